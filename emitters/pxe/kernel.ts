import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { IpxeCommand, IpxeScript } from "../../formats/ipxe/command.ts";
import type { BootKernel } from "../../schemas/generated/types.ts";

/** Where a script goes on that could not boot. */
export const failed = { goto: "failed" } as const;

/** The name of a loaded kernel. On UEFI it is the first word of the line that it gets. */
const kernelName = "kernel";

/** The line that a kernel gets: what of it is longer than this, Linux cuts off (COMMAND_LINE_SIZE of x86 and arm64, less its end). */
export const longestLine = 2047;

/** The length of that line in bytes. */
export function lineLength(kernel: BootKernel, further: readonly string[]): number {
  return Buffer.byteLength([kernelName, ...kernelArguments(kernel, further)].join(" "));
}

/** By which names a kernel finds what was loaded beside it. */
function initrdNames({ initrd }: BootKernel): string[] {
  return (initrd ?? []).map((_, index) => `initrd${index}`);
}

/** The arguments of a kernel. UEFI tells it of nothing that it does not name itself; a BIOS does not need the names. */
export function kernelArguments(kernel: BootKernel, further: readonly string[]): string[] {
  return [...initrdNames(kernel).map((name) => `initrd=${name}`), ...(kernel.arguments ?? []), ...further];
}

/** Loads a kernel and starts it. `again` where the script may have loaded one before. */
export const buildKernel = defineBuilder(
  "pxe/boot-kernel",
  (kernel: BootKernel, further: readonly string[], again: boolean): IpxeScript => {
    const initrds = initrdNames(kernel);
    // Some builds of iPXE hand the script that they came with to the kernel, in front of its initrd.
    const leftOver = ["autoexec.ipxe", ...(again ? [kernelName, ...initrds] : [])];
    return [
      ...leftOver.map((image): IpxeCommand => ({ command: "imgfree", image, orElse: "next" })),
      buildKernelLine(kernel, further),
      ...initrds.map((name, index) => buildInitrdLine(kernel, name, index)),
      { command: "boot", orElse: failed },
    ];
  },
);

const buildKernelLine = defineBuilder(
  "pxe/kernel",
  (kernel: BootKernel, further: readonly string[]): IpxeCommand => ({
    command: "kernel",
    name: kernelName,
    uri: kernel.url,
    arguments: kernelArguments(kernel, further),
    orElse: failed,
  }),
);

const buildInitrdLine = defineBuilder(
  "pxe/initrd",
  (kernel: BootKernel, name: string, index: number): IpxeCommand => ({
    command: "initrd",
    name,
    uri: kernel.initrd?.[index] ?? "",
    orElse: failed,
  }),
);
