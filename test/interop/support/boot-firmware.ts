import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How a machine starts: its firmware, and the boot program that it is given. */
export type Firmware =
  /** UEFI, which fetches iPXE of a Debian release. */
  | { readonly kind: "uefi"; readonly ipxe: "bookworm" | "trixie" }
  /** The same by HTTP: the firmware knows no PXE. */
  | { readonly kind: "uefi-http"; readonly ipxe: "bookworm" | "trixie" }
  /** BIOS with iPXE in the card's own memory, as that of QEMU's cards. */
  | { readonly kind: "bios" }
  /** A boot program on some other medium that fetches iPXE of a Debian release, as the card's own would. */
  | { readonly kind: "bios-undi"; readonly ipxe: "bookworm" | "trixie" };

/** QEMU's arguments for the firmware and its network card; what it writes lies in `folder`. */
export function firmwareArguments(firmware: Firmware, parts: string, folder: string, card: string): readonly string[] {
  switch (firmware.kind) {
    case "bios":
      return ["-device", card];
    case "bios-undi": {
      const script = join(folder, "firmware.ipxe");
      writeFileSync(script, "#!ipxe\ndhcp\nchain tftp://${next-server}/undionly.kpxe\n");
      const program = ["-kernel", join(parts, `ipxe-${firmware.ipxe}`, "ipxe.lkrn"), "-initrd", script];
      return ["-device", `${card},romfile=`, ...program];
    }
    case "uefi":
    case "uefi-http": {
      const variables = join(folder, "variables.fd");
      copyFileSync(join(parts, "ovmf", "OVMF_VARS_4M.fd"), variables);
      const flash = [
        `if=pflash,format=raw,unit=0,readonly=on,file=${join(parts, "ovmf", "OVMF_CODE_4M.fd")}`,
        `if=pflash,format=raw,unit=1,file=${variables}`,
      ];
      const without = firmware.kind === "uefi" ? [] : ["IPv4PXESupport", "IPv6PXESupport"];
      // The card without iPXE of its own, which QEMU's have.
      return [
        ...flash.flatMap((drive) => ["-drive", drive]),
        ...without.flatMap((name) => ["-fw_cfg", `name=opt/org.tianocore/${name},string=n`]),
        "-device",
        `${card},romfile=`,
      ];
    }
  }
}

/** What a machine says that starts from the disk. */
export const diskText = "STARTED-FROM-DISK";

/** A disk whose boot sector writes the text to the first serial port and stops. */
const bootableDisk = (() => {
  const disk = Buffer.alloc(1024 * 1024);
  // xor ax,ax; mov ds,ax; mov si,text; next: lodsb; test al,al; jz stop; mov dx,0x3f8; out dx,al; jmp next; stop: hlt; jmp stop
  Buffer.from("31c08ed8be157cac84c07406baf803eeebf5f4ebfd", "hex").copy(disk);
  disk.write(`\r\n${diskText}\r\n\0`, 0x15);
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
})();

/** The disk that firmware turns to where the network has nothing for it. */
export function diskArguments(folder: string): readonly string[] {
  const path = join(folder, "disk.img");
  writeFileSync(path, bootableDisk);
  return ["-drive", `if=none,id=disk,format=raw,file=${path}`, "-device", "virtio-blk-pci,drive=disk,bootindex=2"];
}
