// Generated from sigs.k8s.io/gateway-api@v1.5.0 config/crd/standard/gateway.networking.k8s.io_httproutes.yaml by `npm run generate`. Do not edit.
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";

export interface HTTPRoute {
  apiVersion: "gateway.networking.k8s.io/v1";
  kind: "HTTPRoute";
  metadata: ObjectMeta;
  spec: {
    hostnames?: undefined | string[];
    parentRefs?: undefined | {
      group?: undefined | string;
      kind?: undefined | string;
      name: string;
      namespace?: undefined | string;
      port?: undefined | number;
      sectionName?: undefined | string;
    }[];
    rules?: undefined | {
      backendRefs?: undefined | {
        filters?: undefined | {
          cors?: undefined | {
            allowCredentials?: undefined | boolean;
            allowHeaders?: undefined | string[];
            allowMethods?: undefined | (
              "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*"
            )[];
            allowOrigins?: undefined | string[];
            exposeHeaders?: undefined | string[];
            maxAge?: undefined | number;
          };
          extensionRef?: undefined | {
            group: string;
            kind: string;
            name: string;
          };
          requestHeaderModifier?: undefined | {
            add?: undefined | {
              name: string;
              value: string;
            }[];
            remove?: undefined | string[];
            set?: undefined | {
              name: string;
              value: string;
            }[];
          };
          requestMirror?: undefined | {
            backendRef: {
              group?: undefined | string;
              kind?: undefined | string;
              name: string;
              namespace?: undefined | string;
              port?: undefined | number;
            };
            fraction?: undefined | {
              denominator?: undefined | number;
              numerator: number;
            };
            percent?: undefined | number;
          };
          requestRedirect?: undefined | {
            hostname?: undefined | string;
            path?: undefined | {
              replaceFullPath?: undefined | string;
              replacePrefixMatch?: undefined | string;
              type: "ReplaceFullPath" | "ReplacePrefixMatch";
            };
            port?: undefined | number;
            scheme?: undefined | "http" | "https";
            statusCode?: undefined | 301 | 302 | 303 | 307 | 308;
          };
          responseHeaderModifier?: undefined | {
            add?: undefined | {
              name: string;
              value: string;
            }[];
            remove?: undefined | string[];
            set?: undefined | {
              name: string;
              value: string;
            }[];
          };
          type:
            | "RequestHeaderModifier"
            | "ResponseHeaderModifier"
            | "RequestMirror"
            | "RequestRedirect"
            | "URLRewrite"
            | "ExtensionRef"
            | "CORS";
          urlRewrite?: undefined | {
            hostname?: undefined | string;
            path?: undefined | {
              replaceFullPath?: undefined | string;
              replacePrefixMatch?: undefined | string;
              type: "ReplaceFullPath" | "ReplacePrefixMatch";
            };
          };
        }[];
        group?: undefined | string;
        kind?: undefined | string;
        name: string;
        namespace?: undefined | string;
        port?: undefined | number;
        weight?: undefined | number;
      }[];
      filters?: undefined | {
        cors?: undefined | {
          allowCredentials?: undefined | boolean;
          allowHeaders?: undefined | string[];
          allowMethods?: undefined | (
            "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*"
          )[];
          allowOrigins?: undefined | string[];
          exposeHeaders?: undefined | string[];
          maxAge?: undefined | number;
        };
        extensionRef?: undefined | {
          group: string;
          kind: string;
          name: string;
        };
        requestHeaderModifier?: undefined | {
          add?: undefined | {
            name: string;
            value: string;
          }[];
          remove?: undefined | string[];
          set?: undefined | {
            name: string;
            value: string;
          }[];
        };
        requestMirror?: undefined | {
          backendRef: {
            group?: undefined | string;
            kind?: undefined | string;
            name: string;
            namespace?: undefined | string;
            port?: undefined | number;
          };
          fraction?: undefined | {
            denominator?: undefined | number;
            numerator: number;
          };
          percent?: undefined | number;
        };
        requestRedirect?: undefined | {
          hostname?: undefined | string;
          path?: undefined | {
            replaceFullPath?: undefined | string;
            replacePrefixMatch?: undefined | string;
            type: "ReplaceFullPath" | "ReplacePrefixMatch";
          };
          port?: undefined | number;
          scheme?: undefined | "http" | "https";
          statusCode?: undefined | 301 | 302 | 303 | 307 | 308;
        };
        responseHeaderModifier?: undefined | {
          add?: undefined | {
            name: string;
            value: string;
          }[];
          remove?: undefined | string[];
          set?: undefined | {
            name: string;
            value: string;
          }[];
        };
        type:
          | "RequestHeaderModifier"
          | "ResponseHeaderModifier"
          | "RequestMirror"
          | "RequestRedirect"
          | "URLRewrite"
          | "ExtensionRef"
          | "CORS";
        urlRewrite?: undefined | {
          hostname?: undefined | string;
          path?: undefined | {
            replaceFullPath?: undefined | string;
            replacePrefixMatch?: undefined | string;
            type: "ReplaceFullPath" | "ReplacePrefixMatch";
          };
        };
      }[];
      matches?: undefined | {
        headers?: undefined | {
          name: string;
          type?: undefined | "Exact" | "RegularExpression";
          value: string;
        }[];
        method?: undefined | "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
        path?: undefined | {
          type?: undefined | "Exact" | "PathPrefix" | "RegularExpression";
          value?: undefined | string;
        };
        queryParams?: undefined | {
          name: string;
          type?: undefined | "Exact" | "RegularExpression";
          value: string;
        }[];
      }[];
      name?: undefined | string;
      timeouts?: undefined | {
        backendRequest?: undefined | string;
        request?: undefined | string;
      };
    }[];
  };
}
