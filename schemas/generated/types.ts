// Written by `npm run generate` from schemas/v1alpha1/*.cue. Change those.

/** A containerised program that runs on a cluster and may be reached from outside. It becomes a chart with a Deployment or StatefulSet and all that belongs to it. */
export interface Application {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Application";
  metadata: Metadata;
  /** What runs, and how it is reached. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The namespace that its objects go to; by default that of the topology. */
    namespace?: string;
    /** The version of the application. It begins the version of its chart, which is 0.0.0 without it. Changes of content show in the chart's version by themselves. */
    version?: string;
    /** The image of its only container. */
    image: string;
    /** Secrets with the credentials for the image's registry. */
    imagePullSecrets?: string[];
    /** Runs in place of the image's entry point. */
    command?: string[];
    /** Arguments of the command or of the image's entry point. */
    args?: string[];
    /** The ports that it listens on. They make its Service. */
    ports?: ApplicationPort[];
    /** Where it is reached from outside of the cluster. */
    expose?: Exposure[];
    /** Environment variables: a string, or a secret. Numbers and truth values need quotes. */
    env?: {
      [k: string]: string | Secret;
    };
    /** Files, by the path they are mounted at: the content, or a secret. A change restarts the application. */
    files?: {
      [k: string]: string | Secret;
    };
    /** What it needs of a node. */
    resources?: Resources;
    /** How the cluster learns that it is up. */
    probes?: {
      /** Traffic comes only while this succeeds. */
      ready?: Probe;
      /** A restart follows where this fails. */
      live?: Probe;
      /** The other two wait until this has succeeded once. */
      startup?: Probe;
    };
    /** How many of it run, 1 by default. Not beside `autoscale`. */
    replicas?: number;
    /** Lets load decide how many run. */
    autoscale?: Autoscale;
    /** How many may be taken down at once for a node's maintenance: by default one, where there are several. */
    disruptionBudget?: {
      /** At most this many are down. */
      maxUnavailable?: number;
      /** At least this many stay up. */
      minAvailable?: number;
    };
    /** `stateful` gives each replica a name and volumes of its own that outlive it. */
    state: "stateless" | "stateful";
    /** Persistent volumes, by name, one each a replica. They need `state: stateful`. */
    volumes?: {
      [k: string]: ApplicationVolume;
    };
    /** Empty folders that can be written to, by path. They are lost with the container's pod. */
    scratch?: {
      [k: string]: {
        /** The most that it may hold. */
        size?: string;
        /** Where it lies: on the node's disk, or in memory, where it counts against the memory limit. */
        medium: "disk" | "memory";
      };
    };
    /** Other scores that it needs. It starts after them. */
    uses?: {
      /** Gives it the connection to a database. */
      database?: DatabaseUse;
    };
    /** The account that it acts as in the cluster. */
    serviceAccount?: {
      /** Mounts a token for the cluster's API. */
      token: boolean;
      /** Annotations of the account, as for workload identity. */
      annotations?: {
        [k: string]: string;
      };
    };
    /** Whom it may talk to. By default its ports are open to the cluster, and it may connect to anywhere. */
    networkPolicy?: {
      /** Who may connect to its ports, besides the gateway where it is exposed. An empty list: nobody. */
      from?: NetworkPeer[];
      /** What it may connect to, besides DNS and what it uses. An empty list: nothing. */
      to?: NetworkPeer[];
    };
    /** What it may do. Without a word here it runs as a plain user with no capability and a root that can't be written to. */
    security?: {
      /** The user's number; by default the image's, which must not be 0. */
      user?: number;
      /** The group's number. */
      group?: number;
      /** The group that owns its volumes. */
      volumesGroup?: number;
      /** Whether the container's root file system can be written to. */
      writableRoot: boolean;
      /** Linux capabilities that it keeps. The restricted profile of Kubernetes allows no other. */
      capabilities?: "NET_BIND_SERVICE"[];
    };
    /** How long it may take to stop before it is killed, 30 s by default. */
    terminationGracePeriod?: string;
    /** Labels that a node must carry to run it. */
    nodeSelector?: {
      [k: string]: string;
    };
  };
}
/** What names a document. */
export interface Metadata {
  /** Unique for its kind in the site; the names of topologies are unique over all their kinds. */
  name: string;
  /** Labels for the objects made from the document, besides those that Harmony sets. */
  labels?: {
    [k: string]: string;
  };
  /** Annotations for the objects made from the document. Those below harmony.dev/ are for Harmony alone: with harmony.dev/accept a change takes what it interrupts upon itself, as the guide on reviews has it. */
  annotations?: {
    [k: string]: string;
  };
}
/** A port that a container listens on. */
export interface ApplicationPort {
  /** By which others refer to it. */
  name: string;
  /** The number that the container listens on. */
  port: number;
  /** The number in the Service, where it is another. */
  servicePort?: number;
  /** What it speaks. */
  protocol: "TCP" | "UDP";
}
/** A name under which the outside world reaches an application. It becomes a route of the topology's gateway, or an Ingress. */
export interface Exposure {
  /** The name that clients use. */
  hostname: string;
  /** The part of the paths that come here. */
  path: string;
  /** Whether that is the beginning of the paths or a whole path. */
  match: "prefix" | "exact";
  /** The name of the port that gets the requests. */
  port: string;
  /** Encrypted, with a certificate from the topology's issuer. */
  tls: boolean;
}
/** A value that is a secret, given by reference. */
export interface Secret {
  /** Where the value is kept. */
  secret: SecretRef;
}
/** One value of a secret. The secret itself never stands in a spec, nor in what is compiled from it. */
export interface SecretRef {
  /** The name of the secret: on Kubernetes, of a Secret in the namespace of the score. */
  name: string;
  /** The key in the secret that holds the value. */
  key: string;
}
/** What a container needs of a node. */
export interface Resources {
  /** Cores that are kept for it. */
  cpu?: string;
  /** Memory that is kept for it. */
  memory?: string;
  /** The memory at which it is killed; by default as much as is kept for it. */
  memoryLimit?: string;
}
/** A check of a container: by HTTP, TCP, gRPC or a command. */
export interface Probe {
  /** A GET of this path must answer with a status from 200 to 399. */
  http?: string;
  /** The port of this name must accept a connection. */
  tcp?: string;
  /** The health service on the port of this name must answer that it serves. */
  grpc?: string;
  /** This command must end with 0. */
  exec?: string[];
  /** The name of the port for `http`; by default the first port. */
  port?: string;
  /** The time between two checks. */
  period: string;
  /** How long an answer may take. */
  timeout: string;
  /** How many failures in a row count as one. */
  failures: number;
  /** The time before the first check. */
  delay?: string;
}
/** Runs as many replicas as the load asks for. */
export interface Autoscale {
  /** The fewest that run. */
  min: number;
  /** The most that run. */
  max: number;
  /** The part of the requested processor time that is aimed at, in percent. */
  cpu: number;
  /** The part of the requested memory that is aimed at, in percent. */
  memory?: number;
}
/** A persistent volume of each replica. */
export interface ApplicationVolume {
  /** The folder that it is mounted at. */
  mount: string;
  /** How much it holds. */
  size: string;
  /** The storage class; by default that of the topology. */
  class?: string;
}
/** A connection to a database of the site. */
export interface DatabaseUse {
  /** The database cluster. */
  postgresql: string;
  /** The database in it; by default its first. */
  database?: string;
  /** The environment variable that gets the connection as a URL, with user and password. */
  env: string;
}
/** Somebody to talk to over the network. */
export interface NetworkPeer {
  /** An application of the same topology. */
  application?: string;
  /** A database cluster of the same topology. */
  postgresql?: string;
  /** Everything in a namespace. */
  namespace?: string;
  /** Addresses, as in `10.20.0.0/24`. */
  prefix?: string;
}
/** Machines with the firewall, switches and networks between them. What it offers follows from the firewall's plugins and from the servers of its networks. */
export interface BareMetalTopology {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "BareMetalTopology";
  metadata: Metadata;
  /** What belongs together. */
  spec: {
    /** The firewall before it. */
    firewall?: string;
    /** Its switches. */
    switches?: string[];
    /** Its networks; by default all of the site. */
    networks?: string[];
    /** Its hosts; by default all of the site. */
    hosts?: HostSelection;
    /** The prefix for its files in an OCI registry: boot trees, and what hosts, the firewall and DHCP servers are configured with. Below it comes the topology's name. */
    registry?: string;
  };
}
/** Some of the hosts of a topology. Nothing in it stands for all of them. */
export interface HostSelection {
  /** Hosts that have this role. */
  role?: string;
  /** Hosts that carry all of these labels. */
  matchLabels?: {
    [k: string]: string;
  };
  /** These hosts. */
  names?: string[];
}
/** DHCP for a network, by the server that the network names. */
export interface DhcpService {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "DhcpService";
  metadata: Metadata;
  /** What is handed out. */
  spec: {
    /** The topology that serves it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The network. */
    network: string;
    /** The range of the network that unknown hosts get addresses from. Without one, only reservations are served. */
    range?: string;
    /** The hosts with an address in the network that always get that one; by default all. */
    reservations?: HostSelection;
    /** How long an address is lent. */
    leaseTime: string;
    /** Further options, by their names in the registry of IANA, as in `ntp-servers`. */
    options?: {
      [k: string]: string[];
    };
  };
}
/** A zone of names, served by the topology's name server. */
export interface DnsZone {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "DnsZone";
  metadata: Metadata;
  /** What the zone holds. */
  spec: {
    /** The topology that serves it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The domain that all names in it end with. */
    zone: string;
    /** How long an answer may be kept. */
    ttl: string;
    /** The hosts that get a name in it, besides the records. */
    hosts?: HostSelection;
    /** The records. */
    records?: (ARecord | AAAARecord | CnameRecord | MxRecord | TxtRecord | SrvRecord | NsRecord)[];
  };
}
/** An IPv4 address for a name. */
export interface ARecord {
  type: "A";
  /** The name in the zone. */
  name: string;
  /** The address. */
  address?: string;
  /** The host whose address it is. */
  host?: string;
  /** The balancer whose address it is. */
  loadBalancer?: string;
  /** The network of a host with addresses in several. */
  network?: string;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** An IPv6 address for a name. */
export interface AAAARecord {
  type: "AAAA";
  /** The name in the zone. */
  name: string;
  /** The address. */
  address?: string;
  /** The host whose address it is. */
  host?: string;
  /** The balancer whose address it is. */
  loadBalancer?: string;
  /** The network of a host with addresses in several. */
  network?: string;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** Another name for a name. */
export interface CnameRecord {
  type: "CNAME";
  /** The name in the zone. */
  name: string;
  /** The name that it stands for, in full. */
  target: string;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** The server that takes the mail of a name. */
export interface MxRecord {
  type: "MX";
  /** The name in the zone. */
  name: string;
  /** The server's name, in full. */
  target: string;
  /** The lower, the sooner it is tried. */
  priority: number;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** Text for a name. */
export interface TxtRecord {
  type: "TXT";
  /** The name in the zone. */
  name: string;
  /** The text. */
  text: string;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** The host and port of a service. */
export interface SrvRecord {
  type: "SRV";
  /** The name in the zone with service and protocol, as in `_etcd-server._tcp`. */
  name: string;
  /** The host's name, in full. */
  target: string;
  /** The port. */
  port: number;
  /** The lower, the sooner it is tried. */
  priority: number;
  /** The share among those of one priority. */
  weight: number;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** The name server of a part of the zone. */
export interface NsRecord {
  type: "NS";
  /** The name in the zone. */
  name: string;
  /** The server's name, in full. */
  target: string;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** Rules for the traffic between networks. The first that fits decides. */
export interface FirewallPolicy {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "FirewallPolicy";
  metadata: Metadata;
  /** What may pass. */
  spec: {
    /** The topology with the firewall. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** Names for addresses that rules use. */
    aliases?: {
      [k: string]: {
        /** Addresses and prefixes. */
        addresses?: string[];
        /** Networks. */
        networks?: string[];
        /** Hosts, with all their addresses. */
        hosts?: HostSelection;
      };
    };
    /** The rules, in the order in which they are tried. */
    rules: FirewallRule[];
  };
}
/** A rule about some traffic. */
export interface FirewallRule {
  /** Unique in the policy. */
  name: string;
  /** What becomes of the traffic. `reject` answers the sender, `deny` does not. */
  action: "allow" | "deny" | "reject";
  /** Who sends; by default anybody. */
  from?: FirewallEndpoint;
  /** Who receives; by default anybody. */
  to?: FirewallEndpoint;
  /** The protocol. */
  protocol: "any" | "tcp" | "udp" | "tcp-udp" | "icmp" | "esp" | "gre";
  /** The receiver's ports, by number. Neither these nor ranges: all. */
  ports?: number[];
  /** Ranges of the receiver's ports. */
  portRanges?: string[];
  /** Whether what it fits is logged. */
  log: boolean;
  /** Why it is there. */
  description?: string;
}
/** One end of some traffic. */
export interface FirewallEndpoint {
  /** All of a network. */
  network?: string;
  /** A host, with all its addresses. */
  host?: string;
  /** An address or a prefix. */
  address?: string;
  /** A name of `aliases`. */
  alias?: string;
  /** The firewall itself, on any of its addresses. */
  self?: true;
}
/** A firewall, or a pair of them: its interfaces and what it can do. */
export interface Firewall {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Firewall";
  metadata: Metadata;
  /** What the firewall is. */
  spec: {
    /** What runs on it. */
    product: {
      /** OPNsense. */
      opnsense?: {
        /** Its exact release, in quotes, as in `"26.7.2"`. */
        release: string;
        /** The plugins installed on it, as in `os-haproxy`. What it can do follows from them. */
        plugins?: string[];
      };
    };
    /** How it is reached. */
    management?: {
      /** The address of its web interface, as in `https://10.10.0.1`. */
      url: string;
      /** Whether its certificate must be good. */
      verifyCertificate: boolean;
      /** The key of its API. */
      credentials: {
        /** The key. */
        apiKey: Secret;
        /** The key's secret. */
        apiSecret: Secret;
      };
    };
    /** Its network cards, by the name that its system gives them. */
    devices?: {
      [k: string]: {
        /** Its burnt-in address. */
        mac?: string;
        /** Its speed. */
        speed?: string;
        /** Where its cable ends. */
        cable?: Cable;
      };
    };
    /** Its interfaces, by the name that its rules use, as in `lan` or `wan`. */
    interfaces: {
      [k: string]: FirewallInterface;
    };
    /** Addresses besides those of the interfaces, as for load balancers. */
    virtualIps?: VirtualIp[];
  };
}
/** The far end of a cable. */
export interface Cable {
  /** The switch. */
  switch: string;
  /** The port of the switch. */
  port: string;
}
/** An interface of a firewall: a card, several as one, or a VLAN on another interface. */
export interface FirewallInterface {
  /** The card. */
  device?: string;
  /** Several cards as one link. */
  lagg?: {
    /** The cards. */
    devices: string[];
    /** How they share the traffic. */
    protocol: "lacp" | "failover" | "loadbalance" | "roundrobin";
  };
  /** A VLAN. Its number is that of the network. */
  vlan?: {
    /** The card, or the interface whose link carries it. */
    parent: string;
  };
  /** The network that it is in. */
  network?: string;
  /** Its own address in that network. The length of the prefix is the network's. */
  address?: string;
  /** Its own IPv6 address in that network. */
  address6?: string;
  /** Whether it asks a DHCP server for its address, as towards a provider. */
  dhcp: boolean;
}
/** A further address of a firewall. */
export interface VirtualIp {
  /** The interface that answers for it. */
  interface: string;
  /** The address. */
  address: string;
  /** Shares it between two firewalls by CARP, under this number. */
  carp?: number;
  /** What it is for. */
  description?: string;
}
/** A third party's chart. It is released as it is, with the values given here. */
export interface HelmChart {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "HelmChart";
  metadata: Metadata;
  /** Which chart, and how it is released. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The namespace that its objects go to; by default that of the topology. */
    namespace?: string;
    /** The name of the release; by default that of the document. */
    releaseName?: string;
    /** Where the chart is had. */
    chart: {
      /** From an OCI registry. */
      oci?: string;
      /** From a chart repository. `harmony.lock` holds its digest. */
      http?: {
        /** The repository. */
        repository: string;
        /** The chart in it. */
        name: string;
        /** The chart's exact version, in quotes. */
        version: string;
      };
    };
    /** Values for the chart, as its own documentation has them. */
    values?: {
      [k: string]: unknown;
    };
    /** What other scores of the topology may rely on once it runs: it installs an operator or a controller. */
    provides?: KubernetesCapabilities;
    /** What becomes of the chart's custom resource definitions: made once, made and replaced, or left out. */
    crds: "create" | "createReplace" | "skip";
    /** How long an installation or upgrade may take. */
    timeout: string;
    /** Images that the chart's objects name, to be listed and mirrored with the release. */
    images?: string[];
  };
}
/** What a Kubernetes cluster offers beyond its own objects. */
export interface KubernetesCapabilities {
  /** A Gateway that routes may attach to. */
  gateway?: {
    /** Its name. */
    name: string;
    /** The namespace that it lies in. */
    namespace: string;
    /** The listener; by default all of them. */
    listener?: string;
  };
  /** A controller for Ingress objects. */
  ingress?: {
    /** The name of its IngressClass. */
    class: string;
  };
  /** cert-manager, for certificates of exposed names. */
  certificates?: {
    /** The issuer. */
    issuer: string;
    /** Whether it serves the cluster or one namespace. */
    kind: "ClusterIssuer" | "Issuer";
  };
  /** Persistent volumes. */
  storage?: {
    /** The storage class of volumes that name none; by default the cluster's own default. */
    default?: string;
  };
  /** An operator for PostgreSQL clusters. */
  postgresql?: {
    /** Which one. */
    operator: "cloudnative-pg";
    /** The ClusterImageCatalog that gives an image for each major version. */
    imageCatalog?: string;
  };
}
/** A machine: its interfaces, cables, addresses and disks. Reservations, boot scripts, keyfiles, switch ports and DNS names follow from it. Its host name is that of the document. */
export interface Host {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Host";
  metadata: Metadata;
  /** What the machine is. */
  spec: {
    /** What it is there for, as in `worker`. Scores select hosts by it. */
    roles?: string[];
    /** Its processor. */
    arch: "x86_64" | "aarch64";
    /** How it starts. */
    firmware: "bios" | "uefi";
    /** Its network interfaces, by the name that its system gives them. */
    interfaces: {
      [k: string]: HostInterface;
    };
    /** Which disk its system is installed on: the first that fits all of these. */
    rootDeviceHints?: RootDeviceHints;
    /** Its other disks, by a name of your own. */
    disks?: {
      [k: string]: HostDisk;
    };
    /** Its management controller. */
    bmc?: Bmc;
    /** Its addresses in each network. */
    addresses?: {
      [k: string]: string[];
    };
    /** The NetworkManager that it runs. */
    networkManager?: {
      /** The oldest version that it may be, in quotes. `"1.46"` brings the keys `controller` and `port-type`. */
      minVersion: string;
    };
    /** How it reaches the network when it starts for the first time: by DHCP on the boot port, by kernel arguments, or with a copy of the installer's configuration. */
    firstBoot?: "dhcp" | "kargs" | "copyNetwork";
  };
}
/** A network interface of a host. */
export interface HostInterface {
  /** Its burnt-in address. */
  mac: string;
  /** Its speed. */
  speed?: string;
  /** Where its cable ends. */
  cable?: Cable;
  /** Whether the host boots over it. */
  boot: boolean;
  /** How the host proves to the switch that it may use the port: IEEE 802.1X by PEAP and MSCHAPv2. */
  authentication?: {
    /** The account. */
    identity: string;
    /** Its password. */
    password: Secret;
  };
}
/** Marks of a disk, as the Metal3 project names them. */
export interface RootDeviceHints {
  /** The path of the device, as in `/dev/nvme0n1` or `/dev/disk/by-path/…`. */
  deviceName?: string;
  /** The serial number. */
  serialNumber?: string;
  /** The World Wide Name. */
  wwn?: string;
  /** A part of the model's name. */
  model?: string;
  /** A part of the vendor's name. */
  vendor?: string;
  /** The SCSI address: host, channel, target and logical unit, as in `0:0:0:0`. */
  hctl?: string;
  /** How much it holds at least. */
  minSize?: string;
  /** Whether it turns. */
  rotational?: boolean;
}
/** A disk of a host. */
export interface HostDisk {
  /** The path of the device. One below `/dev/disk/by-id` or `by-path` stays the same. */
  path: string;
  /** How much it holds. */
  size?: string;
  /** Whether it turns. */
  rotational?: boolean;
}
/** A management controller: it switches the host on and off, and chooses what it boots. */
export interface Bmc {
  /** Its address or name. */
  address: string;
  /** What it speaks. */
  protocol: "redfish" | "ipmi";
  /** Whether its certificate must be good. */
  verifyCertificate: boolean;
  /** The account on it. */
  credentials: Credentials;
}
/** An account: a name, and what proves it. */
export interface Credentials {
  /** The user. */
  username: string | Secret;
  /** The password. */
  password?: Secret;
  /** The private key of SSH. */
  privateKey?: Secret;
}
/** A Kubernetes cluster: what it offers, and how scores get there. */
export interface KubernetesTopology {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "KubernetesTopology";
  metadata: Metadata;
  /** What the cluster offers, and how scores get there. */
  spec: {
    /** What is present in the cluster. */
    provides?: KubernetesCapabilities;
    /** The prefix for charts, bundle and release in an OCI registry. Below it comes the topology's name. Images stay where their references say. */
    registry?: string;
    /** The namespace of scores that name none. */
    namespace: string;
    /** How scores get to the cluster: Flux pulls a bundle, or Helm pushes charts. By default flux where `registry` is set, else helm. Flux needs a registry. */
    delivery?: "flux" | "helm";
    /** Who makes the Secrets that scores refer to; by default they exist. */
    secrets?: {
      /** Somebody makes them by hand or by other means. */
      existing?: {};
      /** The External Secrets operator makes them from a store. */
      externalSecrets?: {
        /** The store. */
        store: string;
        /** Whether the store serves the cluster or one namespace. */
        kind: "ClusterSecretStore" | "SecretStore";
        /** How often a secret is read again. */
        refresh: string;
      };
    };
    /** Whether images and charts must name a digest. */
    pinning: "strict" | "relaxed";
    /** How Flux proves to the registry that it may pull charts and bundle. Without it, it asks as nobody in particular. */
    pull?: {
      /** The Secret of the type `kubernetes.io/dockerconfigjson`, in the namespace of Flux. */
      secret: {
        /** Its name. */
        name: string;
      };
    };
    /** Whose signatures Flux demands of charts and bundle. */
    verify?: {
      /** The Secret of public keys, in the namespace of Flux. */
      secret: {
        /** Its name. */
        name: string;
      };
    };
  };
}
/** An address that spreads connections over hosts. */
export interface LoadBalancer {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "LoadBalancer";
  metadata: Metadata;
  /** What it listens on, and who answers. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** Where clients connect to. */
    listen: {
      /** The network of the address. */
      network: string;
      /** The address. Balancers may share one with other ports. */
      address: string;
      /** The ports. */
      ports: number[];
    };
    /** The hosts that answer, at their addresses in the network that it listens in. */
    backends: HostSelection;
    /** The network of the hosts' addresses, where it is another. */
    backendNetwork?: string;
    /** The port of the hosts, where it is another than the one that was connected to. */
    backendPort?: number;
    /** Whether it passes on connections or requests. */
    mode: "tcp" | "http";
    /** How it chooses a host. */
    balance: "roundrobin" | "leastconn" | "source";
    /** Which hosts count as up; by default those whose port accepts a connection. */
    healthCheck?: {
      /** The port accepts a connection. */
      tcp?: TcpHealthCheck;
      /** The port accepts a connection of TLS. */
      tls?: TcpHealthCheck;
      /** A GET is answered as expected. */
      http?: HttpHealthCheck;
    };
    /** Tells the hosts the client's address by the PROXY protocol. */
    proxyProtocol: boolean;
  };
}
/** A check by a connection. */
export interface TcpHealthCheck {
  /** The port, where it is another than that of the traffic. */
  port?: number;
  /** The time between two checks. */
  interval: string;
}
/** A check by a request. */
export interface HttpHealthCheck {
  /** The path of the request. */
  path: string;
  /** Whether it is made by TLS. The certificate is not looked at. */
  tls: boolean;
  /** The status of a good answer. */
  status: number;
  /** The port, where it is another than that of the traffic. */
  port?: number;
  /** The time between two checks. */
  interval: string;
}
/** Several interfaces of a host as one link, with networks on top. It becomes keyfiles on each host and link groups on the switches. The link's name is that of the document; its address is that of the boot port. */
export interface NetworkBond {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "NetworkBond";
  metadata: Metadata;
  /** What the bond is. */
  spec: {
    /** The topology with the hosts. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The hosts that have it. */
    hosts: HostSelection;
    /** How its ports share the traffic, as the kernel names it. */
    mode: "802.3ad" | "active-backup" | "balance-xor" | "balance-rr" | "broadcast" | "balance-tlb" | "balance-alb";
    /** Which interfaces of a host it takes. */
    ports: {
      /** All of this speed. */
      speed?: string;
      /** Those of these names. */
      names?: string[];
      /** All that are cabled to this switch. */
      cabledTo?: string;
    };
    /** How often the partners of `802.3ad` speak: every 30 s, or every second. */
    lacpRate?: "slow" | "fast";
    /** What decides over which port a packet goes. */
    xmitHashPolicy?: "layer2" | "layer2+3" | "layer3+4" | "encap2+3" | "encap3+4" | "vlan+srcmac";
    /** The port that carries the traffic while it can, with `active-backup`, `balance-tlb` and `balance-alb`. */
    primary?: string;
    /** The time between two looks at a port's link, in milliseconds. */
    miimon: number;
    /** The networks on it. One of them may be untagged. */
    networks: {
      [k: string]: {
        /** Whether it comes without a VLAN's number. */
        untagged: boolean;
      };
    };
  };
}
/** What hosts boot over the network. */
export interface NetworkBoot {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "NetworkBoot";
  metadata: Metadata;
  /** Who boots what. */
  spec: {
    /** The topology with the hosts. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The hosts that boot it. */
    hosts: HostSelection;
    /** The network that they boot over; by default that of the boot port. */
    network?: string;
    /** An image by its name. */
    image?: string;
    /** A kernel, and what it needs. */
    kernel?: BootKernel;
    /** Gives each host a configuration by Ignition, with its NetworkManager profiles. The kernel's arguments name it. */
    ignition?: Ignition;
    /** How the firmware gets it; by default by each way that the host's firmware has. */
    protocols?: ("pxe" | "ipxe" | "uefi-http")[];
    /** What happens where it can't be booted. */
    fallback: "disk" | "menu" | "retry" | "halt";
    /** How a host gets back to its disk: it leaves the boot program, the boot program starts the disk, or it is told that there is nothing. */
    diskMethod: "exit" | "sanboot" | "not-found";
    /** A menu that is shown first. */
    menu?: {
      /** How long it waits before it takes what is said above. */
      timeout: string;
      /** Further choices. */
      entries?: BootEntry[];
    };
  };
}
/** A kernel, and what it needs. */
export interface BootKernel {
  /** Where the kernel is had. */
  url: string;
  /** Where its first file systems are had. */
  initrd?: string[];
  /** Its arguments. */
  arguments?: string[];
}
/** What a host's system is told when it starts for the first time. */
export interface Ignition {
  /** Configurations that the host's own builds upon, as that of a cluster's role. A later one wins, the host's own over all. */
  merge?: {
    /** Where it is had. */
    url: string;
    /** The sha256 of its bytes, in hexadecimal. */
    sha256?: string;
  }[];
  /** Accounts. */
  users?: {
    /** Unique in the list. */
    name: string;
    /** Who may log in: public keys as in `authorized_keys`. */
    sshAuthorizedKeys?: string[];
    /** The hash of the password, as `mkpasswd` prints it. */
    passwordHash?: Secret;
  }[];
}
/** A choice of a boot menu. */
export interface BootEntry {
  /** Unique in the menu. */
  name: string;
  /** What the menu shows. */
  title: string;
  /** An image by its name. */
  image?: string;
  /** A kernel, and what it needs. */
  kernel?: BootKernel;
}
/** A network: its VLAN, its addresses, and who serves it. Hosts, firewalls and switches get theirs from here. */
export interface Network {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Network";
  metadata: Metadata;
  /** What the network is. */
  spec: {
    /** The VLAN's number. A network without one is untagged wherever it appears. */
    vlan?: number;
    /** Its IPv4 addresses. */
    ipv4?: {
      /** All of them. The bits behind the length are zero. */
      prefix: string;
      /** The router that leads out of the network. */
      gateway?: string;
      /** Parts of it with a name of their own, as for DHCP. */
      ranges?: {
        [k: string]: string;
      };
      /** Ways into other networks besides that of the gateway. */
      routes?: Ipv4Route[];
    };
    /** Its IPv6 addresses. */
    ipv6?: {
      /** All of them. The bits behind the length are zero. */
      prefix: string;
      /** The router that leads out of the network. */
      gateway?: string;
      /** Parts of it with a name of their own, as for DHCP. */
      ranges?: {
        [k: string]: string;
      };
      /** Ways into other networks besides that of the gateway. */
      routes?: Ipv6Route[];
    };
    /** The name servers that its hosts ask, in this order. */
    dns?: string[];
    /** The domain of its hosts: the host `w0` is `w0.okd.example.com` in it. */
    domain?: string;
    /** The time servers of its hosts. */
    ntp?: string[];
    /** The largest packet in bytes, 1500 by default. */
    mtu?: number;
    /** How its hosts get their addresses: they are written into their configuration, or a DHCP server hands them out. */
    addressing: "static" | "dhcp";
    /** The one DHCP server of the network: that of the firewall, or a program on a host. */
    dhcp?: "firewall" | "kea" | "dnsmasq";
    /** Where its hosts get what they boot over the network. */
    bootServer?: {
      /** A firewall. */
      firewall?: string;
      /** A host. */
      host?: string;
      /** A web server that is not of this site. */
      url?: string;
    };
  };
}
/** A way into another IPv4 network. */
export interface Ipv4Route {
  /** The addresses that it leads to. */
  to: string;
  /** The router, with an address of this network. */
  via: string;
  /** Of several ways, the one with the lowest number is taken. */
  metric?: number;
}
/** A way into another IPv6 network. */
export interface Ipv6Route {
  /** The addresses that it leads to. */
  to: string;
  /** The router, with an address of this network. */
  via: string;
  /** Of several ways, the one with the lowest number is taken. */
  metric?: number;
}
/** A PostgreSQL cluster, replicated and backed up. It becomes a chart with the objects of the topology's operator. */
export interface PostgreSQL {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "PostgreSQL";
  metadata: Metadata;
  /** What the cluster is. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The namespace that its objects go to; by default that of the topology. */
    namespace?: string;
    /** The major version of PostgreSQL, in quotes. */
    version: "14" | "15" | "16" | "17" | "18";
    /** The image of that version, made for the operator. Without it the topology's catalogue of images serves. */
    image?: string;
    /** How many instances run, the primary included. */
    instances: number;
    /** The volume of each instance. */
    storage: string | Storage;
    /** A volume of each instance for the write-ahead log alone. */
    walStorage?: string | Storage;
    /** The databases. The first one is made with the cluster. */
    databases: Database[];
    /** What each instance needs of a node. */
    resources?: Resources;
    /** Settings of postgresql.conf. Numbers and truth values need quotes. */
    parameters?: {
      [k: string]: string;
    };
    /** Copies its data and its log to an object store. */
    backup?: PostgreSQLBackup;
    /** A connection pool before the cluster. Applications that use the cluster connect to it. */
    pooler?: {
      /** How many instances of the pool run. */
      instances: number;
      /** When a connection goes back to the pool: at the end of a session, or of a transaction. */
      mode: "session" | "transaction";
      /** The most connections of clients to an instance. */
      maxClientConnections?: number;
      /** The connections that an instance keeps for each pair of user and database. */
      poolSize?: number;
    };
  };
}
/** A volume: how much it holds, and of what class. */
export interface Storage {
  /** How much it holds. */
  size: string;
  /** The storage class; by default that of the topology. */
  class?: string;
}
/** A database in a cluster. */
export interface Database {
  /** Its name. */
  name: string;
  /** The role that owns it. It is made where it is missing. */
  owner: string;
  /** Extensions that are made in it, as in `pg_trgm`. */
  extensions?: string[];
}
/** Where a database cluster's copies go, and when. */
export interface PostgreSQLBackup {
  /** The bucket. */
  bucket: string;
  /** The path in the bucket; by default the cluster's name. */
  path?: string;
  /** The object store, where it is not that of Amazon. */
  endpoint?: string;
  /** The region of the bucket. */
  region?: string;
  /** The access to the bucket. */
  credentials: {
    /** The access key's identifier. */
    accessKeyId: Secret;
    /** The access key itself. */
    secretAccessKey: Secret;
  };
  /** How long copies are kept, in days, weeks or months: `30d`, `4w`, `6m`. */
  retention: string;
  /** When a full copy is made. The log is copied all the time. */
  schedule: string;
}
/** The settings of a site: its file `harmony.yaml`. */
export interface SiteConfig {
  /** The JSON Schema, for editors. */
  $schema?: string;
  /** The name of the site; by default that of its folder. */
  name?: string;
  /** Emitters besides the built-in ones: npm modules, as in `@example/harmony-dns`. */
  emitters?: string[];
  /** Files and folders that hold no specs, as globs relative to the site, as in `charts/**`. */
  ignore?: string[];
  /** Values of the tags that CUE files ask for by `@tag` and `@if`. `-t key=value` overrides one. */
  tags?: {
    [k: string]: string;
  };
}
/** A switch, or a stack of switches that is managed as one. */
export interface Switch {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Switch";
  metadata: Metadata;
  /** What the switch is. */
  spec: {
    /** What it is made of. */
    product: {
      /** A Brocade or Ruckus ICX with FastIron. */
      fastiron?: {
        /** The version of its software, in quotes, as in `"08.0.95"`. */
        version: string;
      };
      /** A Brocade VDX with Network OS. */
      nos?: {
        /** The version of its software, in quotes, as in `"7.2.0"`. */
        version: string;
      };
    };
    /** How many switches are in the stack. The first number of a port says which. */
    units: number;
    /** The largest packet that it forwards, in bytes. Most switches take more than 1500 only where that is switched on. */
    mtu: number;
    /** How it is reached. */
    management: {
      /** Its address. */
      address: string;
      /** The port of SSH. */
      port: number;
      /** The fingerprint of its host key, as `ssh-keygen -l` prints it. Another key is refused. */
      hostKey?: string;
      /** Allows the key exchanges and ciphers that old software needs. */
      legacyAlgorithms: boolean;
    };
    /** The account that configures it. */
    credentials: Credentials;
    /** The password of the privileged mode, where it asks for one. */
    enablePassword?: Secret;
    /** Ports that lead neither to a host nor to a firewall of the site, as to another switch. */
    ports?: {
      [k: string]: {
        /** What is at the other end. */
        description?: string;
        /** The network that is untagged on it. */
        untagged?: string;
        /** The networks that are tagged on it. */
        tagged?: string[];
      };
    };
  };
}
/** A containerised program that runs on a cluster and may be reached from outside. It becomes a chart with a Deployment or StatefulSet and all that belongs to it. */
export interface ApplicationInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Application";
  metadata: Metadata;
  /** What runs, and how it is reached. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The namespace that its objects go to; by default that of the topology. */
    namespace?: string;
    /** The version of the application. It begins the version of its chart, which is 0.0.0 without it. Changes of content show in the chart's version by themselves. */
    version?: string;
    /** The image of its only container. */
    image: string;
    /** Secrets with the credentials for the image's registry. */
    imagePullSecrets?: string[];
    /** Runs in place of the image's entry point. */
    command?: string[];
    /** Arguments of the command or of the image's entry point. */
    args?: string[];
    /** The ports that it listens on. They make its Service. */
    ports?: ApplicationPortInput[];
    /** Where it is reached from outside of the cluster. */
    expose?: ExposureInput[];
    /** Environment variables: a string, or a secret. Numbers and truth values need quotes. */
    env?: {
      [k: string]: string | Secret;
    };
    /** Files, by the path they are mounted at: the content, or a secret. A change restarts the application. */
    files?: {
      [k: string]: string | Secret;
    };
    /** What it needs of a node. */
    resources?: Resources;
    /** How the cluster learns that it is up. */
    probes?: {
      /** Traffic comes only while this succeeds. */
      ready?: ProbeInput;
      /** A restart follows where this fails. */
      live?: ProbeInput;
      /** The other two wait until this has succeeded once. */
      startup?: ProbeInput;
    };
    /** How many of it run, 1 by default. Not beside `autoscale`. */
    replicas?: number;
    /** Lets load decide how many run. */
    autoscale?: AutoscaleInput;
    /** How many may be taken down at once for a node's maintenance: by default one, where there are several. */
    disruptionBudget?: {
      /** At most this many are down. */
      maxUnavailable?: number;
      /** At least this many stay up. */
      minAvailable?: number;
    };
    /** `stateful` gives each replica a name and volumes of its own that outlive it. */
    state?: "stateless" | "stateful";
    /** Persistent volumes, by name, one each a replica. They need `state: stateful`. */
    volumes?: {
      [k: string]: ApplicationVolume;
    };
    /** Empty folders that can be written to, by path. They are lost with the container's pod. */
    scratch?: {
      [k: string]: {
        /** The most that it may hold. */
        size?: string;
        /** Where it lies: on the node's disk, or in memory, where it counts against the memory limit. */
        medium?: "disk" | "memory";
      };
    };
    /** Other scores that it needs. It starts after them. */
    uses?: {
      /** Gives it the connection to a database. */
      database?: DatabaseUse;
    };
    /** The account that it acts as in the cluster. */
    serviceAccount?: {
      /** Mounts a token for the cluster's API. */
      token?: boolean;
      /** Annotations of the account, as for workload identity. */
      annotations?: {
        [k: string]: string;
      };
    };
    /** Whom it may talk to. By default its ports are open to the cluster, and it may connect to anywhere. */
    networkPolicy?: {
      /** Who may connect to its ports, besides the gateway where it is exposed. An empty list: nobody. */
      from?: NetworkPeer[];
      /** What it may connect to, besides DNS and what it uses. An empty list: nothing. */
      to?: NetworkPeer[];
    };
    /** What it may do. Without a word here it runs as a plain user with no capability and a root that can't be written to. */
    security?: {
      /** The user's number; by default the image's, which must not be 0. */
      user?: number;
      /** The group's number. */
      group?: number;
      /** The group that owns its volumes. */
      volumesGroup?: number;
      /** Whether the container's root file system can be written to. */
      writableRoot?: boolean;
      /** Linux capabilities that it keeps. The restricted profile of Kubernetes allows no other. */
      capabilities?: "NET_BIND_SERVICE"[];
    };
    /** How long it may take to stop before it is killed, 30 s by default. */
    terminationGracePeriod?: string;
    /** Labels that a node must carry to run it. */
    nodeSelector?: {
      [k: string]: string;
    };
  };
}
/** A port that a container listens on. */
export interface ApplicationPortInput {
  /** By which others refer to it. */
  name: string;
  /** The number that the container listens on. */
  port: number;
  /** The number in the Service, where it is another. */
  servicePort?: number;
  /** What it speaks. */
  protocol?: "TCP" | "UDP";
}
/** A name under which the outside world reaches an application. It becomes a route of the topology's gateway, or an Ingress. */
export interface ExposureInput {
  /** The name that clients use. */
  hostname: string;
  /** The part of the paths that come here. */
  path?: string;
  /** Whether that is the beginning of the paths or a whole path. */
  match?: "prefix" | "exact";
  /** The name of the port that gets the requests. */
  port: string;
  /** Encrypted, with a certificate from the topology's issuer. */
  tls?: boolean;
}
/** A check of a container: by HTTP, TCP, gRPC or a command. */
export interface ProbeInput {
  /** A GET of this path must answer with a status from 200 to 399. */
  http?: string;
  /** The port of this name must accept a connection. */
  tcp?: string;
  /** The health service on the port of this name must answer that it serves. */
  grpc?: string;
  /** This command must end with 0. */
  exec?: string[];
  /** The name of the port for `http`; by default the first port. */
  port?: string;
  /** The time between two checks. */
  period?: string;
  /** How long an answer may take. */
  timeout?: string;
  /** How many failures in a row count as one. */
  failures?: number;
  /** The time before the first check. */
  delay?: string;
}
/** Runs as many replicas as the load asks for. */
export interface AutoscaleInput {
  /** The fewest that run. */
  min?: number;
  /** The most that run. */
  max: number;
  /** The part of the requested processor time that is aimed at, in percent. */
  cpu?: number;
  /** The part of the requested memory that is aimed at, in percent. */
  memory?: number;
}
/** Machines with the firewall, switches and networks between them. What it offers follows from the firewall's plugins and from the servers of its networks. */
export interface BareMetalTopologyInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "BareMetalTopology";
  metadata: Metadata;
  /** What belongs together. */
  spec: {
    /** The firewall before it. */
    firewall?: string;
    /** Its switches. */
    switches?: string[];
    /** Its networks; by default all of the site. */
    networks?: string[];
    /** Its hosts; by default all of the site. */
    hosts?: HostSelection;
    /** The prefix for its files in an OCI registry: boot trees, and what hosts, the firewall and DHCP servers are configured with. Below it comes the topology's name. */
    registry?: string;
  };
}
/** DHCP for a network, by the server that the network names. */
export interface DhcpServiceInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "DhcpService";
  metadata: Metadata;
  /** What is handed out. */
  spec: {
    /** The topology that serves it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The network. */
    network: string;
    /** The range of the network that unknown hosts get addresses from. Without one, only reservations are served. */
    range?: string;
    /** The hosts with an address in the network that always get that one; by default all. */
    reservations?: HostSelection;
    /** How long an address is lent. */
    leaseTime?: string;
    /** Further options, by their names in the registry of IANA, as in `ntp-servers`. */
    options?: {
      [k: string]: string[];
    };
  };
}
/** A zone of names, served by the topology's name server. */
export interface DnsZoneInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "DnsZone";
  metadata: Metadata;
  /** What the zone holds. */
  spec: {
    /** The topology that serves it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The domain that all names in it end with. */
    zone: string;
    /** How long an answer may be kept. */
    ttl?: string;
    /** The hosts that get a name in it, besides the records. */
    hosts?: HostSelection;
    /** The records. */
    records?: (ARecord | AAAARecord | CnameRecord | MxRecord | TxtRecord | SrvRecordInput | NsRecord)[];
  };
}
/** The host and port of a service. */
export interface SrvRecordInput {
  type: "SRV";
  /** The name in the zone with service and protocol, as in `_etcd-server._tcp`. */
  name: string;
  /** The host's name, in full. */
  target: string;
  /** The port. */
  port: number;
  /** The lower, the sooner it is tried. */
  priority?: number;
  /** The share among those of one priority. */
  weight?: number;
  /** How long an answer may be kept; by default as the zone says. */
  ttl?: string;
}
/** Rules for the traffic between networks. The first that fits decides. */
export interface FirewallPolicyInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "FirewallPolicy";
  metadata: Metadata;
  /** What may pass. */
  spec: {
    /** The topology with the firewall. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** Names for addresses that rules use. */
    aliases?: {
      [k: string]: {
        /** Addresses and prefixes. */
        addresses?: string[];
        /** Networks. */
        networks?: string[];
        /** Hosts, with all their addresses. */
        hosts?: HostSelection;
      };
    };
    /** The rules, in the order in which they are tried. */
    rules: FirewallRuleInput[];
  };
}
/** A rule about some traffic. */
export interface FirewallRuleInput {
  /** Unique in the policy. */
  name: string;
  /** What becomes of the traffic. `reject` answers the sender, `deny` does not. */
  action: "allow" | "deny" | "reject";
  /** Who sends; by default anybody. */
  from?: FirewallEndpoint;
  /** Who receives; by default anybody. */
  to?: FirewallEndpoint;
  /** The protocol. */
  protocol?: "any" | "tcp" | "udp" | "tcp-udp" | "icmp" | "esp" | "gre";
  /** The receiver's ports, by number. Neither these nor ranges: all. */
  ports?: number[];
  /** Ranges of the receiver's ports. */
  portRanges?: string[];
  /** Whether what it fits is logged. */
  log?: boolean;
  /** Why it is there. */
  description?: string;
}
/** A firewall, or a pair of them: its interfaces and what it can do. */
export interface FirewallInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Firewall";
  metadata: Metadata;
  /** What the firewall is. */
  spec: {
    /** What runs on it. */
    product: {
      /** OPNsense. */
      opnsense?: {
        /** Its exact release, in quotes, as in `"26.7.2"`. */
        release: string;
        /** The plugins installed on it, as in `os-haproxy`. What it can do follows from them. */
        plugins?: string[];
      };
    };
    /** How it is reached. */
    management?: {
      /** The address of its web interface, as in `https://10.10.0.1`. */
      url: string;
      /** Whether its certificate must be good. */
      verifyCertificate?: boolean;
      /** The key of its API. */
      credentials: {
        /** The key. */
        apiKey: Secret;
        /** The key's secret. */
        apiSecret: Secret;
      };
    };
    /** Its network cards, by the name that its system gives them. */
    devices?: {
      [k: string]: {
        /** Its burnt-in address. */
        mac?: string;
        /** Its speed. */
        speed?: string;
        /** Where its cable ends. */
        cable?: Cable;
      };
    };
    /** Its interfaces, by the name that its rules use, as in `lan` or `wan`. */
    interfaces: {
      [k: string]: FirewallInterfaceInput;
    };
    /** Addresses besides those of the interfaces, as for load balancers. */
    virtualIps?: VirtualIp[];
  };
}
/** An interface of a firewall: a card, several as one, or a VLAN on another interface. */
export interface FirewallInterfaceInput {
  /** The card. */
  device?: string;
  /** Several cards as one link. */
  lagg?: {
    /** The cards. */
    devices: string[];
    /** How they share the traffic. */
    protocol?: "lacp" | "failover" | "loadbalance" | "roundrobin";
  };
  /** A VLAN. Its number is that of the network. */
  vlan?: {
    /** The card, or the interface whose link carries it. */
    parent: string;
  };
  /** The network that it is in. */
  network?: string;
  /** Its own address in that network. The length of the prefix is the network's. */
  address?: string;
  /** Its own IPv6 address in that network. */
  address6?: string;
  /** Whether it asks a DHCP server for its address, as towards a provider. */
  dhcp?: boolean;
}
/** A third party's chart. It is released as it is, with the values given here. */
export interface HelmChartInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "HelmChart";
  metadata: Metadata;
  /** Which chart, and how it is released. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The namespace that its objects go to; by default that of the topology. */
    namespace?: string;
    /** The name of the release; by default that of the document. */
    releaseName?: string;
    /** Where the chart is had. */
    chart: {
      /** From an OCI registry. */
      oci?: string;
      /** From a chart repository. `harmony.lock` holds its digest. */
      http?: {
        /** The repository. */
        repository: string;
        /** The chart in it. */
        name: string;
        /** The chart's exact version, in quotes. */
        version: string;
      };
    };
    /** Values for the chart, as its own documentation has them. */
    values?: {
      [k: string]: unknown;
    };
    /** What other scores of the topology may rely on once it runs: it installs an operator or a controller. */
    provides?: KubernetesCapabilitiesInput;
    /** What becomes of the chart's custom resource definitions: made once, made and replaced, or left out. */
    crds?: "create" | "createReplace" | "skip";
    /** How long an installation or upgrade may take. */
    timeout?: string;
    /** Images that the chart's objects name, to be listed and mirrored with the release. */
    images?: string[];
  };
}
/** What a Kubernetes cluster offers beyond its own objects. */
export interface KubernetesCapabilitiesInput {
  /** A Gateway that routes may attach to. */
  gateway?: {
    /** Its name. */
    name: string;
    /** The namespace that it lies in. */
    namespace: string;
    /** The listener; by default all of them. */
    listener?: string;
  };
  /** A controller for Ingress objects. */
  ingress?: {
    /** The name of its IngressClass. */
    class: string;
  };
  /** cert-manager, for certificates of exposed names. */
  certificates?: {
    /** The issuer. */
    issuer: string;
    /** Whether it serves the cluster or one namespace. */
    kind?: "ClusterIssuer" | "Issuer";
  };
  /** Persistent volumes. */
  storage?: {
    /** The storage class of volumes that name none; by default the cluster's own default. */
    default?: string;
  };
  /** An operator for PostgreSQL clusters. */
  postgresql?: {
    /** Which one. */
    operator: "cloudnative-pg";
    /** The ClusterImageCatalog that gives an image for each major version. */
    imageCatalog?: string;
  };
}
/** A machine: its interfaces, cables, addresses and disks. Reservations, boot scripts, keyfiles, switch ports and DNS names follow from it. Its host name is that of the document. */
export interface HostInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Host";
  metadata: Metadata;
  /** What the machine is. */
  spec: {
    /** What it is there for, as in `worker`. Scores select hosts by it. */
    roles?: string[];
    /** Its processor. */
    arch?: "x86_64" | "aarch64";
    /** How it starts. */
    firmware?: "bios" | "uefi";
    /** Its network interfaces, by the name that its system gives them. */
    interfaces: {
      [k: string]: HostInterfaceInput;
    };
    /** Which disk its system is installed on: the first that fits all of these. */
    rootDeviceHints?: RootDeviceHints;
    /** Its other disks, by a name of your own. */
    disks?: {
      [k: string]: HostDisk;
    };
    /** Its management controller. */
    bmc?: BmcInput;
    /** Its addresses in each network. */
    addresses?: {
      [k: string]: string[];
    };
    /** The NetworkManager that it runs. */
    networkManager?: {
      /** The oldest version that it may be, in quotes. `"1.46"` brings the keys `controller` and `port-type`. */
      minVersion: string;
    };
    /** How it reaches the network when it starts for the first time: by DHCP on the boot port, by kernel arguments, or with a copy of the installer's configuration. */
    firstBoot?: "dhcp" | "kargs" | "copyNetwork";
  };
}
/** A network interface of a host. */
export interface HostInterfaceInput {
  /** Its burnt-in address. */
  mac: string;
  /** Its speed. */
  speed?: string;
  /** Where its cable ends. */
  cable?: Cable;
  /** Whether the host boots over it. */
  boot?: boolean;
  /** How the host proves to the switch that it may use the port: IEEE 802.1X by PEAP and MSCHAPv2. */
  authentication?: {
    /** The account. */
    identity: string;
    /** Its password. */
    password: Secret;
  };
}
/** A management controller: it switches the host on and off, and chooses what it boots. */
export interface BmcInput {
  /** Its address or name. */
  address: string;
  /** What it speaks. */
  protocol?: "redfish" | "ipmi";
  /** Whether its certificate must be good. */
  verifyCertificate?: boolean;
  /** The account on it. */
  credentials: Credentials;
}
/** A Kubernetes cluster: what it offers, and how scores get there. */
export interface KubernetesTopologyInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "KubernetesTopology";
  metadata: Metadata;
  /** What the cluster offers, and how scores get there. */
  spec: {
    /** What is present in the cluster. */
    provides?: KubernetesCapabilitiesInput;
    /** The prefix for charts, bundle and release in an OCI registry. Below it comes the topology's name. Images stay where their references say. */
    registry?: string;
    /** The namespace of scores that name none. */
    namespace?: string;
    /** How scores get to the cluster: Flux pulls a bundle, or Helm pushes charts. By default flux where `registry` is set, else helm. Flux needs a registry. */
    delivery?: "flux" | "helm";
    /** Who makes the Secrets that scores refer to; by default they exist. */
    secrets?: {
      /** Somebody makes them by hand or by other means. */
      existing?: {};
      /** The External Secrets operator makes them from a store. */
      externalSecrets?: {
        /** The store. */
        store: string;
        /** Whether the store serves the cluster or one namespace. */
        kind?: "ClusterSecretStore" | "SecretStore";
        /** How often a secret is read again. */
        refresh?: string;
      };
    };
    /** Whether images and charts must name a digest. */
    pinning?: "strict" | "relaxed";
    /** How Flux proves to the registry that it may pull charts and bundle. Without it, it asks as nobody in particular. */
    pull?: {
      /** The Secret of the type `kubernetes.io/dockerconfigjson`, in the namespace of Flux. */
      secret: {
        /** Its name. */
        name: string;
      };
    };
    /** Whose signatures Flux demands of charts and bundle. */
    verify?: {
      /** The Secret of public keys, in the namespace of Flux. */
      secret: {
        /** Its name. */
        name: string;
      };
    };
  };
}
/** An address that spreads connections over hosts. */
export interface LoadBalancerInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "LoadBalancer";
  metadata: Metadata;
  /** What it listens on, and who answers. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** Where clients connect to. */
    listen: {
      /** The network of the address. */
      network: string;
      /** The address. Balancers may share one with other ports. */
      address: string;
      /** The ports. */
      ports: number[];
    };
    /** The hosts that answer, at their addresses in the network that it listens in. */
    backends: HostSelection;
    /** The network of the hosts' addresses, where it is another. */
    backendNetwork?: string;
    /** The port of the hosts, where it is another than the one that was connected to. */
    backendPort?: number;
    /** Whether it passes on connections or requests. */
    mode?: "tcp" | "http";
    /** How it chooses a host. */
    balance?: "roundrobin" | "leastconn" | "source";
    /** Which hosts count as up; by default those whose port accepts a connection. */
    healthCheck?: {
      /** The port accepts a connection. */
      tcp?: TcpHealthCheckInput;
      /** The port accepts a connection of TLS. */
      tls?: TcpHealthCheckInput;
      /** A GET is answered as expected. */
      http?: HttpHealthCheckInput;
    };
    /** Tells the hosts the client's address by the PROXY protocol. */
    proxyProtocol?: boolean;
  };
}
/** A check by a connection. */
export interface TcpHealthCheckInput {
  /** The port, where it is another than that of the traffic. */
  port?: number;
  /** The time between two checks. */
  interval?: string;
}
/** A check by a request. */
export interface HttpHealthCheckInput {
  /** The path of the request. */
  path?: string;
  /** Whether it is made by TLS. The certificate is not looked at. */
  tls?: boolean;
  /** The status of a good answer. */
  status?: number;
  /** The port, where it is another than that of the traffic. */
  port?: number;
  /** The time between two checks. */
  interval?: string;
}
/** Several interfaces of a host as one link, with networks on top. It becomes keyfiles on each host and link groups on the switches. The link's name is that of the document; its address is that of the boot port. */
export interface NetworkBondInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "NetworkBond";
  metadata: Metadata;
  /** What the bond is. */
  spec: {
    /** The topology with the hosts. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The hosts that have it. */
    hosts: HostSelection;
    /** How its ports share the traffic, as the kernel names it. */
    mode?: "802.3ad" | "active-backup" | "balance-xor" | "balance-rr" | "broadcast" | "balance-tlb" | "balance-alb";
    /** Which interfaces of a host it takes. */
    ports: {
      /** All of this speed. */
      speed?: string;
      /** Those of these names. */
      names?: string[];
      /** All that are cabled to this switch. */
      cabledTo?: string;
    };
    /** How often the partners of `802.3ad` speak: every 30 s, or every second. */
    lacpRate?: "slow" | "fast";
    /** What decides over which port a packet goes. */
    xmitHashPolicy?: "layer2" | "layer2+3" | "layer3+4" | "encap2+3" | "encap3+4" | "vlan+srcmac";
    /** The port that carries the traffic while it can, with `active-backup`, `balance-tlb` and `balance-alb`. */
    primary?: string;
    /** The time between two looks at a port's link, in milliseconds. */
    miimon?: number;
    /** The networks on it. One of them may be untagged. */
    networks: {
      [k: string]: {
        /** Whether it comes without a VLAN's number. */
        untagged?: boolean;
      };
    };
  };
}
/** What hosts boot over the network. */
export interface NetworkBootInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "NetworkBoot";
  metadata: Metadata;
  /** Who boots what. */
  spec: {
    /** The topology with the hosts. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The hosts that boot it. */
    hosts: HostSelection;
    /** The network that they boot over; by default that of the boot port. */
    network?: string;
    /** An image by its name. */
    image?: string;
    /** A kernel, and what it needs. */
    kernel?: BootKernel;
    /** Gives each host a configuration by Ignition, with its NetworkManager profiles. The kernel's arguments name it. */
    ignition?: Ignition;
    /** How the firmware gets it; by default by each way that the host's firmware has. */
    protocols?: ("pxe" | "ipxe" | "uefi-http")[];
    /** What happens where it can't be booted. */
    fallback?: "disk" | "menu" | "retry" | "halt";
    /** How a host gets back to its disk: it leaves the boot program, the boot program starts the disk, or it is told that there is nothing. */
    diskMethod?: "exit" | "sanboot" | "not-found";
    /** A menu that is shown first. */
    menu?: {
      /** How long it waits before it takes what is said above. */
      timeout?: string;
      /** Further choices. */
      entries?: BootEntry[];
    };
  };
}
/** A network: its VLAN, its addresses, and who serves it. Hosts, firewalls and switches get theirs from here. */
export interface NetworkInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Network";
  metadata: Metadata;
  /** What the network is. */
  spec: {
    /** The VLAN's number. A network without one is untagged wherever it appears. */
    vlan?: number;
    /** Its IPv4 addresses. */
    ipv4?: {
      /** All of them. The bits behind the length are zero. */
      prefix: string;
      /** The router that leads out of the network. */
      gateway?: string;
      /** Parts of it with a name of their own, as for DHCP. */
      ranges?: {
        [k: string]: string;
      };
      /** Ways into other networks besides that of the gateway. */
      routes?: Ipv4Route[];
    };
    /** Its IPv6 addresses. */
    ipv6?: {
      /** All of them. The bits behind the length are zero. */
      prefix: string;
      /** The router that leads out of the network. */
      gateway?: string;
      /** Parts of it with a name of their own, as for DHCP. */
      ranges?: {
        [k: string]: string;
      };
      /** Ways into other networks besides that of the gateway. */
      routes?: Ipv6Route[];
    };
    /** The name servers that its hosts ask, in this order. */
    dns?: string[];
    /** The domain of its hosts: the host `w0` is `w0.okd.example.com` in it. */
    domain?: string;
    /** The time servers of its hosts. */
    ntp?: string[];
    /** The largest packet in bytes, 1500 by default. */
    mtu?: number;
    /** How its hosts get their addresses: they are written into their configuration, or a DHCP server hands them out. */
    addressing?: "static" | "dhcp";
    /** The one DHCP server of the network: that of the firewall, or a program on a host. */
    dhcp?: "firewall" | "kea" | "dnsmasq";
    /** Where its hosts get what they boot over the network. */
    bootServer?: {
      /** A firewall. */
      firewall?: string;
      /** A host. */
      host?: string;
      /** A web server that is not of this site. */
      url?: string;
    };
  };
}
/** A PostgreSQL cluster, replicated and backed up. It becomes a chart with the objects of the topology's operator. */
export interface PostgreSQLInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "PostgreSQL";
  metadata: Metadata;
  /** What the cluster is. */
  spec: {
    /** The topology that runs it. May be left out where exactly one topology of the site offers all that it requires. */
    topology?: string;
    /** The namespace that its objects go to; by default that of the topology. */
    namespace?: string;
    /** The major version of PostgreSQL, in quotes. */
    version: "14" | "15" | "16" | "17" | "18";
    /** The image of that version, made for the operator. Without it the topology's catalogue of images serves. */
    image?: string;
    /** How many instances run, the primary included. */
    instances?: number;
    /** The volume of each instance. */
    storage: string | Storage;
    /** A volume of each instance for the write-ahead log alone. */
    walStorage?: string | Storage;
    /** The databases. The first one is made with the cluster. */
    databases: Database[];
    /** What each instance needs of a node. */
    resources?: Resources;
    /** Settings of postgresql.conf. Numbers and truth values need quotes. */
    parameters?: {
      [k: string]: string;
    };
    /** Copies its data and its log to an object store. */
    backup?: PostgreSQLBackupInput;
    /** A connection pool before the cluster. Applications that use the cluster connect to it. */
    pooler?: {
      /** How many instances of the pool run. */
      instances?: number;
      /** When a connection goes back to the pool: at the end of a session, or of a transaction. */
      mode?: "session" | "transaction";
      /** The most connections of clients to an instance. */
      maxClientConnections?: number;
      /** The connections that an instance keeps for each pair of user and database. */
      poolSize?: number;
    };
  };
}
/** Where a database cluster's copies go, and when. */
export interface PostgreSQLBackupInput {
  /** The bucket. */
  bucket: string;
  /** The path in the bucket; by default the cluster's name. */
  path?: string;
  /** The object store, where it is not that of Amazon. */
  endpoint?: string;
  /** The region of the bucket. */
  region?: string;
  /** The access to the bucket. */
  credentials: {
    /** The access key's identifier. */
    accessKeyId: Secret;
    /** The access key itself. */
    secretAccessKey: Secret;
  };
  /** How long copies are kept, in days, weeks or months: `30d`, `4w`, `6m`. */
  retention?: string;
  /** When a full copy is made. The log is copied all the time. */
  schedule?: string;
}
/** The settings of a site: its file `harmony.yaml`. */
export interface SiteConfigInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  /** The name of the site; by default that of its folder. */
  name?: string;
  /** Emitters besides the built-in ones: npm modules, as in `@example/harmony-dns`. */
  emitters?: string[];
  /** Files and folders that hold no specs, as globs relative to the site, as in `charts/**`. */
  ignore?: string[];
  /** Values of the tags that CUE files ask for by `@tag` and `@if`. `-t key=value` overrides one. */
  tags?: {
    [k: string]: string;
  };
}
/** A switch, or a stack of switches that is managed as one. */
export interface SwitchInput {
  /** The JSON Schema, for editors. */
  $schema?: string;
  apiVersion: "harmony.dev/v1alpha1";
  kind: "Switch";
  metadata: Metadata;
  /** What the switch is. */
  spec: {
    /** What it is made of. */
    product: {
      /** A Brocade or Ruckus ICX with FastIron. */
      fastiron?: {
        /** The version of its software, in quotes, as in `"08.0.95"`. */
        version: string;
      };
      /** A Brocade VDX with Network OS. */
      nos?: {
        /** The version of its software, in quotes, as in `"7.2.0"`. */
        version: string;
      };
    };
    /** How many switches are in the stack. The first number of a port says which. */
    units?: number;
    /** The largest packet that it forwards, in bytes. Most switches take more than 1500 only where that is switched on. */
    mtu?: number;
    /** How it is reached. */
    management: {
      /** Its address. */
      address: string;
      /** The port of SSH. */
      port?: number;
      /** The fingerprint of its host key, as `ssh-keygen -l` prints it. Another key is refused. */
      hostKey?: string;
      /** Allows the key exchanges and ciphers that old software needs. */
      legacyAlgorithms?: boolean;
    };
    /** The account that configures it. */
    credentials: Credentials;
    /** The password of the privileged mode, where it asks for one. */
    enablePassword?: Secret;
    /** Ports that lead neither to a host nor to a firewall of the site, as to another switch. */
    ports?: {
      [k: string]: {
        /** What is at the other end. */
        description?: string;
        /** The network that is untagged on it. */
        untagged?: string;
        /** The networks that are tagged on it. */
        tagged?: string[];
      };
    };
  };
}

/** Any document. */
export type HarmonyDocument = Application | BareMetalTopology | DhcpService | DnsZone | FirewallPolicy | Firewall | HelmChart | Host | KubernetesTopology | LoadBalancer | NetworkBond | NetworkBoot | Network | PostgreSQL | Switch;

/** A document that states a desired state. */
export type Score = Application | DhcpService | DnsZone | FirewallPolicy | HelmChart | LoadBalancer | NetworkBond | NetworkBoot | PostgreSQL;

/** A document that states what exists. */
export type Inventory = Firewall | Host | Network | Switch;

/** A document that states where scores go. */
export type Topology = BareMetalTopology | KubernetesTopology;

type DocumentByKind = { [Document in HarmonyDocument as Document["kind"]]: Document };

/** The document of a kind. A look-up, so that what is made of it is known to vary with the kind. */
export type DocumentOf<K extends HarmonyDocument["kind"]> = DocumentByKind[K];
