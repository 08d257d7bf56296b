/** The configuration of a DHCPv4 server of Kea, as far as it is written here (Kea Administrator Reference Manual, "The DHCPv4 Server"). */
export interface KeaConfig {
  readonly Dhcp4: {
    readonly "interfaces-config": { readonly interfaces: readonly string[] };
    readonly "client-classes"?: readonly KeaClass[] | undefined;
    readonly subnet4: readonly KeaSubnet[];
  };
}

export interface KeaSubnet {
  /** From 1 to 4294967294, unique in the server: leases refer to it. */
  readonly id: number;
  readonly subnet: string;
  /** Seconds. */
  readonly "valid-lifetime": number;
  /** Whether a client is another one if its client identifier is another. */
  readonly "match-client-id": boolean;
  readonly pools: readonly KeaPool[];
  readonly "option-data": readonly KeaOption[];
  readonly reservations: readonly KeaReservation[];
}

export interface KeaPool {
  /** First and last address. */
  readonly pool: string;
}

export interface KeaReservation {
  readonly "hw-address": string;
  readonly "ip-address": string;
  readonly hostname: string;
}

/** A kind of client, and what it is told about booting. */
export interface KeaClass {
  readonly name: string;
  /** An expression, see expression.ts. */
  readonly test: string;
  readonly "boot-file-name": string;
  readonly "next-server"?: string | undefined;
  readonly "option-data"?: readonly KeaOption[] | undefined;
}

/** An option, by `keaOption`. */
export interface KeaOption {
  readonly name: string;
  readonly code: number;
  readonly "csv-format": boolean;
  readonly data: string;
  /** Whether clients get it that do not ask for it. */
  readonly "always-send"?: true;
}
