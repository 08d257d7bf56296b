/** A value that iPXE puts in when it comes to the line: `{ setting: "mac:hexhyp" }` is `${mac:hexhyp}`. */
export interface IpxeSetting {
  readonly setting: string;
}

/** A text, or parts of one that follow each other without a blank. Only a setting is expanded. */
export type IpxeText = string | readonly (string | IpxeSetting)[];

/** What follows where a command fails: the next line, or that after a label. Without it the script ends and has failed. */
export interface Failing {
  readonly orElse?: "next" | { readonly goto: string };
}

/** Goes on after a label where two texts are equal, else with the next line. */
interface Compare {
  readonly command: "iseq";
  readonly left: IpxeText;
  readonly right: IpxeText;
  readonly goto: string;
}

/** A line of a script (ipxe.org/cmd). */
export type IpxeCommand =
  | ({ readonly command: "dhcp" | "boot" } & Failing)
  /** Runs another script. With `replace` this one ends, and how that one ends is how this one does. */
  | ({ readonly command: "chain"; readonly uri: IpxeText; readonly replace: boolean } & Failing)
  /** Forgets an image. */
  | ({ readonly command: "imgfree"; readonly image: string } & Failing)
  | ({
      readonly command: "kernel";
      readonly name: string;
      readonly uri: IpxeText;
      readonly arguments: readonly IpxeText[];
    } & Failing)
  | ({ readonly command: "initrd"; readonly name: string; readonly uri: IpxeText } & Failing)
  /** Starts a disk: 0x80 is the first of a BIOS, 0 the first of UEFI. */
  | ({ readonly command: "sanboot"; readonly drive: number } & Failing)
  | { readonly command: "exit"; readonly status: number }
  | { readonly command: "echo"; readonly text: IpxeText }
  | { readonly command: "label"; readonly name: string }
  | { readonly command: "goto"; readonly label: string | IpxeSetting }
  /** A setting that holds an integer. */
  | { readonly command: "set"; readonly setting: string; readonly value: number }
  | { readonly command: "inc"; readonly setting: string }
  | Compare
  | { readonly command: "sleep"; readonly seconds: number }
  | { readonly command: "menu"; readonly title: IpxeText }
  | { readonly command: "item"; readonly label: string; readonly text: IpxeText }
  /** Shows the menu, and sets a setting to the label that was chosen. Without a timeout it waits for ever. */
  | ({
      readonly command: "choose";
      readonly setting: string;
      readonly default: string;
      readonly milliseconds?: number;
    } & Failing);

/** A script: a line a command. Pointers into it are `/<index>` and `/<index>/<field>`. */
export type IpxeScript = readonly IpxeCommand[];
