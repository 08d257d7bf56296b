// Written by `npm run generate` from schemas/v1alpha1/*.cue. Change those.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var Application=validate21,schema32={title:"Application",description:"A containerised program that runs on a cluster and may be reached from outside. It becomes\
 a chart with a Deployment or StatefulSet and all that belongs to it.",type:"object","x-harmony-category":"score","x-harmony-requires":"kubernetes",properties:{
$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"Application"},metadata:{$ref:"#/$defs\
/Metadata"},spec:{description:"What runs, and how it is reached.",type:"object","x-harmony-exclusive":"replicas autoscale",properties:{topology:{description:"Th\
e topology that runs it. May be left out where exactly one topology of the site offers all that it requires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},namespace:{
description:"The namespace that its objects go to; by default that of the topology.",$ref:"#/$defs/Name"},version:{description:"The version of the application. \
It begins the version of its chart, which is 0.0.0 without it. Changes of content show in the chart's version by themselves.",$ref:"#/$defs/SemanticVersion"},image:{
description:"The image of its only container.",$ref:"#/$defs/Image"},imagePullSecrets:{description:"Secrets with the credentials for the image's registry.",type:"\
array",items:{$ref:"#/$defs/ObjectName"}},command:{description:"Runs in place of the image's entry point.",type:"array",items:{type:"string"},minItems:1},args:{
description:"Arguments of the command or of the image's entry point.",type:"array",items:{type:"string"}},ports:{description:"The ports that it listens on. They\
 make its Service.",type:"array",items:{$ref:"#/$defs/ApplicationPort"},minItems:1},expose:{description:"Where it is reached from outside of the cluster.",type:"\
array",items:{$ref:"#/$defs/Exposure"},minItems:1},env:{description:"Environment variables: a string, or a secret. Numbers and truth values need quotes.",type:"\
object",propertyNames:{$ref:"#/$defs/EnvName"},additionalProperties:{type:["string","object"],properties:{secret:{description:"Where the value is kept.",$ref:"#\
/$defs/SecretRef"}},required:["secret"],additionalProperties:!1}},files:{description:"Files, by the path they are mounted at: the content, or a secret. A change\
 restarts the application.",type:"object",propertyNames:{$ref:"#/$defs/AbsolutePath"},additionalProperties:{type:["string","object"],properties:{secret:{description:"\
Where the value is kept.",$ref:"#/$defs/SecretRef"}},required:["secret"],additionalProperties:!1}},resources:{description:"What it needs of a node.",$ref:"#/$de\
fs/Resources"},probes:{description:"How the cluster learns that it is up.",type:"object",properties:{ready:{description:"Traffic comes only while this succeeds.",
$ref:"#/$defs/Probe"},live:{description:"A restart follows where this fails.",$ref:"#/$defs/Probe"},startup:{description:"The other two wait until this has succ\
eeded once.",$ref:"#/$defs/Probe"}},additionalProperties:!1},replicas:{description:"How many of it run, 1 by default. Not beside `autoscale`.",type:"integer",minimum:0,
maximum:1e3},autoscale:{description:"Lets load decide how many run.",$ref:"#/$defs/Autoscale"},disruptionBudget:{description:"How many may be taken down at once\
 for a node's maintenance: by default one, where there are several.",type:"object",properties:{maxUnavailable:{description:"At most this many are down.",type:"i\
nteger",minimum:0},minAvailable:{description:"At least this many stay up.",type:"integer",minimum:0}},additionalProperties:!1,minProperties:1,maxProperties:1},state:{
description:"`stateful` gives each replica a name and volumes of its own that outlive it.",enum:["stateless","stateful"],default:"stateless"},volumes:{description:"\
Persistent volumes, by name, one each a replica. They need `state: stateful`.",type:"object",propertyNames:{$ref:"#/$defs/Name"},additionalProperties:{$ref:"#/$\
defs/ApplicationVolume"}},scratch:{description:"Empty folders that can be written to, by path. They are lost with the container's pod.",type:"object",propertyNames:{
$ref:"#/$defs/AbsolutePath"},additionalProperties:{type:"object",properties:{size:{description:"The most that it may hold.",$ref:"#/$defs/Quantity"},medium:{description:"\
Where it lies: on the node's disk, or in memory, where it counts against the memory limit.",enum:["disk","memory"],default:"disk"}},additionalProperties:!1}},uses:{
description:"Other scores that it needs. It starts after them.",type:"object",properties:{database:{description:"Gives it the connection to a database.",$ref:"#\
/$defs/DatabaseUse"}},additionalProperties:!1},serviceAccount:{description:"The account that it acts as in the cluster.",type:"object",properties:{token:{description:"\
Mounts a token for the cluster's API.",type:"boolean",default:!1},annotations:{description:"Annotations of the account, as for workload identity.",type:"object",
propertyNames:{$ref:"#/$defs/LabelKey"},additionalProperties:{type:"string"}}},additionalProperties:!1},networkPolicy:{description:"Whom it may talk to. By defa\
ult its ports are open to the cluster, and it may connect to anywhere.",type:"object",properties:{from:{description:"Who may connect to its ports, besides the g\
ateway where it is exposed. An empty list: nobody.",type:"array",items:{$ref:"#/$defs/NetworkPeer"}},to:{description:"What it may connect to, besides DNS and wh\
at it uses. An empty list: nothing.",type:"array",items:{$ref:"#/$defs/NetworkPeer"}}},additionalProperties:!1},security:{description:"What it may do. Without a\
 word here it runs as a plain user with no capability and a root that can't be written to.",type:"object",properties:{user:{description:"The user's number; by d\
efault the image's, which must not be 0.",type:"integer",minimum:1,maximum:4294967294},group:{description:"The group's number.",type:"integer",minimum:1,maximum:4294967294},
volumesGroup:{description:"The group that owns its volumes.",type:"integer",minimum:1,maximum:4294967294},writableRoot:{description:"Whether the container's roo\
t file system can be written to.",type:"boolean",default:!1},capabilities:{description:"Linux capabilities that it keeps. The restricted profile of Kubernetes a\
llows no other.",type:"array",items:{const:"NET_BIND_SERVICE"}}},additionalProperties:!1},terminationGracePeriod:{description:"How long it may take to stop befo\
re it is killed, 30 s by default.",$ref:"#/$defs/Duration"},nodeSelector:{description:"Labels that a node must carry to run it.",type:"object",propertyNames:{$ref:"\
#/$defs/LabelKey"},additionalProperties:{$ref:"#/$defs/LabelValue"}}},required:["image"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spe\
c"],additionalProperties:!1},schema34={title:"Name",description:"A DNS label: lower-case letters, digits and hyphens, at most 63 characters, as in `web-1`.",format:"\
dns-label",examples:["web-1"],type:"string"},schema40={title:"SemanticVersion",description:"A semantic version, as in `2.4.1` or `1.0.0-rc.1`.",format:"semantic\
-version",examples:["2.4.1"],type:"string"},schema41={title:"Image",description:"A container image: registry, repository, tag and digest, as in `registry.exampl\
e.com/shop/web:2.4.1@sha256:…`. What runs is what the digest says; the tag is for people. A tag alone needs `pinning: relaxed` in the topology.",format:"image\
-reference",examples:["registry.example.com/shop/web:2.4.1"],type:"string"},schema42={title:"ObjectName",description:"A name of an object in a cluster: DNS labe\
ls joined by dots, as in `ceph-block` or `vault.example`.",format:"object-name",examples:["ceph-block"],type:"string",maxLength:253},schema51={title:"EnvName",description:"\
The name of an environment variable, as in `LOG_LEVEL`.",format:"environment-variable-name",examples:["LOG_LEVEL"],type:"string"},schema55={title:"AbsolutePath",
description:"A path of a file system that begins with a slash, as in `/etc/app/config.yaml`.",format:"absolute-path",examples:["/etc/app/config.yaml"],type:"str\
ing"},schema68={title:"Autoscale",description:"Runs as many replicas as the load asks for.",type:"object",properties:{min:{description:"The fewest that run.",type:"\
integer",minimum:1,maximum:1e3,default:2},max:{description:"The most that run.",type:"integer",minimum:1,maximum:1e3},cpu:{description:"The part of the requeste\
d processor time that is aimed at, in percent.",type:"integer",minimum:1,maximum:1e3,default:80},memory:{description:"The part of the requested memory that is a\
imed at, in percent.",type:"integer",minimum:1,maximum:1e3}},required:["max"],additionalProperties:!1},schema58={title:"Quantity",description:"An amount of memo\
ry or storage in bytes, as Kubernetes writes it: `512Mi`, `20Gi`, `1G`. Quote a bare number.",format:"quantity",examples:["20Gi"],type:"string"},schema35={title:"\
LabelKey",description:"A label's key, with or without a prefix, as in `team` or `example.com/team`.",format:"label-key",examples:["example.com/team"],type:"stri\
ng"},schema65={title:"Duration",description:"A span of time in hours, minutes and whole seconds: `30s`, `5m`, `1h30m`.",format:"duration",examples:["30s"],type:"\
string"},schema36={title:"LabelValue",description:"A label's value: at most 63 letters, digits, hyphens, dots and underscores, or empty.",format:"label-value",examples:[
"payments"],type:"string"},schema33={title:"Metadata",description:"What names a document.",type:"object",properties:{name:{description:"Unique for its kind in t\
he site; the names of topologies are unique over all their kinds.",$ref:"#/$defs/Name"},labels:{description:"Labels for the objects made from the document, besi\
des those that Harmony sets.",type:"object",propertyNames:{$ref:"#/$defs/LabelKey"},additionalProperties:{$ref:"#/$defs/LabelValue"}},annotations:{description:"\
Annotations for the objects made from the document. Those below harmony.dev/ are for Harmony alone: with harmony.dev/accept a change takes what it interrupts up\
on itself, as the guide on reviews has it.",type:"object",propertyNames:{$ref:"#/$defs/LabelKey"},additionalProperties:{type:"string"}}},required:["name"],additionalProperties:!1},
formats0=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/u,formats2=/^([a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?\/)?[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/u,formats4=/^([a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?)?$/u;
function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema33.
required,parentSchema:schema33,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0===
"annotations")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT hav\
e additional properties",schema:!1,parentSchema:schema33,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.name;
if(typeof data0=="string"){if(!formats0.test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"\
dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.labels!==void 0){let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs7=errors;if(typeof key1=="string"){if(!formats2.test(key1)){let err4={instancePath:instancePath+"/labels",schemaPath:"#/\
$defs/LabelKey/format",keyword:"format",params:{format:"label-key"},message:'must match format "label-key"',schema:"label-key",parentSchema:schema35,data:key1,propertyName:key1};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/labels",schemaPath:"#/$defs/LabelKey/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:key1,propertyName:key1};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}var valid2=_errs7===errors;if(!valid2){let err6={instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema33.properties.labels.propertyNames,parentSchema:schema33.properties.labels,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2=="string"){if(!formats4.test(
data2)){let err7={instancePath:instancePath+"/labels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/LabelValue/format",keyword:"format",params:{
format:"label-value"},message:'must match format "label-value"',schema:"label-value",parentSchema:schema36,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}else{let err8={instancePath:instancePath+"/labels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/LabelValue/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema33.
properties.labels.type,parentSchema:schema33.properties.labels,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.annotations!==void 0){
let data3=data.annotations;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key3 in data3){let _errs16=errors;if(typeof key3=="string"){if(!formats2.
test(key3)){let err10={instancePath:instancePath+"/annotations",schemaPath:"#/$defs/LabelKey/format",keyword:"format",params:{format:"label-key"},message:'must \
match format "label-key"',schema:"label-key",parentSchema:schema35,data:key3,propertyName:key3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/annotations",schemaPath:"#/$defs/LabelKey/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.
type,parentSchema:schema35,data:key3,propertyName:key3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid6=_errs16===errors;if(!valid6){let err12={
instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName:key3},message:"propert\
y name must be valid",schema:schema33.properties.annotations.propertyNames,parentSchema:schema33.properties.annotations,data:data3};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}}for(let key4 in data3){let data4=data3[key4];if(typeof data4!="string"){let err13={instancePath:instancePath+"/annotations/"+key4.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:schema33.properties.annotations.additionalProperties.type,parentSchema:schema33.properties.annotations.additionalProperties,data:data4};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema33.properties.annotations.type,parentSchema:schema33.properties.annotations,data:data3};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema33.
type,parentSchema:schema33,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate22.errors=vErrors,errors===0}validate22.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema43={title:"ApplicationPort",description:"A port that a container listens on.",type:"object",properties:{name:{description:"\
By which others refer to it.",$ref:"#/$defs/PortName"},port:{description:"The number that the container listens on.",$ref:"#/$defs/Port"},servicePort:{description:"\
The number in the Service, where it is another.",$ref:"#/$defs/Port"},protocol:{description:"What it speaks.",enum:["TCP","UDP"],default:"TCP"}},required:["name",
"port"],additionalProperties:!1},schema44={title:"PortName",description:"The name of a port: at most 15 lower-case letters, digits and hyphens, with a letter am\
ong them, as in `http`.",format:"port-name",examples:["http"],type:"string"},schema45={title:"Port",description:"A TCP or UDP port, from 1 to 65535.",type:"inte\
ger",minimum:1,maximum:65535},formats18=/^([a-z]|[a-z][-a-z0-9]{0,13}[a-z0-9])$/u;function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.protocol===void 0&&(data.protocol="TCP"),data.name===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema43.required,parentSchema:schema43,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.port===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"port"},message:"must have required property 'port'",schema:schema43.required,parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0==="port"||key0==="servicePort"||key0==="protocol")){let err2={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema43,data};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!formats18.test(data0)){let err3={
instancePath:instancePath+"/name",schemaPath:"#/$defs/PortName/format",keyword:"format",params:{format:"port-name"},message:'must match format "port-name"',schema:"\
port-name",parentSchema:schema44,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/name",schemaPath:"\
#/$defs/PortName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.port!==void 0){let data1=data.port;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={
instancePath:instancePath+"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>65535||isNaN(data1)){let err6={instancePath:instancePath+
"/port",schemaPath:"#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1<1||isNaN(data1)){let err7={instancePath:instancePath+"/port",schemaPath:"#/$defs/Port/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema45,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}if(data.servicePort!==void 0){let data2=data.servicePort;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+
"/servicePort",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>65535||isNaN(data2)){let err9={instancePath:instancePath+
"/servicePort",schemaPath:"#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,
data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data2<1||isNaN(data2)){let err10={instancePath:instancePath+"/servicePort",schemaPath:"\
#/$defs/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema45,data:data2};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}}let data3=data.protocol;if(!(data3==="TCP"||data3==="UDP")){let err11={instancePath:instancePath+"/protocol",schemaPath:"\
#/properties/protocol/enum",keyword:"enum",params:{allowedValues:schema43.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema43.
properties.protocol.enum,parentSchema:schema43.properties.protocol,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}return validate24.errors=vErrors,errors===0}validate24.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema47={title:"Ex\
posure",description:"A name under which the outside world reaches an application. It becomes a route of the topology's gateway, or an Ingress.",type:"object",properties:{
hostname:{description:"The name that clients use.",$ref:"#/$defs/Hostname"},path:{description:"The part of the paths that come here.",$ref:"#/$defs/UrlPath",default:"\
/"},match:{description:"Whether that is the beginning of the paths or a whole path.",enum:["prefix","exact"],default:"prefix"},port:{description:"The name of th\
e port that gets the requests.",$ref:"#/$defs/PortName"},tls:{description:"Encrypted, with a certificate from the topology's issuer.",type:"boolean",default:!1}},
required:["hostname","port"],additionalProperties:!1},schema48={title:"Hostname",description:"A DNS name, as in `shop.example.com`. `*.` in front stands for any\
 one label.",format:"hostname",examples:["shop.example.com"],type:"string",maxLength:253},schema49={title:"UrlPath",description:"A path of a URL that begins wit\
h a slash, as in `/healthz`.",format:"url-path",examples:["/healthz"],type:"string"},formats20=/^(\*\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/u,
formats22=/^\/[^ #"]*$/u,func2=require_ucs2length().default;function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate26.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0&&(data.path="/"),data.match===void 0&&(data.match="prefix"),data.tls===void 0&&(data.tls=
!1),data.hostname===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required pr\
operty 'hostname'",schema:schema47.required,parentSchema:schema47,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.port===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:schema47.required,parentSchema:schema47,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="hostname"||key0==="path"||key0==="match"||key0==="port"||key0===
"tls")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additi\
onal properties",schema:!1,parentSchema:schema47,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.hostname!==void 0){let data0=data.hostname;
if(typeof data0=="string"){if(func2(data0)>253){let err3={instancePath:instancePath+"/hostname",schemaPath:"#/$defs/Hostname/maxLength",keyword:"maxLength",params:{
limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema48,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(!formats20.test(data0)){let err4={instancePath:instancePath+"/hostname",schemaPath:"#/$defs/Hostname/format",keyword:"format",params:{format:"hostname"},message:'\
must match format "hostname"',schema:"hostname",parentSchema:schema48,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/hostname",schemaPath:"#/$defs/Hostname/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data0};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.path;if(typeof data1=="string"){if(!formats22.test(data1)){let err6={instancePath:instancePath+
"/path",schemaPath:"#/$defs/UrlPath/format",keyword:"format",params:{format:"url-path"},message:'must match format "url-path"',schema:"url-path",parentSchema:schema49,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/path",schemaPath:"#/$defs/UrlPath/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
let data2=data.match;if(!(data2==="prefix"||data2==="exact")){let err8={instancePath:instancePath+"/match",schemaPath:"#/properties/match/enum",keyword:"enum",params:{
allowedValues:schema47.properties.match.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.match.enum,parentSchema:schema47.properties.
match,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.port!==void 0){let data3=data.port;if(typeof data3=="string"){if(!formats18.
test(data3)){let err9={instancePath:instancePath+"/port",schemaPath:"#/$defs/PortName/format",keyword:"format",params:{format:"port-name"},message:'must match f\
ormat "port-name"',schema:"port-name",parentSchema:schema44,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/port",schemaPath:"#/$defs/PortName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data3};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}let data4=data.tls;if(typeof data4!="boolean"){let err11={instancePath:instancePath+"/tls",schemaPath:"\
#/properties/tls/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema47.properties.tls.type,parentSchema:schema47.properties.tls,
data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema47.type,parentSchema:schema47,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate26.errors=vErrors,
errors===0}validate26.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema52={title:"SecretRef",description:"One value of a secret. The secret itself\
 never stands in a spec, nor in what is compiled from it.",type:"object","x-harmony-secret":!0,properties:{name:{description:"The name of the secret: on Kuberne\
tes, of a Secret in the namespace of the score.",$ref:"#/$defs/ObjectName"},key:{description:"The key in the secret that holds the value.",$ref:"#/$defs/DataKey"}},
required:["name","key"],additionalProperties:!1},schema54={title:"DataKey",description:"A key in a Secret or ConfigMap, as in `api-key` or `tls.crt`.",format:"d\
ata-key",examples:["api-key"],type:"string"},formats16=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/u,formats30=/^[-._a-zA-Z0-9]{1,253}$/u;
function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate28.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema52.
required,parentSchema:schema52,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:schema52.required,parentSchema:schema52,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0==="key")){let err2={instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema52,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(func2(data0)>253){let err3={instancePath:instancePath+
"/name",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!formats16.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs\
/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/ObjectName/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.key!==void 0){let data1=data.key;if(typeof data1=="string"){if(!formats30.test(data1)){let err6={instancePath:instancePath+"/key",schemaPath:"#/$defs/Da\
taKey/format",keyword:"format",params:{format:"data-key"},message:'must match format "data-key"',schema:"data-key",parentSchema:schema54,data:data1};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/key",schemaPath:"#/$defs/DataKey/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:schema54.type,parentSchema:schema54,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}return validate28.errors=vErrors,errors===0}validate28.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema56={title:"Res\
ources",description:"What a container needs of a node.",type:"object",properties:{cpu:{description:"Cores that are kept for it.",$ref:"#/$defs/CpuQuantity"},memory:{
description:"Memory that is kept for it.",$ref:"#/$defs/Quantity"},memoryLimit:{description:"The memory at which it is killed; by default as much as is kept for\
 it.",$ref:"#/$defs/Quantity"}},additionalProperties:!1},schema57={title:"CpuQuantity",description:"An amount of processor time in cores, as Kubernetes writes i\
t: `250m` is a quarter of a core. Quote a bare number.",format:"cpu-quantity",examples:["250m"],type:"string"},formats34=/^([1-9][0-9]*m|[0-9]+(\.[0-9]{1,3})?)$/u,
formats36=/^([1-9][0-9]*(\.[0-9]+)?|0\.[0-9]*[1-9])(Ki|Mi|Gi|Ti|Pi|Ei|k|M|G|T|P|E)?$/u;function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="cpu"||key0==="memory"||key0==="memoryLimit")){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema56,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.cpu!==void 0){let data0=data.cpu;if(typeof data0=="string"){if(!formats34.
test(data0)){let err1={instancePath:instancePath+"/cpu",schemaPath:"#/$defs/CpuQuantity/format",keyword:"format",params:{format:"cpu-quantity"},message:'must ma\
tch format "cpu-quantity"',schema:"cpu-quantity",parentSchema:schema57,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/cpu",schemaPath:"#/$defs/CpuQuantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema57.type,parentSchema:schema57,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.memory!==void 0){let data1=data.memory;if(typeof data1=="string"){if(!formats36.test(data1)){
let err3={instancePath:instancePath+"/memory",schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"quantity"},message:'must match format "quant\
ity"',schema:"quantity",parentSchema:schema58,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/\
memory",schemaPath:"#/$defs/Quantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data1};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.memoryLimit!==void 0){let data2=data.memoryLimit;if(typeof data2=="string"){if(!formats36.test(
data2)){let err5={instancePath:instancePath+"/memoryLimit",schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"quantity"},message:'must match \
format "quantity"',schema:"quantity",parentSchema:schema58,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/memoryLimit",schemaPath:"#/$defs/Quantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data2};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema56.type,parentSchema:schema56,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate31.errors=vErrors,errors===
0}validate31.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema60={title:"Probe",description:"A check of a container: by HTTP, TCP, gRPC or a comma\
nd.",type:"object","x-harmony-choice":"http tcp grpc exec",properties:{http:{description:"A GET of this path must answer with a status from 200 to 399.",$ref:"#\
/$defs/UrlPath"},tcp:{description:"The port of this name must accept a connection.",$ref:"#/$defs/PortName"},grpc:{description:"The health service on the port o\
f this name must answer that it serves.",$ref:"#/$defs/PortName"},exec:{description:"This command must end with 0.",type:"array",items:{type:"string"},minItems:1},
port:{description:"The name of the port for `http`; by default the first port.",$ref:"#/$defs/PortName"},period:{description:"The time between two checks.",$ref:"\
#/$defs/Duration",default:"10s"},timeout:{description:"How long an answer may take.",$ref:"#/$defs/Duration",default:"1s"},failures:{description:"How many failu\
res in a row count as one.",type:"integer",minimum:1,maximum:1e3,default:3},delay:{description:"The time before the first check.",$ref:"#/$defs/Duration"}},additionalProperties:!1},
func1=Object.prototype.hasOwnProperty,formats48=/^([0-9]+h([0-9]+m)?([0-9]+s)?|[0-9]+m([0-9]+s)?|[0-9]+s)$/u;function validate33(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.period===void 0&&(data.period="10s"),data.timeout===
void 0&&(data.timeout="1s"),data.failures===void 0&&(data.failures=3);for(let key0 in data)if(!func1.call(schema60.properties,key0)){let err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema60,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.http!==void 0){let data0=data.http;if(typeof data0=="string"){if(!formats22.test(data0)){
let err1={instancePath:instancePath+"/http",schemaPath:"#/$defs/UrlPath/format",keyword:"format",params:{format:"url-path"},message:'must match format "url-path\
"',schema:"url-path",parentSchema:schema49,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/htt\
p",schemaPath:"#/$defs/UrlPath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.tcp!==void 0){let data1=data.tcp;if(typeof data1=="string"){if(!formats18.test(data1)){let err3={instancePath:instancePath+
"/tcp",schemaPath:"#/$defs/PortName/format",keyword:"format",params:{format:"port-name"},message:'must match format "port-name"',schema:"port-name",parentSchema:schema44,
data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/tcp",schemaPath:"#/$defs/PortName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
if(data.grpc!==void 0){let data2=data.grpc;if(typeof data2=="string"){if(!formats18.test(data2)){let err5={instancePath:instancePath+"/grpc",schemaPath:"#/$defs\
/PortName/format",keyword:"format",params:{format:"port-name"},message:'must match format "port-name"',schema:"port-name",parentSchema:schema44,data:data2};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/grpc",schemaPath:"#/$defs/PortName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.exec!==
void 0){let data3=data.exec;if(Array.isArray(data3)){if(data3.length<1){let err7={instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.exec,data:data3};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(typeof data4!="string"){let err8={instancePath:instancePath+"/exec/"+
i0,schemaPath:"#/properties/exec/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema60.properties.exec.items.type,parentSchema:schema60.
properties.exec.items,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/exec",schemaPath:"#/pro\
perties/exec/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema60.properties.exec.type,parentSchema:schema60.properties.exec,data:data3};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.port!==void 0){let data5=data.port;if(typeof data5=="string"){if(!formats18.test(data5)){let err10={
instancePath:instancePath+"/port",schemaPath:"#/$defs/PortName/format",keyword:"format",params:{format:"port-name"},message:'must match format "port-name"',schema:"\
port-name",parentSchema:schema44,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/port",schemaPath:"\
#/$defs/PortName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data5};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}let data6=data.period;if(typeof data6=="string"){if(!formats48.test(data6)){let err12={instancePath:instancePath+"/period",
schemaPath:"#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,
data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/period",schemaPath:"#/$defs/Duration/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}let data7=data.timeout;if(typeof data7=="string"){if(!formats48.test(data7)){let err14={instancePath:instancePath+"/timeout",schemaPath:"#/$defs\
/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data7};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}let data8=data.
failures;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err16={instancePath:instancePath+"/failures",schemaPath:"#/properties/fai\
lures/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema60.properties.failures.type,parentSchema:schema60.properties.failures,
data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data8=="number"&&isFinite(data8)){if(data8>1e3||isNaN(data8)){let err17={instancePath:instancePath+
"/failures",schemaPath:"#/properties/failures/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema60.
properties.failures,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data8<1||isNaN(data8)){let err18={instancePath:instancePath+"/fai\
lures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.
failures,data:data8};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.delay!==void 0){let data9=data.delay;if(typeof data9=="string"){if(!formats48.
test(data9)){let err19={instancePath:instancePath+"/delay",schemaPath:"#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match \
format "duration"',schema:"duration",parentSchema:schema65,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+
"/delay",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data9};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:schema60.type,parentSchema:schema60,data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate33.errors=vErrors,errors===
0}validate33.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema70={title:"ApplicationVolume",description:"A persistent volume of each replica.",type:"\
object",properties:{mount:{description:"The folder that it is mounted at.",$ref:"#/$defs/AbsolutePath"},size:{description:"How much it holds.",$ref:"#/$defs/Qua\
ntity"},class:{description:"The storage class; by default that of the topology.",$ref:"#/$defs/ObjectName"}},required:["mount","size"],additionalProperties:!1},
formats32=/^\/[^:]*$/u;function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.mount===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mount"},message:"must have required property \
'mount'",schema:schema70.required,parentSchema:schema70,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.size===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'",schema:schema70.required,parentSchema:schema70,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="mount"||key0==="size"||key0==="class")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema70,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.mount!==void 0){let data0=data.mount;if(typeof data0=="string"){if(!formats32.test(data0)){
let err3={instancePath:instancePath+"/mount",schemaPath:"#/$defs/AbsolutePath/format",keyword:"format",params:{format:"absolute-path"},message:'must match forma\
t "absolute-path"',schema:"absolute-path",parentSchema:schema55,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/mount",schemaPath:"#/$defs/AbsolutePath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.size!==void 0){let data1=data.size;if(typeof data1=="string"){if(!formats36.test(data1)){let err5={
instancePath:instancePath+"/size",schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"quantity"},message:'must match format "quantity"',schema:"\
quantity",parentSchema:schema58,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/size",schemaPath:"\
#/$defs/Quantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.class!==void 0){let data2=data.class;if(typeof data2=="string"){if(func2(data2)>253){let err7={instancePath:instancePath+
"/class",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!formats16.test(data2)){let err8={instancePath:instancePath+"/class",schemaPath:"#/$def\
s/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/class",schemaPath:"#/$defs/ObjectName/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{
let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}return validate37.errors=vErrors,errors===0}validate37.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema76={
title:"DatabaseUse",description:"A connection to a database of the site.",type:"object",properties:{postgresql:{description:"The database cluster.","x-harmony-r\
ef":"PostgreSQL",$ref:"#/$defs/Name"},database:{description:"The database in it; by default its first.",$ref:"#/$defs/DatabaseName"},env:{description:"The envir\
onment variable that gets the connection as a URL, with user and password.",$ref:"#/$defs/EnvName"}},required:["postgresql","env"],additionalProperties:!1},schema78={
title:"DatabaseName",description:"A name in PostgreSQL that needs no quotes, as in `orders`.",format:"database-name",examples:["orders"],type:"string"},formats68=/^[a-z_][a-z0-9_]{0,62}$/u,
formats26=/^[_a-zA-Z][_a-zA-Z0-9]*$/u;function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate39.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.postgresql===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"postgres\
ql"},message:"must have required property 'postgresql'",schema:schema76.required,parentSchema:schema76,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.env===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"env"},message:"must have required property 'env\
'",schema:schema76.required,parentSchema:schema76,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="postgresql"||
key0==="database"||key0==="env")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema76,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.postgresql!==void 0){
let data0=data.postgresql;if(typeof data0=="string"){if(!formats0.test(data0)){let err3={instancePath:instancePath+"/postgresql",schemaPath:"#/$defs/Name/format",
keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/postgresql",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.database!==void 0){
let data1=data.database;if(typeof data1=="string"){if(!formats68.test(data1)){let err5={instancePath:instancePath+"/database",schemaPath:"#/$defs/DatabaseName/f\
ormat",keyword:"format",params:{format:"database-name"},message:'must match format "database-name"',schema:"database-name",parentSchema:schema78,data:data1};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/database",schemaPath:"#/$defs/DatabaseName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.
env!==void 0){let data2=data.env;if(typeof data2=="string"){if(!formats26.test(data2)){let err7={instancePath:instancePath+"/env",schemaPath:"#/$defs/EnvName/fo\
rmat",keyword:"format",params:{format:"environment-variable-name"},message:'must match format "environment-variable-name"',schema:"environment-variable-name",parentSchema:schema51,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/env",schemaPath:"#/$defs/EnvName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}return validate39.errors=vErrors,errors===0}validate39.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema81={
title:"NetworkPeer",description:"Somebody to talk to over the network.",type:"object",properties:{application:{description:"An application of the same topology.",
"x-harmony-ref":"Application",$ref:"#/$defs/Name"},postgresql:{description:"A database cluster of the same topology.","x-harmony-ref":"PostgreSQL",$ref:"#/$defs\
/Name"},namespace:{description:"Everything in a namespace.",$ref:"#/$defs/Name"},prefix:{description:"Addresses, as in `10.20.0.0/24`.",$ref:"#/$defs/Prefix"}},
additionalProperties:!1,minProperties:1,maxProperties:1},schema85={title:"Prefix",description:"A range of IPv4 or IPv6 addresses by its first address and length\
.",format:"ip-prefix",examples:["10.10.0.0/24"],type:"string"},formats80=/^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\/(3[0-2]|[12]?[0-9])|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}(:[0-9a-fA-F]{1,4}){1,1}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|([0-9a-fA-F]{1,4}:){1,1}(:[0-9a-fA-F]{1,4}){1,6}|:(:[0-9a-fA-F]{1,4}){1,7}|::)\/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/u;
function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate41.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.
keys(data).length>1){let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties",
schema:1,parentSchema:schema81,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Object.keys(data).length<1){let err1={instancePath,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema81,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="application"||key0==="postgresql"||key0==="namespace"||key0==="prefix")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema81,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.application!==void 0){let data0=data.application;if(typeof data0=="string"){if(!formats0.
test(data0)){let err3={instancePath:instancePath+"/application",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must matc\
h format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/application",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.postgresql!==void 0){let data1=data.postgresql;if(typeof data1=="string"){if(!formats0.test(data1)){
let err5={instancePath:instancePath+"/postgresql",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-\
label"',schema:"dns-label",parentSchema:schema34,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/postgresql",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.namespace!==void 0){let data2=data.namespace;if(typeof data2=="string"){if(!formats0.test(data2)){
let err7={instancePath:instancePath+"/namespace",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-l\
abel"',schema:"dns-label",parentSchema:schema34,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/namespace",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.prefix!==void 0){let data3=data.prefix;if(typeof data3=="string"){if(!formats80.test(data3)){
let err9={instancePath:instancePath+"/prefix",schemaPath:"#/$defs/Prefix/format",keyword:"format",params:{format:"ip-prefix"},message:'must match format "ip-pre\
fix"',schema:"ip-prefix",parentSchema:schema85,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/prefix",schemaPath:"#/$defs/Prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data:data3};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:schema81.type,parentSchema:schema81,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate41.errors=vErrors,errors===
0}validate41.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var formats12=/^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/u,
formats14=/^[a-z0-9]([-.a-z0-9]*[a-z0-9])?(:[0-9]{1,5})?(\/[a-z0-9]+([-._a-z0-9]*[a-z0-9])?)*(:[_A-Za-z0-9][-._A-Za-z0-9]{0,127})?(@sha256:[0-9a-f]{64})?$/u;function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema32.
required,parentSchema:schema32,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema32.required,parentSchema:schema32,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:schema32.required,parentSchema:schema32,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required pr\
operty 'spec'",schema:schema32.required,parentSchema:schema32,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="\
$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema32,data};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"#/pro\
perties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema32.properties.$schema.type,parentSchema:schema32.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema32.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="Application"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/k\
ind/const",keyword:"const",params:{allowedValue:"Application"},message:"must be equal to constant",schema:"Application",parentSchema:schema32.properties.kind,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.
spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.state===void 0&&(data4.state="stateless"),data4.image===void 0){
let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"image"},message:"must have requi\
red property 'image'",schema:schema32.properties.spec.required,parentSchema:schema32.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}for(let key1 in data4)if(!func1.call(schema32.properties.spec.properties,key1)){let err9={instancePath:instancePath+"/spec",schemaPath:"#/properties/sp\
ec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema32.
properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.topology!==void 0){let data5=data4.topology;if(typeof data5=="str\
ing"){if(!formats0.test(data5)){let err10={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-labe\
l"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.namespace!==void 0){let data6=data4.namespace;if(typeof data6==
"string"){if(!formats0.test(data6)){let err12={instancePath:instancePath+"/spec/namespace",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns\
-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath:instancePath+"/spec/namespace",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data4.version!==void 0){let data7=data4.version;if(typeof data7==
"string"){if(!formats12.test(data7)){let err14={instancePath:instancePath+"/spec/version",schemaPath:"#/$defs/SemanticVersion/format",keyword:"format",params:{format:"\
semantic-version"},message:'must match format "semantic-version"',schema:"semantic-version",parentSchema:schema40,data:data7};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}}else{let err15={instancePath:instancePath+"/spec/version",schemaPath:"#/$defs/SemanticVersion/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema40.type,parentSchema:schema40,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data4.image!==void 0){
let data8=data4.image;if(typeof data8=="string"){if(!formats14.test(data8)){let err16={instancePath:instancePath+"/spec/image",schemaPath:"#/$defs/Image/format",
keyword:"format",params:{format:"image-reference"},message:'must match format "image-reference"',schema:"image-reference",parentSchema:schema41,data:data8};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/spec/image",schemaPath:"#/$defs/Image/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data4.
imagePullSecrets!==void 0){let data9=data4.imagePullSecrets;if(Array.isArray(data9)){let len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0];if(typeof data10==
"string"){if(func2(data10)>253){let err18={instancePath:instancePath+"/spec/imagePullSecrets/"+i0,schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",
params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,data:data10};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}if(!formats16.test(data10)){let err19={instancePath:instancePath+"/spec/imagePullSecrets/"+i0,schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{
format:"object-name"},message:'must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data10};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}else{let err20={instancePath:instancePath+"/spec/imagePullSecrets/"+i0,schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema42.type,parentSchema:schema42,data:data10};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+
"/spec/imagePullSecrets",schemaPath:"#/properties/spec/properties/imagePullSecrets/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.
properties.spec.properties.imagePullSecrets.type,parentSchema:schema32.properties.spec.properties.imagePullSecrets,data:data9};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}}if(data4.command!==void 0){let data11=data4.command;if(Array.isArray(data11)){if(data11.length<1){let err22={instancePath:instancePath+"/s\
pec/command",schemaPath:"#/properties/spec/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:schema32.properties.spec.properties.command,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}let len1=data11.length;for(let i1=0;i1<
len1;i1++){let data12=data11[i1];if(typeof data12!="string"){let err23={instancePath:instancePath+"/spec/command/"+i1,schemaPath:"#/properties/spec/properties/c\
ommand/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema32.properties.spec.properties.command.items.type,parentSchema:schema32.
properties.spec.properties.command.items,data:data12};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath:instancePath+"/\
spec/command",schemaPath:"#/properties/spec/properties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.properties.spec.
properties.command.type,parentSchema:schema32.properties.spec.properties.command,data:data11};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data4.
args!==void 0){let data13=data4.args;if(Array.isArray(data13)){let len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];if(typeof data14!="string"){
let err25={instancePath:instancePath+"/spec/args/"+i2,schemaPath:"#/properties/spec/properties/args/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema32.properties.spec.properties.args.items.type,parentSchema:schema32.properties.spec.properties.args.items,data:data14};vErrors===null?
vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath:instancePath+"/spec/args",schemaPath:"#/properties/spec/properties/args/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema32.properties.spec.properties.args.type,parentSchema:schema32.properties.spec.properties.args,data:data13};
vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data4.ports!==void 0){let data15=data4.ports;if(Array.isArray(data15)){if(data15.length<1){let err27={
instancePath:instancePath+"/spec/ports",schemaPath:"#/properties/spec/properties/ports/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewe\
r than 1 items",schema:1,parentSchema:schema32.properties.spec.properties.ports,data:data15};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}let len3=data15.
length;for(let i3=0;i3<len3;i3++)validate24(data15[i3],{instancePath:instancePath+"/spec/ports/"+i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)}else{let err28={instancePath:instancePath+"/spec/ports",schemaPath:"\
#/properties/spec/properties/ports/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.properties.spec.properties.ports.type,parentSchema:schema32.
properties.spec.properties.ports,data:data15};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data4.expose!==void 0){let data17=data4.expose;if(Array.
isArray(data17)){if(data17.length<1){let err29={instancePath:instancePath+"/spec/expose",schemaPath:"#/properties/spec/properties/expose/minItems",keyword:"minI\
tems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.spec.properties.expose,data:data17};vErrors===null?vErrors=
[err29]:vErrors.push(err29),errors++}let len4=data17.length;for(let i4=0;i4<len4;i4++)validate26(data17[i4],{instancePath:instancePath+"/spec/expose/"+i4,parentData:data17,
parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length)}else{let err30={
instancePath:instancePath+"/spec/expose",schemaPath:"#/properties/spec/properties/expose/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.
properties.spec.properties.expose.type,parentSchema:schema32.properties.spec.properties.expose,data:data17};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}
if(data4.env!==void 0){let data19=data4.env;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key2 in data19){let _errs43=errors;if(typeof key2==
"string"){if(!formats26.test(key2)){let err31={instancePath:instancePath+"/spec/env",schemaPath:"#/$defs/EnvName/format",keyword:"format",params:{format:"enviro\
nment-variable-name"},message:'must match format "environment-variable-name"',schema:"environment-variable-name",parentSchema:schema51,data:key2,propertyName:key2};
vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{let err32={instancePath:instancePath+"/spec/env",schemaPath:"#/$defs/EnvName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:key2,propertyName:key2};vErrors===null?vErrors=[err32]:vErrors.
push(err32),errors++}var valid17=_errs43===errors;if(!valid17){let err33={instancePath:instancePath+"/spec/env",schemaPath:"#/properties/spec/properties/env/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid",schema:schema32.properties.spec.properties.env.propertyNames,
parentSchema:schema32.properties.spec.properties.env,data:data19};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}for(let key3 in data19){let data20=data19[key3];
if(typeof data20!="string"&&!(data20&&typeof data20=="object"&&!Array.isArray(data20))){let err34={instancePath:instancePath+"/spec/env/"+key3.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/env/additionalProperties/type",keyword:"type",params:{type:schema32.properties.spec.properties.env.
additionalProperties.type},message:"must be string,object",schema:schema32.properties.spec.properties.env.additionalProperties.type,parentSchema:schema32.properties.
spec.properties.env.additionalProperties,data:data20};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data20&&typeof data20=="object"&&!Array.isArray(
data20)){if(data20.secret===void 0){let err35={instancePath:instancePath+"/spec/env/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/\
properties/env/additionalProperties/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secret'",schema:schema32.
properties.spec.properties.env.additionalProperties.required,parentSchema:schema32.properties.spec.properties.env.additionalProperties,data:data20};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}for(let key4 in data20)if(key4!=="secret"){let err36={instancePath:instancePath+"/spec/env/"+key3.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/env/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
message:"must NOT have additional properties",schema:!1,parentSchema:schema32.properties.spec.properties.env.additionalProperties,data:data20};vErrors===null?vErrors=
[err36]:vErrors.push(err36),errors++}data20.secret!==void 0&&(validate28(data20.secret,{instancePath:instancePath+"/spec/env/"+key3.replace(/~/g,"~0").replace(/\//g,
"~1")+"/secret",parentData:data20,parentDataProperty:"secret",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),
errors=vErrors.length))}}}else{let err37={instancePath:instancePath+"/spec/env",schemaPath:"#/properties/spec/properties/env/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema32.properties.spec.properties.env.type,parentSchema:schema32.properties.spec.properties.env,data:data19};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data4.files!==void 0){let data22=data4.files;if(data22&&typeof data22=="object"&&!Array.isArray(data22)){for(let key5 in data22){
let _errs53=errors;if(typeof key5=="string"){if(!formats32.test(key5)){let err38={instancePath:instancePath+"/spec/files",schemaPath:"#/$defs/AbsolutePath/forma\
t",keyword:"format",params:{format:"absolute-path"},message:'must match format "absolute-path"',schema:"absolute-path",parentSchema:schema55,data:key5,propertyName:key5};
vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}else{let err39={instancePath:instancePath+"/spec/files",schemaPath:"#/$defs/AbsolutePath/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data:key5,propertyName:key5};vErrors===null?vErrors=[err39]:vErrors.
push(err39),errors++}var valid21=_errs53===errors;if(!valid21){let err40={instancePath:instancePath+"/spec/files",schemaPath:"#/properties/spec/properties/files\
/propertyNames",keyword:"propertyNames",params:{propertyName:key5},message:"property name must be valid",schema:schema32.properties.spec.properties.files.propertyNames,
parentSchema:schema32.properties.spec.properties.files,data:data22};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}for(let key6 in data22){let data23=data22[key6];
if(typeof data23!="string"&&!(data23&&typeof data23=="object"&&!Array.isArray(data23))){let err41={instancePath:instancePath+"/spec/files/"+key6.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/files/additionalProperties/type",keyword:"type",params:{type:schema32.properties.spec.properties.
files.additionalProperties.type},message:"must be string,object",schema:schema32.properties.spec.properties.files.additionalProperties.type,parentSchema:schema32.
properties.spec.properties.files.additionalProperties,data:data23};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data23&&typeof data23=="object"&&
!Array.isArray(data23)){if(data23.secret===void 0){let err42={instancePath:instancePath+"/spec/files/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/spec/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secr\
et'",schema:schema32.properties.spec.properties.files.additionalProperties.required,parentSchema:schema32.properties.spec.properties.files.additionalProperties,
data:data23};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}for(let key7 in data23)if(key7!=="secret"){let err43={instancePath:instancePath+"/spec/\
files/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/files/additionalProperties/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key7},message:"must NOT have additional properties",schema:!1,parentSchema:schema32.properties.spec.properties.files.additionalProperties,
data:data23};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}data23.secret!==void 0&&(validate28(data23.secret,{instancePath:instancePath+"/spec/fil\
es/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/secret",parentData:data23,parentDataProperty:"secret",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.
errors:vErrors.concat(validate28.errors),errors=vErrors.length))}}}else{let err44={instancePath:instancePath+"/spec/files",schemaPath:"#/properties/spec/propert\
ies/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.properties.files.type,parentSchema:schema32.properties.
spec.properties.files,data:data22};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data4.resources!==void 0&&(validate31(data4.resources,{instancePath:instancePath+
"/spec/resources",parentData:data4,parentDataProperty:"resources",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length)),data4.probes!==void 0){let data26=data4.probes;if(data26&&typeof data26=="object"&&!Array.isArray(data26)){for(let key8 in data26)
if(!(key8==="ready"||key8==="live"||key8==="startup")){let err45={instancePath:instancePath+"/spec/probes",schemaPath:"#/properties/spec/properties/probes/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties",schema:!1,parentSchema:schema32.properties.
spec.properties.probes,data:data26};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}data26.ready!==void 0&&(validate33(data26.ready,{instancePath:instancePath+
"/spec/probes/ready",parentData:data26,parentDataProperty:"ready",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.
errors),errors=vErrors.length)),data26.live!==void 0&&(validate33(data26.live,{instancePath:instancePath+"/spec/probes/live",parentData:data26,parentDataProperty:"\
live",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length)),data26.startup!==void 0&&(validate33(
data26.startup,{instancePath:instancePath+"/spec/probes/startup",parentData:data26,parentDataProperty:"startup",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length))}else{let err46={instancePath:instancePath+"/spec/probes",schemaPath:"#/properties/sp\
ec/properties/probes/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.properties.probes.type,parentSchema:schema32.
properties.spec.properties.probes,data:data26};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data4.replicas!==void 0){let data30=data4.replicas;
if(!(typeof data30=="number"&&!(data30%1)&&!isNaN(data30)&&isFinite(data30))){let err47={instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spe\
c/properties/replicas/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema32.properties.spec.properties.replicas.type,parentSchema:schema32.
properties.spec.properties.replicas,data:data30};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(typeof data30=="number"&&isFinite(data30)){if(data30>
1e3||isNaN(data30)){let err48={instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema32.properties.spec.properties.replicas,data:data30};vErrors===null?vErrors=[err48]:vErrors.
push(err48),errors++}if(data30<0||isNaN(data30)){let err49={instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.spec.properties.replicas,data:data30};vErrors===
null?vErrors=[err49]:vErrors.push(err49),errors++}}}if(data4.autoscale!==void 0){let data31=data4.autoscale;if(data31&&typeof data31=="object"&&!Array.isArray(data31)){
if(data31.min===void 0&&(data31.min=2),data31.cpu===void 0&&(data31.cpu=80),data31.max===void 0){let err50={instancePath:instancePath+"/spec/autoscale",schemaPath:"\
#/$defs/Autoscale/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'",schema:schema68.required,parentSchema:schema68,
data:data31};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}for(let key9 in data31)if(!(key9==="min"||key9==="max"||key9==="cpu"||key9==="memory")){
let err51={instancePath:instancePath+"/spec/autoscale",schemaPath:"#/$defs/Autoscale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},
message:"must NOT have additional properties",schema:!1,parentSchema:schema68,data:data31};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}let data32=data31.
min;if(!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))){let err52={instancePath:instancePath+"/spec/autoscale/min",schemaPath:"#/$defs\
/Autoscale/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema68.properties.min.type,parentSchema:schema68.properties.
min,data:data32};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(typeof data32=="number"&&isFinite(data32)){if(data32>1e3||isNaN(data32)){let err53={
instancePath:instancePath+"/spec/autoscale/min",schemaPath:"#/$defs/Autoscale/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000",schema:1e3,parentSchema:schema68.properties.min,data:data32};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data32<1||isNaN(data32)){
let err54={instancePath:instancePath+"/spec/autoscale/min",schemaPath:"#/$defs/Autoscale/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:schema68.properties.min,data:data32};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data31.max!==void 0){
let data33=data31.max;if(!(typeof data33=="number"&&!(data33%1)&&!isNaN(data33)&&isFinite(data33))){let err55={instancePath:instancePath+"/spec/autoscale/max",schemaPath:"\
#/$defs/Autoscale/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema68.properties.max.type,parentSchema:schema68.
properties.max,data:data33};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(typeof data33=="number"&&isFinite(data33)){if(data33>1e3||isNaN(data33)){
let err56={instancePath:instancePath+"/spec/autoscale/max",schemaPath:"#/$defs/Autoscale/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000",schema:1e3,parentSchema:schema68.properties.max,data:data33};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}if(data33<1||
isNaN(data33)){let err57={instancePath:instancePath+"/spec/autoscale/max",schemaPath:"#/$defs/Autoscale/properties/max/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema68.properties.max,data:data33};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}}let data34=data31.
cpu;if(!(typeof data34=="number"&&!(data34%1)&&!isNaN(data34)&&isFinite(data34))){let err58={instancePath:instancePath+"/spec/autoscale/cpu",schemaPath:"#/$defs\
/Autoscale/properties/cpu/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema68.properties.cpu.type,parentSchema:schema68.properties.
cpu,data:data34};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(typeof data34=="number"&&isFinite(data34)){if(data34>1e3||isNaN(data34)){let err59={
instancePath:instancePath+"/spec/autoscale/cpu",schemaPath:"#/$defs/Autoscale/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000",schema:1e3,parentSchema:schema68.properties.cpu,data:data34};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data34<1||isNaN(data34)){
let err60={instancePath:instancePath+"/spec/autoscale/cpu",schemaPath:"#/$defs/Autoscale/properties/cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:schema68.properties.cpu,data:data34};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}if(data31.memory!==
void 0){let data35=data31.memory;if(!(typeof data35=="number"&&!(data35%1)&&!isNaN(data35)&&isFinite(data35))){let err61={instancePath:instancePath+"/spec/autos\
cale/memory",schemaPath:"#/$defs/Autoscale/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema68.properties.memory.
type,parentSchema:schema68.properties.memory,data:data35};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}if(typeof data35=="number"&&isFinite(data35)){
if(data35>1e3||isNaN(data35)){let err62={instancePath:instancePath+"/spec/autoscale/memory",schemaPath:"#/$defs/Autoscale/properties/memory/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema68.properties.memory,data:data35};vErrors===null?vErrors=[err62]:
vErrors.push(err62),errors++}if(data35<1||isNaN(data35)){let err63={instancePath:instancePath+"/spec/autoscale/memory",schemaPath:"#/$defs/Autoscale/properties/\
memory/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema68.properties.memory,data:data35};vErrors===
null?vErrors=[err63]:vErrors.push(err63),errors++}}}}else{let err64={instancePath:instancePath+"/spec/autoscale",schemaPath:"#/$defs/Autoscale/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data:data31};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}
if(data4.disruptionBudget!==void 0){let data36=data4.disruptionBudget;if(data36&&typeof data36=="object"&&!Array.isArray(data36)){if(Object.keys(data36).length>
1){let err65={instancePath:instancePath+"/spec/disruptionBudget",schemaPath:"#/properties/spec/properties/disruptionBudget/maxProperties",keyword:"maxProperties",
params:{limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema32.properties.spec.properties.disruptionBudget,data:data36};vErrors===
null?vErrors=[err65]:vErrors.push(err65),errors++}if(Object.keys(data36).length<1){let err66={instancePath:instancePath+"/spec/disruptionBudget",schemaPath:"#/p\
roperties/spec/properties/disruptionBudget/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema32.
properties.spec.properties.disruptionBudget,data:data36};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}for(let key10 in data36)if(!(key10==="maxUn\
available"||key10==="minAvailable")){let err67={instancePath:instancePath+"/spec/disruptionBudget",schemaPath:"#/properties/spec/properties/disruptionBudget/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},message:"must NOT have additional properties",schema:!1,parentSchema:schema32.
properties.spec.properties.disruptionBudget,data:data36};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}if(data36.maxUnavailable!==void 0){let data37=data36.
maxUnavailable;if(!(typeof data37=="number"&&!(data37%1)&&!isNaN(data37)&&isFinite(data37))){let err68={instancePath:instancePath+"/spec/disruptionBudget/maxUna\
vailable",schemaPath:"#/properties/spec/properties/disruptionBudget/properties/maxUnavailable/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:schema32.properties.spec.properties.disruptionBudget.properties.maxUnavailable.type,parentSchema:schema32.properties.spec.properties.disruptionBudget.
properties.maxUnavailable,data:data37};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}if(typeof data37=="number"&&isFinite(data37)&&(data37<0||isNaN(
data37))){let err69={instancePath:instancePath+"/spec/disruptionBudget/maxUnavailable",schemaPath:"#/properties/spec/properties/disruptionBudget/properties/maxU\
navailable/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.spec.properties.disruptionBudget.
properties.maxUnavailable,data:data37};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}if(data36.minAvailable!==void 0){let data38=data36.minAvailable;
if(!(typeof data38=="number"&&!(data38%1)&&!isNaN(data38)&&isFinite(data38))){let err70={instancePath:instancePath+"/spec/disruptionBudget/minAvailable",schemaPath:"\
#/properties/spec/properties/disruptionBudget/properties/minAvailable/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema32.properties.
spec.properties.disruptionBudget.properties.minAvailable.type,parentSchema:schema32.properties.spec.properties.disruptionBudget.properties.minAvailable,data:data38};
vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(typeof data38=="number"&&isFinite(data38)&&(data38<0||isNaN(data38))){let err71={instancePath:instancePath+
"/spec/disruptionBudget/minAvailable",schemaPath:"#/properties/spec/properties/disruptionBudget/properties/minAvailable/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.spec.properties.disruptionBudget.properties.minAvailable,data:data38};vErrors===null?
vErrors=[err71]:vErrors.push(err71),errors++}}}else{let err72={instancePath:instancePath+"/spec/disruptionBudget",schemaPath:"#/properties/spec/properties/disru\
ptionBudget/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.properties.disruptionBudget.type,parentSchema:schema32.
properties.spec.properties.disruptionBudget,data:data36};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}let data39=data4.state;if(!(data39==="stat\
eless"||data39==="stateful")){let err73={instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/enum",keyword:"enum",params:{allowedValues:schema32.
properties.spec.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.spec.properties.state.enum,parentSchema:schema32.
properties.spec.properties.state,data:data39};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}if(data4.volumes!==void 0){let data40=data4.volumes;if(data40&&
typeof data40=="object"&&!Array.isArray(data40)){for(let key11 in data40){let _errs92=errors;if(typeof key11=="string"){if(!formats0.test(key11)){let err74={instancePath:instancePath+
"/spec/volumes",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:key11,propertyName:key11};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}}else{let err75={instancePath:instancePath+"/spec/volumes",schemaPath:"\
#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key11,propertyName:key11};vErrors===
null?vErrors=[err75]:vErrors.push(err75),errors++}var valid29=_errs92===errors;if(!valid29){let err76={instancePath:instancePath+"/spec/volumes",schemaPath:"#/p\
roperties/spec/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName:key11},message:"property name must be valid",schema:schema32.properties.
spec.properties.volumes.propertyNames,parentSchema:schema32.properties.spec.properties.volumes,data:data40};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}}
for(let key12 in data40)validate37(data40[key12],{instancePath:instancePath+"/spec/volumes/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data40,parentDataProperty:key12,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length)}else{let err77={instancePath:instancePath+
"/spec/volumes",schemaPath:"#/properties/spec/properties/volumes/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.
spec.properties.volumes.type,parentSchema:schema32.properties.spec.properties.volumes,data:data40};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}
if(data4.scratch!==void 0){let data42=data4.scratch;if(data42&&typeof data42=="object"&&!Array.isArray(data42)){for(let key13 in data42){let _errs99=errors;if(typeof key13==
"string"){if(!formats32.test(key13)){let err78={instancePath:instancePath+"/spec/scratch",schemaPath:"#/$defs/AbsolutePath/format",keyword:"format",params:{format:"\
absolute-path"},message:'must match format "absolute-path"',schema:"absolute-path",parentSchema:schema55,data:key13,propertyName:key13};vErrors===null?vErrors=[
err78]:vErrors.push(err78),errors++}}else{let err79={instancePath:instancePath+"/spec/scratch",schemaPath:"#/$defs/AbsolutePath/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data:key13,propertyName:key13};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}
var valid32=_errs99===errors;if(!valid32){let err80={instancePath:instancePath+"/spec/scratch",schemaPath:"#/properties/spec/properties/scratch/propertyNames",keyword:"\
propertyNames",params:{propertyName:key13},message:"property name must be valid",schema:schema32.properties.spec.properties.scratch.propertyNames,parentSchema:schema32.
properties.spec.properties.scratch,data:data42};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}}for(let key14 in data42){let data43=data42[key14];if(data43&&
typeof data43=="object"&&!Array.isArray(data43)){data43.medium===void 0&&(data43.medium="disk");for(let key15 in data43)if(!(key15==="size"||key15==="medium")){
let err81={instancePath:instancePath+"/spec/scratch/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/scratch/additionalPr\
operties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},message:"must NOT have additional properties",schema:!1,parentSchema:schema32.
properties.spec.properties.scratch.additionalProperties,data:data43};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}if(data43.size!==void 0){let data44=data43.
size;if(typeof data44=="string"){if(!formats36.test(data44)){let err82={instancePath:instancePath+"/spec/scratch/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+
"/size",schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"quantity"},message:'must match format "quantity"',schema:"quantity",parentSchema:schema58,
data:data44};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}else{let err83={instancePath:instancePath+"/spec/scratch/"+key14.replace(/~/g,"~0").replace(
/\//g,"~1")+"/size",schemaPath:"#/$defs/Quantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.type,parentSchema:schema58,
data:data44};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}let data45=data43.medium;if(!(data45==="disk"||data45==="memory")){let err84={instancePath:instancePath+
"/spec/scratch/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/medium",schemaPath:"#/properties/spec/properties/scratch/additionalProperties/properties/medium/\
enum",keyword:"enum",params:{allowedValues:schema32.properties.spec.properties.scratch.additionalProperties.properties.medium.enum},message:"must be equal to on\
e of the allowed values",schema:schema32.properties.spec.properties.scratch.additionalProperties.properties.medium.enum,parentSchema:schema32.properties.spec.properties.
scratch.additionalProperties.properties.medium,data:data45};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}else{let err85={instancePath:instancePath+
"/spec/scratch/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/scratch/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema32.properties.spec.properties.scratch.additionalProperties.type,parentSchema:schema32.properties.spec.properties.
scratch.additionalProperties,data:data43};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}}else{let err86={instancePath:instancePath+"/spec/scratch",
schemaPath:"#/properties/spec/properties/scratch/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.properties.
scratch.type,parentSchema:schema32.properties.spec.properties.scratch,data:data42};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data4.uses!==
void 0){let data46=data4.uses;if(data46&&typeof data46=="object"&&!Array.isArray(data46)){for(let key16 in data46)if(key16!=="database"){let err87={instancePath:instancePath+
"/spec/uses",schemaPath:"#/properties/spec/properties/uses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},message:"must \
NOT have additional properties",schema:!1,parentSchema:schema32.properties.spec.properties.uses,data:data46};vErrors===null?vErrors=[err87]:vErrors.push(err87),
errors++}data46.database!==void 0&&(validate39(data46.database,{instancePath:instancePath+"/spec/uses/database",parentData:data46,parentDataProperty:"database",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length))}else{let err88={instancePath:instancePath+
"/spec/uses",schemaPath:"#/properties/spec/properties/uses/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.
properties.uses.type,parentSchema:schema32.properties.spec.properties.uses,data:data46};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}if(data4.serviceAccount!==
void 0){let data48=data4.serviceAccount;if(data48&&typeof data48=="object"&&!Array.isArray(data48)){data48.token===void 0&&(data48.token=!1);for(let key17 in data48)
if(!(key17==="token"||key17==="annotations")){let err89={instancePath:instancePath+"/spec/serviceAccount",schemaPath:"#/properties/spec/properties/serviceAccoun\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17},message:"must NOT have additional properties",schema:!1,parentSchema:schema32.
properties.spec.properties.serviceAccount,data:data48};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}let data49=data48.token;if(typeof data49!="bo\
olean"){let err90={instancePath:instancePath+"/spec/serviceAccount/token",schemaPath:"#/properties/spec/properties/serviceAccount/properties/token/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:schema32.properties.spec.properties.serviceAccount.properties.token.type,parentSchema:schema32.properties.
spec.properties.serviceAccount.properties.token,data:data49};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}if(data48.annotations!==void 0){let data50=data48.
annotations;if(data50&&typeof data50=="object"&&!Array.isArray(data50)){for(let key18 in data50){let _errs121=errors;if(typeof key18=="string"){if(!formats2.test(
key18)){let err91={instancePath:instancePath+"/spec/serviceAccount/annotations",schemaPath:"#/$defs/LabelKey/format",keyword:"format",params:{format:"label-key"},
message:'must match format "label-key"',schema:"label-key",parentSchema:schema35,data:key18,propertyName:key18};vErrors===null?vErrors=[err91]:vErrors.push(err91),
errors++}}else{let err92={instancePath:instancePath+"/spec/serviceAccount/annotations",schemaPath:"#/$defs/LabelKey/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema35.type,parentSchema:schema35,data:key18,propertyName:key18};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}var valid39=_errs121===
errors;if(!valid39){let err93={instancePath:instancePath+"/spec/serviceAccount/annotations",schemaPath:"#/properties/spec/properties/serviceAccount/properties/a\
nnotations/propertyNames",keyword:"propertyNames",params:{propertyName:key18},message:"property name must be valid",schema:schema32.properties.spec.properties.serviceAccount.
properties.annotations.propertyNames,parentSchema:schema32.properties.spec.properties.serviceAccount.properties.annotations,data:data50};vErrors===null?vErrors=
[err93]:vErrors.push(err93),errors++}}for(let key19 in data50){let data51=data50[key19];if(typeof data51!="string"){let err94={instancePath:instancePath+"/spec/\
serviceAccount/annotations/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/serviceAccount/properties/annotations/additio\
nalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema32.properties.spec.properties.serviceAccount.properties.annotations.
additionalProperties.type,parentSchema:schema32.properties.spec.properties.serviceAccount.properties.annotations.additionalProperties,data:data51};vErrors===null?
vErrors=[err94]:vErrors.push(err94),errors++}}}else{let err95={instancePath:instancePath+"/spec/serviceAccount/annotations",schemaPath:"#/properties/spec/proper\
ties/serviceAccount/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.properties.serviceAccount.
properties.annotations.type,parentSchema:schema32.properties.spec.properties.serviceAccount.properties.annotations,data:data50};vErrors===null?vErrors=[err95]:vErrors.
push(err95),errors++}}}else{let err96={instancePath:instancePath+"/spec/serviceAccount",schemaPath:"#/properties/spec/properties/serviceAccount/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.properties.serviceAccount.type,parentSchema:schema32.properties.spec.properties.
serviceAccount,data:data48};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data4.networkPolicy!==void 0){let data52=data4.networkPolicy;if(data52&&
typeof data52=="object"&&!Array.isArray(data52)){for(let key20 in data52)if(!(key20==="from"||key20==="to")){let err97={instancePath:instancePath+"/spec/network\
Policy",schemaPath:"#/properties/spec/properties/networkPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:schema32.properties.spec.properties.networkPolicy,data:data52};vErrors===null?vErrors=[err97]:vErrors.
push(err97),errors++}if(data52.from!==void 0){let data53=data52.from;if(Array.isArray(data53)){let len5=data53.length;for(let i5=0;i5<len5;i5++)validate41(data53[i5],
{instancePath:instancePath+"/spec/networkPolicy/from/"+i5,parentData:data53,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate41.
errors:vErrors.concat(validate41.errors),errors=vErrors.length)}else{let err98={instancePath:instancePath+"/spec/networkPolicy/from",schemaPath:"#/properties/sp\
ec/properties/networkPolicy/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.properties.spec.properties.networkPolicy.
properties.from.type,parentSchema:schema32.properties.spec.properties.networkPolicy.properties.from,data:data53};vErrors===null?vErrors=[err98]:vErrors.push(err98),
errors++}}if(data52.to!==void 0){let data55=data52.to;if(Array.isArray(data55)){let len6=data55.length;for(let i6=0;i6<len6;i6++)validate41(data55[i6],{instancePath:instancePath+
"/spec/networkPolicy/to/"+i6,parentData:data55,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.
errors),errors=vErrors.length)}else{let err99={instancePath:instancePath+"/spec/networkPolicy/to",schemaPath:"#/properties/spec/properties/networkPolicy/propert\
ies/to/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.properties.spec.properties.networkPolicy.properties.to.type,parentSchema:schema32.
properties.spec.properties.networkPolicy.properties.to,data:data55};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}}}else{let err100={instancePath:instancePath+
"/spec/networkPolicy",schemaPath:"#/properties/spec/properties/networkPolicy/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.
properties.spec.properties.networkPolicy.type,parentSchema:schema32.properties.spec.properties.networkPolicy,data:data52};vErrors===null?vErrors=[err100]:vErrors.
push(err100),errors++}}if(data4.security!==void 0){let data57=data4.security;if(data57&&typeof data57=="object"&&!Array.isArray(data57)){data57.writableRoot===void 0&&
(data57.writableRoot=!1);for(let key21 in data57)if(!(key21==="user"||key21==="group"||key21==="volumesGroup"||key21==="writableRoot"||key21==="capabilities")){
let err101={instancePath:instancePath+"/spec/security",schemaPath:"#/properties/spec/properties/security/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key21},message:"must NOT have additional properties",schema:!1,parentSchema:schema32.properties.spec.properties.security,data:data57};vErrors===
null?vErrors=[err101]:vErrors.push(err101),errors++}if(data57.user!==void 0){let data58=data57.user;if(!(typeof data58=="number"&&!(data58%1)&&!isNaN(data58)&&isFinite(
data58))){let err102={instancePath:instancePath+"/spec/security/user",schemaPath:"#/properties/spec/properties/security/properties/user/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema32.properties.spec.properties.security.properties.user.type,parentSchema:schema32.properties.spec.properties.
security.properties.user,data:data58};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(typeof data58=="number"&&isFinite(data58)){if(data58>4294967294||
isNaN(data58)){let err103={instancePath:instancePath+"/spec/security/user",schemaPath:"#/properties/spec/properties/security/properties/user/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:4294967294},message:"must be <= 4294967294",schema:4294967294,parentSchema:schema32.properties.spec.properties.security.properties.
user,data:data58};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}if(data58<1||isNaN(data58)){let err104={instancePath:instancePath+"/spec/securit\
y/user",schemaPath:"#/properties/spec/properties/security/properties/user/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:schema32.properties.spec.properties.security.properties.user,data:data58};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}}if(data57.
group!==void 0){let data59=data57.group;if(!(typeof data59=="number"&&!(data59%1)&&!isNaN(data59)&&isFinite(data59))){let err105={instancePath:instancePath+"/sp\
ec/security/group",schemaPath:"#/properties/spec/properties/security/properties/group/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema32.
properties.spec.properties.security.properties.group.type,parentSchema:schema32.properties.spec.properties.security.properties.group,data:data59};vErrors===null?
vErrors=[err105]:vErrors.push(err105),errors++}if(typeof data59=="number"&&isFinite(data59)){if(data59>4294967294||isNaN(data59)){let err106={instancePath:instancePath+
"/spec/security/group",schemaPath:"#/properties/spec/properties/security/properties/group/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967294},message:"\
must be <= 4294967294",schema:4294967294,parentSchema:schema32.properties.spec.properties.security.properties.group,data:data59};vErrors===null?vErrors=[err106]:
vErrors.push(err106),errors++}if(data59<1||isNaN(data59)){let err107={instancePath:instancePath+"/spec/security/group",schemaPath:"#/properties/spec/properties/\
security/properties/group/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.spec.properties.
security.properties.group,data:data59};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}}}if(data57.volumesGroup!==void 0){let data60=data57.volumesGroup;
if(!(typeof data60=="number"&&!(data60%1)&&!isNaN(data60)&&isFinite(data60))){let err108={instancePath:instancePath+"/spec/security/volumesGroup",schemaPath:"#/\
properties/spec/properties/security/properties/volumesGroup/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema32.properties.spec.
properties.security.properties.volumesGroup.type,parentSchema:schema32.properties.spec.properties.security.properties.volumesGroup,data:data60};vErrors===null?vErrors=
[err108]:vErrors.push(err108),errors++}if(typeof data60=="number"&&isFinite(data60)){if(data60>4294967294||isNaN(data60)){let err109={instancePath:instancePath+
"/spec/security/volumesGroup",schemaPath:"#/properties/spec/properties/security/properties/volumesGroup/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967294},
message:"must be <= 4294967294",schema:4294967294,parentSchema:schema32.properties.spec.properties.security.properties.volumesGroup,data:data60};vErrors===null?
vErrors=[err109]:vErrors.push(err109),errors++}if(data60<1||isNaN(data60)){let err110={instancePath:instancePath+"/spec/security/volumesGroup",schemaPath:"#/pro\
perties/spec/properties/security/properties/volumesGroup/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema32.
properties.spec.properties.security.properties.volumesGroup,data:data60};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}}let data61=data57.writableRoot;
if(typeof data61!="boolean"){let err111={instancePath:instancePath+"/spec/security/writableRoot",schemaPath:"#/properties/spec/properties/security/properties/wr\
itableRoot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema32.properties.spec.properties.security.properties.writableRoot.type,
parentSchema:schema32.properties.spec.properties.security.properties.writableRoot,data:data61};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}if(data57.
capabilities!==void 0){let data62=data57.capabilities;if(Array.isArray(data62)){let len7=data62.length;for(let i7=0;i7<len7;i7++){let data63=data62[i7];if(data63!==
"NET_BIND_SERVICE"){let err112={instancePath:instancePath+"/spec/security/capabilities/"+i7,schemaPath:"#/properties/spec/properties/security/properties/capabil\
ities/items/const",keyword:"const",params:{allowedValue:"NET_BIND_SERVICE"},message:"must be equal to constant",schema:"NET_BIND_SERVICE",parentSchema:schema32.
properties.spec.properties.security.properties.capabilities.items,data:data63};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}}else{let err113={
instancePath:instancePath+"/spec/security/capabilities",schemaPath:"#/properties/spec/properties/security/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema32.properties.spec.properties.security.properties.capabilities.type,parentSchema:schema32.properties.spec.properties.
security.properties.capabilities,data:data62};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}}else{let err114={instancePath:instancePath+"/spec/\
security",schemaPath:"#/properties/spec/properties/security/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.
properties.security.type,parentSchema:schema32.properties.spec.properties.security,data:data57};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}if(data4.
terminationGracePeriod!==void 0){let data64=data4.terminationGracePeriod;if(typeof data64=="string"){if(!formats48.test(data64)){let err115={instancePath:instancePath+
"/spec/terminationGracePeriod",schemaPath:"#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"d\
uration",parentSchema:schema65,data:data64};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}else{let err116={instancePath:instancePath+"/spec/ter\
minationGracePeriod",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,
data:data64};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}}if(data4.nodeSelector!==void 0){let data65=data4.nodeSelector;if(data65&&typeof data65==
"object"&&!Array.isArray(data65)){for(let key22 in data65){let _errs155=errors;if(typeof key22=="string"){if(!formats2.test(key22)){let err117={instancePath:instancePath+
"/spec/nodeSelector",schemaPath:"#/$defs/LabelKey/format",keyword:"format",params:{format:"label-key"},message:'must match format "label-key"',schema:"label-key",
parentSchema:schema35,data:key22,propertyName:key22};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}else{let err118={instancePath:instancePath+"\
/spec/nodeSelector",schemaPath:"#/$defs/LabelKey/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:key22,propertyName:key22};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}var valid51=_errs155===errors;if(!valid51){let err119={instancePath:instancePath+
"/spec/nodeSelector",schemaPath:"#/properties/spec/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName:key22},message:"property \
name must be valid",schema:schema32.properties.spec.properties.nodeSelector.propertyNames,parentSchema:schema32.properties.spec.properties.nodeSelector,data:data65};
vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}}for(let key23 in data65){let data66=data65[key23];if(typeof data66=="string"){if(!formats4.test(data66)){
let err120={instancePath:instancePath+"/spec/nodeSelector/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/LabelValue/format",keyword:"format",
params:{format:"label-value"},message:'must match format "label-value"',schema:"label-value",parentSchema:schema36,data:data66};vErrors===null?vErrors=[err120]:
vErrors.push(err120),errors++}}else{let err121={instancePath:instancePath+"/spec/nodeSelector/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs\
/LabelValue/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data66};vErrors===null?vErrors=
[err121]:vErrors.push(err121),errors++}}}else{let err122={instancePath:instancePath+"/spec/nodeSelector",schemaPath:"#/properties/spec/properties/nodeSelector/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.properties.nodeSelector.type,parentSchema:schema32.properties.
spec.properties.nodeSelector,data:data65};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}}}else{let err123={instancePath:instancePath+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.properties.spec.type,parentSchema:schema32.properties.spec,
data:data4};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}}else{let err124={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}return validate21.errors=
vErrors,errors===0}validate21.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var BareMetalTopology=validate44,schema89={title:"BareMetalTopology",description:"\
Machines with the firewall, switches and networks between them. What it offers follows from the firewall's plugins and from the servers of its networks.",type:"\
object","x-harmony-category":"topology",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},
kind:{const:"BareMetalTopology"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What belongs together.",type:"object",properties:{firewall:{description:"\
The firewall before it.","x-harmony-ref":"Firewall",$ref:"#/$defs/Name"},switches:{description:"Its switches.","x-harmony-ref":"Switch",type:"array",items:{$ref:"\
#/$defs/Name"}},networks:{description:"Its networks; by default all of the site.","x-harmony-ref":"Network",type:"array",items:{$ref:"#/$defs/Name"}},hosts:{description:"\
Its hosts; by default all of the site.",$ref:"#/$defs/HostSelection"},registry:{description:"The prefix for its files in an OCI registry: boot trees, and what h\
osts, the firewall and DHCP servers are configured with. Below it comes the topology's name.",$ref:"#/$defs/RegistryPrefix"}},additionalProperties:!1}},required:[
"apiVersion","kind","metadata","spec"],additionalProperties:!1},schema98={title:"RegistryPrefix",description:"A place in a registry without tag and scheme, as i\
n `harbor.example.com/shop`.",format:"registry-prefix",examples:["harbor.example.com/shop"],type:"string"},schema93={title:"HostSelection",description:"Some of \
the hosts of a topology. Nothing in it stands for all of them.",type:"object",properties:{role:{description:"Hosts that have this role.",$ref:"#/$defs/Name"},matchLabels:{
description:"Hosts that carry all of these labels.",type:"object",propertyNames:{$ref:"#/$defs/LabelKey"},additionalProperties:{$ref:"#/$defs/LabelValue"}},names:{
description:"These hosts.","x-harmony-ref":"Host",type:"array",items:{$ref:"#/$defs/Name"}}},additionalProperties:!1,maxProperties:1};function validate46(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate46.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>1){let err0={
instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema93,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="role"||key0==="matchLabels"||key0==="names")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema93,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.role!==void 0){let data0=data.role;if(typeof data0=="string"){if(!formats0.test(data0)){
let err2={instancePath:instancePath+"/role",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',
schema:"dns-label",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/role",
schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}if(data.matchLabels!==void 0){let data1=data.matchLabels;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){
let _errs7=errors;if(typeof key1=="string"){if(!formats2.test(key1)){let err4={instancePath:instancePath+"/matchLabels",schemaPath:"#/$defs/LabelKey/format",keyword:"\
format",params:{format:"label-key"},message:'must match format "label-key"',schema:"label-key",parentSchema:schema35,data:key1,propertyName:key1};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/matchLabels",schemaPath:"#/$defs/LabelKey/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:key1,propertyName:key1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
var valid2=_errs7===errors;if(!valid2){let err6={instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/propertyNames",keyword:"propertyN\
ames",params:{propertyName:key1},message:"property name must be valid",schema:schema93.properties.matchLabels.propertyNames,parentSchema:schema93.properties.matchLabels,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2=="string"){if(!formats4.test(
data2)){let err7={instancePath:instancePath+"/matchLabels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/LabelValue/format",keyword:"format",
params:{format:"label-value"},message:'must match format "label-value"',schema:"label-value",parentSchema:schema36,data:data2};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/matchLabels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/LabelValue/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema93.
properties.matchLabels.type,parentSchema:schema93.properties.matchLabels,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.names!==
void 0){let data3=data.names;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(typeof data4=="string"){if(!formats0.
test(data4)){let err10={instancePath:instancePath+"/names/"+i0,schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match\
 format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/names/"+i0,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"t\
ype",params:{type:"array"},message:"must be array",schema:schema93.properties.names.type,parentSchema:schema93.properties.names,data:data3};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema93.
type,parentSchema:schema93,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate46.errors=vErrors,errors===0}validate46.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var formats102=/^[a-z0-9]([-.a-z0-9]*[a-z0-9])?(:[0-9]{1,5})?(\/[a-z0-9]+([-._a-z0-9]*[a-z0-9])?)*$/u;function validate44(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate44.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema89.
required,parentSchema:schema89,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema89.required,parentSchema:schema89,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required pr\
operty 'spec'",schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="\
$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema89,data};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"#/pro\
perties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.properties.$schema.type,parentSchema:schema89.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema89.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="BareMetalTopology"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"BareMetalTopology"},message:"must be equal to constant",schema:"BareMetalTopology",parentSchema:schema89.
properties.kind,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),
errors=vErrors.length)),data.spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let key1 in data4)if(!(key1==="fire\
wall"||key1==="switches"||key1==="networks"||key1==="hosts"||key1==="registry")){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema89.properties.
spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.firewall!==void 0){let data5=data4.firewall;if(typeof data5=="string"){if(!formats0.
test(data5)){let err9={instancePath:instancePath+"/spec/firewall",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must ma\
tch format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/spec/firewall",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data4.switches!==void 0){let data6=data4.switches;if(Array.isArray(data6)){let len0=data6.length;
for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(typeof data7=="string"){if(!formats0.test(data7)){let err11={instancePath:instancePath+"/spec/switches/"+i0,schemaPath:"\
#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data7};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/spec/switches/"+i0,schemaPath:"#/$defs/Name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath:instancePath+"/spec/switches",schemaPath:"#/properties/spec/properties/switches/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:schema89.properties.spec.properties.switches.type,parentSchema:schema89.properties.spec.properties.switches,data:data6};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}}if(data4.networks!==void 0){let data8=data4.networks;if(Array.isArray(data8)){let len1=data8.length;for(let i1=0;i1<len1;i1++){
let data9=data8[i1];if(typeof data9=="string"){if(!formats0.test(data9)){let err14={instancePath:instancePath+"/spec/networks/"+i1,schemaPath:"#/$defs/Name/form\
at",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data9};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/spec/networks/"+i1,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data9};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={
instancePath:instancePath+"/spec/networks",schemaPath:"#/properties/spec/properties/networks/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:schema89.properties.spec.properties.networks.type,parentSchema:schema89.properties.spec.properties.networks,data:data8};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}if(data4.hosts!==void 0&&(validate46(data4.hosts,{instancePath:instancePath+"/spec/hosts",parentData:data4,parentDataProperty:"hosts",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length)),data4.registry!==void 0){let data11=data4.
registry;if(typeof data11=="string"){if(!formats102.test(data11)){let err17={instancePath:instancePath+"/spec/registry",schemaPath:"#/$defs/RegistryPrefix/forma\
t",keyword:"format",params:{format:"registry-prefix"},message:'must match format "registry-prefix"',schema:"registry-prefix",parentSchema:schema98,data:data11};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/spec/registry",schemaPath:"#/$defs/RegistryPrefix/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema98.type,parentSchema:schema98,data:data11};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}}}else{let err19={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be o\
bject",schema:schema89.properties.spec.type,parentSchema:schema89.properties.spec,data:data4};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{
let err20={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}return validate44.errors=vErrors,errors===0}validate44.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var DhcpService=validate48,
schema99={title:"DhcpService",description:"DHCP for a network, by the server that the network names.",type:"object","x-harmony-category":"score","x-harmony-requ\
ires":"dhcp",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"DhcpService"},
metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What is handed out.",type:"object",properties:{topology:{description:"The topology that serves it. May be \
left out where exactly one topology of the site offers all that it requires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},network:{description:"The network.",
"x-harmony-ref":"Network",$ref:"#/$defs/Name"},range:{description:"The range of the network that unknown hosts get addresses from. Without one, only reservation\
s are served.",$ref:"#/$defs/Name"},reservations:{description:"The hosts with an address in the network that always get that one; by default all.",$ref:"#/$defs\
/HostSelection"},leaseTime:{description:"How long an address is lent.",$ref:"#/$defs/Duration",default:"12h"},options:{description:"Further options, by their na\
mes in the registry of IANA, as in `ntp-servers`.",type:"object",propertyNames:{$ref:"#/$defs/DhcpOption"},additionalProperties:{type:"array",items:{type:"strin\
g",minLength:1}}}},required:["network"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},schema104={title:"Dh\
cpOption",description:"The name of a DHCP option, as in `ntp-servers`, or its number in quotes.",format:"dhcp-option",examples:["ntp-servers"],type:"string"},formats112=/^([a-z][-a-z0-9]*|[1-9][0-9]{0,2})$/u;
function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required propert\
y 'apiVersion'",schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema99.required,parentSchema:schema99,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mu\
st have required property 'spec'",schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema99,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema99.properties.$schema.type,parentSchema:schema99.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema99.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="DhcpService"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/k\
ind/const",keyword:"const",params:{allowedValue:"DhcpService"},message:"must be equal to constant",schema:"DhcpService",parentSchema:schema99.properties.kind,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.
spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.leaseTime===void 0&&(data4.leaseTime="12h"),data4.network===
void 0){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"network"},message:"must \
have required property 'network'",schema:schema99.properties.spec.required,parentSchema:schema99.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}for(let key1 in data4)if(!(key1==="topology"||key1==="network"||key1==="range"||key1==="reservations"||key1==="leaseTime"||key1==="options")){
let err9={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema99.properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(data4.topology!==void 0){let data5=data4.topology;if(typeof data5=="string"){if(!formats0.test(data5)){let err10={instancePath:instancePath+"/spec/topology",
schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}if(data4.network!==void 0){let data6=data4.network;if(typeof data6=="string"){if(!formats0.test(data6)){let err12={instancePath:instancePath+"/spec/ne\
twork",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/spec/network",schemaPath:"#/$defs/Name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}if(data4.range!==void 0){let data7=data4.range;if(typeof data7=="string"){if(!formats0.test(data7)){let err14={instancePath:instancePath+"/spec\
/range",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/spec/range",schemaPath:"#/$defs/Name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}}data4.reservations!==void 0&&(validate46(data4.reservations,{instancePath:instancePath+"/spec/reservations",parentData:data4,parentDataProperty:"\
reservations",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length));let data9=data4.leaseTime;
if(typeof data9=="string"){if(!formats48.test(data9)){let err16={instancePath:instancePath+"/spec/leaseTime",schemaPath:"#/$defs/Duration/format",keyword:"forma\
t",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data9};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}else{let err17={instancePath:instancePath+"/spec/leaseTime",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema65.type,parentSchema:schema65,data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data4.options!==void 0){let data10=data4.
options;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){for(let key2 in data10){let _errs25=errors;if(typeof key2=="string"){if(!formats112.test(key2)){
let err18={instancePath:instancePath+"/spec/options",schemaPath:"#/$defs/DhcpOption/format",keyword:"format",params:{format:"dhcp-option"},message:'must match f\
ormat "dhcp-option"',schema:"dhcp-option",parentSchema:schema104,data:key2,propertyName:key2};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{
let err19={instancePath:instancePath+"/spec/options",schemaPath:"#/$defs/DhcpOption/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema104.
type,parentSchema:schema104,data:key2,propertyName:key2};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid6=_errs25===errors;if(!valid6){let err20={
instancePath:instancePath+"/spec/options",schemaPath:"#/properties/spec/properties/options/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"\
property name must be valid",schema:schema99.properties.spec.properties.options.propertyNames,parentSchema:schema99.properties.spec.properties.options,data:data10};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}for(let key3 in data10){let data11=data10[key3];if(Array.isArray(data11)){let len0=data11.length;for(let i0=0;i0<
len0;i0++){let data12=data11[i0];if(typeof data12=="string"){if(func2(data12)<1){let err21={instancePath:instancePath+"/spec/options/"+key3.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i0,schemaPath:"#/properties/spec/properties/options/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters",schema:1,parentSchema:schema99.properties.spec.properties.options.additionalProperties.items,data:data12};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/spec/options/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"\
#/properties/spec/properties/options/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema99.properties.
spec.properties.options.additionalProperties.items.type,parentSchema:schema99.properties.spec.properties.options.additionalProperties.items,data:data12};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/spec/options/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/options/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema99.properties.spec.properties.
options.additionalProperties.type,parentSchema:schema99.properties.spec.properties.options.additionalProperties,data:data11};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}}}else{let err24={instancePath:instancePath+"/spec/options",schemaPath:"#/properties/spec/properties/options/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema99.properties.spec.properties.options.type,parentSchema:schema99.properties.spec.properties.options,data:data10};
vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema99.properties.spec.type,parentSchema:schema99.properties.spec,data:data4};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema99.
type,parentSchema:schema99,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}return validate48.errors=vErrors,errors===0}validate48.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var DnsZone=validate51,schema105={title:"DnsZone",description:"A zone of names, served by the topology's name server.",type:"ob\
ject","x-harmony-category":"score","x-harmony-requires":"dns",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"\
harmony.dev/v1alpha1"},kind:{const:"DnsZone"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What the zone holds.",type:"object",properties:{topology:{description:"\
The topology that serves it. May be left out where exactly one topology of the site offers all that it requires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},
zone:{description:"The domain that all names in it end with.",$ref:"#/$defs/Domain"},ttl:{description:"How long an answer may be kept.",$ref:"#/$defs/Duration",
default:"1h"},hosts:{description:"The hosts that get a name in it, besides the records.",$ref:"#/$defs/HostSelection"},records:{description:"The records.",type:"\
array",items:{type:"object",discriminator:{propertyName:"type"},required:["type"],oneOf:[{type:"object","x-harmony-choice":"address host loadBalancer",properties:{
type:{const:"A"},name:{description:"The name in the zone.",$ref:"#/$defs/RecordName"},address:{description:"The address.",$ref:"#/$defs/Ipv4Address"},host:{description:"\
The host whose address it is.","x-harmony-ref":"Host",$ref:"#/$defs/Name"},loadBalancer:{description:"The balancer whose address it is.","x-harmony-ref":"LoadBa\
lancer",$ref:"#/$defs/Name"},network:{description:"The network of a host with addresses in several.","x-harmony-ref":"Network",$ref:"#/$defs/Name"},ttl:{description:"\
How long an answer may be kept; by default as the zone says.",$ref:"#/$defs/Duration"}},required:["type","name"],additionalProperties:!1},{type:"object","x-harm\
ony-choice":"address host loadBalancer",properties:{type:{const:"AAAA"},name:{description:"The name in the zone.",$ref:"#/$defs/RecordName"},address:{description:"\
The address.",$ref:"#/$defs/Ipv6Address"},host:{description:"The host whose address it is.","x-harmony-ref":"Host",$ref:"#/$defs/Name"},loadBalancer:{description:"\
The balancer whose address it is.","x-harmony-ref":"LoadBalancer",$ref:"#/$defs/Name"},network:{description:"The network of a host with addresses in several.","\
x-harmony-ref":"Network",$ref:"#/$defs/Name"},ttl:{description:"How long an answer may be kept; by default as the zone says.",$ref:"#/$defs/Duration"}},required:[
"type","name"],additionalProperties:!1},{type:"object",properties:{type:{const:"CNAME"},name:{description:"The name in the zone.",$ref:"#/$defs/RecordName"},target:{
description:"The name that it stands for, in full.",$ref:"#/$defs/Domain"},ttl:{description:"How long an answer may be kept; by default as the zone says.",$ref:"\
#/$defs/Duration"}},required:["type","name","target"],additionalProperties:!1},{type:"object",properties:{type:{const:"MX"},name:{description:"The name in the z\
one.",$ref:"#/$defs/RecordName"},target:{description:"The server's name, in full.",$ref:"#/$defs/Domain"},priority:{description:"The lower, the sooner it is tri\
ed.",type:"integer",minimum:0,maximum:65535},ttl:{description:"How long an answer may be kept; by default as the zone says.",$ref:"#/$defs/Duration"}},required:[
"type","name","target","priority"],additionalProperties:!1},{type:"object",properties:{type:{const:"TXT"},name:{description:"The name in the zone.",$ref:"#/$def\
s/RecordName"},text:{description:"The text.",type:"string",minLength:1},ttl:{description:"How long an answer may be kept; by default as the zone says.",$ref:"#/\
$defs/Duration"}},required:["type","name","text"],additionalProperties:!1},{type:"object",properties:{type:{const:"SRV"},name:{description:"The name in the zone\
 with service and protocol, as in `_etcd-server._tcp`.",$ref:"#/$defs/RecordName"},target:{description:"The host's name, in full.",$ref:"#/$defs/Domain"},port:{
description:"The port.",$ref:"#/$defs/Port"},priority:{description:"The lower, the sooner it is tried.",type:"integer",minimum:0,maximum:65535,default:10},weight:{
description:"The share among those of one priority.",type:"integer",minimum:0,maximum:65535,default:10},ttl:{description:"How long an answer may be kept; by def\
ault as the zone says.",$ref:"#/$defs/Duration"}},required:["type","name","target","port"],additionalProperties:!1},{type:"object",properties:{type:{const:"NS"},
name:{description:"The name in the zone.",$ref:"#/$defs/RecordName"},target:{description:"The server's name, in full.",$ref:"#/$defs/Domain"},ttl:{description:"\
How long an answer may be kept; by default as the zone says.",$ref:"#/$defs/Duration"}},required:["type","name","target"],additionalProperties:!1}]}}},required:[
"zone"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},schema107={title:"Domain",description:"A DNS domain \
without the final dot, as in `okd.example.com`.",format:"domain",examples:["okd.example.com"],type:"string",maxLength:253},schema109={title:"RecordName",description:"\
A name in a zone, as in `api` or `*.apps`. `@` is the zone itself.",format:"record-name",examples:["*.apps"],type:"string"},schema110={title:"Ipv4Address",description:"\
An IPv4 address, as in `10.10.0.5`.",format:"ipv4-address",examples:["10.10.0.5"],type:"string"},schema116={title:"Ipv6Address",description:"An IPv6 address, as\
 in `2001:db8::5`.",format:"ipv6-address",examples:["2001:db8::5"],type:"string"},formats116=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/u,
formats120=/^(@|(\*|[_a-z0-9]([-_a-z0-9]{0,61}[a-z0-9])?)(\.[_a-z0-9]([-_a-z0-9]{0,61}[a-z0-9])?)*)$/u,formats122=/^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$/u,
formats134=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}(:[0-9a-fA-F]{1,4}){1,1}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|([0-9a-fA-F]{1,4}:){1,1}(:[0-9a-fA-F]{1,4}){1,6}|:(:[0-9a-fA-F]{1,4}){1,7}|::)$/u;
function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required propert\
y 'apiVersion'",schema:schema105.required,parentSchema:schema105,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema105.required,parentSchema:schema105,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema105.required,parentSchema:schema105,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mu\
st have required property 'spec'",schema:schema105.required,parentSchema:schema105,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema105,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema105.properties.$schema.type,parentSchema:schema105.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema105.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="DnsZone"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/\
const",keyword:"const",params:{allowedValue:"DnsZone"},message:"must be equal to constant",schema:"DnsZone",parentSchema:schema105.properties.kind,data:data2};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.spec!==void 0){let data4=data.
spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.ttl===void 0&&(data4.ttl="1h"),data4.zone===void 0){let err8={instancePath:instancePath+"\
/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"zone"},message:"must have required property 'zone'",schema:schema105.
properties.spec.required,parentSchema:schema105.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data4)if(!(key1===
"topology"||key1==="zone"||key1==="ttl"||key1==="hosts"||key1==="records")){let err9={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema105.properties.
spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.topology!==void 0){let data5=data4.topology;if(typeof data5=="string"){if(!formats0.
test(data5)){let err10={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must m\
atch format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/spec/topology",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.zone!==void 0){let data6=data4.zone;if(typeof data6=="string"){if(func2(data6)>253){let err12={
instancePath:instancePath+"/spec/zone",schemaPath:"#/$defs/Domain/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 charact\
ers",schema:253,parentSchema:schema107,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!formats116.test(data6)){let err13={instancePath:instancePath+
"/spec/zone",schemaPath:"#/$defs/Domain/format",keyword:"format",params:{format:"domain"},message:'must match format "domain"',schema:"domain",parentSchema:schema107,
data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/spec/zone",schemaPath:"#/$defs/Domain/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema107.type,parentSchema:schema107,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}let data7=data4.ttl;if(typeof data7=="string"){if(!formats48.test(data7)){let err15={instancePath:instancePath+"/spec/ttl",schemaPath:"#/$defs/\
Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data7};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/spec/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data4.
hosts!==void 0&&(validate46(data4.hosts,{instancePath:instancePath+"/spec/hosts",parentData:data4,parentDataProperty:"hosts",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length)),data4.records!==void 0){let data9=data4.records;if(Array.isArray(data9)){
let len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0];if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.type===void 0){let err17={
instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'",schema:schema105.properties.spec.properties.records.items.required,parentSchema:schema105.properties.spec.properties.
records.items,data:data10};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}let tag0=data10.type;if(typeof tag0=="string")if(tag0==="A"){if(data10&&typeof data10==
"object"&&!Array.isArray(data10)){if(data10.type===void 0){let err18={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/rec\
ords/items/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:schema105.properties.spec.properties.
records.items.oneOf[0].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[0],data:data10};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}if(data10.name===void 0){let err19={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/0\
/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema105.properties.spec.properties.records.items.
oneOf[0].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[0],data:data10};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
for(let key2 in data10)if(!(key2==="type"||key2==="name"||key2==="address"||key2==="host"||key2==="loadBalancer"||key2==="network"||key2==="ttl")){let err20={instancePath:instancePath+
"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties",schema:!1,parentSchema:schema105.properties.spec.properties.records.items.oneOf[0],data:data10};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}if(data10.type!==void 0){let data11=data10.type;if(data11!=="A"){let err21={instancePath:instancePath+"/spec/records/"+i0+"\
/type",schemaPath:"#/properties/spec/properties/records/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"A"},message:"must be equal to\
 constant",schema:"A",parentSchema:schema105.properties.spec.properties.records.items.oneOf[0].properties.type,data:data11};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}}if(data10.name!==void 0){let data12=data10.name;if(typeof data12=="string"){if(!formats120.test(data12)){let err22={instancePath:instancePath+
"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/format",keyword:"format",params:{format:"record-name"},message:'must match format "record-name"',schema:"\
record-name",parentSchema:schema109,data:data12};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/spec/r\
ecords/"+i0+"/name",schemaPath:"#/$defs/RecordName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,
data:data12};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data10.address!==void 0){let data13=data10.address;if(typeof data13=="string"){if(!formats122.
test(data13)){let err24={instancePath:instancePath+"/spec/records/"+i0+"/address",schemaPath:"#/$defs/Ipv4Address/format",keyword:"format",params:{format:"ipv4-\
address"},message:'must match format "ipv4-address"',schema:"ipv4-address",parentSchema:schema110,data:data13};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}}else{let err25={instancePath:instancePath+"/spec/records/"+i0+"/address",schemaPath:"#/$defs/Ipv4Address/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema110.type,parentSchema:schema110,data:data13};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data10.host!==void 0){
let data14=data10.host;if(typeof data14=="string"){if(!formats0.test(data14)){let err26={instancePath:instancePath+"/spec/records/"+i0+"/host",schemaPath:"#/$de\
fs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data14};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"/spec/records/"+i0+"/host",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data14};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}}if(data10.loadBalancer!==void 0){let data15=data10.loadBalancer;if(typeof data15=="string"){if(!formats0.test(data15)){let err28={instancePath:instancePath+
"/spec/records/"+i0+"/loadBalancer",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"\
dns-label",parentSchema:schema34,data:data15};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/spec/reco\
rds/"+i0+"/loadBalancer",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,
data:data15};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data10.network!==void 0){let data16=data10.network;if(typeof data16=="string"){if(!formats0.
test(data16)){let err30={instancePath:instancePath+"/spec/records/"+i0+"/network",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},
message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data16};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}else{
let err31={instancePath:instancePath+"/spec/records/"+i0+"/network",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema34.type,parentSchema:schema34,data:data16};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data10.ttl!==void 0){let data17=data10.ttl;
if(typeof data17=="string"){if(!formats48.test(data17)){let err32={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/format",keyword:"\
format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data17};vErrors===null?vErrors=[err32]:vErrors.
push(err32),errors++}}else{let err33={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data17};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}else{let err34={
instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema105.properties.spec.properties.records.items.oneOf[0].type,parentSchema:schema105.properties.spec.properties.records.items.oneOf[0],
data:data10};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}var props0=!0}else if(tag0==="AAAA"){if(data10&&typeof data10=="object"&&!Array.isArray(
data10)){if(data10.type===void 0){let err35={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/1/requir\
ed",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:schema105.properties.spec.properties.records.items.oneOf[1].
required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[1],data:data10};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data10.
name===void 0){let err36={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/1/required",keyword:"requir\
ed",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema105.properties.spec.properties.records.items.oneOf[1].required,parentSchema:schema105.
properties.spec.properties.records.items.oneOf[1],data:data10};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}for(let key3 in data10)if(!(key3==="t\
ype"||key3==="name"||key3==="address"||key3==="host"||key3==="loadBalancer"||key3==="network"||key3==="ttl")){let err37={instancePath:instancePath+"/spec/record\
s/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema105.properties.spec.properties.records.items.oneOf[1],data:data10};vErrors===null?vErrors=[err37]:
vErrors.push(err37),errors++}if(data10.type!==void 0){let data18=data10.type;if(data18!=="AAAA"){let err38={instancePath:instancePath+"/spec/records/"+i0+"/type",
schemaPath:"#/properties/spec/properties/records/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"AAAA"},message:"must be equal to con\
stant",schema:"AAAA",parentSchema:schema105.properties.spec.properties.records.items.oneOf[1].properties.type,data:data18};vErrors===null?vErrors=[err38]:vErrors.
push(err38),errors++}}if(data10.name!==void 0){let data19=data10.name;if(typeof data19=="string"){if(!formats120.test(data19)){let err39={instancePath:instancePath+
"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/format",keyword:"format",params:{format:"record-name"},message:'must match format "record-name"',schema:"\
record-name",parentSchema:schema109,data:data19};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={instancePath:instancePath+"/spec/r\
ecords/"+i0+"/name",schemaPath:"#/$defs/RecordName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,
data:data19};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data10.address!==void 0){let data20=data10.address;if(typeof data20=="string"){if(!formats134.
test(data20)){let err41={instancePath:instancePath+"/spec/records/"+i0+"/address",schemaPath:"#/$defs/Ipv6Address/format",keyword:"format",params:{format:"ipv6-\
address"},message:'must match format "ipv6-address"',schema:"ipv6-address",parentSchema:schema116,data:data20};vErrors===null?vErrors=[err41]:vErrors.push(err41),
errors++}}else{let err42={instancePath:instancePath+"/spec/records/"+i0+"/address",schemaPath:"#/$defs/Ipv6Address/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema116.type,parentSchema:schema116,data:data20};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data10.host!==void 0){
let data21=data10.host;if(typeof data21=="string"){if(!formats0.test(data21)){let err43={instancePath:instancePath+"/spec/records/"+i0+"/host",schemaPath:"#/$de\
fs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data21};vErrors===
null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/spec/records/"+i0+"/host",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data21};vErrors===null?vErrors=[err44]:vErrors.push(err44),
errors++}}if(data10.loadBalancer!==void 0){let data22=data10.loadBalancer;if(typeof data22=="string"){if(!formats0.test(data22)){let err45={instancePath:instancePath+
"/spec/records/"+i0+"/loadBalancer",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"\
dns-label",parentSchema:schema34,data:data22};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}else{let err46={instancePath:instancePath+"/spec/reco\
rds/"+i0+"/loadBalancer",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,
data:data22};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data10.network!==void 0){let data23=data10.network;if(typeof data23=="string"){if(!formats0.
test(data23)){let err47={instancePath:instancePath+"/spec/records/"+i0+"/network",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},
message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data23};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}else{
let err48={instancePath:instancePath+"/spec/records/"+i0+"/network",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema34.type,parentSchema:schema34,data:data23};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data10.ttl!==void 0){let data24=data10.ttl;
if(typeof data24=="string"){if(!formats48.test(data24)){let err49={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/format",keyword:"\
format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data24};vErrors===null?vErrors=[err49]:vErrors.
push(err49),errors++}}else{let err50={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data24};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}}else{let err51={
instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema105.properties.spec.properties.records.items.oneOf[1].type,parentSchema:schema105.properties.spec.properties.records.items.oneOf[1],
data:data10};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}props0!==!0&&(props0=!0)}else if(tag0==="CNAME"){if(data10&&typeof data10=="object"&&!Array.
isArray(data10)){if(data10.type===void 0){let err52={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/\
2/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:schema105.properties.spec.properties.records.
items.oneOf[2].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[2],data:data10};vErrors===null?vErrors=[err52]:vErrors.push(err52),
errors++}if(data10.name===void 0){let err53={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema105.properties.spec.properties.records.items.oneOf[2].
required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[2],data:data10};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data10.
target===void 0){let err54={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/2/required",keyword:"requ\
ired",params:{missingProperty:"target"},message:"must have required property 'target'",schema:schema105.properties.spec.properties.records.items.oneOf[2].required,
parentSchema:schema105.properties.spec.properties.records.items.oneOf[2],data:data10};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}for(let key4 in data10)
if(!(key4==="type"||key4==="name"||key4==="target"||key4==="ttl")){let err55={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/proper\
ties/records/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties",schema:!1,
parentSchema:schema105.properties.spec.properties.records.items.oneOf[2],data:data10};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(data10.type!==
void 0){let data25=data10.type;if(data25!=="CNAME"){let err56={instancePath:instancePath+"/spec/records/"+i0+"/type",schemaPath:"#/properties/spec/properties/re\
cords/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"CNAME"},message:"must be equal to constant",schema:"CNAME",parentSchema:schema105.
properties.spec.properties.records.items.oneOf[2].properties.type,data:data25};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}if(data10.name!==void 0){
let data26=data10.name;if(typeof data26=="string"){if(!formats120.test(data26)){let err57={instancePath:instancePath+"/spec/records/"+i0+"/name",schemaPath:"#/$\
defs/RecordName/format",keyword:"format",params:{format:"record-name"},message:'must match format "record-name"',schema:"record-name",parentSchema:schema109,data:data26};
vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}else{let err58={instancePath:instancePath+"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordNam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data26};vErrors===null?vErrors=[err58]:
vErrors.push(err58),errors++}}if(data10.target!==void 0){let data27=data10.target;if(typeof data27=="string"){if(func2(data27)>253){let err59={instancePath:instancePath+
"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:schema107,data:data27};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(!formats116.test(data27)){let err60={instancePath:instancePath+
"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/format",keyword:"format",params:{format:"domain"},message:'must match format "domain"',schema:"domain",
parentSchema:schema107,data:data27};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}else{let err61={instancePath:instancePath+"/spec/records/"+i0+"\
/target",schemaPath:"#/$defs/Domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema107.type,parentSchema:schema107,data:data27};
vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}if(data10.ttl!==void 0){let data28=data10.ttl;if(typeof data28=="string"){if(!formats48.test(data28)){
let err62={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'must m\
atch format "duration"',schema:"duration",parentSchema:schema65,data:data28};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}else{let err63={instancePath:instancePath+
"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,
data:data28};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}}else{let err64={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/propertie\
s/spec/properties/records/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema105.properties.spec.properties.records.
items.oneOf[2].type,parentSchema:schema105.properties.spec.properties.records.items.oneOf[2],data:data10};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}
props0!==!0&&(props0=!0)}else if(tag0==="MX"){if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.type===void 0){let err65={instancePath:instancePath+
"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/3/required",keyword:"required",params:{missingProperty:"type"},message:"must ha\
ve required property 'type'",schema:schema105.properties.spec.properties.records.items.oneOf[3].required,parentSchema:schema105.properties.spec.properties.records.
items.oneOf[3],data:data10};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}if(data10.name===void 0){let err66={instancePath:instancePath+"/spec/rec\
ords/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/3/required",keyword:"required",params:{missingProperty:"name"},message:"must have require\
d property 'name'",schema:schema105.properties.spec.properties.records.items.oneOf[3].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[3],
data:data10};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}if(data10.target===void 0){let err67={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"\
#/properties/spec/properties/records/items/oneOf/3/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'",
schema:schema105.properties.spec.properties.records.items.oneOf[3].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[3],data:data10};
vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}if(data10.priority===void 0){let err68={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/\
properties/spec/properties/records/items/oneOf/3/required",keyword:"required",params:{missingProperty:"priority"},message:"must have required property 'priority\
'",schema:schema105.properties.spec.properties.records.items.oneOf[3].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[3],data:data10};
vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}for(let key5 in data10)if(!(key5==="type"||key5==="name"||key5==="target"||key5==="priority"||key5===
"ttl")){let err69={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/3/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties",schema:!1,parentSchema:schema105.properties.spec.properties.
records.items.oneOf[3],data:data10};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}if(data10.type!==void 0){let data29=data10.type;if(data29!=="MX"){
let err70={instancePath:instancePath+"/spec/records/"+i0+"/type",schemaPath:"#/properties/spec/properties/records/items/oneOf/3/properties/type/const",keyword:"\
const",params:{allowedValue:"MX"},message:"must be equal to constant",schema:"MX",parentSchema:schema105.properties.spec.properties.records.items.oneOf[3].properties.
type,data:data29};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}if(data10.name!==void 0){let data30=data10.name;if(typeof data30=="string"){if(!formats120.
test(data30)){let err71={instancePath:instancePath+"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/format",keyword:"format",params:{format:"record-na\
me"},message:'must match format "record-name"',schema:"record-name",parentSchema:schema109,data:data30};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}else{
let err72={instancePath:instancePath+"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:schema109.type,parentSchema:schema109,data:data30};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}if(data10.target!==void 0){let data31=data10.
target;if(typeof data31=="string"){if(func2(data31)>253){let err73={instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema107,data:data31};vErrors===null?vErrors=[err73]:
vErrors.push(err73),errors++}if(!formats116.test(data31)){let err74={instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/format",
keyword:"format",params:{format:"domain"},message:'must match format "domain"',schema:"domain",parentSchema:schema107,data:data31};vErrors===null?vErrors=[err74]:
vErrors.push(err74),errors++}}else{let err75={instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema107.type,parentSchema:schema107,data:data31};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}}if(data10.
priority!==void 0){let data32=data10.priority;if(!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))){let err76={instancePath:instancePath+
"/spec/records/"+i0+"/priority",schemaPath:"#/properties/spec/properties/records/items/oneOf/3/properties/priority/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:schema105.properties.spec.properties.records.items.oneOf[3].properties.priority.type,parentSchema:schema105.properties.spec.properties.
records.items.oneOf[3].properties.priority,data:data32};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(typeof data32=="number"&&isFinite(data32)){
if(data32>65535||isNaN(data32)){let err77={instancePath:instancePath+"/spec/records/"+i0+"/priority",schemaPath:"#/properties/spec/properties/records/items/oneO\
f/3/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema105.properties.
spec.properties.records.items.oneOf[3].properties.priority,data:data32};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}if(data32<0||isNaN(data32)){
let err78={instancePath:instancePath+"/spec/records/"+i0+"/priority",schemaPath:"#/properties/spec/properties/records/items/oneOf/3/properties/priority/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema105.properties.spec.properties.records.items.oneOf[3].properties.
priority,data:data32};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}}if(data10.ttl!==void 0){let data33=data10.ttl;if(typeof data33=="string"){if(!formats48.
test(data33)){let err79={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'\
must match format "duration"',schema:"duration",parentSchema:schema65,data:data33};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}}else{let err80={
instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.
type,parentSchema:schema65,data:data33};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}}}else{let err81={instancePath:instancePath+"/spec/records/"+
i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema105.properties.
spec.properties.records.items.oneOf[3].type,parentSchema:schema105.properties.spec.properties.records.items.oneOf[3],data:data10};vErrors===null?vErrors=[err81]:
vErrors.push(err81),errors++}props0!==!0&&(props0=!0)}else if(tag0==="TXT"){if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.type===void 0){
let err82={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/4/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:schema105.properties.spec.properties.records.items.oneOf[4].required,parentSchema:schema105.properties.
spec.properties.records.items.oneOf[4],data:data10};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}if(data10.name===void 0){let err83={instancePath:instancePath+
"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/4/required",keyword:"required",params:{missingProperty:"name"},message:"must ha\
ve required property 'name'",schema:schema105.properties.spec.properties.records.items.oneOf[4].required,parentSchema:schema105.properties.spec.properties.records.
items.oneOf[4],data:data10};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}if(data10.text===void 0){let err84={instancePath:instancePath+"/spec/rec\
ords/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/4/required",keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'",schema:schema105.properties.spec.properties.records.items.oneOf[4].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[4],
data:data10};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}for(let key6 in data10)if(!(key6==="type"||key6==="name"||key6==="text"||key6==="ttl")){
let err85={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/4/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key6},message:"must NOT have additional properties",schema:!1,parentSchema:schema105.properties.spec.properties.records.
items.oneOf[4],data:data10};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}if(data10.type!==void 0){let data34=data10.type;if(data34!=="TXT"){let err86={
instancePath:instancePath+"/spec/records/"+i0+"/type",schemaPath:"#/properties/spec/properties/records/items/oneOf/4/properties/type/const",keyword:"const",params:{
allowedValue:"TXT"},message:"must be equal to constant",schema:"TXT",parentSchema:schema105.properties.spec.properties.records.items.oneOf[4].properties.type,data:data34};
vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data10.name!==void 0){let data35=data10.name;if(typeof data35=="string"){if(!formats120.test(data35)){
let err87={instancePath:instancePath+"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/format",keyword:"format",params:{format:"record-name"},message:'\
must match format "record-name"',schema:"record-name",parentSchema:schema109,data:data35};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}else{let err88={
instancePath:instancePath+"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.
type,parentSchema:schema109,data:data35};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}if(data10.text!==void 0){let data36=data10.text;if(typeof data36==
"string"){if(func2(data36)<1){let err89={instancePath:instancePath+"/spec/records/"+i0+"/text",schemaPath:"#/properties/spec/properties/records/items/oneOf/4/pr\
operties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema105.properties.spec.properties.
records.items.oneOf[4].properties.text,data:data36};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}else{let err90={instancePath:instancePath+"/spe\
c/records/"+i0+"/text",schemaPath:"#/properties/spec/properties/records/items/oneOf/4/properties/text/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:schema105.properties.spec.properties.records.items.oneOf[4].properties.text.type,parentSchema:schema105.properties.spec.properties.records.items.
oneOf[4].properties.text,data:data36};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}if(data10.ttl!==void 0){let data37=data10.ttl;if(typeof data37==
"string"){if(!formats48.test(data37)){let err91={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/format",keyword:"format",params:{
format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data37};vErrors===null?vErrors=[err91]:vErrors.push(err91),
errors++}}else{let err92={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema65.type,parentSchema:schema65,data:data37};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}}else{let err93={instancePath:instancePath+
"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema105.
properties.spec.properties.records.items.oneOf[4].type,parentSchema:schema105.properties.spec.properties.records.items.oneOf[4],data:data10};vErrors===null?vErrors=
[err93]:vErrors.push(err93),errors++}props0!==!0&&(props0=!0)}else if(tag0==="SRV"){if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.priority===
void 0&&(data10.priority=10),data10.weight===void 0&&(data10.weight=10),data10.type===void 0){let err94={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"\
#/properties/spec/properties/records/items/oneOf/5/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:schema105.
properties.spec.properties.records.items.oneOf[5].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5],data:data10};vErrors===null?
vErrors=[err94]:vErrors.push(err94),errors++}if(data10.name===void 0){let err95={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/pro\
perties/records/items/oneOf/5/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema105.properties.
spec.properties.records.items.oneOf[5].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5],data:data10};vErrors===null?vErrors=[err95]:
vErrors.push(err95),errors++}if(data10.target===void 0){let err96={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/record\
s/items/oneOf/5/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'",schema:schema105.properties.spec.properties.
records.items.oneOf[5].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5],data:data10};vErrors===null?vErrors=[err96]:vErrors.push(
err96),errors++}if(data10.port===void 0){let err97={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/5\
/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:schema105.properties.spec.properties.records.items.
oneOf[5].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5],data:data10};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}
for(let key7 in data10)if(!(key7==="type"||key7==="name"||key7==="target"||key7==="port"||key7==="priority"||key7==="weight"||key7==="ttl")){let err98={instancePath:instancePath+
"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},
message:"must NOT have additional properties",schema:!1,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5],data:data10};vErrors===null?vErrors=
[err98]:vErrors.push(err98),errors++}if(data10.type!==void 0){let data38=data10.type;if(data38!=="SRV"){let err99={instancePath:instancePath+"/spec/records/"+i0+
"/type",schemaPath:"#/properties/spec/properties/records/items/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"SRV"},message:"must be equal\
 to constant",schema:"SRV",parentSchema:schema105.properties.spec.properties.records.items.oneOf[5].properties.type,data:data38};vErrors===null?vErrors=[err99]:
vErrors.push(err99),errors++}}if(data10.name!==void 0){let data39=data10.name;if(typeof data39=="string"){if(!formats120.test(data39)){let err100={instancePath:instancePath+
"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/format",keyword:"format",params:{format:"record-name"},message:'must match format "record-name"',schema:"\
record-name",parentSchema:schema109,data:data39};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}else{let err101={instancePath:instancePath+"/spe\
c/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,
data:data39};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data10.target!==void 0){let data40=data10.target;if(typeof data40=="string"){if(func2(
data40)>253){let err102={instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/maxLength",keyword:"maxLength",params:{limit:253},message:"\
must NOT have more than 253 characters",schema:253,parentSchema:schema107,data:data40};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(!formats116.
test(data40)){let err103={instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/format",keyword:"format",params:{format:"domain"},message:'\
must match format "domain"',schema:"domain",parentSchema:schema107,data:data40};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}else{let err104={
instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema107.
type,parentSchema:schema107,data:data40};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}if(data10.port!==void 0){let data41=data10.port;if(!(typeof data41==
"number"&&!(data41%1)&&!isNaN(data41)&&isFinite(data41))){let err105={instancePath:instancePath+"/spec/records/"+i0+"/port",schemaPath:"#/$defs/Port/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,data:data41};vErrors===null?vErrors=[err105]:vErrors.push(err105),
errors++}if(typeof data41=="number"&&isFinite(data41)){if(data41>65535||isNaN(data41)){let err106={instancePath:instancePath+"/spec/records/"+i0+"/port",schemaPath:"\
#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,data:data41};vErrors===
null?vErrors=[err106]:vErrors.push(err106),errors++}if(data41<1||isNaN(data41)){let err107={instancePath:instancePath+"/spec/records/"+i0+"/port",schemaPath:"#/\
$defs/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema45,data:data41};vErrors===null?vErrors=
[err107]:vErrors.push(err107),errors++}}}let data42=data10.priority;if(!(typeof data42=="number"&&!(data42%1)&&!isNaN(data42)&&isFinite(data42))){let err108={instancePath:instancePath+
"/spec/records/"+i0+"/priority",schemaPath:"#/properties/spec/properties/records/items/oneOf/5/properties/priority/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:schema105.properties.spec.properties.records.items.oneOf[5].properties.priority.type,parentSchema:schema105.properties.spec.properties.
records.items.oneOf[5].properties.priority,data:data42};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}if(typeof data42=="number"&&isFinite(data42)){
if(data42>65535||isNaN(data42)){let err109={instancePath:instancePath+"/spec/records/"+i0+"/priority",schemaPath:"#/properties/spec/properties/records/items/one\
Of/5/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema105.properties.
spec.properties.records.items.oneOf[5].properties.priority,data:data42};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}if(data42<0||isNaN(data42)){
let err110={instancePath:instancePath+"/spec/records/"+i0+"/priority",schemaPath:"#/properties/spec/properties/records/items/oneOf/5/properties/priority/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5].properties.
priority,data:data42};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}let data43=data10.weight;if(!(typeof data43=="number"&&!(data43%1)&&!isNaN(
data43)&&isFinite(data43))){let err111={instancePath:instancePath+"/spec/records/"+i0+"/weight",schemaPath:"#/properties/spec/properties/records/items/oneOf/5/p\
roperties/weight/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema105.properties.spec.properties.records.items.oneOf[5].properties.
weight.type,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5].properties.weight,data:data43};vErrors===null?vErrors=[err111]:vErrors.push(
err111),errors++}if(typeof data43=="number"&&isFinite(data43)){if(data43>65535||isNaN(data43)){let err112={instancePath:instancePath+"/spec/records/"+i0+"/weigh\
t",schemaPath:"#/properties/spec/properties/records/items/oneOf/5/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"mus\
t be <= 65535",schema:65535,parentSchema:schema105.properties.spec.properties.records.items.oneOf[5].properties.weight,data:data43};vErrors===null?vErrors=[err112]:
vErrors.push(err112),errors++}if(data43<0||isNaN(data43)){let err113={instancePath:instancePath+"/spec/records/"+i0+"/weight",schemaPath:"#/properties/spec/prop\
erties/records/items/oneOf/5/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema105.
properties.spec.properties.records.items.oneOf[5].properties.weight,data:data43};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}if(data10.ttl!==
void 0){let data44=data10.ttl;if(typeof data44=="string"){if(!formats48.test(data44)){let err114={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"\
#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data44};
vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}else{let err115={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duratio\
n/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data44};vErrors===null?vErrors=[err115]:vErrors.
push(err115),errors++}}}else{let err116={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema105.properties.spec.properties.records.items.oneOf[5].type,parentSchema:schema105.properties.
spec.properties.records.items.oneOf[5],data:data10};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}props0!==!0&&(props0=!0)}else if(tag0==="NS"){
if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.type===void 0){let err117={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/pro\
perties/spec/properties/records/items/oneOf/6/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:schema105.
properties.spec.properties.records.items.oneOf[6].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[6],data:data10};vErrors===null?
vErrors=[err117]:vErrors.push(err117),errors++}if(data10.name===void 0){let err118={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/\
properties/records/items/oneOf/6/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema105.properties.
spec.properties.records.items.oneOf[6].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[6],data:data10};vErrors===null?vErrors=[err118]:
vErrors.push(err118),errors++}if(data10.target===void 0){let err119={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/reco\
rds/items/oneOf/6/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'",schema:schema105.properties.spec.
properties.records.items.oneOf[6].required,parentSchema:schema105.properties.spec.properties.records.items.oneOf[6],data:data10};vErrors===null?vErrors=[err119]:
vErrors.push(err119),errors++}for(let key8 in data10)if(!(key8==="type"||key8==="name"||key8==="target"||key8==="ttl")){let err120={instancePath:instancePath+"/\
spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},
message:"must NOT have additional properties",schema:!1,parentSchema:schema105.properties.spec.properties.records.items.oneOf[6],data:data10};vErrors===null?vErrors=
[err120]:vErrors.push(err120),errors++}if(data10.type!==void 0){let data45=data10.type;if(data45!=="NS"){let err121={instancePath:instancePath+"/spec/records/"+
i0+"/type",schemaPath:"#/properties/spec/properties/records/items/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"NS"},message:"must be equ\
al to constant",schema:"NS",parentSchema:schema105.properties.spec.properties.records.items.oneOf[6].properties.type,data:data45};vErrors===null?vErrors=[err121]:
vErrors.push(err121),errors++}}if(data10.name!==void 0){let data46=data10.name;if(typeof data46=="string"){if(!formats120.test(data46)){let err122={instancePath:instancePath+
"/spec/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/format",keyword:"format",params:{format:"record-name"},message:'must match format "record-name"',schema:"\
record-name",parentSchema:schema109,data:data46};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}}else{let err123={instancePath:instancePath+"/spe\
c/records/"+i0+"/name",schemaPath:"#/$defs/RecordName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,
data:data46};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}if(data10.target!==void 0){let data47=data10.target;if(typeof data47=="string"){if(func2(
data47)>253){let err124={instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/maxLength",keyword:"maxLength",params:{limit:253},message:"\
must NOT have more than 253 characters",schema:253,parentSchema:schema107,data:data47};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}if(!formats116.
test(data47)){let err125={instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/format",keyword:"format",params:{format:"domain"},message:'\
must match format "domain"',schema:"domain",parentSchema:schema107,data:data47};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}else{let err126={
instancePath:instancePath+"/spec/records/"+i0+"/target",schemaPath:"#/$defs/Domain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema107.
type,parentSchema:schema107,data:data47};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}if(data10.ttl!==void 0){let data48=data10.ttl;if(typeof data48==
"string"){if(!formats48.test(data48)){let err127={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/format",keyword:"format",params:{
format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data48};vErrors===null?vErrors=[err127]:vErrors.push(err127),
errors++}}else{let err128={instancePath:instancePath+"/spec/records/"+i0+"/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema65.type,parentSchema:schema65,data:data48};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}}}else{let err129={instancePath:instancePath+
"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema105.
properties.spec.properties.records.items.oneOf[6].type,parentSchema:schema105.properties.spec.properties.records.items.oneOf[6],data:data10};vErrors===null?vErrors=
[err129]:vErrors.push(err129),errors++}props0!==!0&&(props0=!0)}else{let err130={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/pro\
perties/records/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0},message:'value of tag "type" must be in oneOf',schema:schema105.
properties.spec.properties.records.items.discriminator,parentSchema:schema105.properties.spec.properties.records.items,data:data10};vErrors===null?vErrors=[err130]:
vErrors.push(err130),errors++}else{let err131={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/discriminato\
r",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0},message:'tag "type" must be string',schema:schema105.properties.spec.properties.records.
items.discriminator,parentSchema:schema105.properties.spec.properties.records.items,data:data10};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}else{
let err132={instancePath:instancePath+"/spec/records/"+i0,schemaPath:"#/properties/spec/properties/records/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema105.properties.spec.properties.records.items.type,parentSchema:schema105.properties.spec.properties.records.items,data:data10};vErrors===
null?vErrors=[err132]:vErrors.push(err132),errors++}}}else{let err133={instancePath:instancePath+"/spec/records",schemaPath:"#/properties/spec/properties/record\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema105.properties.spec.properties.records.type,parentSchema:schema105.properties.
spec.properties.records,data:data9};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}}else{let err134={instancePath:instancePath+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema105.properties.spec.type,parentSchema:schema105.properties.spec,
data:data4};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}}else{let err135={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}return validate51.
errors=vErrors,errors===0}validate51.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var FirewallPolicy=validate54,schema136={title:"FirewallPolicy",description:"\
Rules for the traffic between networks. The first that fits decides.",type:"object","x-harmony-category":"score","x-harmony-requires":"firewall",properties:{$schema:{
description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"FirewallPolicy"},metadata:{$ref:"#/$defs/Metad\
ata"},spec:{description:"What may pass.",type:"object",properties:{topology:{description:"The topology with the firewall. May be left out where exactly one topo\
logy of the site offers all that it requires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},aliases:{description:"Names for addresses that rules use.",type:"\
object",propertyNames:{$ref:"#/$defs/AliasName"},additionalProperties:{type:"object",properties:{addresses:{description:"Addresses and prefixes.",type:"array",items:{
$ref:"#/$defs/AddressOrPrefix"}},networks:{description:"Networks.","x-harmony-ref":"Network",type:"array",items:{$ref:"#/$defs/Name"}},hosts:{description:"Hosts\
, with all their addresses.",$ref:"#/$defs/HostSelection"}},additionalProperties:!1,minProperties:1}},rules:{description:"The rules, in the order in which they \
are tried.",type:"array",items:{$ref:"#/$defs/FirewallRule"},minItems:1}},required:["rules"],additionalProperties:!1}},required:["apiVersion","kind","metadata",
"spec"],additionalProperties:!1},schema138={title:"AliasName",description:"A name for addresses: at most 31 letters, digits and underscores.",format:"alias-name",
examples:["admins"],type:"string"},schema139={title:"AddressOrPrefix",description:"An IPv4 or IPv6 address, or a range of them by first address and length.",format:"\
address-or-prefix",examples:["192.0.2.0/24"],type:"string"},schema141={title:"FirewallRule",description:"A rule about some traffic.",type:"object",properties:{name:{
description:"Unique in the policy.",$ref:"#/$defs/Name"},action:{description:"What becomes of the traffic. `reject` answers the sender, `deny` does not.",enum:[
"allow","deny","reject"]},from:{description:"Who sends; by default anybody.",$ref:"#/$defs/FirewallEndpoint"},to:{description:"Who receives; by default anybody.",
$ref:"#/$defs/FirewallEndpoint"},protocol:{description:"The protocol.",enum:["any","tcp","udp","tcp-udp","icmp","esp","gre"],default:"any"},ports:{description:"\
The receiver's ports, by number. Neither these nor ranges: all.",type:"array",items:{$ref:"#/$defs/Port"},minItems:1},portRanges:{description:"Ranges of the rec\
eiver's ports.",type:"array",items:{$ref:"#/$defs/PortRange"},minItems:1},log:{description:"Whether what it fits is logged.",type:"boolean",default:!1},description:{
description:"Why it is there.",type:"string"}},required:["name","action"],additionalProperties:!1},schema149={title:"PortRange",description:"A first and last po\
rt, as in `30000-32767`.",format:"port-range",examples:["30000-32767"],type:"string"},formats190=/^[1-9][0-9]{0,4}-[1-9][0-9]{0,4}$/u,schema143={title:"Firewall\
Endpoint",description:"One end of some traffic.",type:"object",properties:{network:{description:"All of a network.","x-harmony-ref":"Network",$ref:"#/$defs/Name"},
host:{description:"A host, with all its addresses.","x-harmony-ref":"Host",$ref:"#/$defs/Name"},address:{description:"An address or a prefix.",$ref:"#/$defs/Add\
ressOrPrefix"},alias:{description:"A name of `aliases`.",$ref:"#/$defs/AliasName"},self:{description:"The firewall itself, on any of its addresses.",const:!0}},
additionalProperties:!1,minProperties:1,maxProperties:1},formats176=/^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\/(3[0-2]|[12]?[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}(:[0-9a-fA-F]{1,4}){1,1}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|([0-9a-fA-F]{1,4}:){1,1}(:[0-9a-fA-F]{1,4}){1,6}|:(:[0-9a-fA-F]{1,4}){1,7}|::)(\/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$/u,
formats174=/^[a-zA-Z][a-zA-Z0-9_]{0,30}$/u;function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(Object.keys(data).length>1){let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties",schema:1,parentSchema:schema143,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Object.keys(data).length<
1){let err1={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema143,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="network"||key0==="host"||key0==="address"||key0==="alias"||key0===
"self")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:schema143,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.network!==void 0){let data0=data.network;
if(typeof data0=="string"){if(!formats0.test(data0)){let err3={instancePath:instancePath+"/network",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"\
dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/network",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,
parentSchema:schema34,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.host!==void 0){let data1=data.host;if(typeof data1=="string"){
if(!formats0.test(data1)){let err5={instancePath:instancePath+"/host",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'mus\
t match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/host",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.address!==void 0){let data2=data.address;if(typeof data2=="string"){if(!formats176.test(data2)){let err7={
instancePath:instancePath+"/address",schemaPath:"#/$defs/AddressOrPrefix/format",keyword:"format",params:{format:"address-or-prefix"},message:'must match format\
 "address-or-prefix"',schema:"address-or-prefix",parentSchema:schema139,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/address",schemaPath:"#/$defs/AddressOrPrefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema139.type,parentSchema:schema139,
data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.alias!==void 0){let data3=data.alias;if(typeof data3=="string"){if(!formats174.test(
data3)){let err9={instancePath:instancePath+"/alias",schemaPath:"#/$defs/AliasName/format",keyword:"format",params:{format:"alias-name"},message:'must match for\
mat "alias-name"',schema:"alias-name",parentSchema:schema138,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/alias",schemaPath:"#/$defs/AliasName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema138.type,parentSchema:schema138,data:data3};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.self!==void 0){let data4=data.self;if(data4!==!0){let err11={instancePath:instancePath+"/se\
lf",schemaPath:"#/properties/self/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:schema143.properties.
self,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema143.type,parentSchema:schema143,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate58.
errors=vErrors,errors===0}validate58.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate57(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.protocol===void 0&&(data.protocol="any"),data.log===void 0&&(data.
log=!1),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required proper\
ty 'name'",schema:schema141.required,parentSchema:schema141,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.action===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'",schema:schema141.required,parentSchema:schema141,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func1.call(schema141.properties,key0)){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema141,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!formats0.test(data0)){
let err3={instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',
schema:"dns-label",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/name",
schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.action!==void 0){let data1=data.action;if(!(data1==="allow"||data1==="deny"||data1==="reject")){let err5={instancePath:instancePath+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:schema141.properties.action.enum},message:"must be equal to one of the allo\
wed values",schema:schema141.properties.action.enum,parentSchema:schema141.properties.action,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
data.from!==void 0&&(validate58(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),data.to!==void 0&&(validate58(data.to,{instancePath:instancePath+"/to",parentData:data,
parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length));let data4=data.
protocol;if(!(data4==="any"||data4==="tcp"||data4==="udp"||data4==="tcp-udp"||data4==="icmp"||data4==="esp"||data4==="gre")){let err6={instancePath:instancePath+
"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:schema141.properties.protocol.enum},message:"must be equal to one of th\
e allowed values",schema:schema141.properties.protocol.enum,parentSchema:schema141.properties.protocol,data:data4};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(data.ports!==void 0){let data5=data.ports;if(Array.isArray(data5)){if(data5.length<1){let err7={instancePath:instancePath+"/ports",schemaPath:"#/pro\
perties/ports/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema141.properties.ports,data:data5};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(!(typeof data6=="number"&&!(data6%
1)&&!isNaN(data6)&&isFinite(data6))){let err8={instancePath:instancePath+"/ports/"+i0,schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema45.type,parentSchema:schema45,data:data6};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data6=="number"&&isFinite(
data6)){if(data6>65535||isNaN(data6)){let err9={instancePath:instancePath+"/ports/"+i0,schemaPath:"#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,data:data6};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data6<1||
isNaN(data6)){let err10={instancePath:instancePath+"/ports/"+i0,schemaPath:"#/$defs/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mu\
st be >= 1",schema:1,parentSchema:schema45,data:data6};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}}else{let err11={instancePath:instancePath+
"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema141.properties.ports.type,parentSchema:schema141.
properties.ports,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.portRanges!==void 0){let data7=data.portRanges;if(Array.isArray(
data7)){if(data7.length<1){let err12={instancePath:instancePath+"/portRanges",schemaPath:"#/properties/portRanges/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema141.properties.portRanges,data:data7};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}let len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];if(typeof data8=="string"){if(!formats190.test(data8)){let err13={instancePath:instancePath+
"/portRanges/"+i1,schemaPath:"#/$defs/PortRange/format",keyword:"format",params:{format:"port-range"},message:'must match format "port-range"',schema:"port-rang\
e",parentSchema:schema149,data:data8};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/portRanges/"+i1,schemaPath:"\
#/$defs/PortRange/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:data8};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/portRanges",schemaPath:"#/properties/portRanges/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema141.properties.portRanges.type,parentSchema:schema141.properties.portRanges,data:data7};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}let data9=data.log;if(typeof data9!="boolean"){let err16={instancePath:instancePath+"/log",schemaPath:"#/properties/log/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema141.properties.log.type,parentSchema:schema141.properties.log,data:data9};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.description!==void 0){let data10=data.description;if(typeof data10!="string"){let err17={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema141.properties.description.
type,parentSchema:schema141.properties.description,data:data10};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}return validate57.errors=vErrors,errors===0}validate57.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate54(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema136.required,parentSchema:schema136,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:schema136.required,parentSchema:schema136,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"mu\
st have required property 'metadata'",schema:schema136.required,parentSchema:schema136,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema136.
required,parentSchema:schema136,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="apiVersion"||
key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema136,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.$schema!==
void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema136.properties.$schema.type,parentSchema:schema136.properties.$schema,data:data0};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1alpha1"){let err6={instancePath:instancePath+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},message:"must be equal to constant",schema:"\
harmony.dev/v1alpha1",parentSchema:schema136.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.kind!==void 0){
let data2=data.kind;if(data2!=="FirewallPolicy"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
FirewallPolicy"},message:"must be equal to constant",schema:"FirewallPolicy",parentSchema:schema136.properties.kind,data:data2};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.spec!==void 0){let data4=data.spec;if(data4&&
typeof data4=="object"&&!Array.isArray(data4)){if(data4.rules===void 0){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"\
required",params:{missingProperty:"rules"},message:"must have required property 'rules'",schema:schema136.properties.spec.required,parentSchema:schema136.properties.
spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data4)if(!(key1==="topology"||key1==="aliases"||key1==="rules")){let err9={
instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:schema136.properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.
topology!==void 0){let data5=data4.topology;if(typeof data5=="string"){if(!formats0.test(data5)){let err10={instancePath:instancePath+"/spec/topology",schemaPath:"\
#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.
aliases!==void 0){let data6=data4.aliases;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key2 in data6){let _errs15=errors;if(typeof key2=="st\
ring"){if(!formats174.test(key2)){let err12={instancePath:instancePath+"/spec/aliases",schemaPath:"#/$defs/AliasName/format",keyword:"format",params:{format:"al\
ias-name"},message:'must match format "alias-name"',schema:"alias-name",parentSchema:schema138,data:key2,propertyName:key2};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}else{let err13={instancePath:instancePath+"/spec/aliases",schemaPath:"#/$defs/AliasName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema138.type,parentSchema:schema138,data:key2,propertyName:key2};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var valid3=_errs15===
errors;if(!valid3){let err14={instancePath:instancePath+"/spec/aliases",schemaPath:"#/properties/spec/properties/aliases/propertyNames",keyword:"propertyNames",
params:{propertyName:key2},message:"property name must be valid",schema:schema136.properties.spec.properties.aliases.propertyNames,parentSchema:schema136.properties.
spec.properties.aliases,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}for(let key3 in data6){let data7=data6[key3];if(data7&&typeof data7==
"object"&&!Array.isArray(data7)){if(Object.keys(data7).length<1){let err15={instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/spec/properties/aliases/additionalProperties/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than \
1 properties",schema:1,parentSchema:schema136.properties.spec.properties.aliases.additionalProperties,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}for(let key4 in data7)if(!(key4==="addresses"||key4==="networks"||key4==="hosts")){let err16={instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/aliases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
message:"must NOT have additional properties",schema:!1,parentSchema:schema136.properties.spec.properties.aliases.additionalProperties,data:data7};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}if(data7.addresses!==void 0){let data8=data7.addresses;if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<
len0;i0++){let data9=data8[i0];if(typeof data9=="string"){if(!formats176.test(data9)){let err17={instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/addresses/"+i0,schemaPath:"#/$defs/AddressOrPrefix/format",keyword:"format",params:{format:"address-or-prefix"},message:'must match fo\
rmat "address-or-prefix"',schema:"address-or-prefix",parentSchema:schema139,data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={
instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/addresses/"+i0,schemaPath:"#/$defs/AddressOrPrefix/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema139.type,parentSchema:schema139,data:data9};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{
let err19={instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/addresses",schemaPath:"#/properties/spec/properties/aliases/\
additionalProperties/properties/addresses/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema136.properties.spec.properties.aliases.
additionalProperties.properties.addresses.type,parentSchema:schema136.properties.spec.properties.aliases.additionalProperties.properties.addresses,data:data8};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data7.networks!==void 0){let data10=data7.networks;if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<
len1;i1++){let data11=data10[i1];if(typeof data11=="string"){if(!formats0.test(data11)){let err20={instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,
"~0").replace(/\//g,"~1")+"/networks/"+i1,schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',
schema:"dns-label",parentSchema:schema34,data:data11};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+"/s\
pec/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/networks/"+i1,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:schema34.type,parentSchema:schema34,data:data11};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath:instancePath+
"/spec/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/networks",schemaPath:"#/properties/spec/properties/aliases/additionalProperties/properties/networ\
ks/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema136.properties.spec.properties.aliases.additionalProperties.properties.networks.
type,parentSchema:schema136.properties.spec.properties.aliases.additionalProperties.properties.networks,data:data10};vErrors===null?vErrors=[err22]:vErrors.push(
err22),errors++}}data7.hosts!==void 0&&(validate46(data7.hosts,{instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosts",
parentData:data7,parentDataProperty:"hosts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.
length))}else{let err23={instancePath:instancePath+"/spec/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/aliases\
/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema136.properties.spec.properties.aliases.additionalProperties.
type,parentSchema:schema136.properties.spec.properties.aliases.additionalProperties,data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{
let err24={instancePath:instancePath+"/spec/aliases",schemaPath:"#/properties/spec/properties/aliases/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema136.properties.spec.properties.aliases.type,parentSchema:schema136.properties.spec.properties.aliases,data:data6};vErrors===null?vErrors=
[err24]:vErrors.push(err24),errors++}}if(data4.rules!==void 0){let data13=data4.rules;if(Array.isArray(data13)){if(data13.length<1){let err25={instancePath:instancePath+
"/spec/rules",schemaPath:"#/properties/spec/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema136.
properties.spec.properties.rules,data:data13};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}let len2=data13.length;for(let i2=0;i2<len2;i2++)validate57(
data13[i2],{instancePath:instancePath+"/spec/rules/"+i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:
vErrors.concat(validate57.errors),errors=vErrors.length)}else{let err26={instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema136.properties.spec.properties.rules.type,parentSchema:schema136.properties.spec.
properties.rules,data:data13};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath:instancePath+"/spec",schemaPath:"#/prop\
erties/spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema136.properties.spec.type,parentSchema:schema136.properties.spec,data:data4};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}else{let err28={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:schema136.type,parentSchema:schema136,data};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}return validate54.errors=vErrors,errors===
0}validate54.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Firewall=validate62,schema150={title:"Firewall",description:"A firewall, or a pair of them\
: its interfaces and what it can do.",type:"object","x-harmony-category":"inventory",properties:{$schema:{description:"The JSON Schema, for editors.",type:"stri\
ng"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"Firewall"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What the firewall is.",type:"object",
properties:{product:{description:"What runs on it.",type:"object",properties:{opnsense:{description:"OPNsense.",type:"object",properties:{release:{description:'\
Its exact release, in quotes, as in `"26.7.2"`.',$ref:"#/$defs/ReleaseNumber"},plugins:{description:"The plugins installed on it, as in `os-haproxy`. What it ca\
n do follows from them.",type:"array",items:{$ref:"#/$defs/OpnsensePlugin"},uniqueItems:!0}},required:["release"],additionalProperties:!1}},additionalProperties:!1,
minProperties:1,maxProperties:1},management:{description:"How it is reached.",type:"object",properties:{url:{description:"The address of its web interface, as i\
n `https://10.10.0.1`.",$ref:"#/$defs/HttpUrl"},verifyCertificate:{description:"Whether its certificate must be good.",type:"boolean",default:!0},credentials:{description:"\
The key of its API.",type:"object",properties:{apiKey:{description:"The key.",$ref:"#/$defs/Secret"},apiSecret:{description:"The key's secret.",$ref:"#/$defs/Se\
cret"}},required:["apiKey","apiSecret"],additionalProperties:!1}},required:["url","credentials"],additionalProperties:!1},devices:{description:"Its network card\
s, by the name that its system gives them.",type:"object",propertyNames:{$ref:"#/$defs/InterfaceName"},additionalProperties:{type:"object",properties:{mac:{description:"\
Its burnt-in address.","x-harmony-unique":"site",$ref:"#/$defs/Mac"},speed:{description:"Its speed.",$ref:"#/$defs/LinkSpeed"},cable:{description:"Where its cab\
le ends.",$ref:"#/$defs/Cable"}},additionalProperties:!1}},interfaces:{description:"Its interfaces, by the name that its rules use, as in `lan` or `wan`.",type:"\
object",propertyNames:{$ref:"#/$defs/FirewallInterfaceName"},additionalProperties:{$ref:"#/$defs/FirewallInterface"},minProperties:1},virtualIps:{description:"A\
ddresses besides those of the interfaces, as for load balancers.",type:"array",items:{$ref:"#/$defs/VirtualIp"}}},required:["product","interfaces"],additionalProperties:!1}},
required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},schema151={title:"ReleaseNumber",description:'A version of two or three numbers, in qu\
otes, as in `"1.46"` or `"26.7.2"`.',format:"release-number",examples:["26.7.2"],type:"string"},schema152={title:"OpnsensePlugin",description:"The name of a plu\
gin of OPNsense, as in `os-haproxy`.",format:"plugin-name",examples:["os-haproxy"],type:"string"},schema153={title:"HttpUrl",description:"A URL with http or htt\
ps.",format:"http-url",examples:["https://charts.example.com"],type:"string"},schema155={title:"InterfaceName",description:"The name of a network interface: at \
most 15 characters, as in `enp1s0f0`.",format:"interface-name",examples:["enp1s0f0"],type:"string"},schema156={title:"Mac",description:"A MAC address in any usu\
al notation: `52:54:00:10:00:01`, `52-54-00-10-00-01`, `5254.0010.0001` or `525400100001`.",format:"mac-address",examples:["52:54:00:10:00:01"],type:"string"},schema157={
title:"LinkSpeed",description:"The speed of a link in bits a second, as in `1G` or `10G`.",format:"link-speed",examples:["10G"],type:"string"},schema161={title:"\
FirewallInterfaceName",description:"The name of an interface in a firewall's rules, as in `lan` or `opt1`.",format:"firewall-interface-name",examples:["lan"],type:"\
string"},schema154={title:"Secret",description:"A value that is a secret, given by reference.",type:"object",properties:{secret:{description:"Where the value is\
 kept.",$ref:"#/$defs/SecretRef"}},required:["secret"],additionalProperties:!1};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.secret===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"secret"},message:"must have required property 'secret'",schema:schema154.required,parentSchema:schema154,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="secret"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema154,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}data.secret!==void 0&&(validate28(data.secret,{instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema154.type,parentSchema:schema154,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate64.errors=vErrors,errors===0}validate64.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema158={title:"Cable",description:"The far en\
d of a cable.",type:"object",properties:{switch:{description:"The switch.","x-harmony-ref":"Switch",$ref:"#/$defs/Name"},port:{description:"The port of the swit\
ch.",$ref:"#/$defs/SwitchPort"}},required:["switch","port"],additionalProperties:!1},schema160={title:"SwitchPort",description:"A port of a switch as the switch\
 itself numbers it: unit, slot and port, as in `1/1/11`.",format:"switch-port",examples:["1/1/11"],type:"string"},formats206=/^[0-9]{1,3}(\/[0-9]{1,3}){1,2}$/u;
function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
switch===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"switch"},message:"must have required property 'switc\
h'",schema:schema158.required,parentSchema:schema158,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.port===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"},message:"must have required property 'port'",schema:schema158.required,parentSchema:schema158,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="switch"||key0==="port")){let err2={instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema158,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.switch!==void 0){let data0=data.switch;if(typeof data0=="string"){if(!formats0.test(data0)){
let err3={instancePath:instancePath+"/switch",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-labe\
l"',schema:"dns-label",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/s\
witch",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.port!==void 0){let data1=data.port;if(typeof data1=="string"){if(!formats206.test(data1)){let err5={instancePath:instancePath+
"/port",schemaPath:"#/$defs/SwitchPort/format",keyword:"format",params:{format:"switch-port"},message:'must match format "switch-port"',schema:"switch-port",parentSchema:schema160,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/port",schemaPath:"#/$defs/SwitchPort/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,
data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema162={title:"FirewallInterface",description:"An interface of a firewall: a card, several as one, or a VLAN on another interface.",type:"object","x-harm\
ony-choice":"device lagg vlan",properties:{device:{description:"The card.",$ref:"#/$defs/InterfaceName"},lagg:{description:"Several cards as one link.",type:"ob\
ject",properties:{devices:{description:"The cards.",type:"array",items:{$ref:"#/$defs/InterfaceName"},minItems:1,uniqueItems:!0},protocol:{description:"How they\
 share the traffic.",enum:["lacp","failover","loadbalance","roundrobin"],default:"lacp"}},required:["devices"],additionalProperties:!1},vlan:{description:"A VLA\
N. Its number is that of the network.",type:"object",properties:{parent:{description:"The card, or the interface whose link carries it.",$ref:"#/$defs/Interface\
Name"}},required:["parent"],additionalProperties:!1},network:{description:"The network that it is in.","x-harmony-ref":"Network",$ref:"#/$defs/Name"},address:{description:"\
Its own address in that network. The length of the prefix is the network's.","x-harmony-unique":"site",$ref:"#/$defs/Ipv4Address"},address6:{description:"Its ow\
n IPv6 address in that network.","x-harmony-unique":"site",$ref:"#/$defs/Ipv6Address"},dhcp:{description:"Whether it asks a DHCP server for its address, as towa\
rds a provider.",type:"boolean",default:!1}},additionalProperties:!1},formats198=/^[a-zA-Z0-9_][-_.a-zA-Z0-9]{0,14}$/u,func0=require_equal().default;function validate70(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.dhcp===void 0&&(data.dhcp=!1);
for(let key0 in data)if(!(key0==="device"||key0==="lagg"||key0==="vlan"||key0==="network"||key0==="address"||key0==="address6"||key0==="dhcp")){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema162,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.device!==void 0){let data0=data.device;if(typeof data0=="string"){if(!formats198.test(data0)){
let err1={instancePath:instancePath+"/device",schemaPath:"#/$defs/InterfaceName/format",keyword:"format",params:{format:"interface-name"},message:'must match fo\
rmat "interface-name"',schema:"interface-name",parentSchema:schema155,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/device",schemaPath:"#/$defs/InterfaceName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.type,parentSchema:schema155,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.lagg!==void 0){let data1=data.lagg;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.
protocol===void 0&&(data1.protocol="lacp"),data1.devices===void 0){let err3={instancePath:instancePath+"/lagg",schemaPath:"#/properties/lagg/required",keyword:"\
required",params:{missingProperty:"devices"},message:"must have required property 'devices'",schema:schema162.properties.lagg.required,parentSchema:schema162.properties.
lagg,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data1)if(!(key1==="devices"||key1==="protocol")){let err4={instancePath:instancePath+
"/lagg",schemaPath:"#/properties/lagg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:schema162.properties.lagg,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.devices!==void 0){let data2=data1.
devices;if(Array.isArray(data2)){if(data2.length<1){let err5={instancePath:instancePath+"/lagg/devices",schemaPath:"#/properties/lagg/properties/devices/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema162.properties.lagg.properties.devices,data:data2};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!formats198.
test(data3)){let err6={instancePath:instancePath+"/lagg/devices/"+i0,schemaPath:"#/$defs/InterfaceName/format",keyword:"format",params:{format:"interface-name"},
message:'must match format "interface-name"',schema:"interface-name",parentSchema:schema155,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/lagg/devices/"+i0,schemaPath:"#/$defs/InterfaceName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.
type,parentSchema:schema155,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)
if(func0(data2[i1],data2[j0])){let err8={instancePath:instancePath+"/lagg/devices",schemaPath:"#/properties/lagg/properties/devices/uniqueItems",keyword:"unique\
Items",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema162.properties.lagg.properties.
devices,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++;break outer0}}}else{let err9={instancePath:instancePath+"/lagg/devices",schemaPath:"\
#/properties/lagg/properties/devices/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema162.properties.lagg.properties.devices.type,
parentSchema:schema162.properties.lagg.properties.devices,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}let data4=data1.protocol;if(!(data4===
"lacp"||data4==="failover"||data4==="loadbalance"||data4==="roundrobin")){let err10={instancePath:instancePath+"/lagg/protocol",schemaPath:"#/properties/lagg/pr\
operties/protocol/enum",keyword:"enum",params:{allowedValues:schema162.properties.lagg.properties.protocol.enum},message:"must be equal to one of the allowed va\
lues",schema:schema162.properties.lagg.properties.protocol.enum,parentSchema:schema162.properties.lagg.properties.protocol,data:data4};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/lagg",schemaPath:"#/properties/lagg/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema162.properties.lagg.type,parentSchema:schema162.properties.lagg,data:data1};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.vlan!==void 0){let data5=data.vlan;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.parent===void 0){let err12={instancePath:instancePath+
"/vlan",schemaPath:"#/properties/vlan/required",keyword:"required",params:{missingProperty:"parent"},message:"must have required property 'parent'",schema:schema162.
properties.vlan.required,parentSchema:schema162.properties.vlan,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key2 in data5)if(key2!==
"parent"){let err13={instancePath:instancePath+"/vlan",schemaPath:"#/properties/vlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties",schema:!1,parentSchema:schema162.properties.vlan,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(data5.parent!==void 0){let data6=data5.parent;if(typeof data6=="string"){if(!formats198.test(data6)){let err14={instancePath:instancePath+"/vlan/parent",schemaPath:"\
#/$defs/InterfaceName/format",keyword:"format",params:{format:"interface-name"},message:'must match format "interface-name"',schema:"interface-name",parentSchema:schema155,
data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/vlan/parent",schemaPath:"#/$defs/InterfaceN\
ame/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.type,parentSchema:schema155,data:data6};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}}}else{let err16={instancePath:instancePath+"/vlan",schemaPath:"#/properties/vlan/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema162.properties.vlan.type,parentSchema:schema162.properties.vlan,data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}
if(data.network!==void 0){let data7=data.network;if(typeof data7=="string"){if(!formats0.test(data7)){let err17={instancePath:instancePath+"/network",schemaPath:"\
#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data7};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/network",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.address!==
void 0){let data8=data.address;if(typeof data8=="string"){if(!formats122.test(data8)){let err19={instancePath:instancePath+"/address",schemaPath:"#/$defs/Ipv4Ad\
dress/format",keyword:"format",params:{format:"ipv4-address"},message:'must match format "ipv4-address"',schema:"ipv4-address",parentSchema:schema110,data:data8};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/address",schemaPath:"#/$defs/Ipv4Address/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema110.type,parentSchema:schema110,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}}if(data.address6!==void 0){let data9=data.address6;if(typeof data9=="string"){if(!formats134.test(data9)){let err21={instancePath:instancePath+"/addre\
ss6",schemaPath:"#/$defs/Ipv6Address/format",keyword:"format",params:{format:"ipv6-address"},message:'must match format "ipv6-address"',schema:"ipv6-address",parentSchema:schema116,
data:data9};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/address6",schemaPath:"#/$defs/Ipv6Address/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema116.type,parentSchema:schema116,data:data9};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}let data10=data.dhcp;if(typeof data10!="boolean"){let err23={instancePath:instancePath+"/dhcp",schemaPath:"#/properties/dhcp/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:schema162.properties.dhcp.type,parentSchema:schema162.properties.dhcp,data:data10};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema162.
type,parentSchema:schema162,data};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}return validate70.errors=vErrors,errors===0}validate70.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var schema169={title:"VirtualIp",description:"A further address of a firewall.",type:"object",properties:{interface:{description:"\
The interface that answers for it.",$ref:"#/$defs/FirewallInterfaceName"},address:{description:"The address.","x-harmony-unique":"site",$ref:"#/$defs/IpAddress"},
carp:{description:"Shares it between two firewalls by CARP, under this number.",type:"integer",minimum:1,maximum:255},description:{description:"What it is for.",
type:"string"}},required:["interface","address"],additionalProperties:!1},schema171={title:"IpAddress",description:"An IPv4 or IPv6 address.",format:"ip-address",
examples:["10.10.0.5"],type:"string"},formats208=/^[a-z][a-z0-9_]{0,31}$/u,formats224=/^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}(:[0-9a-fA-F]{1,4}){1,1}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|([0-9a-fA-F]{1,4}:){1,1}(:[0-9a-fA-F]{1,4}){1,6}|:(:[0-9a-fA-F]{1,4}){1,7}|::))$/u;
function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
interface===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"interface"},message:"must have required property \
'interface'",schema:schema169.required,parentSchema:schema169,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.address===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"},message:"must have required property 'address'",schema:schema169.required,
parentSchema:schema169,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="interface"||key0==="address"||key0==="c\
arp"||key0==="description")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema169,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.interface!==void 0){
let data0=data.interface;if(typeof data0=="string"){if(!formats208.test(data0)){let err3={instancePath:instancePath+"/interface",schemaPath:"#/$defs/FirewallInt\
erfaceName/format",keyword:"format",params:{format:"firewall-interface-name"},message:'must match format "firewall-interface-name"',schema:"firewall-interface-n\
ame",parentSchema:schema161,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/interface",schemaPath:"\
#/$defs/FirewallInterfaceName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema161.type,parentSchema:schema161,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.address!==void 0){let data1=data.address;if(typeof data1=="string"){if(!formats224.test(data1)){let err5={
instancePath:instancePath+"/address",schemaPath:"#/$defs/IpAddress/format",keyword:"format",params:{format:"ip-address"},message:'must match format "ip-address"',
schema:"ip-address",parentSchema:schema171,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/add\
ress",schemaPath:"#/$defs/IpAddress/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema171.type,parentSchema:schema171,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.carp!==void 0){let data2=data.carp;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err7={instancePath:instancePath+"/carp",schemaPath:"#/properties/carp/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema169.
properties.carp.type,parentSchema:schema169.properties.carp,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(
data2)){if(data2>255||isNaN(data2)){let err8={instancePath:instancePath+"/carp",schemaPath:"#/properties/carp/maximum",keyword:"maximum",params:{comparison:"<=",
limit:255},message:"must be <= 255",schema:255,parentSchema:schema169.properties.carp,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data2<
1||isNaN(data2)){let err9={instancePath:instancePath+"/carp",schemaPath:"#/properties/carp/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema169.properties.carp,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data.description!==void 0){
let data3=data.description;if(typeof data3!="string"){let err10={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:schema169.properties.description.type,parentSchema:schema169.properties.description,data:data3};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:schema169.type,parentSchema:schema169,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate72.errors=vErrors,errors===0}validate72.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var formats192=/^[0-9]+\.[0-9]+(\.[0-9]+)?$/u,formats194=/^os-[a-z0-9]+(-[a-z0-9]+)*$/u,formats196=/^https?:\/\/[^ /]+(\/[^ ]*)?$/u,
formats200=/^(([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}|([0-9a-fA-F]{2}-){5}[0-9a-fA-F]{2}|([0-9a-fA-F]{4}\.){2}[0-9a-fA-F]{4}|[0-9a-fA-F]{12})$/u,formats202=/^(10M|100M|1G|2\.5G|5G|10G|25G|40G|50G|100G|200G|400G|800G)$/u;
function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required propert\
y 'apiVersion'",schema:schema150.required,parentSchema:schema150,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema150.required,parentSchema:schema150,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema150.required,parentSchema:schema150,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mu\
st have required property 'spec'",schema:schema150.required,parentSchema:schema150,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema150,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema150.properties.$schema.type,parentSchema:schema150.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema150.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="Firewall"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind\
/const",keyword:"const",params:{allowedValue:"Firewall"},message:"must be equal to constant",schema:"Firewall",parentSchema:schema150.properties.kind,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.
spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.product===void 0){let err8={instancePath:instancePath+"/spe\
c",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"product"},message:"must have required property 'product'",schema:schema150.
properties.spec.required,parentSchema:schema150.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.interfaces===void 0){
let err9={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"interfaces"},message:"must have \
required property 'interfaces'",schema:schema150.properties.spec.required,parentSchema:schema150.properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}for(let key1 in data4)if(!(key1==="product"||key1==="management"||key1==="devices"||key1==="interfaces"||key1==="virtualIps")){let err10={instancePath:instancePath+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:schema150.properties.spec,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data4.product!==void 0){let data5=data4.
product;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length>1){let err11={instancePath:instancePath+"/spec/product",schemaPath:"\
#/properties/spec/properties/product/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema150.
properties.spec.properties.product,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(Object.keys(data5).length<1){let err12={instancePath:instancePath+
"/spec/product",schemaPath:"#/properties/spec/properties/product/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 pro\
perties",schema:1,parentSchema:schema150.properties.spec.properties.product,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key2 in data5)
if(key2!=="opnsense"){let err13={instancePath:instancePath+"/spec/product",schemaPath:"#/properties/spec/properties/product/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema150.properties.spec.properties.product,
data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data5.opnsense!==void 0){let data6=data5.opnsense;if(data6&&typeof data6=="object"&&!Array.
isArray(data6)){if(data6.release===void 0){let err14={instancePath:instancePath+"/spec/product/opnsense",schemaPath:"#/properties/spec/properties/product/proper\
ties/opnsense/required",keyword:"required",params:{missingProperty:"release"},message:"must have required property 'release'",schema:schema150.properties.spec.properties.
product.properties.opnsense.required,parentSchema:schema150.properties.spec.properties.product.properties.opnsense,data:data6};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}for(let key3 in data6)if(!(key3==="release"||key3==="plugins")){let err15={instancePath:instancePath+"/spec/product/opnsense",schemaPath:"#\
/properties/spec/properties/product/properties/opnsense/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT \
have additional properties",schema:!1,parentSchema:schema150.properties.spec.properties.product.properties.opnsense,data:data6};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}if(data6.release!==void 0){let data7=data6.release;if(typeof data7=="string"){if(!formats192.test(data7)){let err16={instancePath:instancePath+
"/spec/product/opnsense/release",schemaPath:"#/$defs/ReleaseNumber/format",keyword:"format",params:{format:"release-number"},message:'must match format "release\
-number"',schema:"release-number",parentSchema:schema151,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+
"/spec/product/opnsense/release",schemaPath:"#/$defs/ReleaseNumber/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema151.type,parentSchema:schema151,
data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data6.plugins!==void 0){let data8=data6.plugins;if(Array.isArray(data8)){let len0=data8.
length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];if(typeof data9=="string"){if(!formats194.test(data9)){let err18={instancePath:instancePath+"/spec/product\
/opnsense/plugins/"+i0,schemaPath:"#/$defs/OpnsensePlugin/format",keyword:"format",params:{format:"plugin-name"},message:'must match format "plugin-name"',schema:"\
plugin-name",parentSchema:schema152,data:data9};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/spec/pr\
oduct/opnsense/plugins/"+i0,schemaPath:"#/$defs/OpnsensePlugin/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema152.type,parentSchema:schema152,
data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}let i1=data8.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data8[i1],data8[j0])){
let err20={instancePath:instancePath+"/spec/product/opnsense/plugins",schemaPath:"#/properties/spec/properties/product/properties/opnsense/properties/plugins/un\
iqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema150.
properties.spec.properties.product.properties.opnsense.properties.plugins,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++;break outer0}}}else{
let err21={instancePath:instancePath+"/spec/product/opnsense/plugins",schemaPath:"#/properties/spec/properties/product/properties/opnsense/properties/plugins/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array",schema:schema150.properties.spec.properties.product.properties.opnsense.properties.plugins.type,
parentSchema:schema150.properties.spec.properties.product.properties.opnsense.properties.plugins,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++}}}else{let err22={instancePath:instancePath+"/spec/product/opnsense",schemaPath:"#/properties/spec/properties/product/properties/opnsense/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema150.properties.spec.properties.product.properties.opnsense.type,parentSchema:schema150.properties.
spec.properties.product.properties.opnsense,data:data6};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+
"/spec/product",schemaPath:"#/properties/spec/properties/product/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.properties.
spec.properties.product.type,parentSchema:schema150.properties.spec.properties.product,data:data5};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}
if(data4.management!==void 0){let data10=data4.management;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.verifyCertificate===void 0&&(data10.
verifyCertificate=!0),data10.url===void 0){let err24={instancePath:instancePath+"/spec/management",schemaPath:"#/properties/spec/properties/management/required",
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:schema150.properties.spec.properties.management.required,parentSchema:schema150.
properties.spec.properties.management,data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data10.credentials===void 0){let err25={instancePath:instancePath+
"/spec/management",schemaPath:"#/properties/spec/properties/management/required",keyword:"required",params:{missingProperty:"credentials"},message:"must have re\
quired property 'credentials'",schema:schema150.properties.spec.properties.management.required,parentSchema:schema150.properties.spec.properties.management,data:data10};
vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}for(let key4 in data10)if(!(key4==="url"||key4==="verifyCertificate"||key4==="credentials")){let err26={
instancePath:instancePath+"/spec/management",schemaPath:"#/properties/spec/properties/management/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
message:"must NOT have additional properties",schema:!1,parentSchema:schema150.properties.spec.properties.management,data:data10};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}if(data10.url!==void 0){let data11=data10.url;if(typeof data11=="string"){if(!formats196.test(data11)){let err27={instancePath:instancePath+
"/spec/management/url",schemaPath:"#/$defs/HttpUrl/format",keyword:"format",params:{format:"http-url"},message:'must match format "http-url"',schema:"http-url",
parentSchema:schema153,data:data11};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}else{let err28={instancePath:instancePath+"/spec/management/url",
schemaPath:"#/$defs/HttpUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema153.type,parentSchema:schema153,data:data11};vErrors===
null?vErrors=[err28]:vErrors.push(err28),errors++}}let data12=data10.verifyCertificate;if(typeof data12!="boolean"){let err29={instancePath:instancePath+"/spec/\
management/verifyCertificate",schemaPath:"#/properties/spec/properties/management/properties/verifyCertificate/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:schema150.properties.spec.properties.management.properties.verifyCertificate.type,parentSchema:schema150.properties.spec.properties.management.
properties.verifyCertificate,data:data12};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data10.credentials!==void 0){let data13=data10.credentials;
if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.apiKey===void 0){let err30={instancePath:instancePath+"/spec/management/credentials",schemaPath:"\
#/properties/spec/properties/management/properties/credentials/required",keyword:"required",params:{missingProperty:"apiKey"},message:"must have required proper\
ty 'apiKey'",schema:schema150.properties.spec.properties.management.properties.credentials.required,parentSchema:schema150.properties.spec.properties.management.
properties.credentials,data:data13};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(data13.apiSecret===void 0){let err31={instancePath:instancePath+
"/spec/management/credentials",schemaPath:"#/properties/spec/properties/management/properties/credentials/required",keyword:"required",params:{missingProperty:"\
apiSecret"},message:"must have required property 'apiSecret'",schema:schema150.properties.spec.properties.management.properties.credentials.required,parentSchema:schema150.
properties.spec.properties.management.properties.credentials,data:data13};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}for(let key5 in data13)if(!(key5===
"apiKey"||key5==="apiSecret")){let err32={instancePath:instancePath+"/spec/management/credentials",schemaPath:"#/properties/spec/properties/management/propertie\
s/credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties",schema:!1,parentSchema:schema150.
properties.spec.properties.management.properties.credentials,data:data13};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}data13.apiKey!==void 0&&(validate64(
data13.apiKey,{instancePath:instancePath+"/spec/management/credentials/apiKey",parentData:data13,parentDataProperty:"apiKey",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data13.apiSecret!==void 0&&(validate64(data13.apiSecret,{instancePath:instancePath+
"/spec/management/credentials/apiSecret",parentData:data13,parentDataProperty:"apiSecret",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length))}else{let err33={instancePath:instancePath+"/spec/management/credentials",schemaPath:"#/properties/spec/propert\
ies/management/properties/credentials/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.properties.spec.properties.management.
properties.credentials.type,parentSchema:schema150.properties.spec.properties.management.properties.credentials,data:data13};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}}}else{let err34={instancePath:instancePath+"/spec/management",schemaPath:"#/properties/spec/properties/management/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema150.properties.spec.properties.management.type,parentSchema:schema150.properties.spec.properties.management,
data:data10};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data4.devices!==void 0){let data16=data4.devices;if(data16&&typeof data16=="object"&&
!Array.isArray(data16)){for(let key6 in data16){let _errs39=errors;if(typeof key6=="string"){if(!formats198.test(key6)){let err35={instancePath:instancePath+"/s\
pec/devices",schemaPath:"#/$defs/InterfaceName/format",keyword:"format",params:{format:"interface-name"},message:'must match format "interface-name"',schema:"in\
terface-name",parentSchema:schema155,data:key6,propertyName:key6};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={instancePath:instancePath+
"/spec/devices",schemaPath:"#/$defs/InterfaceName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.type,parentSchema:schema155,
data:key6,propertyName:key6};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}var valid12=_errs39===errors;if(!valid12){let err37={instancePath:instancePath+
"/spec/devices",schemaPath:"#/properties/spec/properties/devices/propertyNames",keyword:"propertyNames",params:{propertyName:key6},message:"property name must b\
e valid",schema:schema150.properties.spec.properties.devices.propertyNames,parentSchema:schema150.properties.spec.properties.devices,data:data16};vErrors===null?
vErrors=[err37]:vErrors.push(err37),errors++}}for(let key7 in data16){let data17=data16[key7];if(data17&&typeof data17=="object"&&!Array.isArray(data17)){for(let key8 in data17)
if(!(key8==="mac"||key8==="speed"||key8==="cable")){let err38={instancePath:instancePath+"/spec/devices/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/devices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NO\
T have additional properties",schema:!1,parentSchema:schema150.properties.spec.properties.devices.additionalProperties,data:data17};vErrors===null?vErrors=[err38]:
vErrors.push(err38),errors++}if(data17.mac!==void 0){let data18=data17.mac;if(typeof data18=="string"){if(!formats200.test(data18)){let err39={instancePath:instancePath+
"/spec/devices/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/mac",schemaPath:"#/$defs/Mac/format",keyword:"format",params:{format:"mac-address"},message:'must\
 match format "mac-address"',schema:"mac-address",parentSchema:schema156,data:data18};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={
instancePath:instancePath+"/spec/devices/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/mac",schemaPath:"#/$defs/Mac/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema156.type,parentSchema:schema156,data:data18};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data17.speed!==
void 0){let data19=data17.speed;if(typeof data19=="string"){if(!formats202.test(data19)){let err41={instancePath:instancePath+"/spec/devices/"+key7.replace(/~/g,
"~0").replace(/\//g,"~1")+"/speed",schemaPath:"#/$defs/LinkSpeed/format",keyword:"format",params:{format:"link-speed"},message:'must match format "link-speed"',
schema:"link-speed",parentSchema:schema157,data:data19};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}else{let err42={instancePath:instancePath+"\
/spec/devices/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/speed",schemaPath:"#/$defs/LinkSpeed/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:schema157.type,parentSchema:schema157,data:data19};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}data17.cable!==void 0&&(validate68(
data17.cable,{instancePath:instancePath+"/spec/devices/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/cable",parentData:data17,parentDataProperty:"cable",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length))}else{let err43={instancePath:instancePath+
"/spec/devices/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/devices/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema150.properties.spec.properties.devices.additionalProperties.type,parentSchema:schema150.properties.spec.properties.
devices.additionalProperties,data:data17};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}}else{let err44={instancePath:instancePath+"/spec/devices",
schemaPath:"#/properties/spec/properties/devices/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.properties.spec.properties.
devices.type,parentSchema:schema150.properties.spec.properties.devices,data:data16};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data4.interfaces!==
void 0){let data21=data4.interfaces;if(data21&&typeof data21=="object"&&!Array.isArray(data21)){if(Object.keys(data21).length<1){let err45={instancePath:instancePath+
"/spec/interfaces",schemaPath:"#/properties/spec/properties/interfaces/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than\
 1 properties",schema:1,parentSchema:schema150.properties.spec.properties.interfaces,data:data21};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}for(let key9 in data21){
let _errs55=errors;if(typeof key9=="string"){if(!formats208.test(key9)){let err46={instancePath:instancePath+"/spec/interfaces",schemaPath:"#/$defs/FirewallInte\
rfaceName/format",keyword:"format",params:{format:"firewall-interface-name"},message:'must match format "firewall-interface-name"',schema:"firewall-interface-na\
me",parentSchema:schema161,data:key9,propertyName:key9};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}else{let err47={instancePath:instancePath+"\
/spec/interfaces",schemaPath:"#/$defs/FirewallInterfaceName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema161.type,parentSchema:schema161,
data:key9,propertyName:key9};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}var valid18=_errs55===errors;if(!valid18){let err48={instancePath:instancePath+
"/spec/interfaces",schemaPath:"#/properties/spec/properties/interfaces/propertyNames",keyword:"propertyNames",params:{propertyName:key9},message:"property name \
must be valid",schema:schema150.properties.spec.properties.interfaces.propertyNames,parentSchema:schema150.properties.spec.properties.interfaces,data:data21};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}}for(let key10 in data21)validate70(data21[key10],{instancePath:instancePath+"/spec/interfaces/"+key10.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:data21,parentDataProperty:key10,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.
errors),errors=vErrors.length)}else{let err49={instancePath:instancePath+"/spec/interfaces",schemaPath:"#/properties/spec/properties/interfaces/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:schema150.properties.spec.properties.interfaces.type,parentSchema:schema150.properties.spec.properties.
interfaces,data:data21};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data4.virtualIps!==void 0){let data23=data4.virtualIps;if(Array.isArray(
data23)){let len1=data23.length;for(let i2=0;i2<len1;i2++)validate72(data23[i2],{instancePath:instancePath+"/spec/virtualIps/"+i2,parentData:data23,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length)}else{let err50={instancePath:instancePath+
"/spec/virtualIps",schemaPath:"#/properties/spec/properties/virtualIps/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema150.properties.
spec.properties.virtualIps.type,parentSchema:schema150.properties.spec.properties.virtualIps,data:data23};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}}else{
let err51={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.
properties.spec.type,parentSchema:schema150.properties.spec,data:data4};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}}else{let err52={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.type,parentSchema:schema150,data};vErrors===null?vErrors=[err52]:
vErrors.push(err52),errors++}return validate62.errors=vErrors,errors===0}validate62.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var HelmChart=validate74,
schema172={title:"HelmChart",description:"A third party's chart. It is released as it is, with the values given here.",type:"object","x-harmony-category":"score",
"x-harmony-requires":"kubernetes",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{
const:"HelmChart"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"Which chart, and how it is released.",type:"object",properties:{topology:{description:"\
The topology that runs it. May be left out where exactly one topology of the site offers all that it requires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},
namespace:{description:"The namespace that its objects go to; by default that of the topology.",$ref:"#/$defs/Name"},releaseName:{description:"The name of the r\
elease; by default that of the document.",$ref:"#/$defs/ReleaseName"},chart:{description:"Where the chart is had.",type:"object",properties:{oci:{description:"F\
rom an OCI registry.",$ref:"#/$defs/OciChart"},http:{description:"From a chart repository. `harmony.lock` holds its digest.",type:"object",properties:{repository:{
description:"The repository.",$ref:"#/$defs/HttpUrl"},name:{description:"The chart in it.",$ref:"#/$defs/Name"},version:{description:"The chart's exact version,\
 in quotes.",$ref:"#/$defs/SemanticVersion"}},required:["repository","name","version"],additionalProperties:!1}},additionalProperties:!1,minProperties:1,maxProperties:1},
values:{description:"Values for the chart, as its own documentation has them.",type:"object",properties:{}},provides:{description:"What other scores of the topo\
logy may rely on once it runs: it installs an operator or a controller.",$ref:"#/$defs/KubernetesCapabilities"},crds:{description:"What becomes of the chart's c\
ustom resource definitions: made once, made and replaced, or left out.",enum:["create","createReplace","skip"],default:"createReplace"},timeout:{description:"Ho\
w long an installation or upgrade may take.",$ref:"#/$defs/Duration",default:"5m"},images:{description:"Images that the chart's objects name, to be listed and m\
irrored with the release.",type:"array",items:{$ref:"#/$defs/Image"}}},required:["chart"],additionalProperties:!1}},required:["apiVersion","kind","metadata","sp\
ec"],additionalProperties:!1},schema175={title:"ReleaseName",description:"The name of a release of Helm: a DNS label of at most 53 characters.",format:"release-\
name",examples:["cache"],type:"string"},schema176={title:"OciChart",description:"A chart in an OCI registry, with a tag, a digest or both: `oci://registry.examp\
le.com/charts/cache:1.2.3@sha256:…`. Without a digest, `harmony.lock` holds it.",format:"oci-chart-reference",examples:["oci://registry.example.com/charts/cac\
he:1.2.3"],type:"string"},schema180={title:"KubernetesCapabilities",description:"What a Kubernetes cluster offers beyond its own objects.",type:"object","x-harm\
ony-exclusive":"gateway ingress",properties:{gateway:{description:"A Gateway that routes may attach to.",type:"object",properties:{name:{description:"Its name.",
$ref:"#/$defs/ObjectName"},namespace:{description:"The namespace that it lies in.",$ref:"#/$defs/Name"},listener:{description:"The listener; by default all of t\
hem.",$ref:"#/$defs/ObjectName"}},required:["name","namespace"],additionalProperties:!1},ingress:{description:"A controller for Ingress objects.",type:"object",
properties:{class:{description:"The name of its IngressClass.",$ref:"#/$defs/ObjectName"}},required:["class"],additionalProperties:!1},certificates:{description:"\
cert-manager, for certificates of exposed names.",type:"object",properties:{issuer:{description:"The issuer.",$ref:"#/$defs/ObjectName"},kind:{description:"Whet\
her it serves the cluster or one namespace.",enum:["ClusterIssuer","Issuer"],default:"ClusterIssuer"}},required:["issuer"],additionalProperties:!1},storage:{description:"\
Persistent volumes.",type:"object",properties:{default:{description:"The storage class of volumes that name none; by default the cluster's own default.",$ref:"#\
/$defs/ObjectName"}},additionalProperties:!1},postgresql:{description:"An operator for PostgreSQL clusters.",type:"object",properties:{operator:{description:"Wh\
ich one.",const:"cloudnative-pg"},imageCatalog:{description:"The ClusterImageCatalog that gives an image for each major version.",$ref:"#/$defs/ObjectName"}},required:[
"operator"],additionalProperties:!1}},additionalProperties:!1};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate76.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="gateway"||key0==="ingress"||key0==="certificates"||key0==="storage"||key0===
"postgresql")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have\
 additional properties",schema:!1,parentSchema:schema180,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.gateway!==void 0){let data0=data.
gateway;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name===void 0){let err1={instancePath:instancePath+"/gateway",schemaPath:"#/properties\
/gateway/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema180.properties.gateway.required,
parentSchema:schema180.properties.gateway,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.namespace===void 0){let err2={instancePath:instancePath+
"/gateway",schemaPath:"#/properties/gateway/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'",
schema:schema180.properties.gateway.required,parentSchema:schema180.properties.gateway,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key1 in data0)
if(!(key1==="name"||key1==="namespace"||key1==="listener")){let err3={instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema180.properties.gateway,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.name!==void 0){let data1=data0.name;if(typeof data1=="string"){if(func2(data1)>253){
let err4={instancePath:instancePath+"/gateway/name",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more\
 than 253 characters",schema:253,parentSchema:schema42,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!formats16.test(data1)){let err5={
instancePath:instancePath+"/gateway/name",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "obje\
ct-name"',schema:"object-name",parentSchema:schema42,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/gateway/name",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.namespace!==void 0){let data2=data0.namespace;if(typeof data2=="string"){if(!formats0.test(data2)){
let err7={instancePath:instancePath+"/gateway/namespace",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match forma\
t "dns-label"',schema:"dns-label",parentSchema:schema34,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/gateway/namespace",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data0.listener!==void 0){let data3=data0.listener;if(typeof data3=="string"){if(func2(data3)>253){
let err9={instancePath:instancePath+"/gateway/listener",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have \
more than 253 characters",schema:253,parentSchema:schema42,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(!formats16.test(data3)){let err10={
instancePath:instancePath+"/gateway/listener",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "\
object-name"',schema:"object-name",parentSchema:schema42,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/gateway/listener",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,
data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema180.properties.gateway.type,parentSchema:schema180.properties.gateway,data:data0};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.ingress!==void 0){let data4=data.ingress;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
if(data4.class===void 0){let err13={instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty:"\
class"},message:"must have required property 'class'",schema:schema180.properties.ingress.required,parentSchema:schema180.properties.ingress,data:data4};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}for(let key2 in data4)if(key2!=="class"){let err14={instancePath:instancePath+"/ingress",schemaPath:"#/propert\
ies/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema180.
properties.ingress,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4.class!==void 0){let data5=data4.class;if(typeof data5=="stri\
ng"){if(func2(data5)>253){let err15={instancePath:instancePath+"/ingress/class",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,data:data5};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(!formats16.
test(data5)){let err16={instancePath:instancePath+"/ingress/class",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'\
must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={
instancePath:instancePath+"/ingress/class",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,
parentSchema:schema42,data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath:instancePath+"/ingress",schemaPath:"\
#/properties/ingress/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema180.properties.ingress.type,parentSchema:schema180.properties.
ingress,data:data4};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.certificates!==void 0){let data6=data.certificates;if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){if(data6.kind===void 0&&(data6.kind="ClusterIssuer"),data6.issuer===void 0){let err19={instancePath:instancePath+"/certificates",
schemaPath:"#/properties/certificates/required",keyword:"required",params:{missingProperty:"issuer"},message:"must have required property 'issuer'",schema:schema180.
properties.certificates.required,parentSchema:schema180.properties.certificates,data:data6};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key3 in data6)
if(!(key3==="issuer"||key3==="kind")){let err20={instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema180.properties.certificates,data:data6};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data6.issuer!==void 0){let data7=data6.issuer;if(typeof data7=="string"){if(func2(data7)>253){let err21={
instancePath:instancePath+"/certificates/issuer",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more th\
an 253 characters",schema:253,parentSchema:schema42,data:data7};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(!formats16.test(data7)){let err22={
instancePath:instancePath+"/certificates/issuer",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match forma\
t "object-name"',schema:"object-name",parentSchema:schema42,data:data7};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+
"/certificates/issuer",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,
data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}let data8=data6.kind;if(!(data8==="ClusterIssuer"||data8==="Issuer")){let err24={instancePath:instancePath+
"/certificates/kind",schemaPath:"#/properties/certificates/properties/kind/enum",keyword:"enum",params:{allowedValues:schema180.properties.certificates.properties.
kind.enum},message:"must be equal to one of the allowed values",schema:schema180.properties.certificates.properties.kind.enum,parentSchema:schema180.properties.
certificates.properties.kind,data:data8};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+"/certificates",
schemaPath:"#/properties/certificates/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema180.properties.certificates.type,parentSchema:schema180.
properties.certificates,data:data6};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.storage!==void 0){let data9=data.storage;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){for(let key4 in data9)if(key4!=="default"){let err26={instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties",schema:!1,parentSchema:schema180.
properties.storage,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data9.default!==void 0){let data10=data9.default;if(typeof data10==
"string"){if(func2(data10)>253){let err27={instancePath:instancePath+"/storage/default",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,data:data10};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(!formats16.
test(data10)){let err28={instancePath:instancePath+"/storage/default",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'\
must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data10};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={
instancePath:instancePath+"/storage/default",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.
type,parentSchema:schema42,data:data10};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}else{let err30={instancePath:instancePath+"/storage",schemaPath:"\
#/properties/storage/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema180.properties.storage.type,parentSchema:schema180.properties.
storage,data:data9};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.postgresql!==void 0){let data11=data.postgresql;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){if(data11.operator===void 0){let err31={instancePath:instancePath+"/postgresql",schemaPath:"#/properties/postgresql/required",
keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'",schema:schema180.properties.postgresql.required,parentSchema:schema180.
properties.postgresql,data:data11};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}for(let key5 in data11)if(!(key5==="operator"||key5==="imageCatal\
og")){let err32={instancePath:instancePath+"/postgresql",schemaPath:"#/properties/postgresql/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
message:"must NOT have additional properties",schema:!1,parentSchema:schema180.properties.postgresql,data:data11};vErrors===null?vErrors=[err32]:vErrors.push(err32),
errors++}if(data11.operator!==void 0){let data12=data11.operator;if(data12!=="cloudnative-pg"){let err33={instancePath:instancePath+"/postgresql/operator",schemaPath:"\
#/properties/postgresql/properties/operator/const",keyword:"const",params:{allowedValue:"cloudnative-pg"},message:"must be equal to constant",schema:"cloudnativ\
e-pg",parentSchema:schema180.properties.postgresql.properties.operator,data:data12};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data11.imageCatalog!==
void 0){let data13=data11.imageCatalog;if(typeof data13=="string"){if(func2(data13)>253){let err34={instancePath:instancePath+"/postgresql/imageCatalog",schemaPath:"\
#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,data:data13};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(!formats16.test(data13)){let err35={instancePath:instancePath+"/postgresql/imageCatalog",schemaPath:"\
#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data13};
vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={instancePath:instancePath+"/postgresql/imageCatalog",schemaPath:"#/$defs/ObjectName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data13};vErrors===null?vErrors=[err36]:vErrors.
push(err36),errors++}}}else{let err37={instancePath:instancePath+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema180.properties.postgresql.type,parentSchema:schema180.properties.postgresql,data:data11};vErrors===null?vErrors=[err37]:vErrors.push(
err37),errors++}}}else{let err38={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema180.type,parentSchema:schema180,
data};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}return validate76.errors=vErrors,errors===0}validate76.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var formats230=/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/u,formats232=/^oci:\/\/[a-z0-9]([-.a-z0-9]*[a-z0-9])?(:[0-9]{1,5})?(\/[a-z0-9]+([-._a-z0-9]*[a-z0-9])?)+(:[_A-Za-z0-9][-._A-Za-z0-9]{0,127})?(@sha256:[0-9a-f]{64})?$/u;
function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required propert\
y 'apiVersion'",schema:schema172.required,parentSchema:schema172,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema172.required,parentSchema:schema172,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema172.required,parentSchema:schema172,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mu\
st have required property 'spec'",schema:schema172.required,parentSchema:schema172,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema172,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema172.properties.$schema.type,parentSchema:schema172.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema172.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="HelmChart"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/kin\
d/const",keyword:"const",params:{allowedValue:"HelmChart"},message:"must be equal to constant",schema:"HelmChart",parentSchema:schema172.properties.kind,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.
spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.crds===void 0&&(data4.crds="createReplace"),data4.timeout===
void 0&&(data4.timeout="5m"),data4.chart===void 0){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"chart"},message:"must have required property 'chart'",schema:schema172.properties.spec.required,parentSchema:schema172.properties.spec,data:data4};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data4)if(!func1.call(schema172.properties.spec.properties,key1)){let err9={instancePath:instancePath+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:schema172.properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.topology!==void 0){let data5=data4.
topology;if(typeof data5=="string"){if(!formats0.test(data5)){let err10={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/format",keyword:"fo\
rmat",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}else{let err11={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema34.type,parentSchema:schema34,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.namespace!==void 0){
let data6=data4.namespace;if(typeof data6=="string"){if(!formats0.test(data6)){let err12={instancePath:instancePath+"/spec/namespace",schemaPath:"#/$defs/Name/f\
ormat",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data6};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/spec/namespace",schemaPath:"#/$defs/Name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data4.
releaseName!==void 0){let data7=data4.releaseName;if(typeof data7=="string"){if(!formats230.test(data7)){let err14={instancePath:instancePath+"/spec/releaseName",
schemaPath:"#/$defs/ReleaseName/format",keyword:"format",params:{format:"release-name"},message:'must match format "release-name"',schema:"release-name",parentSchema:schema175,
data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/spec/releaseName",schemaPath:"#/$defs/Relea\
seName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema175.type,parentSchema:schema175,data:data7};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}}if(data4.chart!==void 0){let data8=data4.chart;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(Object.keys(data8).length>
1){let err16={instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties",schema:1,parentSchema:schema172.properties.spec.properties.chart,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}if(Object.keys(data8).length<1){let err17={instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema172.properties.spec.properties.chart,data:data8};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}for(let key2 in data8)if(!(key2==="oci"||key2==="http")){let err18={instancePath:instancePath+"/spec/chart",schemaPath:"\
#/properties/spec/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:schema172.properties.spec.properties.chart,data:data8};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data8.oci!==
void 0){let data9=data8.oci;if(typeof data9=="string"){if(!formats232.test(data9)){let err19={instancePath:instancePath+"/spec/chart/oci",schemaPath:"#/$defs/Oc\
iChart/format",keyword:"format",params:{format:"oci-chart-reference"},message:'must match format "oci-chart-reference"',schema:"oci-chart-reference",parentSchema:schema176,
data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/spec/chart/oci",schemaPath:"#/$defs/OciChar\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema176.type,parentSchema:schema176,data:data9};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}}if(data8.http!==void 0){let data10=data8.http;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.repository===void 0){let err21={
instancePath:instancePath+"/spec/chart/http",schemaPath:"#/properties/spec/properties/chart/properties/http/required",keyword:"required",params:{missingProperty:"\
repository"},message:"must have required property 'repository'",schema:schema172.properties.spec.properties.chart.properties.http.required,parentSchema:schema172.
properties.spec.properties.chart.properties.http,data:data10};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data10.name===void 0){let err22={instancePath:instancePath+
"/spec/chart/http",schemaPath:"#/properties/spec/properties/chart/properties/http/required",keyword:"required",params:{missingProperty:"name"},message:"must hav\
e required property 'name'",schema:schema172.properties.spec.properties.chart.properties.http.required,parentSchema:schema172.properties.spec.properties.chart.properties.
http,data:data10};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data10.version===void 0){let err23={instancePath:instancePath+"/spec/chart/http",
schemaPath:"#/properties/spec/properties/chart/properties/http/required",keyword:"required",params:{missingProperty:"version"},message:"must have required prope\
rty 'version'",schema:schema172.properties.spec.properties.chart.properties.http.required,parentSchema:schema172.properties.spec.properties.chart.properties.http,
data:data10};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}for(let key3 in data10)if(!(key3==="repository"||key3==="name"||key3==="version")){let err24={
instancePath:instancePath+"/spec/chart/http",schemaPath:"#/properties/spec/properties/chart/properties/http/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema172.properties.spec.properties.chart.properties.http,
data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data10.repository!==void 0){let data11=data10.repository;if(typeof data11=="string"){
if(!formats196.test(data11)){let err25={instancePath:instancePath+"/spec/chart/http/repository",schemaPath:"#/$defs/HttpUrl/format",keyword:"format",params:{format:"\
http-url"},message:'must match format "http-url"',schema:"http-url",parentSchema:schema153,data:data11};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{
let err26={instancePath:instancePath+"/spec/chart/http/repository",schemaPath:"#/$defs/HttpUrl/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:schema153.type,parentSchema:schema153,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data10.name!==void 0){let data12=data10.
name;if(typeof data12=="string"){if(!formats0.test(data12)){let err27={instancePath:instancePath+"/spec/chart/http/name",schemaPath:"#/$defs/Name/format",keyword:"\
format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data12};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}}else{let err28={instancePath:instancePath+"/spec/chart/http/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data10.version!==
void 0){let data13=data10.version;if(typeof data13=="string"){if(!formats12.test(data13)){let err29={instancePath:instancePath+"/spec/chart/http/version",schemaPath:"\
#/$defs/SemanticVersion/format",keyword:"format",params:{format:"semantic-version"},message:'must match format "semantic-version"',schema:"semantic-version",parentSchema:schema40,
data:data13};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}else{let err30={instancePath:instancePath+"/spec/chart/http/version",schemaPath:"#/$de\
fs/SemanticVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data13};vErrors===null?vErrors=
[err30]:vErrors.push(err30),errors++}}}else{let err31={instancePath:instancePath+"/spec/chart/http",schemaPath:"#/properties/spec/properties/chart/properties/ht\
tp/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema172.properties.spec.properties.chart.properties.http.type,parentSchema:schema172.
properties.spec.properties.chart.properties.http,data:data10};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}}else{let err32={instancePath:instancePath+
"/spec/chart",schemaPath:"#/properties/spec/properties/chart/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema172.properties.spec.
properties.chart.type,parentSchema:schema172.properties.spec.properties.chart,data:data8};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data4.
values!==void 0){let data14=data4.values;if(!(data14&&typeof data14=="object"&&!Array.isArray(data14))){let err33={instancePath:instancePath+"/spec/values",schemaPath:"\
#/properties/spec/properties/values/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema172.properties.spec.properties.values.type,
parentSchema:schema172.properties.spec.properties.values,data:data14};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}data4.provides!==void 0&&(validate76(
data4.provides,{instancePath:instancePath+"/spec/provides",parentData:data4,parentDataProperty:"provides",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.
errors:vErrors.concat(validate76.errors),errors=vErrors.length));let data16=data4.crds;if(!(data16==="create"||data16==="createReplace"||data16==="skip")){let err34={
instancePath:instancePath+"/spec/crds",schemaPath:"#/properties/spec/properties/crds/enum",keyword:"enum",params:{allowedValues:schema172.properties.spec.properties.
crds.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.spec.properties.crds.enum,parentSchema:schema172.properties.spec.properties.
crds,data:data16};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}let data17=data4.timeout;if(typeof data17=="string"){if(!formats48.test(data17)){let err35={
instancePath:instancePath+"/spec/timeout",schemaPath:"#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',
schema:"duration",parentSchema:schema65,data:data17};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={instancePath:instancePath+"/sp\
ec/timeout",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data17};
vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(data4.images!==void 0){let data18=data4.images;if(Array.isArray(data18)){let len0=data18.length;for(let i0=0;i0<
len0;i0++){let data19=data18[i0];if(typeof data19=="string"){if(!formats14.test(data19)){let err37={instancePath:instancePath+"/spec/images/"+i0,schemaPath:"#/$\
defs/Image/format",keyword:"format",params:{format:"image-reference"},message:'must match format "image-reference"',schema:"image-reference",parentSchema:schema41,
data:data19};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}else{let err38={instancePath:instancePath+"/spec/images/"+i0,schemaPath:"#/$defs/Image\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data19};vErrors===null?vErrors=[err38]:vErrors.
push(err38),errors++}}}else{let err39={instancePath:instancePath+"/spec/images",schemaPath:"#/properties/spec/properties/images/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema172.properties.spec.properties.images.type,parentSchema:schema172.properties.spec.properties.images,data:data18};vErrors===
null?vErrors=[err39]:vErrors.push(err39),errors++}}}else{let err40={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema172.properties.spec.type,parentSchema:schema172.properties.spec,data:data4};vErrors===null?vErrors=[err40]:
vErrors.push(err40),errors++}}}else{let err41={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema172.
type,parentSchema:schema172,data};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}return validate74.errors=vErrors,errors===0}validate74.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Host=validate78,schema190={title:"Host",description:"A machine: its interfaces, cables, addresses and disks. Reser\
vations, boot scripts, keyfiles, switch ports and DNS names follow from it. Its host name is that of the document.",type:"object","x-harmony-category":"inventor\
y",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"Host"},metadata:{$ref:"\
#/$defs/Metadata"},spec:{description:"What the machine is.",type:"object",properties:{roles:{description:"What it is there for, as in `worker`. Scores select ho\
sts by it.",type:"array",items:{$ref:"#/$defs/Name"}},arch:{description:"Its processor.",enum:["x86_64","aarch64"],default:"x86_64"},firmware:{description:"How \
it starts.",enum:["bios","uefi"],default:"uefi"},interfaces:{description:"Its network interfaces, by the name that its system gives them.",type:"object",propertyNames:{
$ref:"#/$defs/InterfaceName"},additionalProperties:{$ref:"#/$defs/HostInterface"},minProperties:1},rootDeviceHints:{description:"Which disk its system is instal\
led on: the first that fits all of these.",$ref:"#/$defs/RootDeviceHints"},disks:{description:"Its other disks, by a name of your own.",type:"object",propertyNames:{
$ref:"#/$defs/Name"},additionalProperties:{$ref:"#/$defs/HostDisk"}},bmc:{description:"Its management controller.",$ref:"#/$defs/Bmc"},addresses:{description:"I\
ts addresses in each network.","x-harmony-keys":"Network","x-harmony-unique":"site",type:"object",propertyNames:{$ref:"#/$defs/Name"},additionalProperties:{type:"\
array",items:{$ref:"#/$defs/IpAddress"}}},networkManager:{description:"The NetworkManager that it runs.",type:"object",properties:{minVersion:{description:'The \
oldest version that it may be, in quotes. `"1.46"` brings the keys `controller` and `port-type`.',$ref:"#/$defs/ReleaseNumber"}},required:["minVersion"],additionalProperties:!1},
firstBoot:{description:"How it reaches the network when it starts for the first time: by DHCP on the boot port, by kernel arguments, or with a copy of the insta\
ller's configuration.",enum:["dhcp","kargs","copyNetwork"]}},required:["interfaces"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],
additionalProperties:!1},schema193={title:"HostInterface",description:"A network interface of a host.",type:"object",properties:{mac:{description:"Its burnt-in \
address.","x-harmony-unique":"site",$ref:"#/$defs/Mac"},speed:{description:"Its speed.",$ref:"#/$defs/LinkSpeed"},cable:{description:"Where its cable ends.",$ref:"\
#/$defs/Cable"},boot:{description:"Whether the host boots over it.",type:"boolean",default:!1},authentication:{description:"How the host proves to the switch th\
at it may use the port: IEEE 802.1X by PEAP and MSCHAPv2.",type:"object",properties:{identity:{description:"The account.",type:"string",minLength:1},password:{description:"\
Its password.",$ref:"#/$defs/Secret"}},required:["identity","password"],additionalProperties:!1}},required:["mac"],additionalProperties:!1};function validate80(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.boot===void 0&&(data.boot=
!1),data.mac===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mac"},message:"must have required property 'ma\
c'",schema:schema193.required,parentSchema:schema193,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="mac"||key0===
"speed"||key0==="cable"||key0==="boot"||key0==="authentication")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema193,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.mac!==void 0){let data0=data.mac;if(typeof data0=="string"){if(!formats200.test(data0)){let err2={instancePath:instancePath+"/mac",schemaPath:"#/$defs/M\
ac/format",keyword:"format",params:{format:"mac-address"},message:'must match format "mac-address"',schema:"mac-address",parentSchema:schema156,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/mac",schemaPath:"#/$defs/Mac/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:schema156.type,parentSchema:schema156,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.speed!==
void 0){let data1=data.speed;if(typeof data1=="string"){if(!formats202.test(data1)){let err4={instancePath:instancePath+"/speed",schemaPath:"#/$defs/LinkSpeed/f\
ormat",keyword:"format",params:{format:"link-speed"},message:'must match format "link-speed"',schema:"link-speed",parentSchema:schema157,data:data1};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/speed",schemaPath:"#/$defs/LinkSpeed/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.cable!==
void 0&&(validate68(data.cable,{instancePath:instancePath+"/cable",parentData:data,parentDataProperty:"cable",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length));let data3=data.boot;if(typeof data3!="boolean"){let err6={instancePath:instancePath+
"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema193.properties.boot.type,parentSchema:schema193.
properties.boot,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.authentication!==void 0){let data4=data.authentication;if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){if(data4.identity===void 0){let err7={instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/requi\
red",keyword:"required",params:{missingProperty:"identity"},message:"must have required property 'identity'",schema:schema193.properties.authentication.required,
parentSchema:schema193.properties.authentication,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data4.password===void 0){let err8={instancePath:instancePath+
"/authentication",schemaPath:"#/properties/authentication/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property \
'password'",schema:schema193.properties.authentication.required,parentSchema:schema193.properties.authentication,data:data4};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}for(let key1 in data4)if(!(key1==="identity"||key1==="password")){let err9={instancePath:instancePath+"/authentication",schemaPath:"#/proper\
ties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,
parentSchema:schema193.properties.authentication,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.identity!==void 0){let data5=data4.
identity;if(typeof data5=="string"){if(func2(data5)<1){let err10={instancePath:instancePath+"/authentication/identity",schemaPath:"#/properties/authentication/p\
roperties/identity/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema193.properties.authentication.
properties.identity,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/authentication/identity",
schemaPath:"#/properties/authentication/properties/identity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema193.properties.authentication.
properties.identity.type,parentSchema:schema193.properties.authentication.properties.identity,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
data4.password!==void 0&&(validate64(data4.password,{instancePath:instancePath+"/authentication/password",parentData:data4,parentDataProperty:"password",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err12={instancePath:instancePath+
"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema193.properties.authentication.
type,parentSchema:schema193.properties.authentication,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema193.type,parentSchema:schema193,data};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}return validate80.errors=vErrors,errors===0}validate80.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema196={title:"RootDevic\
eHints",description:"Marks of a disk, as the Metal3 project names them.",type:"object",properties:{deviceName:{description:"The path of the device, as in `/dev/\
nvme0n1` or `/dev/disk/by-path/…`.",$ref:"#/$defs/AbsolutePath"},serialNumber:{description:"The serial number.",type:"string",minLength:1},wwn:{description:"T\
he World Wide Name.",type:"string",minLength:1},model:{description:"A part of the model's name.",type:"string",minLength:1},vendor:{description:"A part of the v\
endor's name.",type:"string",minLength:1},hctl:{description:"The SCSI address: host, channel, target and logical unit, as in `0:0:0:0`.",type:"string",pattern:"\
^[0-9]+:[0-9]+:[0-9]+:[0-9]+$"},minSize:{description:"How much it holds at least.",$ref:"#/$defs/Quantity"},rotational:{description:"Whether it turns.",type:"bo\
olean"}},additionalProperties:!1},pattern4=new RegExp("^[0-9]+:[0-9]+:[0-9]+:[0-9]+$","u");function validate84(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="deviceName"||key0==="serialNumber"||
key0==="wwn"||key0==="model"||key0==="vendor"||key0==="hctl"||key0==="minSize"||key0==="rotational")){let err0={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema196,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.deviceName!==void 0){let data0=data.deviceName;if(typeof data0=="string"){if(!formats32.test(data0)){let err1={
instancePath:instancePath+"/deviceName",schemaPath:"#/$defs/AbsolutePath/format",keyword:"format",params:{format:"absolute-path"},message:'must match format "ab\
solute-path"',schema:"absolute-path",parentSchema:schema55,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/deviceName",schemaPath:"#/$defs/AbsolutePath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.serialNumber!==void 0){let data1=data.serialNumber;if(typeof data1=="string"){if(func2(data1)<
1){let err3={instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:schema196.properties.serialNumber,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema196.
properties.serialNumber.type,parentSchema:schema196.properties.serialNumber,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.wwn!==
void 0){let data2=data.wwn;if(typeof data2=="string"){if(func2(data2)<1){let err5={instancePath:instancePath+"/wwn",schemaPath:"#/properties/wwn/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema196.properties.wwn,data:data2};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/wwn",schemaPath:"#/properties/wwn/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema196.properties.wwn.type,parentSchema:schema196.properties.wwn,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.model!==void 0){let data3=data.model;if(typeof data3=="string"){if(func2(data3)<1){let err7={instancePath:instancePath+"/model",schemaPath:"#/properties\
/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema196.properties.model,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema196.properties.model.type,parentSchema:schema196.properties.model,data:data3};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.vendor!==void 0){let data4=data.vendor;if(typeof data4=="string"){if(func2(data4)<1){let err9={instancePath:instancePath+
"/vendor",schemaPath:"#/properties/vendor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema196.
properties.vendor,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/vendor",schemaPath:"#/prope\
rties/vendor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema196.properties.vendor.type,parentSchema:schema196.properties.vendor,
data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.hctl!==void 0){let data5=data.hctl;if(typeof data5=="string"){if(!pattern4.test(
data5)){let err11={instancePath:instancePath+"/hctl",schemaPath:"#/properties/hctl/pattern",keyword:"pattern",params:{pattern:"^[0-9]+:[0-9]+:[0-9]+:[0-9]+$"},message:'\
must match pattern "^[0-9]+:[0-9]+:[0-9]+:[0-9]+$"',schema:"^[0-9]+:[0-9]+:[0-9]+:[0-9]+$",parentSchema:schema196.properties.hctl,data:data5};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/hctl",schemaPath:"#/properties/hctl/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema196.properties.hctl.type,parentSchema:schema196.properties.hctl,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data.minSize!==void 0){let data6=data.minSize;if(typeof data6=="string"){if(!formats36.test(data6)){let err13={instancePath:instancePath+"/minSize",
schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"quantity"},message:'must match format "quantity"',schema:"quantity",parentSchema:schema58,
data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/minSize",schemaPath:"#/$defs/Quantity/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}if(data.rotational!==void 0){let data7=data.rotational;if(typeof data7!="boolean"){let err15={instancePath:instancePath+"/rotational",schemaPath:"\
#/properties/rotational/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema196.properties.rotational.type,parentSchema:schema196.
properties.rotational,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema196.type,parentSchema:schema196,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate84.
errors=vErrors,errors===0}validate84.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema200={title:"HostDisk",description:"A disk of a host.",type:"\
object",properties:{path:{description:"The path of the device. One below `/dev/disk/by-id` or `by-path` stays the same.",$ref:"#/$defs/AbsolutePath"},size:{description:"\
How much it holds.",$ref:"#/$defs/Quantity"},rotational:{description:"Whether it turns.",type:"boolean"}},required:["path"],additionalProperties:!1};function validate86(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate86.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:schema200.required,parentSchema:schema200,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="path"||key0==="size"||key0==="rotational")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema200,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0=="string"){if(!formats32.test(data0)){
let err2={instancePath:instancePath+"/path",schemaPath:"#/$defs/AbsolutePath/format",keyword:"format",params:{format:"absolute-path"},message:'must match format\
 "absolute-path"',schema:"absolute-path",parentSchema:schema55,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/path",schemaPath:"#/$defs/AbsolutePath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.size!==void 0){let data1=data.size;if(typeof data1=="string"){if(!formats36.test(data1)){let err4={
instancePath:instancePath+"/size",schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"quantity"},message:'must match format "quantity"',schema:"\
quantity",parentSchema:schema58,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/size",schemaPath:"\
#/$defs/Quantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data1};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.rotational!==void 0){let data2=data.rotational;if(typeof data2!="boolean"){let err6={instancePath:instancePath+"/rot\
ational",schemaPath:"#/properties/rotational/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema200.properties.rotational.type,
parentSchema:schema200.properties.rotational,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema200.type,parentSchema:schema200,data};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}return validate86.errors=vErrors,errors===0}validate86.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema203={title:"Bmc",description:"\
A management controller: it switches the host on and off, and chooses what it boots.",type:"object",properties:{address:{description:"Its address or name.",$ref:"\
#/$defs/Hostname"},protocol:{description:"What it speaks.",enum:["redfish","ipmi"],default:"redfish"},verifyCertificate:{description:"Whether its certificate mu\
st be good.",type:"boolean",default:!0},credentials:{description:"The account on it.",$ref:"#/$defs/Credentials"}},required:["address","credentials"],additionalProperties:!1},
schema205={title:"Credentials",description:"An account: a name, and what proves it.",type:"object","x-harmony-choice":"password privateKey",properties:{username:{
description:"The user.",type:["string","object"],properties:{secret:{description:"Where the value is kept.",$ref:"#/$defs/SecretRef"}},required:["secret"],additionalProperties:!1},
password:{description:"The password.",$ref:"#/$defs/Secret"},privateKey:{description:"The private key of SSH.",$ref:"#/$defs/Secret"}},required:["username"],additionalProperties:!1};
function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
username===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'u\
sername'",schema:schema205.required,parentSchema:schema205,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="use\
rname"||key0==="password"||key0==="privateKey")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema205,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.username!==
void 0){let data0=data.username;if(typeof data0!="string"&&!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err2={instancePath:instancePath+"/userna\
me",schemaPath:"#/properties/username/type",keyword:"type",params:{type:schema205.properties.username.type},message:"must be string,object",schema:schema205.properties.
username.type,parentSchema:schema205.properties.username,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0&&typeof data0=="object"&&
!Array.isArray(data0)){if(data0.secret===void 0){let err3={instancePath:instancePath+"/username",schemaPath:"#/properties/username/required",keyword:"required",
params:{missingProperty:"secret"},message:"must have required property 'secret'",schema:schema205.properties.username.required,parentSchema:schema205.properties.
username,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data0)if(key1!=="secret"){let err4={instancePath:instancePath+"/u\
sername",schemaPath:"#/properties/username/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have addition\
al properties",schema:!1,parentSchema:schema205.properties.username,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}data0.secret!==void 0&&
(validate28(data0.secret,{instancePath:instancePath+"/username/secret",parentData:data0,parentDataProperty:"secret",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length))}}data.password!==void 0&&(validate64(data.password,{instancePath:instancePath+"\
/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length)),data.privateKey!==void 0&&(validate64(data.privateKey,{instancePath:instancePath+"/privateKey",parentData:data,parentDataProperty:"priva\
teKey",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema205.type,parentSchema:schema205,data};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}return validate89.errors=vErrors,errors===0}validate89.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate88(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate88.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.protocol===void 0&&(data.
protocol="redfish"),data.verifyCertificate===void 0&&(data.verifyCertificate=!0),data.address===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"address"},message:"must have required property 'address'",schema:schema203.required,parentSchema:schema203,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.credentials===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
credentials"},message:"must have required property 'credentials'",schema:schema203.required,parentSchema:schema203,data};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!(key0==="address"||key0==="protocol"||key0==="verifyCertificate"||key0==="credentials")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema203,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.address!==void 0){let data0=data.address;if(typeof data0=="string"){if(func2(data0)>253){
let err3={instancePath:instancePath+"/address",schemaPath:"#/$defs/Hostname/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 2\
53 characters",schema:253,parentSchema:schema48,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!formats20.test(data0)){let err4={instancePath:instancePath+
"/address",schemaPath:"#/$defs/Hostname/format",keyword:"format",params:{format:"hostname"},message:'must match format "hostname"',schema:"hostname",parentSchema:schema48,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/address",schemaPath:"#/$defs/Hostname/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
let data1=data.protocol;if(!(data1==="redfish"||data1==="ipmi")){let err6={instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"\
enum",params:{allowedValues:schema203.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema203.properties.protocol.enum,parentSchema:schema203.
properties.protocol,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data2=data.verifyCertificate;if(typeof data2!="boolean"){let err7={
instancePath:instancePath+"/verifyCertificate",schemaPath:"#/properties/verifyCertificate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:schema203.properties.verifyCertificate.type,parentSchema:schema203.properties.verifyCertificate,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}data.credentials!==void 0&&(validate89(data.credentials,{instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema203.type,parentSchema:schema203,data};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}return validate88.errors=vErrors,errors===0}validate88.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate78(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema190.required,parentSchema:schema190,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:schema190.required,parentSchema:schema190,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"mu\
st have required property 'metadata'",schema:schema190.required,parentSchema:schema190,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema190.
required,parentSchema:schema190,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="apiVersion"||
key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema190,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.$schema!==
void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema190.properties.$schema.type,parentSchema:schema190.properties.$schema,data:data0};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1alpha1"){let err6={instancePath:instancePath+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},message:"must be equal to constant",schema:"\
harmony.dev/v1alpha1",parentSchema:schema190.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.kind!==void 0){
let data2=data.kind;if(data2!=="Host"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Ho\
st"},message:"must be equal to constant",schema:"Host",parentSchema:schema190.properties.kind,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.spec!==void 0){let data4=data.spec;if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){if(data4.arch===void 0&&(data4.arch="x86_64"),data4.firmware===void 0&&(data4.firmware="uefi"),data4.interfaces===void 0){let err8={
instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"interfaces"},message:"must have required p\
roperty 'interfaces'",schema:schema190.properties.spec.required,parentSchema:schema190.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}for(let key1 in data4)if(!func1.call(schema190.properties.spec.properties,key1)){let err9={instancePath:instancePath+"/spec",schemaPath:"#/properties/s\
pec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema190.
properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.roles!==void 0){let data5=data4.roles;if(Array.isArray(data5)){let len0=data5.
length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(typeof data6=="string"){if(!formats0.test(data6)){let err10={instancePath:instancePath+"/spec/roles/"+i0,
schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data6};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/spec/roles/"+i0,schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath:instancePath+"/spec/roles",schemaPath:"#/properties/spec/properties/roles/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema190.properties.spec.properties.roles.type,parentSchema:schema190.properties.spec.properties.roles,data:data5};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}}let data7=data4.arch;if(!(data7==="x86_64"||data7==="aarch64")){let err13={instancePath:instancePath+"/spec/arch",schemaPath:"\
#/properties/spec/properties/arch/enum",keyword:"enum",params:{allowedValues:schema190.properties.spec.properties.arch.enum},message:"must be equal to one of th\
e allowed values",schema:schema190.properties.spec.properties.arch.enum,parentSchema:schema190.properties.spec.properties.arch,data:data7};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}let data8=data4.firmware;if(!(data8==="bios"||data8==="uefi")){let err14={instancePath:instancePath+"/spec/firmware",schemaPath:"\
#/properties/spec/properties/firmware/enum",keyword:"enum",params:{allowedValues:schema190.properties.spec.properties.firmware.enum},message:"must be equal to o\
ne of the allowed values",schema:schema190.properties.spec.properties.firmware.enum,parentSchema:schema190.properties.spec.properties.firmware,data:data8};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4.interfaces!==void 0){let data9=data4.interfaces;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
if(Object.keys(data9).length<1){let err15={instancePath:instancePath+"/spec/interfaces",schemaPath:"#/properties/spec/properties/interfaces/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema190.properties.spec.properties.interfaces,data:data9};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}for(let key2 in data9){let _errs19=errors;if(typeof key2=="string"){if(!formats198.test(key2)){let err16={
instancePath:instancePath+"/spec/interfaces",schemaPath:"#/$defs/InterfaceName/format",keyword:"format",params:{format:"interface-name"},message:'must match for\
mat "interface-name"',schema:"interface-name",parentSchema:schema155,data:key2,propertyName:key2};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{
let err17={instancePath:instancePath+"/spec/interfaces",schemaPath:"#/$defs/InterfaceName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.
type,parentSchema:schema155,data:key2,propertyName:key2};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid5=_errs19===errors;if(!valid5){let err18={
instancePath:instancePath+"/spec/interfaces",schemaPath:"#/properties/spec/properties/interfaces/propertyNames",keyword:"propertyNames",params:{propertyName:key2},
message:"property name must be valid",schema:schema190.properties.spec.properties.interfaces.propertyNames,parentSchema:schema190.properties.spec.properties.interfaces,
data:data9};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}for(let key3 in data9)validate80(data9[key3],{instancePath:instancePath+"/spec/interfac\
es/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data9,parentDataProperty:key3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.
concat(validate80.errors),errors=vErrors.length)}else{let err19={instancePath:instancePath+"/spec/interfaces",schemaPath:"#/properties/spec/properties/interface\
s/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema190.properties.spec.properties.interfaces.type,parentSchema:schema190.properties.
spec.properties.interfaces,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data4.rootDeviceHints!==void 0&&(validate84(data4.rootDeviceHints,
{instancePath:instancePath+"/spec/rootDeviceHints",parentData:data4,parentDataProperty:"rootDeviceHints",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate84.
errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data4.disks!==void 0){let data12=data4.disks;if(data12&&typeof data12=="object"&&!Array.isArray(
data12)){for(let key4 in data12){let _errs27=errors;if(typeof key4=="string"){if(!formats0.test(key4)){let err20={instancePath:instancePath+"/spec/disks",schemaPath:"\
#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:key4,propertyName:key4};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+"/spec/disks",schemaPath:"#/$defs/Name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key4,propertyName:key4};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}var valid8=_errs27===errors;if(!valid8){let err22={instancePath:instancePath+"/spec/disks",schemaPath:"#/properties/spec/properties/disks/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:key4},message:"property name must be valid",schema:schema190.properties.spec.properties.disks.propertyNames,
parentSchema:schema190.properties.spec.properties.disks,data:data12};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}for(let key5 in data12)validate86(
data12[key5],{instancePath:instancePath+"/spec/disks/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data12,parentDataProperty:key5,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length)}else{let err23={instancePath:instancePath+"/spec/disks",schemaPath:"\
#/properties/spec/properties/disks/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema190.properties.spec.properties.disks.type,parentSchema:schema190.
properties.spec.properties.disks,data:data12};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data4.bmc!==void 0&&(validate88(data4.bmc,{instancePath:instancePath+
"/spec/bmc",parentData:data4,parentDataProperty:"bmc",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),errors=
vErrors.length)),data4.addresses!==void 0){let data15=data4.addresses;if(data15&&typeof data15=="object"&&!Array.isArray(data15)){for(let key6 in data15){let _errs35=errors;
if(typeof key6=="string"){if(!formats0.test(key6)){let err24={instancePath:instancePath+"/spec/addresses",schemaPath:"#/$defs/Name/format",keyword:"format",params:{
format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:key6,propertyName:key6};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+"/spec/addresses",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema34.type,parentSchema:schema34,data:key6,propertyName:key6};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var valid11=_errs35===
errors;if(!valid11){let err26={instancePath:instancePath+"/spec/addresses",schemaPath:"#/properties/spec/properties/addresses/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:key6},message:"property name must be valid",schema:schema190.properties.spec.properties.addresses.propertyNames,parentSchema:schema190.
properties.spec.properties.addresses,data:data15};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}for(let key7 in data15){let data16=data15[key7];if(Array.
isArray(data16)){let len1=data16.length;for(let i1=0;i1<len1;i1++){let data17=data16[i1];if(typeof data17=="string"){if(!formats224.test(data17)){let err27={instancePath:instancePath+
"/spec/addresses/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1,schemaPath:"#/$defs/IpAddress/format",keyword:"format",params:{format:"ip-address"},message:'\
must match format "ip-address"',schema:"ip-address",parentSchema:schema171,data:data17};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}else{let err28={
instancePath:instancePath+"/spec/addresses/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1,schemaPath:"#/$defs/IpAddress/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema171.type,parentSchema:schema171,data:data17};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={
instancePath:instancePath+"/spec/addresses/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/addresses/additionalProperties\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema190.properties.spec.properties.addresses.additionalProperties.type,parentSchema:schema190.
properties.spec.properties.addresses.additionalProperties,data:data16};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}else{let err30={instancePath:instancePath+
"/spec/addresses",schemaPath:"#/properties/spec/properties/addresses/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema190.properties.
spec.properties.addresses.type,parentSchema:schema190.properties.spec.properties.addresses,data:data15};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}
if(data4.networkManager!==void 0){let data18=data4.networkManager;if(data18&&typeof data18=="object"&&!Array.isArray(data18)){if(data18.minVersion===void 0){let err31={
instancePath:instancePath+"/spec/networkManager",schemaPath:"#/properties/spec/properties/networkManager/required",keyword:"required",params:{missingProperty:"m\
inVersion"},message:"must have required property 'minVersion'",schema:schema190.properties.spec.properties.networkManager.required,parentSchema:schema190.properties.
spec.properties.networkManager,data:data18};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}for(let key8 in data18)if(key8!=="minVersion"){let err32={
instancePath:instancePath+"/spec/networkManager",schemaPath:"#/properties/spec/properties/networkManager/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key8},message:"must NOT have additional properties",schema:!1,parentSchema:schema190.properties.spec.properties.networkManager,data:data18};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}if(data18.minVersion!==void 0){let data19=data18.minVersion;if(typeof data19=="string"){if(!formats192.test(data19)){
let err33={instancePath:instancePath+"/spec/networkManager/minVersion",schemaPath:"#/$defs/ReleaseNumber/format",keyword:"format",params:{format:"release-number"},
message:'must match format "release-number"',schema:"release-number",parentSchema:schema151,data:data19};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}else{
let err34={instancePath:instancePath+"/spec/networkManager/minVersion",schemaPath:"#/$defs/ReleaseNumber/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:schema151.type,parentSchema:schema151,data:data19};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}}else{let err35={instancePath:instancePath+
"/spec/networkManager",schemaPath:"#/properties/spec/properties/networkManager/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema190.
properties.spec.properties.networkManager.type,parentSchema:schema190.properties.spec.properties.networkManager,data:data18};vErrors===null?vErrors=[err35]:vErrors.
push(err35),errors++}}if(data4.firstBoot!==void 0){let data20=data4.firstBoot;if(!(data20==="dhcp"||data20==="kargs"||data20==="copyNetwork")){let err36={instancePath:instancePath+
"/spec/firstBoot",schemaPath:"#/properties/spec/properties/firstBoot/enum",keyword:"enum",params:{allowedValues:schema190.properties.spec.properties.firstBoot.enum},
message:"must be equal to one of the allowed values",schema:schema190.properties.spec.properties.firstBoot.enum,parentSchema:schema190.properties.spec.properties.
firstBoot,data:data20};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}}else{let err37={instancePath:instancePath+"/spec",schemaPath:"#/properties/\
spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema190.properties.spec.type,parentSchema:schema190.properties.spec,data:data4};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}}else{let err38={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:schema190.type,parentSchema:schema190,data};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}return validate78.errors=vErrors,errors===
0}validate78.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var KubernetesTopology=validate95,schema209={title:"KubernetesTopology",description:"A Kuberne\
tes cluster: what it offers, and how scores get there.",type:"object","x-harmony-category":"topology","x-harmony-provides":"kubernetes",properties:{$schema:{description:"\
The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"KubernetesTopology"},metadata:{$ref:"#/$defs/Metadata"},spec:{
description:"What the cluster offers, and how scores get there.",type:"object",properties:{provides:{description:"What is present in the cluster.",$ref:"#/$defs\
/KubernetesCapabilities"},registry:{description:"The prefix for charts, bundle and release in an OCI registry. Below it comes the topology's name. Images stay w\
here their references say.",$ref:"#/$defs/RegistryPrefix"},namespace:{description:"The namespace of scores that name none.",$ref:"#/$defs/Name",default:"default"},
delivery:{description:"How scores get to the cluster: Flux pulls a bundle, or Helm pushes charts. By default flux where `registry` is set, else helm. Flux needs\
 a registry.",enum:["flux","helm"]},secrets:{description:"Who makes the Secrets that scores refer to; by default they exist.",type:"object",properties:{existing:{
description:"Somebody makes them by hand or by other means.",type:"object",properties:{},additionalProperties:!1},externalSecrets:{description:"The External Sec\
rets operator makes them from a store.",type:"object",properties:{store:{description:"The store.",$ref:"#/$defs/ObjectName"},kind:{description:"Whether the stor\
e serves the cluster or one namespace.",enum:["ClusterSecretStore","SecretStore"],default:"ClusterSecretStore"},refresh:{description:"How often a secret is read\
 again.",$ref:"#/$defs/Duration",default:"1h"}},required:["store"],additionalProperties:!1}},additionalProperties:!1,maxProperties:1},pinning:{description:"Whet\
her images and charts must name a digest.",enum:["strict","relaxed"],default:"strict"},pull:{description:"How Flux proves to the registry that it may pull chart\
s and bundle. Without it, it asks as nobody in particular.",type:"object",properties:{secret:{description:"The Secret of the type `kubernetes.io/dockerconfigjso\
n`, in the namespace of Flux.",type:"object",properties:{name:{description:"Its name.",$ref:"#/$defs/ObjectName"}},required:["name"],additionalProperties:!1}},required:[
"secret"],additionalProperties:!1},verify:{description:"Whose signatures Flux demands of charts and bundle.",type:"object",properties:{secret:{description:"The \
Secret of public keys, in the namespace of Flux.",type:"object",properties:{name:{description:"Its name.",$ref:"#/$defs/ObjectName"}},required:["name"],additionalProperties:!1}},
required:["secret"],additionalProperties:!1}},additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1};function validate95(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema209.
required,parentSchema:schema209,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema209.required,parentSchema:schema209,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:schema209.required,parentSchema:schema209,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required pr\
operty 'spec'",schema:schema209.required,parentSchema:schema209,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0===
"$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema209,data};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema209.properties.$schema.type,parentSchema:schema209.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema209.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="KubernetesTopology"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"KubernetesTopology"},message:"must be equal to constant",schema:"KubernetesTopology",parentSchema:schema209.
properties.kind,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),
errors=vErrors.length)),data.spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){data4.namespace===void 0&&(data4.namespace=
"default"),data4.pinning===void 0&&(data4.pinning="strict");for(let key1 in data4)if(!(key1==="provides"||key1==="registry"||key1==="namespace"||key1==="deliver\
y"||key1==="secrets"||key1==="pinning"||key1==="pull"||key1==="verify")){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema209.properties.
spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.provides!==void 0&&(validate76(data4.provides,{instancePath:instancePath+"/s\
pec/provides",parentData:data4,parentDataProperty:"provides",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),
errors=vErrors.length)),data4.registry!==void 0){let data6=data4.registry;if(typeof data6=="string"){if(!formats102.test(data6)){let err9={instancePath:instancePath+
"/spec/registry",schemaPath:"#/$defs/RegistryPrefix/format",keyword:"format",params:{format:"registry-prefix"},message:'must match format "registry-prefix"',schema:"\
registry-prefix",parentSchema:schema98,data:data6};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/spec/r\
egistry",schemaPath:"#/$defs/RegistryPrefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema98.type,parentSchema:schema98,data:data6};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}let data7=data4.namespace;if(typeof data7=="string"){if(!formats0.test(data7)){let err11={instancePath:instancePath+
"/spec/namespace",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data7};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/spec/namespace",schemaPath:"#/$defs/Name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}if(data4.delivery!==void 0){let data8=data4.delivery;if(!(data8==="flux"||data8==="helm")){let err13={instancePath:instancePath+"/spec/deli\
very",schemaPath:"#/properties/spec/properties/delivery/enum",keyword:"enum",params:{allowedValues:schema209.properties.spec.properties.delivery.enum},message:"\
must be equal to one of the allowed values",schema:schema209.properties.spec.properties.delivery.enum,parentSchema:schema209.properties.spec.properties.delivery,
data:data8};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data4.secrets!==void 0){let data9=data4.secrets;if(data9&&typeof data9=="object"&&!Array.
isArray(data9)){if(Object.keys(data9).length>1){let err14={instancePath:instancePath+"/spec/secrets",schemaPath:"#/properties/spec/properties/secrets/maxPropert\
ies",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema209.properties.spec.properties.secrets,
data:data9};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}for(let key2 in data9)if(!(key2==="existing"||key2==="externalSecrets")){let err15={instancePath:instancePath+
"/spec/secrets",schemaPath:"#/properties/spec/properties/secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema209.properties.spec.properties.secrets,data:data9};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}if(data9.existing!==void 0){let data10=data9.existing;if(data10&&typeof data10=="object"&&!Array.isArray(data10))for(let key3 in data10){let err16={
instancePath:instancePath+"/spec/secrets/existing",schemaPath:"#/properties/spec/properties/secrets/properties/existing/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema209.properties.spec.properties.secrets.
properties.existing,data:data10};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}else{let err17={instancePath:instancePath+"/spec/secrets/existing",
schemaPath:"#/properties/spec/properties/secrets/properties/existing/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.properties.
spec.properties.secrets.properties.existing.type,parentSchema:schema209.properties.spec.properties.secrets.properties.existing,data:data10};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}if(data9.externalSecrets!==void 0){let data11=data9.externalSecrets;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){
if(data11.kind===void 0&&(data11.kind="ClusterSecretStore"),data11.refresh===void 0&&(data11.refresh="1h"),data11.store===void 0){let err18={instancePath:instancePath+
"/spec/secrets/externalSecrets",schemaPath:"#/properties/spec/properties/secrets/properties/externalSecrets/required",keyword:"required",params:{missingProperty:"\
store"},message:"must have required property 'store'",schema:schema209.properties.spec.properties.secrets.properties.externalSecrets.required,parentSchema:schema209.
properties.spec.properties.secrets.properties.externalSecrets,data:data11};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}for(let key4 in data11)if(!(key4===
"store"||key4==="kind"||key4==="refresh")){let err19={instancePath:instancePath+"/spec/secrets/externalSecrets",schemaPath:"#/properties/spec/properties/secrets\
/properties/externalSecrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties",
schema:!1,parentSchema:schema209.properties.spec.properties.secrets.properties.externalSecrets,data:data11};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
if(data11.store!==void 0){let data12=data11.store;if(typeof data12=="string"){if(func2(data12)>253){let err20={instancePath:instancePath+"/spec/secrets/external\
Secrets/store",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,
data:data12};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(!formats16.test(data12)){let err21={instancePath:instancePath+"/spec/secrets/externa\
lSecrets/store",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "object-name"',schema:"object-n\
ame",parentSchema:schema42,data:data12};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/spec/secrets/ex\
ternalSecrets/store",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,
data:data12};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}let data13=data11.kind;if(!(data13==="ClusterSecretStore"||data13==="SecretStore")){let err23={
instancePath:instancePath+"/spec/secrets/externalSecrets/kind",schemaPath:"#/properties/spec/properties/secrets/properties/externalSecrets/properties/kind/enum",
keyword:"enum",params:{allowedValues:schema209.properties.spec.properties.secrets.properties.externalSecrets.properties.kind.enum},message:"must be equal to one\
 of the allowed values",schema:schema209.properties.spec.properties.secrets.properties.externalSecrets.properties.kind.enum,parentSchema:schema209.properties.spec.
properties.secrets.properties.externalSecrets.properties.kind,data:data13};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}let data14=data11.refresh;
if(typeof data14=="string"){if(!formats48.test(data14)){let err24={instancePath:instancePath+"/spec/secrets/externalSecrets/refresh",schemaPath:"#/$defs/Duratio\
n/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data14};vErrors===null?
vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+"/spec/secrets/externalSecrets/refresh",schemaPath:"#/$defs/Duration/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data14};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}}else{let err26={instancePath:instancePath+"/spec/secrets/externalSecrets",schemaPath:"#/properties/spec/properties/secrets/properties/exte\
rnalSecrets/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.properties.spec.properties.secrets.properties.externalSecrets.
type,parentSchema:schema209.properties.spec.properties.secrets.properties.externalSecrets,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{
let err27={instancePath:instancePath+"/spec/secrets",schemaPath:"#/properties/spec/properties/secrets/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema209.properties.spec.properties.secrets.type,parentSchema:schema209.properties.spec.properties.secrets,data:data9};vErrors===null?vErrors=
[err27]:vErrors.push(err27),errors++}}let data15=data4.pinning;if(!(data15==="strict"||data15==="relaxed")){let err28={instancePath:instancePath+"/spec/pinning",
schemaPath:"#/properties/spec/properties/pinning/enum",keyword:"enum",params:{allowedValues:schema209.properties.spec.properties.pinning.enum},message:"must be \
equal to one of the allowed values",schema:schema209.properties.spec.properties.pinning.enum,parentSchema:schema209.properties.spec.properties.pinning,data:data15};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data4.pull!==void 0){let data16=data4.pull;if(data16&&typeof data16=="object"&&!Array.isArray(data16)){
if(data16.secret===void 0){let err29={instancePath:instancePath+"/spec/pull",schemaPath:"#/properties/spec/properties/pull/required",keyword:"required",params:{
missingProperty:"secret"},message:"must have required property 'secret'",schema:schema209.properties.spec.properties.pull.required,parentSchema:schema209.properties.
spec.properties.pull,data:data16};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}for(let key5 in data16)if(key5!=="secret"){let err30={instancePath:instancePath+
"/spec/pull",schemaPath:"#/properties/spec/properties/pull/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must N\
OT have additional properties",schema:!1,parentSchema:schema209.properties.spec.properties.pull,data:data16};vErrors===null?vErrors=[err30]:vErrors.push(err30),
errors++}if(data16.secret!==void 0){let data17=data16.secret;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.name===void 0){let err31={instancePath:instancePath+
"/spec/pull/secret",schemaPath:"#/properties/spec/properties/pull/properties/secret/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'",schema:schema209.properties.spec.properties.pull.properties.secret.required,parentSchema:schema209.properties.spec.properties.pull.
properties.secret,data:data17};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}for(let key6 in data17)if(key6!=="name"){let err32={instancePath:instancePath+
"/spec/pull/secret",schemaPath:"#/properties/spec/properties/pull/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties",schema:!1,parentSchema:schema209.properties.spec.properties.pull.properties.secret,data:data17};vErrors===null?vErrors=
[err32]:vErrors.push(err32),errors++}if(data17.name!==void 0){let data18=data17.name;if(typeof data18=="string"){if(func2(data18)>253){let err33={instancePath:instancePath+
"/spec/pull/secret/name",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:schema42,data:data18};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(!formats16.test(data18)){let err34={instancePath:instancePath+
"/spec/pull/secret/name",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "object-name"',schema:"\
object-name",parentSchema:schema42,data:data18};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}else{let err35={instancePath:instancePath+"/spec/pu\
ll/secret/name",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data18};
vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}else{let err36={instancePath:instancePath+"/spec/pull/secret",schemaPath:"#/properties/spec/proper\
ties/pull/properties/secret/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.properties.spec.properties.pull.properties.secret.
type,parentSchema:schema209.properties.spec.properties.pull.properties.secret,data:data17};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}}else{let err37={
instancePath:instancePath+"/spec/pull",schemaPath:"#/properties/spec/properties/pull/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.
properties.spec.properties.pull.type,parentSchema:schema209.properties.spec.properties.pull,data:data16};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}
if(data4.verify!==void 0){let data19=data4.verify;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){if(data19.secret===void 0){let err38={instancePath:instancePath+
"/spec/verify",schemaPath:"#/properties/spec/properties/verify/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required proper\
ty 'secret'",schema:schema209.properties.spec.properties.verify.required,parentSchema:schema209.properties.spec.properties.verify,data:data19};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}for(let key7 in data19)if(key7!=="secret"){let err39={instancePath:instancePath+"/spec/verify",schemaPath:"#/properties/spe\
c/properties/verify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties",schema:!1,
parentSchema:schema209.properties.spec.properties.verify,data:data19};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data19.secret!==void 0){let data20=data19.
secret;if(data20&&typeof data20=="object"&&!Array.isArray(data20)){if(data20.name===void 0){let err40={instancePath:instancePath+"/spec/verify/secret",schemaPath:"\
#/properties/spec/properties/verify/properties/secret/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",
schema:schema209.properties.spec.properties.verify.properties.secret.required,parentSchema:schema209.properties.spec.properties.verify.properties.secret,data:data20};
vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}for(let key8 in data20)if(key8!=="name"){let err41={instancePath:instancePath+"/spec/verify/secret",
schemaPath:"#/properties/spec/properties/verify/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema209.properties.spec.properties.verify.properties.secret,data:data20};vErrors===null?vErrors=[err41]:
vErrors.push(err41),errors++}if(data20.name!==void 0){let data21=data20.name;if(typeof data21=="string"){if(func2(data21)>253){let err42={instancePath:instancePath+
"/spec/verify/secret/name",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:schema42,data:data21};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(!formats16.test(data21)){let err43={instancePath:instancePath+
"/spec/verify/secret/name",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"object-name"},message:'must match format "object-name"',schema:"\
object-name",parentSchema:schema42,data:data21};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/spec/ve\
rify/secret/name",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.type,parentSchema:schema42,
data:data21};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}}else{let err45={instancePath:instancePath+"/spec/verify/secret",schemaPath:"#/propert\
ies/spec/properties/verify/properties/secret/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.properties.spec.properties.verify.
properties.secret.type,parentSchema:schema209.properties.spec.properties.verify.properties.secret,data:data20};vErrors===null?vErrors=[err45]:vErrors.push(err45),
errors++}}}else{let err46={instancePath:instancePath+"/spec/verify",schemaPath:"#/properties/spec/properties/verify/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema209.properties.spec.properties.verify.type,parentSchema:schema209.properties.spec.properties.verify,data:data19};vErrors===
null?vErrors=[err46]:vErrors.push(err46),errors++}}}else{let err47={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema209.properties.spec.type,parentSchema:schema209.properties.spec,data:data4};vErrors===null?vErrors=[err47]:
vErrors.push(err47),errors++}}}else{let err48={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.
type,parentSchema:schema209,data};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}return validate95.errors=vErrors,errors===0}validate95.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var LoadBalancer=validate98,schema216={title:"LoadBalancer",description:"An address that spreads connections over host\
s.",type:"object","x-harmony-category":"score","x-harmony-requires":"load-balancer",properties:{$schema:{description:"The JSON Schema, for editors.",type:"strin\
g"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"LoadBalancer"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What it listens on, and who answ\
ers.",type:"object",properties:{topology:{description:"The topology that runs it. May be left out where exactly one topology of the site offers all that it requ\
ires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},listen:{description:"Where clients connect to.",type:"object",properties:{network:{description:"The netwo\
rk of the address.","x-harmony-ref":"Network",$ref:"#/$defs/Name"},address:{description:"The address. Balancers may share one with other ports.",$ref:"#/$defs/I\
pAddress"},ports:{description:"The ports.",type:"array",items:{$ref:"#/$defs/Port"},minItems:1,uniqueItems:!0}},required:["network","address","ports"],additionalProperties:!1},
backends:{description:"The hosts that answer, at their addresses in the network that it listens in.",$ref:"#/$defs/HostSelection"},backendNetwork:{description:"\
The network of the hosts' addresses, where it is another.","x-harmony-ref":"Network",$ref:"#/$defs/Name"},backendPort:{description:"The port of the hosts, where\
 it is another than the one that was connected to.",$ref:"#/$defs/Port"},mode:{description:"Whether it passes on connections or requests.",enum:["tcp","http"],default:"\
tcp"},balance:{description:"How it chooses a host.",enum:["roundrobin","leastconn","source"],default:"roundrobin"},healthCheck:{description:"Which hosts count a\
s up; by default those whose port accepts a connection.",type:"object",properties:{tcp:{description:"The port accepts a connection.",$ref:"#/$defs/TcpHealthChec\
k"},tls:{description:"The port accepts a connection of TLS.",$ref:"#/$defs/TcpHealthCheck"},http:{description:"A GET is answered as expected.",$ref:"#/$defs/Htt\
pHealthCheck"}},additionalProperties:!1,minProperties:1,maxProperties:1},proxyProtocol:{description:"Tells the hosts the client's address by the PROXY protocol.",
type:"boolean",default:!1}},required:["listen","backends"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},schema223={
title:"TcpHealthCheck",description:"A check by a connection.",type:"object",properties:{port:{description:"The port, where it is another than that of the traffi\
c.",$ref:"#/$defs/Port"},interval:{description:"The time between two checks.",$ref:"#/$defs/Duration",default:"5s"}},additionalProperties:!1};function validate101(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.interval===void 0&&(data.interval=
"5s");for(let key0 in data)if(!(key0==="port"||key0==="interval")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema223,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.port!==void 0){let data0=data.port;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/port",
schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,data:data0};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>65535||isNaN(data0)){let err2={instancePath:instancePath+"/\
port",schemaPath:"#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(data0)){let err3={instancePath:instancePath+"/port",schemaPath:"#/$defs/Port/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema45,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}}let data1=data.interval;if(typeof data1=="string"){if(!formats48.test(data1)){let err4={instancePath:instancePath+"/interval",schemaPath:"#/$de\
fs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/interval",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema223.type,parentSchema:schema223,data};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate101.errors=vErrors,errors===0}validate101.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema226={
title:"HttpHealthCheck",description:"A check by a request.",type:"object",properties:{path:{description:"The path of the request.",$ref:"#/$defs/UrlPath",default:"\
/"},tls:{description:"Whether it is made by TLS. The certificate is not looked at.",type:"boolean",default:!1},status:{description:"The status of a good answer.",
type:"integer",minimum:100,maximum:599,default:200},port:{description:"The port, where it is another than that of the traffic.",$ref:"#/$defs/Port"},interval:{description:"\
The time between two checks.",$ref:"#/$defs/Duration",default:"5s"}},additionalProperties:!1};function validate104(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate104.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.path===void 0&&(data.path="/"),data.tls===void 0&&(data.tls=!1),
data.status===void 0&&(data.status=200),data.interval===void 0&&(data.interval="5s");for(let key0 in data)if(!(key0==="path"||key0==="tls"||key0==="status"||key0===
"port"||key0==="interval")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema226,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.path;if(typeof data0==
"string"){if(!formats22.test(data0)){let err1={instancePath:instancePath+"/path",schemaPath:"#/$defs/UrlPath/format",keyword:"format",params:{format:"url-path"},
message:'must match format "url-path"',schema:"url-path",parentSchema:schema49,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={
instancePath:instancePath+"/path",schemaPath:"#/$defs/UrlPath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema49.type,parentSchema:schema49,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let data1=data.tls;if(typeof data1!="boolean"){let err3={instancePath:instancePath+"/tls",
schemaPath:"#/properties/tls/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema226.properties.tls.type,parentSchema:schema226.
properties.tls,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let data2=data.status;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2))){let err4={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger",schema:schema226.properties.status.type,parentSchema:schema226.properties.status,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2==
"number"&&isFinite(data2)){if(data2>599||isNaN(data2)){let err5={instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",
params:{comparison:"<=",limit:599},message:"must be <= 599",schema:599,parentSchema:schema226.properties.status,data:data2};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data2<100||isNaN(data2)){let err6={instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:100},message:"must be >= 100",schema:100,parentSchema:schema226.properties.status,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.port!==void 0){let data3=data.port;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err7={instancePath:instancePath+
"/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,data:data3};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>65535||isNaN(data3)){let err8={instancePath:instancePath+"/\
port",schemaPath:"#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,data:data3};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data3<1||isNaN(data3)){let err9={instancePath:instancePath+"/port",schemaPath:"#/$defs/Port/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema45,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}let data4=data.interval;if(typeof data4=="string"){if(!formats48.test(data4)){let err10={instancePath:instancePath+"/interval",schemaPath:"#/$d\
efs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data4};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/interval",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema226.type,parentSchema:schema226,data};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}return validate104.errors=vErrors,errors===0}validate104.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate98.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required propert\
y 'apiVersion'",schema:schema216.required,parentSchema:schema216,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema216.required,parentSchema:schema216,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema216.required,parentSchema:schema216,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mu\
st have required property 'spec'",schema:schema216.required,parentSchema:schema216,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema216,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema216.properties.$schema.type,parentSchema:schema216.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema216.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="LoadBalancer"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/\
kind/const",keyword:"const",params:{allowedValue:"LoadBalancer"},message:"must be equal to constant",schema:"LoadBalancer",parentSchema:schema216.properties.kind,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadat\
a",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.
length)),data.spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.mode===void 0&&(data4.mode="tcp"),data4.balance===
void 0&&(data4.balance="roundrobin"),data4.proxyProtocol===void 0&&(data4.proxyProtocol=!1),data4.listen===void 0){let err8={instancePath:instancePath+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"listen"},message:"must have required property 'listen'",schema:schema216.properties.spec.
required,parentSchema:schema216.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.backends===void 0){let err9={instancePath:instancePath+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"backends"},message:"must have required property 'backends'",schema:schema216.
properties.spec.required,parentSchema:schema216.properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key1 in data4)if(!func1.
call(schema216.properties.spec.properties,key1)){let err10={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema216.properties.spec,data:data4};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(data4.topology!==void 0){let data5=data4.topology;if(typeof data5=="string"){if(!formats0.test(data5)){let err11={
instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',
schema:"dns-label",parentSchema:schema34,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/sp\
ec/topology",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data4.listen!==void 0){let data6=data4.listen;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){
if(data6.network===void 0){let err13={instancePath:instancePath+"/spec/listen",schemaPath:"#/properties/spec/properties/listen/required",keyword:"required",params:{
missingProperty:"network"},message:"must have required property 'network'",schema:schema216.properties.spec.properties.listen.required,parentSchema:schema216.properties.
spec.properties.listen,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data6.address===void 0){let err14={instancePath:instancePath+"\
/spec/listen",schemaPath:"#/properties/spec/properties/listen/required",keyword:"required",params:{missingProperty:"address"},message:"must have required proper\
ty 'address'",schema:schema216.properties.spec.properties.listen.required,parentSchema:schema216.properties.spec.properties.listen,data:data6};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(data6.ports===void 0){let err15={instancePath:instancePath+"/spec/listen",schemaPath:"#/properties/spec/properties/liste\
n/required",keyword:"required",params:{missingProperty:"ports"},message:"must have required property 'ports'",schema:schema216.properties.spec.properties.listen.
required,parentSchema:schema216.properties.spec.properties.listen,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}for(let key2 in data6)
if(!(key2==="network"||key2==="address"||key2==="ports")){let err16={instancePath:instancePath+"/spec/listen",schemaPath:"#/properties/spec/properties/listen/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema216.
properties.spec.properties.listen,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data6.network!==void 0){let data7=data6.network;if(typeof data7==
"string"){if(!formats0.test(data7)){let err17={instancePath:instancePath+"/spec/listen/network",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"\
dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{
let err18={instancePath:instancePath+"/spec/listen/network",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data6.address!==void 0){let data8=data6.address;if(typeof data8==
"string"){if(!formats224.test(data8)){let err19={instancePath:instancePath+"/spec/listen/address",schemaPath:"#/$defs/IpAddress/format",keyword:"format",params:{
format:"ip-address"},message:'must match format "ip-address"',schema:"ip-address",parentSchema:schema171,data:data8};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}else{let err20={instancePath:instancePath+"/spec/listen/address",schemaPath:"#/$defs/IpAddress/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema171.type,parentSchema:schema171,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data6.ports!==void 0){let data9=data6.
ports;if(Array.isArray(data9)){if(data9.length<1){let err21={instancePath:instancePath+"/spec/listen/ports",schemaPath:"#/properties/spec/properties/listen/prop\
erties/ports/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema216.properties.spec.properties.
listen.properties.ports,data:data9};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}let len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0];
if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err22={instancePath:instancePath+"/spec/listen/ports/"+i0,schemaPath:"#/$defs/\
Port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,data:data10};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}if(typeof data10=="number"&&isFinite(data10)){if(data10>65535||isNaN(data10)){let err23={instancePath:instancePath+"/spec/listen/po\
rts/"+i0,schemaPath:"#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,
data:data10};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data10<1||isNaN(data10)){let err24={instancePath:instancePath+"/spec/listen/ports/"+
i0,schemaPath:"#/$defs/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema45,data:data10};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}}}let i1=data9.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data9[i1],data9[j0])){let err25={
instancePath:instancePath+"/spec/listen/ports",schemaPath:"#/properties/spec/properties/listen/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i:i1,
j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema216.properties.spec.properties.listen.properties.
ports,data:data9};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++;break outer0}}}else{let err26={instancePath:instancePath+"/spec/listen/ports",schemaPath:"\
#/properties/spec/properties/listen/properties/ports/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema216.properties.spec.properties.
listen.properties.ports.type,parentSchema:schema216.properties.spec.properties.listen.properties.ports,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}}}else{let err27={instancePath:instancePath+"/spec/listen",schemaPath:"#/properties/spec/properties/listen/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema216.properties.spec.properties.listen.type,parentSchema:schema216.properties.spec.properties.listen,data:data6};vErrors===
null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data4.backends!==void 0&&(validate46(data4.backends,{instancePath:instancePath+"/spec/backends",parentData:data4,
parentDataProperty:"backends",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length)),data4.
backendNetwork!==void 0){let data12=data4.backendNetwork;if(typeof data12=="string"){if(!formats0.test(data12)){let err28={instancePath:instancePath+"/spec/back\
endNetwork",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/spec/backendNetwork",schemaPath:"#/$defs/N\
ame/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data12};vErrors===null?vErrors=[err29]:
vErrors.push(err29),errors++}}if(data4.backendPort!==void 0){let data13=data4.backendPort;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))){
let err30={instancePath:instancePath+"/spec/backendPort",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema45.
type,parentSchema:schema45,data:data13};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(typeof data13=="number"&&isFinite(data13)){if(data13>65535||
isNaN(data13)){let err31={instancePath:instancePath+"/spec/backendPort",schemaPath:"#/$defs/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
message:"must be <= 65535",schema:65535,parentSchema:schema45,data:data13};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data13<1||isNaN(data13)){
let err32={instancePath:instancePath+"/spec/backendPort",schemaPath:"#/$defs/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1",schema:1,parentSchema:schema45,data:data13};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}let data14=data4.mode;if(!(data14==="tcp"||data14===
"http")){let err33={instancePath:instancePath+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/enum",keyword:"enum",params:{allowedValues:schema216.properties.
spec.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema216.properties.spec.properties.mode.enum,parentSchema:schema216.properties.
spec.properties.mode,data:data14};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}let data15=data4.balance;if(!(data15==="roundrobin"||data15==="lea\
stconn"||data15==="source")){let err34={instancePath:instancePath+"/spec/balance",schemaPath:"#/properties/spec/properties/balance/enum",keyword:"enum",params:{
allowedValues:schema216.properties.spec.properties.balance.enum},message:"must be equal to one of the allowed values",schema:schema216.properties.spec.properties.
balance.enum,parentSchema:schema216.properties.spec.properties.balance,data:data15};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data4.healthCheck!==
void 0){let data16=data4.healthCheck;if(data16&&typeof data16=="object"&&!Array.isArray(data16)){if(Object.keys(data16).length>1){let err35={instancePath:instancePath+
"/spec/healthCheck",schemaPath:"#/properties/spec/properties/healthCheck/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more tha\
n 1 properties",schema:1,parentSchema:schema216.properties.spec.properties.healthCheck,data:data16};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}
if(Object.keys(data16).length<1){let err36={instancePath:instancePath+"/spec/healthCheck",schemaPath:"#/properties/spec/properties/healthCheck/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema216.properties.spec.properties.healthCheck,data:data16};
vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}for(let key3 in data16)if(!(key3==="tcp"||key3==="tls"||key3==="http")){let err37={instancePath:instancePath+
"/spec/healthCheck",schemaPath:"#/properties/spec/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema216.properties.spec.properties.healthCheck,data:data16};vErrors===null?vErrors=[err37]:vErrors.
push(err37),errors++}data16.tcp!==void 0&&(validate101(data16.tcp,{instancePath:instancePath+"/spec/healthCheck/tcp",parentData:data16,parentDataProperty:"tcp",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length)),data16.tls!==void 0&&(validate101(
data16.tls,{instancePath:instancePath+"/spec/healthCheck/tls",parentData:data16,parentDataProperty:"tls",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.
errors:vErrors.concat(validate101.errors),errors=vErrors.length)),data16.http!==void 0&&(validate104(data16.http,{instancePath:instancePath+"/spec/healthCheck/h\
ttp",parentData:data16,parentDataProperty:"http",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=
vErrors.length))}else{let err38={instancePath:instancePath+"/spec/healthCheck",schemaPath:"#/properties/spec/properties/healthCheck/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema216.properties.spec.properties.healthCheck.type,parentSchema:schema216.properties.spec.properties.healthCheck,
data:data16};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}let data20=data4.proxyProtocol;if(typeof data20!="boolean"){let err39={instancePath:instancePath+
"/spec/proxyProtocol",schemaPath:"#/properties/spec/properties/proxyProtocol/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema216.
properties.spec.properties.proxyProtocol.type,parentSchema:schema216.properties.spec.properties.proxyProtocol,data:data20};vErrors===null?vErrors=[err39]:vErrors.
push(err39),errors++}}else{let err40={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema216.properties.spec.type,parentSchema:schema216.properties.spec,data:data4};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}else{
let err41={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema216.type,parentSchema:schema216,data};vErrors===
null?vErrors=[err41]:vErrors.push(err41),errors++}return validate98.errors=vErrors,errors===0}validate98.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var NetworkBond=validate106,
schema230={title:"NetworkBond",description:"Several interfaces of a host as one link, with networks on top. It becomes keyfiles on each host and link groups on \
the switches. The link's name is that of the document; its address is that of the boot port.",type:"object","x-harmony-category":"score","x-harmony-requires":"n\
etwork-bond",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"NetworkBond"},
metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What the bond is.",type:"object",properties:{topology:{description:"The topology with the hosts. May be le\
ft out where exactly one topology of the site offers all that it requires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},hosts:{description:"The hosts that h\
ave it.",$ref:"#/$defs/HostSelection"},mode:{description:"How its ports share the traffic, as the kernel names it.",enum:["802.3ad","active-backup","balance-xor",
"balance-rr","broadcast","balance-tlb","balance-alb"],default:"802.3ad"},ports:{description:"Which interfaces of a host it takes.",type:"object",properties:{speed:{
description:"All of this speed.",$ref:"#/$defs/LinkSpeed"},names:{description:"Those of these names.",type:"array",items:{$ref:"#/$defs/InterfaceName"}},cabledTo:{
description:"All that are cabled to this switch.","x-harmony-ref":"Switch",$ref:"#/$defs/Name"}},additionalProperties:!1,minProperties:1,maxProperties:1},lacpRate:{
description:"How often the partners of `802.3ad` speak: every 30 s, or every second.",enum:["slow","fast"]},xmitHashPolicy:{description:"What decides over which\
 port a packet goes.",enum:["layer2","layer2+3","layer3+4","encap2+3","encap3+4","vlan+srcmac"]},primary:{description:"The port that carries the traffic while i\
t can, with `active-backup`, `balance-tlb` and `balance-alb`.",$ref:"#/$defs/InterfaceName"},miimon:{description:"The time between two looks at a port's link, i\
n milliseconds.",type:"integer",minimum:1,maximum:6e4,default:100},networks:{description:"The networks on it. One of them may be untagged.","x-harmony-keys":"Ne\
twork",type:"object",propertyNames:{$ref:"#/$defs/Name"},additionalProperties:{type:"object",properties:{untagged:{description:"Whether it comes without a VLAN'\
s number.",type:"boolean",default:!1}},additionalProperties:!1}}},required:["hosts","ports","networks"],additionalProperties:!1}},required:["apiVersion","kind",
"metadata","spec"],additionalProperties:!1};function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate106.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersi\
on"},message:"must have required property 'apiVersion'",schema:schema230.required,parentSchema:schema230,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pr\
operty 'kind'",schema:schema230.required,parentSchema:schema230,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema230.required,
parentSchema:schema230,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema230.required,parentSchema:schema230,data};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema230,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){
let err5={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema230.
properties.$schema.type,parentSchema:schema230.properties.$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){
let data1=data.apiVersion;if(data1!=="harmony.dev/v1alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"harmony.dev/v1alpha1"},message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema230.properties.apiVersion,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="NetworkBond"){let err7={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"NetworkBond"},message:"must be equal to constant",schema:"NetworkBond",parentSchema:schema230.
properties.kind,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),
errors=vErrors.length)),data.spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.mode===void 0&&(data4.mode="80\
2.3ad"),data4.miimon===void 0&&(data4.miimon=100),data4.hosts===void 0){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"\
required",params:{missingProperty:"hosts"},message:"must have required property 'hosts'",schema:schema230.properties.spec.required,parentSchema:schema230.properties.
spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.ports===void 0){let err9={instancePath:instancePath+"/spec",schemaPath:"#/pr\
operties/spec/required",keyword:"required",params:{missingProperty:"ports"},message:"must have required property 'ports'",schema:schema230.properties.spec.required,
parentSchema:schema230.properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.networks===void 0){let err10={instancePath:instancePath+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"networks"},message:"must have required property 'networks'",schema:schema230.
properties.spec.required,parentSchema:schema230.properties.spec,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key1 in data4)if(!func1.
call(schema230.properties.spec.properties,key1)){let err11={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema230.properties.spec,data:data4};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data4.topology!==void 0){let data5=data4.topology;if(typeof data5=="string"){if(!formats0.test(data5)){let err12={
instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',
schema:"dns-label",parentSchema:schema34,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/sp\
ec/topology",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}data4.hosts!==void 0&&(validate46(data4.hosts,{instancePath:instancePath+"/spec/hosts",parentData:data4,
parentDataProperty:"hosts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length));let data7=data4.
mode;if(!(data7==="802.3ad"||data7==="active-backup"||data7==="balance-xor"||data7==="balance-rr"||data7==="broadcast"||data7==="balance-tlb"||data7==="balance-\
alb")){let err14={instancePath:instancePath+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/enum",keyword:"enum",params:{allowedValues:schema230.properties.
spec.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema230.properties.spec.properties.mode.enum,parentSchema:schema230.properties.
spec.properties.mode,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4.ports!==void 0){let data8=data4.ports;if(data8&&typeof data8==
"object"&&!Array.isArray(data8)){if(Object.keys(data8).length>1){let err15={instancePath:instancePath+"/spec/ports",schemaPath:"#/properties/spec/properties/por\
ts/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema230.properties.spec.properties.
ports,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(Object.keys(data8).length<1){let err16={instancePath:instancePath+"/spec/ports",
schemaPath:"#/properties/spec/properties/ports/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,
parentSchema:schema230.properties.spec.properties.ports,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}for(let key2 in data8)if(!(key2===
"speed"||key2==="names"||key2==="cabledTo")){let err17={instancePath:instancePath+"/spec/ports",schemaPath:"#/properties/spec/properties/ports/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema230.properties.spec.
properties.ports,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data8.speed!==void 0){let data9=data8.speed;if(typeof data9=="string"){
if(!formats202.test(data9)){let err18={instancePath:instancePath+"/spec/ports/speed",schemaPath:"#/$defs/LinkSpeed/format",keyword:"format",params:{format:"link\
-speed"},message:'must match format "link-speed"',schema:"link-speed",parentSchema:schema157,data:data9};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{
let err19={instancePath:instancePath+"/spec/ports/speed",schemaPath:"#/$defs/LinkSpeed/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema157.
type,parentSchema:schema157,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data8.names!==void 0){let data10=data8.names;if(Array.isArray(
data10)){let len0=data10.length;for(let i0=0;i0<len0;i0++){let data11=data10[i0];if(typeof data11=="string"){if(!formats198.test(data11)){let err20={instancePath:instancePath+
"/spec/ports/names/"+i0,schemaPath:"#/$defs/InterfaceName/format",keyword:"format",params:{format:"interface-name"},message:'must match format "interface-name"',
schema:"interface-name",parentSchema:schema155,data:data11};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+
"/spec/ports/names/"+i0,schemaPath:"#/$defs/InterfaceName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.type,parentSchema:schema155,
data:data11};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath:instancePath+"/spec/ports/names",schemaPath:"#/propertie\
s/spec/properties/ports/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema230.properties.spec.properties.ports.properties.
names.type,parentSchema:schema230.properties.spec.properties.ports.properties.names,data:data10};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data8.
cabledTo!==void 0){let data12=data8.cabledTo;if(typeof data12=="string"){if(!formats0.test(data12)){let err23={instancePath:instancePath+"/spec/ports/cabledTo",
schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data12};
vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/spec/ports/cabledTo",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data12};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}}}else{let err25={instancePath:instancePath+"/spec/ports",schemaPath:"#/properties/spec/properties/ports/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema230.properties.spec.properties.ports.type,parentSchema:schema230.properties.spec.properties.ports,data:data8};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}}if(data4.lacpRate!==void 0){let data13=data4.lacpRate;if(!(data13==="slow"||data13==="fast")){let err26={instancePath:instancePath+
"/spec/lacpRate",schemaPath:"#/properties/spec/properties/lacpRate/enum",keyword:"enum",params:{allowedValues:schema230.properties.spec.properties.lacpRate.enum},
message:"must be equal to one of the allowed values",schema:schema230.properties.spec.properties.lacpRate.enum,parentSchema:schema230.properties.spec.properties.
lacpRate,data:data13};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data4.xmitHashPolicy!==void 0){let data14=data4.xmitHashPolicy;if(!(data14===
"layer2"||data14==="layer2+3"||data14==="layer3+4"||data14==="encap2+3"||data14==="encap3+4"||data14==="vlan+srcmac")){let err27={instancePath:instancePath+"/sp\
ec/xmitHashPolicy",schemaPath:"#/properties/spec/properties/xmitHashPolicy/enum",keyword:"enum",params:{allowedValues:schema230.properties.spec.properties.xmitHashPolicy.
enum},message:"must be equal to one of the allowed values",schema:schema230.properties.spec.properties.xmitHashPolicy.enum,parentSchema:schema230.properties.spec.
properties.xmitHashPolicy,data:data14};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data4.primary!==void 0){let data15=data4.primary;if(typeof data15==
"string"){if(!formats198.test(data15)){let err28={instancePath:instancePath+"/spec/primary",schemaPath:"#/$defs/InterfaceName/format",keyword:"format",params:{format:"\
interface-name"},message:'must match format "interface-name"',schema:"interface-name",parentSchema:schema155,data:data15};vErrors===null?vErrors=[err28]:vErrors.
push(err28),errors++}}else{let err29={instancePath:instancePath+"/spec/primary",schemaPath:"#/$defs/InterfaceName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema155.type,parentSchema:schema155,data:data15};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}let data16=data4.miimon;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){let err30={instancePath:instancePath+"/spec/miimon",schemaPath:"#/properties/spec/properties/miimon/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema230.properties.spec.properties.miimon.type,parentSchema:schema230.properties.spec.
properties.miimon,data:data16};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(typeof data16=="number"&&isFinite(data16)){if(data16>6e4||isNaN(data16)){
let err31={instancePath:instancePath+"/spec/miimon",schemaPath:"#/properties/spec/properties/miimon/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},
message:"must be <= 60000",schema:6e4,parentSchema:schema230.properties.spec.properties.miimon,data:data16};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}
if(data16<1||isNaN(data16)){let err32={instancePath:instancePath+"/spec/miimon",schemaPath:"#/properties/spec/properties/miimon/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema230.properties.spec.properties.miimon,data:data16};vErrors===null?vErrors=[err32]:vErrors.
push(err32),errors++}}if(data4.networks!==void 0){let data17=data4.networks;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){for(let key3 in data17){
let _errs38=errors;if(typeof key3=="string"){if(!formats0.test(key3)){let err33={instancePath:instancePath+"/spec/networks",schemaPath:"#/$defs/Name/format",keyword:"\
format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:key3,propertyName:key3};vErrors===null?
vErrors=[err33]:vErrors.push(err33),errors++}}else{let err34={instancePath:instancePath+"/spec/networks",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key3,propertyName:key3};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}
var valid10=_errs38===errors;if(!valid10){let err35={instancePath:instancePath+"/spec/networks",schemaPath:"#/properties/spec/properties/networks/propertyNames",
keyword:"propertyNames",params:{propertyName:key3},message:"property name must be valid",schema:schema230.properties.spec.properties.networks.propertyNames,parentSchema:schema230.
properties.spec.properties.networks,data:data17};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}for(let key4 in data17){let data18=data17[key4];if(data18&&
typeof data18=="object"&&!Array.isArray(data18)){data18.untagged===void 0&&(data18.untagged=!1);for(let key5 in data18)if(key5!=="untagged"){let err36={instancePath:instancePath+
"/spec/networks/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/networks/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties",schema:!1,parentSchema:schema230.properties.spec.properties.
networks.additionalProperties,data:data18};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}let data19=data18.untagged;if(typeof data19!="boolean"){let err37={
instancePath:instancePath+"/spec/networks/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/untagged",schemaPath:"#/properties/spec/properties/networks/additional\
Properties/properties/untagged/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema230.properties.spec.properties.networks.additionalProperties.
properties.untagged.type,parentSchema:schema230.properties.spec.properties.networks.additionalProperties.properties.untagged,data:data19};vErrors===null?vErrors=
[err37]:vErrors.push(err37),errors++}}else{let err38={instancePath:instancePath+"/spec/networks/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/spec/properties/networks/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema230.properties.spec.properties.
networks.additionalProperties.type,parentSchema:schema230.properties.spec.properties.networks.additionalProperties,data:data18};vErrors===null?vErrors=[err38]:vErrors.
push(err38),errors++}}}else{let err39={instancePath:instancePath+"/spec/networks",schemaPath:"#/properties/spec/properties/networks/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema230.properties.spec.properties.networks.type,parentSchema:schema230.properties.spec.properties.networks,data:data17};
vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}}else{let err40={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema230.properties.spec.type,parentSchema:schema230.properties.spec,data:data4};vErrors===null?vErrors=
[err40]:vErrors.push(err40),errors++}}}else{let err41={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema230.
type,parentSchema:schema230,data};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}return validate106.errors=vErrors,errors===0}validate106.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var NetworkBoot=validate109,schema237={title:"NetworkBoot",description:"What hosts boot over the network.",type:"obje\
ct","x-harmony-category":"score","x-harmony-requires":"dhcp",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"\
harmony.dev/v1alpha1"},kind:{const:"NetworkBoot"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"Who boots what.",type:"object","x-harmony-choice":"image\
 kernel",properties:{topology:{description:"The topology with the hosts. May be left out where exactly one topology of the site offers all that it requires.","x\
-harmony-ref":"topology",$ref:"#/$defs/Name"},hosts:{description:"The hosts that boot it.",$ref:"#/$defs/HostSelection"},network:{description:"The network that \
they boot over; by default that of the boot port.","x-harmony-ref":"Network",$ref:"#/$defs/Name"},image:{description:"An image by its name.",$ref:"#/$defs/Name"},
kernel:{description:"A kernel, and what it needs.",$ref:"#/$defs/BootKernel"},ignition:{description:"Gives each host a configuration by Ignition, with its Netwo\
rkManager profiles. The kernel's arguments name it.",$ref:"#/$defs/Ignition"},protocols:{description:"How the firmware gets it; by default by each way that the \
host's firmware has.",type:"array",items:{enum:["pxe","ipxe","uefi-http"]},minItems:1,uniqueItems:!0},fallback:{description:"What happens where it can't be boot\
ed.",enum:["disk","menu","retry","halt"],default:"disk"},diskMethod:{description:"How a host gets back to its disk: it leaves the boot program, the boot program\
 starts the disk, or it is told that there is nothing.",enum:["exit","sanboot","not-found"],default:"exit"},menu:{description:"A menu that is shown first.",type:"\
object",properties:{timeout:{description:"How long it waits before it takes what is said above.",$ref:"#/$defs/Duration",default:"10s"},entries:{description:"Fu\
rther choices.",type:"array",items:{$ref:"#/$defs/BootEntry"}}},additionalProperties:!1}},required:["hosts"],additionalProperties:!1}},required:["apiVersion","k\
ind","metadata","spec"],additionalProperties:!1},schema241={title:"BootKernel",description:"A kernel, and what it needs.",type:"object",properties:{url:{description:"\
Where the kernel is had.",$ref:"#/$defs/HttpUrl"},initrd:{description:"Where its first file systems are had.",type:"array",items:{$ref:"#/$defs/HttpUrl"}},arguments:{
description:"Its arguments.",type:"array",items:{type:"string",minLength:1}}},required:["url"],additionalProperties:!1};function validate112(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate112.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.url===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:schema241.required,parentSchema:schema241,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0==="initrd"||key0==="arguments")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema241,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;if(typeof data0=="string"){if(!formats196.test(data0)){
let err2={instancePath:instancePath+"/url",schemaPath:"#/$defs/HttpUrl/format",keyword:"format",params:{format:"http-url"},message:'must match format "http-url"',
schema:"http-url",parentSchema:schema153,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/url",
schemaPath:"#/$defs/HttpUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema153.type,parentSchema:schema153,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.initrd!==void 0){let data1=data.initrd;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){
let data2=data1[i0];if(typeof data2=="string"){if(!formats196.test(data2)){let err4={instancePath:instancePath+"/initrd/"+i0,schemaPath:"#/$defs/HttpUrl/format",
keyword:"format",params:{format:"http-url"},message:'must match format "http-url"',schema:"http-url",parentSchema:schema153,data:data2};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/initrd/"+i0,schemaPath:"#/$defs/HttpUrl/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema153.type,parentSchema:schema153,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath:instancePath+
"/initrd",schemaPath:"#/properties/initrd/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema241.properties.initrd.type,parentSchema:schema241.
properties.initrd,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.arguments!==void 0){let data3=data.arguments;if(Array.isArray(data3)){
let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(typeof data4=="string"){if(func2(data4)<1){let err7={instancePath:instancePath+"/argumen\
ts/"+i1,schemaPath:"#/properties/arguments/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema241.
properties.arguments.items,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/arguments/"+i1,schemaPath:"\
#/properties/arguments/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema241.properties.arguments.items.type,parentSchema:schema241.
properties.arguments.items,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/arguments",schemaPath:"\
#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema241.properties.arguments.type,parentSchema:schema241.properties.
arguments,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema241.type,parentSchema:schema241,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate112.
errors=vErrors,errors===0}validate112.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema244={title:"Ignition",description:"What a host's system is \
told when it starts for the first time.",type:"object",properties:{merge:{description:"Configurations that the host's own builds upon, as that of a cluster's ro\
le. A later one wins, the host's own over all.",type:"array",items:{type:"object",properties:{url:{description:"Where it is had.",$ref:"#/$defs/HttpUrl"},sha256:{
description:"The sha256 of its bytes, in hexadecimal.",$ref:"#/$defs/Sha256"}},required:["url"],additionalProperties:!1}},users:{description:"Accounts.",type:"a\
rray",items:{type:"object",properties:{name:{description:"Unique in the list.",$ref:"#/$defs/UserName"},sshAuthorizedKeys:{description:"Who may log in: public k\
eys as in `authorized_keys`.",type:"array",items:{type:"string",minLength:1}},passwordHash:{description:"The hash of the password, as `mkpasswd` prints it.",$ref:"\
#/$defs/Secret"}},required:["name"],additionalProperties:!1}}},additionalProperties:!1},schema246={title:"Sha256",description:"A sha256 in hexadecimal.",format:"\
sha256",type:"string"},schema247={title:"UserName",description:"The name of an account, as in `core`.",format:"user-name",examples:["core"],type:"string"},formats334=/^[0-9a-f]{64}$/u,
formats336=/^[a-z_][-a-z0-9_]{0,31}$/u;function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="merge"||key0==="users")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema244,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.merge!==void 0){let data0=data.merge;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.url===void 0){let err1={instancePath:instancePath+"/merge/"+i0,schemaPath:"#/properties/merge/\
items/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:schema244.properties.merge.items.required,parentSchema:schema244.
properties.merge.items,data:data1};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key1 in data1)if(!(key1==="url"||key1==="sha256")){let err2={
instancePath:instancePath+"/merge/"+i0,schemaPath:"#/properties/merge/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema244.properties.merge.items,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data1.url!==void 0){let data2=data1.url;if(typeof data2=="string"){if(!formats196.test(data2)){let err3={instancePath:instancePath+"/merge/"+i0+"/ur\
l",schemaPath:"#/$defs/HttpUrl/format",keyword:"format",params:{format:"http-url"},message:'must match format "http-url"',schema:"http-url",parentSchema:schema153,
data:data2};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/merge/"+i0+"/url",schemaPath:"#/$defs/HttpUrl/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema153.type,parentSchema:schema153,data:data2};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data1.sha256!==void 0){let data3=data1.sha256;if(typeof data3=="string"){if(!formats334.test(data3)){let err5={instancePath:instancePath+
"/merge/"+i0+"/sha256",schemaPath:"#/$defs/Sha256/format",keyword:"format",params:{format:"sha256"},message:'must match format "sha256"',schema:"sha256",parentSchema:schema246,
data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/merge/"+i0+"/sha256",schemaPath:"#/$defs/Sha25\
6/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema246.type,parentSchema:schema246,data:data3};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}}else{let err7={instancePath:instancePath+"/merge/"+i0,schemaPath:"#/properties/merge/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema244.properties.merge.items.type,parentSchema:schema244.properties.merge.items,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray",schema:schema244.properties.merge.type,parentSchema:schema244.properties.merge,data:data0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
users!==void 0){let data4=data.users;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(data5&&typeof data5=="obje\
ct"&&!Array.isArray(data5)){if(data5.name===void 0){let err9={instancePath:instancePath+"/users/"+i1,schemaPath:"#/properties/users/items/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema244.properties.users.items.required,parentSchema:schema244.properties.
users.items,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key2 in data5)if(!(key2==="name"||key2==="sshAuthorizedKeys"||key2==="\
passwordHash")){let err10={instancePath:instancePath+"/users/"+i1,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema244.properties.users.items,data:data5};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}if(data5.name!==void 0){let data6=data5.name;if(typeof data6=="string"){if(!formats336.test(data6)){let err11={instancePath:instancePath+
"/users/"+i1+"/name",schemaPath:"#/$defs/UserName/format",keyword:"format",params:{format:"user-name"},message:'must match format "user-name"',schema:"user-name",
parentSchema:schema247,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/users/"+i1+"/name",schemaPath:"\
#/$defs/UserName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema247.type,parentSchema:schema247,data:data6};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}}if(data5.sshAuthorizedKeys!==void 0){let data7=data5.sshAuthorizedKeys;if(Array.isArray(data7)){let len2=data7.length;for(let i2=0;i2<
len2;i2++){let data8=data7[i2];if(typeof data8=="string"){if(func2(data8)<1){let err13={instancePath:instancePath+"/users/"+i1+"/sshAuthorizedKeys/"+i2,schemaPath:"\
#/properties/users/items/properties/sshAuthorizedKeys/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:schema244.properties.users.items.properties.sshAuthorizedKeys.items,data:data8};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={
instancePath:instancePath+"/users/"+i1+"/sshAuthorizedKeys/"+i2,schemaPath:"#/properties/users/items/properties/sshAuthorizedKeys/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema244.properties.users.items.properties.sshAuthorizedKeys.items.type,parentSchema:schema244.properties.users.
items.properties.sshAuthorizedKeys.items,data:data8};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/u\
sers/"+i1+"/sshAuthorizedKeys",schemaPath:"#/properties/users/items/properties/sshAuthorizedKeys/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay",schema:schema244.properties.users.items.properties.sshAuthorizedKeys.type,parentSchema:schema244.properties.users.items.properties.sshAuthorizedKeys,data:data7};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}data5.passwordHash!==void 0&&(validate64(data5.passwordHash,{instancePath:instancePath+"/users/"+i1+
"/passwordHash",parentData:data5,parentDataProperty:"passwordHash",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length))}else{let err16={instancePath:instancePath+"/users/"+i1,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:schema244.properties.users.items.type,parentSchema:schema244.properties.users.items,data:data5};vErrors===null?vErrors=[
err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:schema244.properties.users.type,parentSchema:schema244.properties.users,data:data4};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}}else{let err18={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema244.type,parentSchema:schema244,
data};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate114.errors=vErrors,errors===0}validate114.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema249={title:"BootEntry",description:"A choice of a boot menu.",type:"object","x-harmony-choice":"image kernel",properties:{name:{description:"Unique in\
 the menu.",$ref:"#/$defs/Name"},title:{description:"What the menu shows.",type:"string",minLength:1},image:{description:"An image by its name.",$ref:"#/$defs/N\
ame"},kernel:{description:"A kernel, and what it needs.",$ref:"#/$defs/BootKernel"}},required:["name","title"],additionalProperties:!1};function validate117(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate117.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema249.required,parentSchema:schema249,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.title===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'",schema:schema249.required,parentSchema:schema249,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0==="title"||key0==="image"||key0==="kernel")){let err2={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema249,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!formats0.test(data0)){let err3={instancePath:instancePath+
"/name",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
if(data.title!==void 0){let data1=data.title;if(typeof data1=="string"){if(func2(data1)<1){let err5={instancePath:instancePath+"/title",schemaPath:"#/properties\
/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema249.properties.title,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema249.properties.title.type,parentSchema:schema249.properties.title,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.image!==void 0){let data2=data.image;if(typeof data2=="string"){if(!formats0.test(data2)){let err7={instancePath:instancePath+
"/image",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/image",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
data.kernel!==void 0&&(validate112(data.kernel,{instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate112.errors:vErrors.concat(validate112.errors),errors=vErrors.length))}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema249.type,parentSchema:schema249,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate117.
errors=vErrors,errors===0}validate117.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate109(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate109.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema237.required,parentSchema:schema237,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:schema237.required,parentSchema:schema237,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"mu\
st have required property 'metadata'",schema:schema237.required,parentSchema:schema237,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema237.
required,parentSchema:schema237,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="apiVersion"||
key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema237,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.$schema!==
void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema237.properties.$schema.type,parentSchema:schema237.properties.$schema,data:data0};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1alpha1"){let err6={instancePath:instancePath+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},message:"must be equal to constant",schema:"\
harmony.dev/v1alpha1",parentSchema:schema237.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.kind!==void 0){
let data2=data.kind;if(data2!=="NetworkBoot"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
NetworkBoot"},message:"must be equal to constant",schema:"NetworkBoot",parentSchema:schema237.properties.kind,data:data2};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.spec!==void 0){let data4=data.spec;if(data4&&
typeof data4=="object"&&!Array.isArray(data4)){if(data4.fallback===void 0&&(data4.fallback="disk"),data4.diskMethod===void 0&&(data4.diskMethod="exit"),data4.hosts===
void 0){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"hosts"},message:"must ha\
ve required property 'hosts'",schema:schema237.properties.spec.required,parentSchema:schema237.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}for(let key1 in data4)if(!func1.call(schema237.properties.spec.properties,key1)){let err9={instancePath:instancePath+"/spec",schemaPath:"#/p\
roperties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema237.
properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.topology!==void 0){let data5=data4.topology;if(typeof data5=="str\
ing"){if(!formats0.test(data5)){let err10={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-labe\
l"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.hosts!==void 0&&(validate46(data4.hosts,{instancePath:instancePath+
"/spec/hosts",parentData:data4,parentDataProperty:"hosts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),
errors=vErrors.length)),data4.network!==void 0){let data7=data4.network;if(typeof data7=="string"){if(!formats0.test(data7)){let err12={instancePath:instancePath+
"/spec/network",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data7};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/spec/network",schemaPath:"#/$defs/Name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}if(data4.image!==void 0){let data8=data4.image;if(typeof data8=="string"){if(!formats0.test(data8)){let err14={instancePath:instancePath+"/spec\
/image",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data8};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/spec/image",schemaPath:"#/$defs/Name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}}if(data4.kernel!==void 0&&(validate112(data4.kernel,{instancePath:instancePath+"/spec/kernel",parentData:data4,parentDataProperty:"kernel",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate112.errors:vErrors.concat(validate112.errors),errors=vErrors.length)),data4.ignition!==void 0&&(validate114(data4.
ignition,{instancePath:instancePath+"/spec/ignition",parentData:data4,parentDataProperty:"ignition",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate114.
errors:vErrors.concat(validate114.errors),errors=vErrors.length)),data4.protocols!==void 0){let data11=data4.protocols;if(Array.isArray(data11)){if(data11.length<
1){let err16={instancePath:instancePath+"/spec/protocols",schemaPath:"#/properties/spec/properties/protocols/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:schema237.properties.spec.properties.protocols,data:data11};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}let len0=data11.length;for(let i0=0;i0<len0;i0++){let data12=data11[i0];if(!(data12==="pxe"||data12==="ipxe"||data12==="uefi-http")){let err17={
instancePath:instancePath+"/spec/protocols/"+i0,schemaPath:"#/properties/spec/properties/protocols/items/enum",keyword:"enum",params:{allowedValues:schema237.properties.
spec.properties.protocols.items.enum},message:"must be equal to one of the allowed values",schema:schema237.properties.spec.properties.protocols.items.enum,parentSchema:schema237.
properties.spec.properties.protocols.items,data:data12};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}let i1=data11.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func0(data11[i1],data11[j0])){let err18={instancePath:instancePath+"/spec/protocols",schemaPath:"#/properties/spec/properties/protocols/uniqu\
eItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema237.
properties.spec.properties.protocols,data:data11};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++;break outer0}}}else{let err19={instancePath:instancePath+
"/spec/protocols",schemaPath:"#/properties/spec/properties/protocols/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema237.properties.
spec.properties.protocols.type,parentSchema:schema237.properties.spec.properties.protocols,data:data11};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}
let data13=data4.fallback;if(!(data13==="disk"||data13==="menu"||data13==="retry"||data13==="halt")){let err20={instancePath:instancePath+"/spec/fallback",schemaPath:"\
#/properties/spec/properties/fallback/enum",keyword:"enum",params:{allowedValues:schema237.properties.spec.properties.fallback.enum},message:"must be equal to o\
ne of the allowed values",schema:schema237.properties.spec.properties.fallback.enum,parentSchema:schema237.properties.spec.properties.fallback,data:data13};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}let data14=data4.diskMethod;if(!(data14==="exit"||data14==="sanboot"||data14==="not-found")){let err21={instancePath:instancePath+
"/spec/diskMethod",schemaPath:"#/properties/spec/properties/diskMethod/enum",keyword:"enum",params:{allowedValues:schema237.properties.spec.properties.diskMethod.
enum},message:"must be equal to one of the allowed values",schema:schema237.properties.spec.properties.diskMethod.enum,parentSchema:schema237.properties.spec.properties.
diskMethod,data:data14};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data4.menu!==void 0){let data15=data4.menu;if(data15&&typeof data15=="obj\
ect"&&!Array.isArray(data15)){data15.timeout===void 0&&(data15.timeout="10s");for(let key2 in data15)if(!(key2==="timeout"||key2==="entries")){let err22={instancePath:instancePath+
"/spec/menu",schemaPath:"#/properties/spec/properties/menu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must N\
OT have additional properties",schema:!1,parentSchema:schema237.properties.spec.properties.menu,data:data15};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}let data16=data15.timeout;if(typeof data16=="string"){if(!formats48.test(data16)){let err23={instancePath:instancePath+"/spec/menu/timeout",schemaPath:"\
#/$defs/Duration/format",keyword:"format",params:{format:"duration"},message:'must match format "duration"',schema:"duration",parentSchema:schema65,data:data16};
vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/spec/menu/timeout",schemaPath:"#/$defs/Duration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data16};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}if(data15.entries!==void 0){let data17=data15.entries;if(Array.isArray(data17)){let len1=data17.length;for(let i2=0;i2<len1;i2++)validate117(data17[i2],
{instancePath:instancePath+"/spec/menu/entries/"+i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:
vErrors.concat(validate117.errors),errors=vErrors.length)}else{let err25={instancePath:instancePath+"/spec/menu/entries",schemaPath:"#/properties/spec/propertie\
s/menu/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema237.properties.spec.properties.menu.properties.entries.
type,parentSchema:schema237.properties.spec.properties.menu.properties.entries,data:data17};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={
instancePath:instancePath+"/spec/menu",schemaPath:"#/properties/spec/properties/menu/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema237.
properties.spec.properties.menu.type,parentSchema:schema237.properties.spec.properties.menu,data:data15};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{
let err27={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema237.
properties.spec.type,parentSchema:schema237.properties.spec,data:data4};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}else{let err28={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema237.type,parentSchema:schema237,data};vErrors===null?vErrors=[err28]:
vErrors.push(err28),errors++}return validate109.errors=vErrors,errors===0}validate109.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Network=validate120,
schema252={title:"Network",description:"A network: its VLAN, its addresses, and who serves it. Hosts, firewalls and switches get theirs from here.",type:"object",
"x-harmony-category":"inventory",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{
const:"Network"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What the network is.",type:"object",properties:{vlan:{description:"The VLAN's number. A n\
etwork without one is untagged wherever it appears.","x-harmony-unique":"site",type:"integer",minimum:1,maximum:4094},ipv4:{description:"Its IPv4 addresses.",type:"\
object",properties:{prefix:{description:"All of them. The bits behind the length are zero.",$ref:"#/$defs/Ipv4Prefix"},gateway:{description:"The router that lea\
ds out of the network.",$ref:"#/$defs/Ipv4Address"},ranges:{description:"Parts of it with a name of their own, as for DHCP.",type:"object",propertyNames:{$ref:"\
#/$defs/Name"},additionalProperties:{$ref:"#/$defs/Ipv4Range"}},routes:{description:"Ways into other networks besides that of the gateway.",type:"array",items:{
$ref:"#/$defs/Ipv4Route"}}},required:["prefix"],additionalProperties:!1},ipv6:{description:"Its IPv6 addresses.",type:"object",properties:{prefix:{description:"\
All of them. The bits behind the length are zero.",$ref:"#/$defs/Ipv6Prefix"},gateway:{description:"The router that leads out of the network.",$ref:"#/$defs/Ipv\
6Address"},ranges:{description:"Parts of it with a name of their own, as for DHCP.",type:"object",propertyNames:{$ref:"#/$defs/Name"},additionalProperties:{$ref:"\
#/$defs/Ipv6Range"}},routes:{description:"Ways into other networks besides that of the gateway.",type:"array",items:{$ref:"#/$defs/Ipv6Route"}}},required:["pref\
ix"],additionalProperties:!1},dns:{description:"The name servers that its hosts ask, in this order.",type:"array",items:{$ref:"#/$defs/IpAddress"}},domain:{description:"\
The domain of its hosts: the host `w0` is `w0.okd.example.com` in it.",$ref:"#/$defs/Domain"},ntp:{description:"The time servers of its hosts.",type:"array",items:{
$ref:"#/$defs/Hostname"}},mtu:{description:"The largest packet in bytes, 1500 by default.",type:"integer",minimum:576,maximum:9216},addressing:{description:"How\
 its hosts get their addresses: they are written into their configuration, or a DHCP server hands them out.",enum:["static","dhcp"],default:"static"},dhcp:{description:"\
The one DHCP server of the network: that of the firewall, or a program on a host.",enum:["firewall","kea","dnsmasq"]},bootServer:{description:"Where its hosts g\
et what they boot over the network.",type:"object",properties:{firewall:{description:"A firewall.","x-harmony-ref":"Firewall",$ref:"#/$defs/Name"},host:{description:"\
A host.","x-harmony-ref":"Host",$ref:"#/$defs/Name"},url:{description:"A web server that is not of this site.",$ref:"#/$defs/HttpUrl"}},additionalProperties:!1,
minProperties:1,maxProperties:1}},additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},schema253={title:"Ipv4Pref\
ix",description:"A range of IPv4 addresses by its first address and length, as in `10.10.0.0/24`.",format:"ipv4-prefix",examples:["10.10.0.0/24"],type:"string"},
schema256={title:"Ipv4Range",description:"The first and last of some IPv4 addresses, as in `10.10.0.100-10.10.0.199`.",format:"ipv4-range",examples:["10.10.0.10\
0-10.10.0.199"],type:"string"},schema260={title:"Ipv6Prefix",description:"A range of IPv6 addresses by its first address and length, as in `2001:db8:10::/64`.",
format:"ipv6-prefix",examples:["2001:db8:10::/64"],type:"string"},schema263={title:"Ipv6Range",description:"The first and last of some IPv6 addresses, as in `20\
01:db8:10::100-2001:db8:10::1ff`.",format:"ipv6-range",examples:["2001:db8:10::100-2001:db8:10::1ff"],type:"string"},schema257={title:"Ipv4Route",description:"A\
 way into another IPv4 network.",type:"object",properties:{to:{description:"The addresses that it leads to.",$ref:"#/$defs/Ipv4Prefix"},via:{description:"The ro\
uter, with an address of this network.",$ref:"#/$defs/Ipv4Address"},metric:{description:"Of several ways, the one with the lowest number is taken.",type:"intege\
r",minimum:0,maximum:4294967295}},required:["to","via"],additionalProperties:!1},formats344=/^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\/(3[0-2]|[12]?[0-9])$/u;
function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate122.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
to===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'",schema:schema257.
required,parentSchema:schema257,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.via===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"via"},message:"must have required property 'via'",schema:schema257.required,parentSchema:schema257,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="to"||key0==="via"||key0==="metric")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema257,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.to!==void 0){let data0=data.to;if(typeof data0=="string"){if(!formats344.test(data0)){let err3={
instancePath:instancePath+"/to",schemaPath:"#/$defs/Ipv4Prefix/format",keyword:"format",params:{format:"ipv4-prefix"},message:'must match format "ipv4-prefix"',
schema:"ipv4-prefix",parentSchema:schema253,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/to",
schemaPath:"#/$defs/Ipv4Prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema253.type,parentSchema:schema253,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.via!==void 0){let data1=data.via;if(typeof data1=="string"){if(!formats122.test(data1)){let err5={instancePath:instancePath+
"/via",schemaPath:"#/$defs/Ipv4Address/format",keyword:"format",params:{format:"ipv4-address"},message:'must match format "ipv4-address"',schema:"ipv4-address",
parentSchema:schema110,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/via",schemaPath:"#/$def\
s/Ipv4Address/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema110.type,parentSchema:schema110,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.metric!==void 0){let data2=data.metric;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={
instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema257.properties.
metric.type,parentSchema:schema257.properties.metric,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)){
if(data2>4294967295||isNaN(data2)){let err8={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4294967295},message:"must be <= 4294967295",schema:4294967295,parentSchema:schema257.properties.metric,data:data2};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data2<0||isNaN(data2)){let err9={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema257.properties.metric,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}else{
let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema257.type,parentSchema:schema257,data};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}return validate122.errors=vErrors,errors===0}validate122.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema264={title:"Ipv6Route",description:"A way into another IPv6 network.",type:"object",properties:{to:{description:"The addresses that it leads to.",$ref:"\
#/$defs/Ipv6Prefix"},via:{description:"The router, with an address of this network.",$ref:"#/$defs/Ipv6Address"},metric:{description:"Of several ways, the one w\
ith the lowest number is taken.",type:"integer",minimum:0,maximum:4294967295}},required:["to","via"],additionalProperties:!1},formats356=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}(:[0-9a-fA-F]{1,4}){1,1}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|([0-9a-fA-F]{1,4}:){1,1}(:[0-9a-fA-F]{1,4}){1,6}|:(:[0-9a-fA-F]{1,4}){1,7}|::)\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/u;
function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
to===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'",schema:schema264.
required,parentSchema:schema264,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.via===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"via"},message:"must have required property 'via'",schema:schema264.required,parentSchema:schema264,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="to"||key0==="via"||key0==="metric")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema264,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.to!==void 0){let data0=data.to;if(typeof data0=="string"){if(!formats356.test(data0)){let err3={
instancePath:instancePath+"/to",schemaPath:"#/$defs/Ipv6Prefix/format",keyword:"format",params:{format:"ipv6-prefix"},message:'must match format "ipv6-prefix"',
schema:"ipv6-prefix",parentSchema:schema260,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/to",
schemaPath:"#/$defs/Ipv6Prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema260.type,parentSchema:schema260,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.via!==void 0){let data1=data.via;if(typeof data1=="string"){if(!formats134.test(data1)){let err5={instancePath:instancePath+
"/via",schemaPath:"#/$defs/Ipv6Address/format",keyword:"format",params:{format:"ipv6-address"},message:'must match format "ipv6-address"',schema:"ipv6-address",
parentSchema:schema116,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/via",schemaPath:"#/$def\
s/Ipv6Address/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema116.type,parentSchema:schema116,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.metric!==void 0){let data2=data.metric;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={
instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema264.properties.
metric.type,parentSchema:schema264.properties.metric,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)){
if(data2>4294967295||isNaN(data2)){let err8={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4294967295},message:"must be <= 4294967295",schema:4294967295,parentSchema:schema264.properties.metric,data:data2};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data2<0||isNaN(data2)){let err9={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema264.properties.metric,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}else{
let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema264.type,parentSchema:schema264,data};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}return validate124.errors=vErrors,errors===0}validate124.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var formats350=/^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])-((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$/u,
formats362=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}(:[0-9a-fA-F]{1,4}){1,1}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|([0-9a-fA-F]{1,4}:){1,1}(:[0-9a-fA-F]{1,4}){1,6}|:(:[0-9a-fA-F]{1,4}){1,7}|::)-(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}(:[0-9a-fA-F]{1,4}){1,1}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|([0-9a-fA-F]{1,4}:){1,1}(:[0-9a-fA-F]{1,4}){1,6}|:(:[0-9a-fA-F]{1,4}){1,7}|::)$/u;
function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required propert\
y 'apiVersion'",schema:schema252.required,parentSchema:schema252,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema252.required,parentSchema:schema252,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema252.required,parentSchema:schema252,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mu\
st have required property 'spec'",schema:schema252.required,parentSchema:schema252,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema252,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema252.properties.$schema.type,parentSchema:schema252.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema252.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="Network"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/\
const",keyword:"const",params:{allowedValue:"Network"},message:"must be equal to constant",schema:"Network",parentSchema:schema252.properties.kind,data:data2};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.spec!==void 0){let data4=data.
spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){data4.addressing===void 0&&(data4.addressing="static");for(let key1 in data4)if(!func1.call(schema252.
properties.spec.properties,key1)){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema252.properties.spec,data:data4};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(data4.vlan!==void 0){let data5=data4.vlan;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err9={
instancePath:instancePath+"/spec/vlan",schemaPath:"#/properties/spec/properties/vlan/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema252.
properties.spec.properties.vlan.type,parentSchema:schema252.properties.spec.properties.vlan,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(typeof data5=="number"&&isFinite(data5)){if(data5>4094||isNaN(data5)){let err10={instancePath:instancePath+"/spec/vlan",schemaPath:"#/properties/spec/propert\
ies/vlan/maximum",keyword:"maximum",params:{comparison:"<=",limit:4094},message:"must be <= 4094",schema:4094,parentSchema:schema252.properties.spec.properties.
vlan,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data5<1||isNaN(data5)){let err11={instancePath:instancePath+"/spec/vlan",schemaPath:"\
#/properties/spec/properties/vlan/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema252.properties.
spec.properties.vlan,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}if(data4.ipv4!==void 0){let data6=data4.ipv4;if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){if(data6.prefix===void 0){let err12={instancePath:instancePath+"/spec/ipv4",schemaPath:"#/properties/spec/properties/ipv4/requi\
red",keyword:"required",params:{missingProperty:"prefix"},message:"must have required property 'prefix'",schema:schema252.properties.spec.properties.ipv4.required,
parentSchema:schema252.properties.spec.properties.ipv4,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key2 in data6)if(!(key2===
"prefix"||key2==="gateway"||key2==="ranges"||key2==="routes")){let err13={instancePath:instancePath+"/spec/ipv4",schemaPath:"#/properties/spec/properties/ipv4/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema252.
properties.spec.properties.ipv4,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data6.prefix!==void 0){let data7=data6.prefix;if(typeof data7==
"string"){if(!formats344.test(data7)){let err14={instancePath:instancePath+"/spec/ipv4/prefix",schemaPath:"#/$defs/Ipv4Prefix/format",keyword:"format",params:{format:"\
ipv4-prefix"},message:'must match format "ipv4-prefix"',schema:"ipv4-prefix",parentSchema:schema253,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}}else{let err15={instancePath:instancePath+"/spec/ipv4/prefix",schemaPath:"#/$defs/Ipv4Prefix/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:schema253.type,parentSchema:schema253,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data6.gateway!==void 0){let data8=data6.
gateway;if(typeof data8=="string"){if(!formats122.test(data8)){let err16={instancePath:instancePath+"/spec/ipv4/gateway",schemaPath:"#/$defs/Ipv4Address/format",
keyword:"format",params:{format:"ipv4-address"},message:'must match format "ipv4-address"',schema:"ipv4-address",parentSchema:schema110,data:data8};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/spec/ipv4/gateway",schemaPath:"#/$defs/Ipv4Address/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema110.type,parentSchema:schema110,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}
if(data6.ranges!==void 0){let data9=data6.ranges;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){for(let key3 in data9){let _errs23=errors;if(typeof key3==
"string"){if(!formats0.test(key3)){let err18={instancePath:instancePath+"/spec/ipv4/ranges",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dn\
s-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:key3,propertyName:key3};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}}else{let err19={instancePath:instancePath+"/spec/ipv4/ranges",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:schema34.type,parentSchema:schema34,data:key3,propertyName:key3};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid5=_errs23===
errors;if(!valid5){let err20={instancePath:instancePath+"/spec/ipv4/ranges",schemaPath:"#/properties/spec/properties/ipv4/properties/ranges/propertyNames",keyword:"\
propertyNames",params:{propertyName:key3},message:"property name must be valid",schema:schema252.properties.spec.properties.ipv4.properties.ranges.propertyNames,
parentSchema:schema252.properties.spec.properties.ipv4.properties.ranges,data:data9};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}for(let key4 in data9){
let data10=data9[key4];if(typeof data10=="string"){if(!formats350.test(data10)){let err21={instancePath:instancePath+"/spec/ipv4/ranges/"+key4.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/$defs/Ipv4Range/format",keyword:"format",params:{format:"ipv4-range"},message:'must match format "ipv4-range"',schema:"ipv4-ra\
nge",parentSchema:schema256,data:data10};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/spec/ipv4/rang\
es/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Ipv4Range/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema256.
type,parentSchema:schema256,data:data10};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/spec/ipv4/ran\
ges",schemaPath:"#/properties/spec/properties/ipv4/properties/ranges/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema252.properties.
spec.properties.ipv4.properties.ranges.type,parentSchema:schema252.properties.spec.properties.ipv4.properties.ranges,data:data9};vErrors===null?vErrors=[err23]:
vErrors.push(err23),errors++}}if(data6.routes!==void 0){let data11=data6.routes;if(Array.isArray(data11)){let len0=data11.length;for(let i0=0;i0<len0;i0++)validate122(
data11[i0],{instancePath:instancePath+"/spec/ipv4/routes/"+i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate122.
errors:vErrors.concat(validate122.errors),errors=vErrors.length)}else{let err24={instancePath:instancePath+"/spec/ipv4/routes",schemaPath:"#/properties/spec/pro\
perties/ipv4/properties/routes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema252.properties.spec.properties.ipv4.properties.routes.
type,parentSchema:schema252.properties.spec.properties.ipv4.properties.routes,data:data11};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={
instancePath:instancePath+"/spec/ipv4",schemaPath:"#/properties/spec/properties/ipv4/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema252.
properties.spec.properties.ipv4.type,parentSchema:schema252.properties.spec.properties.ipv4,data:data6};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}
if(data4.ipv6!==void 0){let data13=data4.ipv6;if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.prefix===void 0){let err26={instancePath:instancePath+
"/spec/ipv6",schemaPath:"#/properties/spec/properties/ipv6/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have required property '\
prefix'",schema:schema252.properties.spec.properties.ipv6.required,parentSchema:schema252.properties.spec.properties.ipv6,data:data13};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}for(let key5 in data13)if(!(key5==="prefix"||key5==="gateway"||key5==="ranges"||key5==="routes")){let err27={instancePath:instancePath+
"/spec/ipv6",schemaPath:"#/properties/spec/properties/ipv6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must N\
OT have additional properties",schema:!1,parentSchema:schema252.properties.spec.properties.ipv6,data:data13};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}if(data13.prefix!==void 0){let data14=data13.prefix;if(typeof data14=="string"){if(!formats356.test(data14)){let err28={instancePath:instancePath+"/spe\
c/ipv6/prefix",schemaPath:"#/$defs/Ipv6Prefix/format",keyword:"format",params:{format:"ipv6-prefix"},message:'must match format "ipv6-prefix"',schema:"ipv6-pref\
ix",parentSchema:schema260,data:data14};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/spec/ipv6/prefi\
x",schemaPath:"#/$defs/Ipv6Prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema260.type,parentSchema:schema260,data:data14};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data13.gateway!==void 0){let data15=data13.gateway;if(typeof data15=="string"){if(!formats134.test(
data15)){let err30={instancePath:instancePath+"/spec/ipv6/gateway",schemaPath:"#/$defs/Ipv6Address/format",keyword:"format",params:{format:"ipv6-address"},message:'\
must match format "ipv6-address"',schema:"ipv6-address",parentSchema:schema116,data:data15};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}else{let err31={
instancePath:instancePath+"/spec/ipv6/gateway",schemaPath:"#/$defs/Ipv6Address/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema116.
type,parentSchema:schema116,data:data15};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data13.ranges!==void 0){let data16=data13.ranges;if(data16&&
typeof data16=="object"&&!Array.isArray(data16)){for(let key6 in data16){let _errs44=errors;if(typeof key6=="string"){if(!formats0.test(key6)){let err32={instancePath:instancePath+
"/spec/ipv6/ranges",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:key6,propertyName:key6};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}else{let err33={instancePath:instancePath+"/spec/ipv6/ranges",schemaPath:"\
#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key6,propertyName:key6};vErrors===
null?vErrors=[err33]:vErrors.push(err33),errors++}var valid14=_errs44===errors;if(!valid14){let err34={instancePath:instancePath+"/spec/ipv6/ranges",schemaPath:"\
#/properties/spec/properties/ipv6/properties/ranges/propertyNames",keyword:"propertyNames",params:{propertyName:key6},message:"property name must be valid",schema:schema252.
properties.spec.properties.ipv6.properties.ranges.propertyNames,parentSchema:schema252.properties.spec.properties.ipv6.properties.ranges,data:data16};vErrors===
null?vErrors=[err34]:vErrors.push(err34),errors++}}for(let key7 in data16){let data17=data16[key7];if(typeof data17=="string"){if(!formats362.test(data17)){let err35={
instancePath:instancePath+"/spec/ipv6/ranges/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Ipv6Range/format",keyword:"format",params:{format:"\
ipv6-range"},message:'must match format "ipv6-range"',schema:"ipv6-range",parentSchema:schema263,data:data17};vErrors===null?vErrors=[err35]:vErrors.push(err35),
errors++}}else{let err36={instancePath:instancePath+"/spec/ipv6/ranges/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Ipv6Range/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema263.type,parentSchema:schema263,data:data17};vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++}}}else{let err37={instancePath:instancePath+"/spec/ipv6/ranges",schemaPath:"#/properties/spec/properties/ipv6/properties/ranges/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema252.properties.spec.properties.ipv6.properties.ranges.type,parentSchema:schema252.properties.spec.properties.
ipv6.properties.ranges,data:data16};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data13.routes!==void 0){let data18=data13.routes;if(Array.isArray(
data18)){let len1=data18.length;for(let i1=0;i1<len1;i1++)validate124(data18[i1],{instancePath:instancePath+"/spec/ipv6/routes/"+i1,parentData:data18,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors),errors=vErrors.length)}else{let err38={instancePath:instancePath+
"/spec/ipv6/routes",schemaPath:"#/properties/spec/properties/ipv6/properties/routes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema252.
properties.spec.properties.ipv6.properties.routes.type,parentSchema:schema252.properties.spec.properties.ipv6.properties.routes,data:data18};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}}}else{let err39={instancePath:instancePath+"/spec/ipv6",schemaPath:"#/properties/spec/properties/ipv6/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema252.properties.spec.properties.ipv6.type,parentSchema:schema252.properties.spec.properties.ipv6,data:data13};
vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data4.dns!==void 0){let data20=data4.dns;if(Array.isArray(data20)){let len2=data20.length;for(let i2=0;i2<
len2;i2++){let data21=data20[i2];if(typeof data21=="string"){if(!formats224.test(data21)){let err40={instancePath:instancePath+"/spec/dns/"+i2,schemaPath:"#/$de\
fs/IpAddress/format",keyword:"format",params:{format:"ip-address"},message:'must match format "ip-address"',schema:"ip-address",parentSchema:schema171,data:data21};
vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{let err41={instancePath:instancePath+"/spec/dns/"+i2,schemaPath:"#/$defs/IpAddress/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema171.type,parentSchema:schema171,data:data21};vErrors===null?vErrors=[err41]:vErrors.push(err41),
errors++}}}else{let err42={instancePath:instancePath+"/spec/dns",schemaPath:"#/properties/spec/properties/dns/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema252.properties.spec.properties.dns.type,parentSchema:schema252.properties.spec.properties.dns,data:data20};vErrors===null?vErrors=[err42]:
vErrors.push(err42),errors++}}if(data4.domain!==void 0){let data22=data4.domain;if(typeof data22=="string"){if(func2(data22)>253){let err43={instancePath:instancePath+
"/spec/domain",schemaPath:"#/$defs/Domain/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema107,
data:data22};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}if(!formats116.test(data22)){let err44={instancePath:instancePath+"/spec/domain",schemaPath:"\
#/$defs/Domain/format",keyword:"format",params:{format:"domain"},message:'must match format "domain"',schema:"domain",parentSchema:schema107,data:data22};vErrors===
null?vErrors=[err44]:vErrors.push(err44),errors++}}else{let err45={instancePath:instancePath+"/spec/domain",schemaPath:"#/$defs/Domain/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema107.type,parentSchema:schema107,data:data22};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data4.
ntp!==void 0){let data23=data4.ntp;if(Array.isArray(data23)){let len3=data23.length;for(let i3=0;i3<len3;i3++){let data24=data23[i3];if(typeof data24=="string"){
if(func2(data24)>253){let err46={instancePath:instancePath+"/spec/ntp/"+i3,schemaPath:"#/$defs/Hostname/maxLength",keyword:"maxLength",params:{limit:253},message:"\
must NOT have more than 253 characters",schema:253,parentSchema:schema48,data:data24};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(!formats20.
test(data24)){let err47={instancePath:instancePath+"/spec/ntp/"+i3,schemaPath:"#/$defs/Hostname/format",keyword:"format",params:{format:"hostname"},message:'mus\
t match format "hostname"',schema:"hostname",parentSchema:schema48,data:data24};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}else{let err48={instancePath:instancePath+
"/spec/ntp/"+i3,schemaPath:"#/$defs/Hostname/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data24};
vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}}else{let err49={instancePath:instancePath+"/spec/ntp",schemaPath:"#/properties/spec/properties/ntp\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema252.properties.spec.properties.ntp.type,parentSchema:schema252.properties.spec.
properties.ntp,data:data23};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data4.mtu!==void 0){let data25=data4.mtu;if(!(typeof data25=="number"&&
!(data25%1)&&!isNaN(data25)&&isFinite(data25))){let err50={instancePath:instancePath+"/spec/mtu",schemaPath:"#/properties/spec/properties/mtu/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer",schema:schema252.properties.spec.properties.mtu.type,parentSchema:schema252.properties.spec.properties.mtu,
data:data25};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(typeof data25=="number"&&isFinite(data25)){if(data25>9216||isNaN(data25)){let err51={
instancePath:instancePath+"/spec/mtu",schemaPath:"#/properties/spec/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216},message:"must \
be <= 9216",schema:9216,parentSchema:schema252.properties.spec.properties.mtu,data:data25};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data25<
576||isNaN(data25)){let err52={instancePath:instancePath+"/spec/mtu",schemaPath:"#/properties/spec/properties/mtu/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576},message:"must be >= 576",schema:576,parentSchema:schema252.properties.spec.properties.mtu,data:data25};vErrors===null?vErrors=[err52]:vErrors.push(
err52),errors++}}}let data26=data4.addressing;if(!(data26==="static"||data26==="dhcp")){let err53={instancePath:instancePath+"/spec/addressing",schemaPath:"#/pr\
operties/spec/properties/addressing/enum",keyword:"enum",params:{allowedValues:schema252.properties.spec.properties.addressing.enum},message:"must be equal to o\
ne of the allowed values",schema:schema252.properties.spec.properties.addressing.enum,parentSchema:schema252.properties.spec.properties.addressing,data:data26};
vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data4.dhcp!==void 0){let data27=data4.dhcp;if(!(data27==="firewall"||data27==="kea"||data27==="dn\
smasq")){let err54={instancePath:instancePath+"/spec/dhcp",schemaPath:"#/properties/spec/properties/dhcp/enum",keyword:"enum",params:{allowedValues:schema252.properties.
spec.properties.dhcp.enum},message:"must be equal to one of the allowed values",schema:schema252.properties.spec.properties.dhcp.enum,parentSchema:schema252.properties.
spec.properties.dhcp,data:data27};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data4.bootServer!==void 0){let data28=data4.bootServer;if(data28&&
typeof data28=="object"&&!Array.isArray(data28)){if(Object.keys(data28).length>1){let err55={instancePath:instancePath+"/spec/bootServer",schemaPath:"#/properti\
es/spec/properties/bootServer/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema252.
properties.spec.properties.bootServer,data:data28};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(Object.keys(data28).length<1){let err56={instancePath:instancePath+
"/spec/bootServer",schemaPath:"#/properties/spec/properties/bootServer/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than\
 1 properties",schema:1,parentSchema:schema252.properties.spec.properties.bootServer,data:data28};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}for(let key8 in data28)
if(!(key8==="firewall"||key8==="host"||key8==="url")){let err57={instancePath:instancePath+"/spec/bootServer",schemaPath:"#/properties/spec/properties/bootServe\
r/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties",schema:!1,parentSchema:schema252.
properties.spec.properties.bootServer,data:data28};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}if(data28.firewall!==void 0){let data29=data28.firewall;
if(typeof data29=="string"){if(!formats0.test(data29)){let err58={instancePath:instancePath+"/spec/bootServer/firewall",schemaPath:"#/$defs/Name/format",keyword:"\
format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data29};vErrors===null?vErrors=[err58]:
vErrors.push(err58),errors++}}else{let err59={instancePath:instancePath+"/spec/bootServer/firewall",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data29};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}if(data28.
host!==void 0){let data30=data28.host;if(typeof data30=="string"){if(!formats0.test(data30)){let err60={instancePath:instancePath+"/spec/bootServer/host",schemaPath:"\
#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data30};
vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}else{let err61={instancePath:instancePath+"/spec/bootServer/host",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data30};vErrors===null?vErrors=[err61]:vErrors.push(err61),
errors++}}if(data28.url!==void 0){let data31=data28.url;if(typeof data31=="string"){if(!formats196.test(data31)){let err62={instancePath:instancePath+"/spec/boo\
tServer/url",schemaPath:"#/$defs/HttpUrl/format",keyword:"format",params:{format:"http-url"},message:'must match format "http-url"',schema:"http-url",parentSchema:schema153,
data:data31};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}else{let err63={instancePath:instancePath+"/spec/bootServer/url",schemaPath:"#/$defs/H\
ttpUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema153.type,parentSchema:schema153,data:data31};vErrors===null?vErrors=[err63]:
vErrors.push(err63),errors++}}}else{let err64={instancePath:instancePath+"/spec/bootServer",schemaPath:"#/properties/spec/properties/bootServer/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:schema252.properties.spec.properties.bootServer.type,parentSchema:schema252.properties.spec.properties.
bootServer,data:data28};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}}else{let err65={instancePath:instancePath+"/spec",schemaPath:"#/properties\
/spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema252.properties.spec.type,parentSchema:schema252.properties.spec,data:data4};
vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}}else{let err66={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:schema252.type,parentSchema:schema252,data};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}return validate120.errors=vErrors,errors===
0}validate120.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var PostgreSQL=validate126,schema273={title:"PostgreSQL",description:"A PostgreSQL cluster, r\
eplicated and backed up. It becomes a chart with the objects of the topology's operator.",type:"object","x-harmony-category":"score","x-harmony-requires":"postg\
resql",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"PostgreSQL"},metadata:{
$ref:"#/$defs/Metadata"},spec:{description:"What the cluster is.",type:"object",properties:{topology:{description:"The topology that runs it. May be left out wh\
ere exactly one topology of the site offers all that it requires.","x-harmony-ref":"topology",$ref:"#/$defs/Name"},namespace:{description:"The namespace that it\
s objects go to; by default that of the topology.",$ref:"#/$defs/Name"},version:{description:"The major version of PostgreSQL, in quotes.",enum:["14","15","16",
"17","18"]},image:{description:"The image of that version, made for the operator. Without it the topology's catalogue of images serves.",$ref:"#/$defs/Image"},instances:{
description:"How many instances run, the primary included.",type:"integer",minimum:1,maximum:9,default:1},storage:{description:"The volume of each instance.",type:[
"string","object"],format:"quantity",examples:["20Gi"],properties:{size:{description:"How much it holds.",$ref:"#/$defs/Quantity"},class:{description:"The stora\
ge class; by default that of the topology.",$ref:"#/$defs/ObjectName"}},required:["size"],additionalProperties:!1},walStorage:{description:"A volume of each ins\
tance for the write-ahead log alone.",type:["string","object"],format:"quantity",examples:["20Gi"],properties:{size:{description:"How much it holds.",$ref:"#/$d\
efs/Quantity"},class:{description:"The storage class; by default that of the topology.",$ref:"#/$defs/ObjectName"}},required:["size"],additionalProperties:!1},databases:{
description:"The databases. The first one is made with the cluster.",type:"array",items:{$ref:"#/$defs/Database"},minItems:1},resources:{description:"What each \
instance needs of a node.",$ref:"#/$defs/Resources"},parameters:{description:"Settings of postgresql.conf. Numbers and truth values need quotes.",type:"object",
propertyNames:{$ref:"#/$defs/ParameterName"},additionalProperties:{type:"string"}},backup:{description:"Copies its data and its log to an object store.",$ref:"#\
/$defs/PostgreSQLBackup"},pooler:{description:"A connection pool before the cluster. Applications that use the cluster connect to it.",type:"object",properties:{
instances:{description:"How many instances of the pool run.",type:"integer",minimum:1,maximum:20,default:2},mode:{description:"When a connection goes back to th\
e pool: at the end of a session, or of a transaction.",enum:["session","transaction"],default:"session"},maxClientConnections:{description:"The most connections\
 of clients to an instance.",type:"integer",minimum:1,maximum:1e5},poolSize:{description:"The connections that an instance keeps for each pair of user and datab\
ase.",type:"integer",minimum:1,maximum:1e4}},additionalProperties:!1}},required:["version","storage","databases"],additionalProperties:!1}},required:["apiVersio\
n","kind","metadata","spec"],additionalProperties:!1},schema285={title:"ParameterName",description:"The name of a setting of PostgreSQL, as in `shared_buffers`.",
format:"parameter-name",examples:["shared_buffers"],type:"string"},schema281={title:"Database",description:"A database in a cluster.",type:"object",properties:{
name:{description:"Its name.",$ref:"#/$defs/DatabaseName"},owner:{description:"The role that owns it. It is made where it is missing.",$ref:"#/$defs/DatabaseNam\
e"},extensions:{description:"Extensions that are made in it, as in `pg_trgm`.",type:"array",items:{$ref:"#/$defs/ExtensionName"}}},required:["name","owner"],additionalProperties:!1},
schema284={title:"ExtensionName",description:"The name of an extension of PostgreSQL, as in `pg_trgm`.",format:"extension-name",examples:["pg_trgm"],type:"strin\
g"},formats402=/^[a-z_][-a-z0-9_]{0,62}$/u;function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate128.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:schema281.required,parentSchema:schema281,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'",schema:schema281.
required,parentSchema:schema281,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0==="owner"||key0===
"extensions")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have\
 additional properties",schema:!1,parentSchema:schema281,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data0=data.name;
if(typeof data0=="string"){if(!formats68.test(data0)){let err3={instancePath:instancePath+"/name",schemaPath:"#/$defs/DatabaseName/format",keyword:"format",params:{
format:"database-name"},message:'must match format "database-name"',schema:"database-name",parentSchema:schema78,data:data0};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}else{let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/DatabaseName/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:schema78.type,parentSchema:schema78,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.owner!==void 0){let data1=data.
owner;if(typeof data1=="string"){if(!formats68.test(data1)){let err5={instancePath:instancePath+"/owner",schemaPath:"#/$defs/DatabaseName/format",keyword:"forma\
t",params:{format:"database-name"},message:'must match format "database-name"',schema:"database-name",parentSchema:schema78,data:data1};vErrors===null?vErrors=[
err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/owner",schemaPath:"#/$defs/DatabaseName/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema78.type,parentSchema:schema78,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.extensions!==
void 0){let data2=data.extensions;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!formats402.
test(data3)){let err7={instancePath:instancePath+"/extensions/"+i0,schemaPath:"#/$defs/ExtensionName/format",keyword:"format",params:{format:"extension-name"},message:'\
must match format "extension-name"',schema:"extension-name",parentSchema:schema284,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={
instancePath:instancePath+"/extensions/"+i0,schemaPath:"#/$defs/ExtensionName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema284.
type,parentSchema:schema284,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/extensions",schemaPath:"\
#/properties/extensions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema281.properties.extensions.type,parentSchema:schema281.properties.
extensions,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema281.type,parentSchema:schema281,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate128.
errors=vErrors,errors===0}validate128.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema286={title:"PostgreSQLBackup",description:"Where a database\
 cluster's copies go, and when.",type:"object",properties:{bucket:{description:"The bucket.",$ref:"#/$defs/BucketName"},path:{description:"The path in the bucke\
t; by default the cluster's name.",$ref:"#/$defs/ObjectPath"},endpoint:{description:"The object store, where it is not that of Amazon.",$ref:"#/$defs/HttpUrl"},
region:{description:"The region of the bucket.",$ref:"#/$defs/Name"},credentials:{description:"The access to the bucket.",type:"object",properties:{accessKeyId:{
description:"The access key's identifier.",$ref:"#/$defs/Secret"},secretAccessKey:{description:"The access key itself.",$ref:"#/$defs/Secret"}},required:["acces\
sKeyId","secretAccessKey"],additionalProperties:!1},retention:{description:"How long copies are kept, in days, weeks or months: `30d`, `4w`, `6m`.",$ref:"#/$def\
s/Retention",default:"30d"},schedule:{description:"When a full copy is made. The log is copied all the time.",$ref:"#/$defs/CronSchedule",default:"0 3 * * *"}},
required:["bucket","credentials"],additionalProperties:!1},schema287={title:"BucketName",description:"The name of a bucket, as in `backups`.",format:"bucket-nam\
e",examples:["backups"],type:"string"},schema288={title:"ObjectPath",description:"A path in a bucket, without a slash at its ends.",format:"object-path",examples:[
"postgresql/orders"],type:"string"},schema291={title:"Retention",description:"A number of days, weeks or months: `30d`, `4w`, `6m`.",format:"retention-time",examples:[
"30d"],type:"string"},schema292={title:"CronSchedule",description:"A schedule of five fields, as cron reads it: minute, hour, day of the month, month, day of th\
e week. `0 3 * * *` is daily at three.",format:"cron-schedule",examples:["0 3 * * *"],type:"string"},formats406=/^[a-z0-9][-.a-z0-9]{1,61}[a-z0-9]$/u,formats408=/^[-_.a-zA-Z0-9]+(\/[-_.a-zA-Z0-9]+)*$/u,
formats414=/^[1-9][0-9]*[dwm]$/u,formats416=/^[-*/,0-9a-zA-Z]+( [-*/,0-9a-zA-Z]+){4}$/u;function validate131(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.retention===void 0&&(data.retention="30d"),data.schedule===void 0&&
(data.schedule="0 3 * * *"),data.bucket===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bucket"},message:"m\
ust have required property 'bucket'",schema:schema286.required,parentSchema:schema286,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.credentials===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credentials"},message:"must have required property 'credentia\
ls'",schema:schema286.required,parentSchema:schema286,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="bucket"||
key0==="path"||key0==="endpoint"||key0==="region"||key0==="credentials"||key0==="retention"||key0==="schedule")){let err2={instancePath,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema286,data};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.bucket!==void 0){let data0=data.bucket;if(typeof data0=="string"){if(!formats406.test(data0)){
let err3={instancePath:instancePath+"/bucket",schemaPath:"#/$defs/BucketName/format",keyword:"format",params:{format:"bucket-name"},message:'must match format "\
bucket-name"',schema:"bucket-name",parentSchema:schema287,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/bucket",schemaPath:"#/$defs/BucketName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema287.type,parentSchema:schema287,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.path!==void 0){let data1=data.path;if(typeof data1=="string"){if(!formats408.test(data1)){let err5={
instancePath:instancePath+"/path",schemaPath:"#/$defs/ObjectPath/format",keyword:"format",params:{format:"object-path"},message:'must match format "object-path"',
schema:"object-path",parentSchema:schema288,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/pa\
th",schemaPath:"#/$defs/ObjectPath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema288.type,parentSchema:schema288,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.endpoint!==void 0){let data2=data.endpoint;if(typeof data2=="string"){if(!formats196.test(data2)){
let err7={instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/HttpUrl/format",keyword:"format",params:{format:"http-url"},message:'must match format "http\
-url"',schema:"http-url",parentSchema:schema153,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/endpoint",schemaPath:"#/$defs/HttpUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema153.type,parentSchema:schema153,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.region!==void 0){let data3=data.region;if(typeof data3=="string"){if(!formats0.test(data3)){let err9={
instancePath:instancePath+"/region",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"\
dns-label",parentSchema:schema34,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/region",schemaPath:"\
#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data3};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.credentials!==void 0){let data4=data.credentials;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.
accessKeyId===void 0){let err11={instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty:"\
accessKeyId"},message:"must have required property 'accessKeyId'",schema:schema286.properties.credentials.required,parentSchema:schema286.properties.credentials,
data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data4.secretAccessKey===void 0){let err12={instancePath:instancePath+"/credentials",schemaPath:"\
#/properties/credentials/required",keyword:"required",params:{missingProperty:"secretAccessKey"},message:"must have required property 'secretAccessKey'",schema:schema286.
properties.credentials.required,parentSchema:schema286.properties.credentials,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key1 in data4)
if(!(key1==="accessKeyId"||key1==="secretAccessKey")){let err13={instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema286.properties.credentials,
data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}data4.accessKeyId!==void 0&&(validate64(data4.accessKeyId,{instancePath:instancePath+"/c\
redentials/accessKeyId",parentData:data4,parentDataProperty:"accessKeyId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length)),data4.secretAccessKey!==void 0&&(validate64(data4.secretAccessKey,{instancePath:instancePath+"/credentials/secretAccessKey",parentData:data4,
parentDataProperty:"secretAccessKey",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{
let err14={instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema286.
properties.credentials.type,parentSchema:schema286.properties.credentials,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}let data7=data.
retention;if(typeof data7=="string"){if(!formats414.test(data7)){let err15={instancePath:instancePath+"/retention",schemaPath:"#/$defs/Retention/format",keyword:"\
format",params:{format:"retention-time"},message:'must match format "retention-time"',schema:"retention-time",parentSchema:schema291,data:data7};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/retention",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema291.type,parentSchema:schema291,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}let data8=data.
schedule;if(typeof data8=="string"){if(!formats416.test(data8)){let err17={instancePath:instancePath+"/schedule",schemaPath:"#/$defs/CronSchedule/format",keyword:"\
format",params:{format:"cron-schedule"},message:'must match format "cron-schedule"',schema:"cron-schedule",parentSchema:schema292,data:data8};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/schedule",schemaPath:"#/$defs/CronSchedule/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema292.type,parentSchema:schema292,data:data8};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema286.type,parentSchema:schema286,data};vErrors===null?
vErrors=[err19]:vErrors.push(err19),errors++}return validate131.errors=vErrors,errors===0}validate131.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var formats404=/^[a-z][a-z0-9_.]*$/u;
function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate126.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required propert\
y 'apiVersion'",schema:schema273.required,parentSchema:schema273,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema273.required,parentSchema:schema273,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema273.required,parentSchema:schema273,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mu\
st have required property 'spec'",schema:schema273.required,parentSchema:schema273,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema273,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err5={instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema273.properties.$schema.type,parentSchema:schema273.properties.
$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){let data1=data.apiVersion;if(data1!=="harmony.dev/v1\
alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"harmony.dev/v1alpha1"},
message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema273.properties.apiVersion,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="PostgreSQL"){let err7={instancePath:instancePath+"/kind",schemaPath:"#/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"PostgreSQL"},message:"must be equal to constant",schema:"PostgreSQL",parentSchema:schema273.properties.kind,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data.
spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.instances===void 0&&(data4.instances=1),data4.version===void 0){
let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"version"},message:"must have req\
uired property 'version'",schema:schema273.properties.spec.required,parentSchema:schema273.properties.spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}if(data4.storage===void 0){let err9={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
storage"},message:"must have required property 'storage'",schema:schema273.properties.spec.required,parentSchema:schema273.properties.spec,data:data4};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.databases===void 0){let err10={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",
keyword:"required",params:{missingProperty:"databases"},message:"must have required property 'databases'",schema:schema273.properties.spec.required,parentSchema:schema273.
properties.spec,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key1 in data4)if(!func1.call(schema273.properties.spec.properties,
key1)){let err11={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema273.properties.spec,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
if(data4.topology!==void 0){let data5=data4.topology;if(typeof data5=="string"){if(!formats0.test(data5)){let err12={instancePath:instancePath+"/spec/topology",
schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data5};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/spec/topology",schemaPath:"#/$defs/Name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}}if(data4.namespace!==void 0){let data6=data4.namespace;if(typeof data6=="string"){if(!formats0.test(data6)){let err14={instancePath:instancePath+"/spe\
c/namespace",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,
data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/spec/namespace",schemaPath:"#/$defs/Name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}if(data4.version!==void 0){let data7=data4.version;if(!(data7==="14"||data7==="15"||data7==="16"||data7==="17"||data7==="18")){let err16={
instancePath:instancePath+"/spec/version",schemaPath:"#/properties/spec/properties/version/enum",keyword:"enum",params:{allowedValues:schema273.properties.spec.
properties.version.enum},message:"must be equal to one of the allowed values",schema:schema273.properties.spec.properties.version.enum,parentSchema:schema273.properties.
spec.properties.version,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data4.image!==void 0){let data8=data4.image;if(typeof data8==
"string"){if(!formats14.test(data8)){let err17={instancePath:instancePath+"/spec/image",schemaPath:"#/$defs/Image/format",keyword:"format",params:{format:"image\
-reference"},message:'must match format "image-reference"',schema:"image-reference",parentSchema:schema41,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}}else{let err18={instancePath:instancePath+"/spec/image",schemaPath:"#/$defs/Image/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:schema41.type,parentSchema:schema41,data:data8};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}let data9=data4.instances;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err19={instancePath:instancePath+"/spec/instances",schemaPath:"#/properties/spec/properties/instances\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema273.properties.spec.properties.instances.type,parentSchema:schema273.properties.
spec.properties.instances,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>9||isNaN(
data9)){let err20={instancePath:instancePath+"/spec/instances",schemaPath:"#/properties/spec/properties/instances/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9},message:"must be <= 9",schema:9,parentSchema:schema273.properties.spec.properties.instances,data:data9};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}if(data9<1||isNaN(data9)){let err21={instancePath:instancePath+"/spec/instances",schemaPath:"#/properties/spec/properties/instances/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema273.properties.spec.properties.instances,data:data9};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}}if(data4.storage!==void 0){let data10=data4.storage;if(typeof data10!="string"&&!(data10&&typeof data10=="object"&&
!Array.isArray(data10))){let err22={instancePath:instancePath+"/spec/storage",schemaPath:"#/properties/spec/properties/storage/type",keyword:"type",params:{type:schema273.
properties.spec.properties.storage.type},message:"must be string,object",schema:schema273.properties.spec.properties.storage.type,parentSchema:schema273.properties.
spec.properties.storage,data:data10};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data10=="string"&&!formats36.test(data10)){let err23={
instancePath:instancePath+"/spec/storage",schemaPath:"#/properties/spec/properties/storage/format",keyword:"format",params:{format:"quantity"},message:'must mat\
ch format "quantity"',schema:"quantity",parentSchema:schema273.properties.spec.properties.storage,data:data10};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.size===void 0){let err24={instancePath:instancePath+"/spec/storage",schemaPath:"#\
/properties/spec/properties/storage/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'",schema:schema273.properties.
spec.properties.storage.required,parentSchema:schema273.properties.spec.properties.storage,data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}
for(let key2 in data10)if(!(key2==="size"||key2==="class")){let err25={instancePath:instancePath+"/spec/storage",schemaPath:"#/properties/spec/properties/storag\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema273.
properties.spec.properties.storage,data:data10};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data10.size!==void 0){let data11=data10.size;if(typeof data11==
"string"){if(!formats36.test(data11)){let err26={instancePath:instancePath+"/spec/storage/size",schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"\
quantity"},message:'must match format "quantity"',schema:"quantity",parentSchema:schema58,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}else{
let err27={instancePath:instancePath+"/spec/storage/size",schemaPath:"#/$defs/Quantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.
type,parentSchema:schema58,data:data11};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data10.class!==void 0){let data12=data10.class;if(typeof data12==
"string"){if(func2(data12)>253){let err28={instancePath:instancePath+"/spec/storage/class",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{
limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}
if(!formats16.test(data12)){let err29={instancePath:instancePath+"/spec/storage/class",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"o\
bject-name"},message:'must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data12};vErrors===null?vErrors=[err29]:vErrors.push(err29),
errors++}}else{let err30={instancePath:instancePath+"/spec/storage/class",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:schema42.type,parentSchema:schema42,data:data12};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}}}if(data4.walStorage!==void 0){
let data13=data4.walStorage;if(typeof data13!="string"&&!(data13&&typeof data13=="object"&&!Array.isArray(data13))){let err31={instancePath:instancePath+"/spec/\
walStorage",schemaPath:"#/properties/spec/properties/walStorage/type",keyword:"type",params:{type:schema273.properties.spec.properties.walStorage.type},message:"\
must be string,object",schema:schema273.properties.spec.properties.walStorage.type,parentSchema:schema273.properties.spec.properties.walStorage,data:data13};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}if(typeof data13=="string"&&!formats36.test(data13)){let err32={instancePath:instancePath+"/spec/walStorage",schemaPath:"\
#/properties/spec/properties/walStorage/format",keyword:"format",params:{format:"quantity"},message:'must match format "quantity"',schema:"quantity",parentSchema:schema273.
properties.spec.properties.walStorage,data:data13};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(data13&&typeof data13=="object"&&!Array.isArray(
data13)){if(data13.size===void 0){let err33={instancePath:instancePath+"/spec/walStorage",schemaPath:"#/properties/spec/properties/walStorage/required",keyword:"\
required",params:{missingProperty:"size"},message:"must have required property 'size'",schema:schema273.properties.spec.properties.walStorage.required,parentSchema:schema273.
properties.spec.properties.walStorage,data:data13};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}for(let key3 in data13)if(!(key3==="size"||key3===
"class")){let err34={instancePath:instancePath+"/spec/walStorage",schemaPath:"#/properties/spec/properties/walStorage/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema273.properties.spec.properties.walStorage,
data:data13};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data13.size!==void 0){let data14=data13.size;if(typeof data14=="string"){if(!formats36.
test(data14)){let err35={instancePath:instancePath+"/spec/walStorage/size",schemaPath:"#/$defs/Quantity/format",keyword:"format",params:{format:"quantity"},message:'\
must match format "quantity"',schema:"quantity",parentSchema:schema58,data:data14};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={
instancePath:instancePath+"/spec/walStorage/size",schemaPath:"#/$defs/Quantity/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema58.
type,parentSchema:schema58,data:data14};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data13.class!==void 0){let data15=data13.class;if(typeof data15==
"string"){if(func2(data15)>253){let err37={instancePath:instancePath+"/spec/walStorage/class",schemaPath:"#/$defs/ObjectName/maxLength",keyword:"maxLength",params:{
limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema42,data:data15};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}
if(!formats16.test(data15)){let err38={instancePath:instancePath+"/spec/walStorage/class",schemaPath:"#/$defs/ObjectName/format",keyword:"format",params:{format:"\
object-name"},message:'must match format "object-name"',schema:"object-name",parentSchema:schema42,data:data15};vErrors===null?vErrors=[err38]:vErrors.push(err38),
errors++}}else{let err39={instancePath:instancePath+"/spec/walStorage/class",schemaPath:"#/$defs/ObjectName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema42.type,parentSchema:schema42,data:data15};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}}}if(data4.databases!==void 0){
let data16=data4.databases;if(Array.isArray(data16)){if(data16.length<1){let err40={instancePath:instancePath+"/spec/databases",schemaPath:"#/properties/spec/pr\
operties/databases/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema273.properties.spec.properties.
databases,data:data16};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}let len0=data16.length;for(let i0=0;i0<len0;i0++)validate128(data16[i0],{instancePath:instancePath+
"/spec/databases/"+i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),
errors=vErrors.length)}else{let err41={instancePath:instancePath+"/spec/databases",schemaPath:"#/properties/spec/properties/databases/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema273.properties.spec.properties.databases.type,parentSchema:schema273.properties.spec.properties.databases,data:data16};
vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data4.resources!==void 0&&(validate31(data4.resources,{instancePath:instancePath+"/spec/resource\
s",parentData:data4,parentDataProperty:"resources",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=
vErrors.length)),data4.parameters!==void 0){let data19=data4.parameters;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key4 in data19){let _errs46=errors;
if(typeof key4=="string"){if(!formats404.test(key4)){let err42={instancePath:instancePath+"/spec/parameters",schemaPath:"#/$defs/ParameterName/format",keyword:"\
format",params:{format:"parameter-name"},message:'must match format "parameter-name"',schema:"parameter-name",parentSchema:schema285,data:key4,propertyName:key4};
vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}else{let err43={instancePath:instancePath+"/spec/parameters",schemaPath:"#/$defs/ParameterName/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema285.type,parentSchema:schema285,data:key4,propertyName:key4};vErrors===null?vErrors=
[err43]:vErrors.push(err43),errors++}var valid13=_errs46===errors;if(!valid13){let err44={instancePath:instancePath+"/spec/parameters",schemaPath:"#/properties/\
spec/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:key4},message:"property name must be valid",schema:schema273.properties.spec.
properties.parameters.propertyNames,parentSchema:schema273.properties.spec.properties.parameters,data:data19};vErrors===null?vErrors=[err44]:vErrors.push(err44),
errors++}}for(let key5 in data19){let data20=data19[key5];if(typeof data20!="string"){let err45={instancePath:instancePath+"/spec/parameters/"+key5.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:schema273.properties.spec.properties.parameters.additionalProperties.type,parentSchema:schema273.properties.spec.properties.parameters.additionalProperties,
data:data20};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}}else{let err46={instancePath:instancePath+"/spec/parameters",schemaPath:"#/properties\
/spec/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema273.properties.spec.properties.parameters.type,parentSchema:schema273.
properties.spec.properties.parameters,data:data19};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data4.backup!==void 0&&(validate131(data4.backup,
{instancePath:instancePath+"/spec/backup",parentData:data4,parentDataProperty:"backup",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.
concat(validate131.errors),errors=vErrors.length)),data4.pooler!==void 0){let data22=data4.pooler;if(data22&&typeof data22=="object"&&!Array.isArray(data22)){data22.
instances===void 0&&(data22.instances=2),data22.mode===void 0&&(data22.mode="session");for(let key6 in data22)if(!(key6==="instances"||key6==="mode"||key6==="ma\
xClientConnections"||key6==="poolSize")){let err47={instancePath:instancePath+"/spec/pooler",schemaPath:"#/properties/spec/properties/pooler/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties",schema:!1,parentSchema:schema273.properties.spec.
properties.pooler,data:data22};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}let data23=data22.instances;if(!(typeof data23=="number"&&!(data23%1)&&
!isNaN(data23)&&isFinite(data23))){let err48={instancePath:instancePath+"/spec/pooler/instances",schemaPath:"#/properties/spec/properties/pooler/properties/inst\
ances/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema273.properties.spec.properties.pooler.properties.instances.type,parentSchema:schema273.
properties.spec.properties.pooler.properties.instances,data:data23};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(typeof data23=="number"&&isFinite(
data23)){if(data23>20||isNaN(data23)){let err49={instancePath:instancePath+"/spec/pooler/instances",schemaPath:"#/properties/spec/properties/pooler/properties/i\
nstances/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:schema273.properties.spec.properties.pooler.
properties.instances,data:data23};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(data23<1||isNaN(data23)){let err50={instancePath:instancePath+"\
/spec/pooler/instances",schemaPath:"#/properties/spec/properties/pooler/properties/instances/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema273.properties.spec.properties.pooler.properties.instances,data:data23};vErrors===null?vErrors=[err50]:vErrors.push(err50),
errors++}}let data24=data22.mode;if(!(data24==="session"||data24==="transaction")){let err51={instancePath:instancePath+"/spec/pooler/mode",schemaPath:"#/proper\
ties/spec/properties/pooler/properties/mode/enum",keyword:"enum",params:{allowedValues:schema273.properties.spec.properties.pooler.properties.mode.enum},message:"\
must be equal to one of the allowed values",schema:schema273.properties.spec.properties.pooler.properties.mode.enum,parentSchema:schema273.properties.spec.properties.
pooler.properties.mode,data:data24};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data22.maxClientConnections!==void 0){let data25=data22.maxClientConnections;
if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)&&isFinite(data25))){let err52={instancePath:instancePath+"/spec/pooler/maxClientConnections",schemaPath:"\
#/properties/spec/properties/pooler/properties/maxClientConnections/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema273.properties.
spec.properties.pooler.properties.maxClientConnections.type,parentSchema:schema273.properties.spec.properties.pooler.properties.maxClientConnections,data:data25};
vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(typeof data25=="number"&&isFinite(data25)){if(data25>1e5||isNaN(data25)){let err53={instancePath:instancePath+
"/spec/pooler/maxClientConnections",schemaPath:"#/properties/spec/properties/pooler/properties/maxClientConnections/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:schema273.properties.spec.properties.pooler.properties.maxClientConnections,data:data25};vErrors===
null?vErrors=[err53]:vErrors.push(err53),errors++}if(data25<1||isNaN(data25)){let err54={instancePath:instancePath+"/spec/pooler/maxClientConnections",schemaPath:"\
#/properties/spec/properties/pooler/properties/maxClientConnections/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:schema273.properties.spec.properties.pooler.properties.maxClientConnections,data:data25};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}}
if(data22.poolSize!==void 0){let data26=data22.poolSize;if(!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)&&isFinite(data26))){let err55={instancePath:instancePath+
"/spec/pooler/poolSize",schemaPath:"#/properties/spec/properties/pooler/properties/poolSize/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r",schema:schema273.properties.spec.properties.pooler.properties.poolSize.type,parentSchema:schema273.properties.spec.properties.pooler.properties.poolSize,data:data26};
vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(typeof data26=="number"&&isFinite(data26)){if(data26>1e4||isNaN(data26)){let err56={instancePath:instancePath+
"/spec/pooler/poolSize",schemaPath:"#/properties/spec/properties/pooler/properties/poolSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"\
must be <= 10000",schema:1e4,parentSchema:schema273.properties.spec.properties.pooler.properties.poolSize,data:data26};vErrors===null?vErrors=[err56]:vErrors.push(
err56),errors++}if(data26<1||isNaN(data26)){let err57={instancePath:instancePath+"/spec/pooler/poolSize",schemaPath:"#/properties/spec/properties/pooler/propert\
ies/poolSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema273.properties.spec.properties.pooler.
properties.poolSize,data:data26};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}}}else{let err58={instancePath:instancePath+"/spec/pooler",schemaPath:"\
#/properties/spec/properties/pooler/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema273.properties.spec.properties.pooler.type,
parentSchema:schema273.properties.spec.properties.pooler,data:data22};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}}else{let err59={instancePath:instancePath+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema273.properties.spec.type,parentSchema:schema273.
properties.spec,data:data4};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}}else{let err60={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema273.type,parentSchema:schema273,data};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}return validate126.
errors=vErrors,errors===0}validate126.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Switch=validate135,schema293={title:"Switch",description:"A switc\
h, or a stack of switches that is managed as one.",type:"object","x-harmony-category":"inventory",properties:{$schema:{description:"The JSON Schema, for editors\
.",type:"string"},apiVersion:{const:"harmony.dev/v1alpha1"},kind:{const:"Switch"},metadata:{$ref:"#/$defs/Metadata"},spec:{description:"What the switch is.",type:"\
object",properties:{product:{description:"What it is made of.",type:"object",properties:{fastiron:{description:"A Brocade or Ruckus ICX with FastIron.",type:"ob\
ject",properties:{version:{description:'The version of its software, in quotes, as in `"08.0.95"`.',$ref:"#/$defs/SwitchSoftware"}},required:["version"],additionalProperties:!1},
nos:{description:"A Brocade VDX with Network OS.",type:"object",properties:{version:{description:'The version of its software, in quotes, as in `"7.2.0"`.',$ref:"\
#/$defs/SwitchSoftware"}},required:["version"],additionalProperties:!1}},additionalProperties:!1,minProperties:1,maxProperties:1},units:{description:"How many s\
witches are in the stack. The first number of a port says which.",type:"integer",minimum:1,maximum:12,default:1},mtu:{description:"The largest packet that it fo\
rwards, in bytes. Most switches take more than 1500 only where that is switched on.",type:"integer",minimum:576,maximum:9216,default:1500},management:{description:"\
How it is reached.",type:"object",properties:{address:{description:"Its address.","x-harmony-unique":"site",$ref:"#/$defs/IpAddress"},port:{description:"The por\
t of SSH.",$ref:"#/$defs/Port",default:22},hostKey:{description:"The fingerprint of its host key, as `ssh-keygen -l` prints it. Another key is refused.",$ref:"#\
/$defs/Fingerprint"},legacyAlgorithms:{description:"Allows the key exchanges and ciphers that old software needs.",type:"boolean",default:!1}},required:["addres\
s"],additionalProperties:!1},credentials:{description:"The account that configures it.",$ref:"#/$defs/Credentials"},enablePassword:{description:"The password of\
 the privileged mode, where it asks for one.",$ref:"#/$defs/Secret"},ports:{description:"Ports that lead neither to a host nor to a firewall of the site, as to \
another switch.",type:"object",propertyNames:{$ref:"#/$defs/SwitchPort"},additionalProperties:{type:"object",properties:{description:{description:"What is at th\
e other end.",type:"string"},untagged:{description:"The network that is untagged on it.","x-harmony-ref":"Network",$ref:"#/$defs/Name"},tagged:{description:"The\
 networks that are tagged on it.","x-harmony-ref":"Network",type:"array",items:{$ref:"#/$defs/Name"}}},additionalProperties:!1}}},required:["product","managemen\
t","credentials"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},schema294={title:"SwitchSoftware",description:'\
A version of a switch\'s software, in quotes, as in `"08.0.95"` or `"7.2.0a"`.',format:"software-version",examples:["08.0.95"],type:"string"},schema298={title:"\
Fingerprint",description:"The fingerprint of a key of SSH, as in `SHA256:` and 43 characters.",format:"key-fingerprint",type:"string"},formats418=/^[0-9]+(\.[0-9]+){1,3}[a-z]{0,2}[0-9]*$/u,
formats424=/^SHA256:[+/0-9A-Za-z]{43}$/u;function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate135.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersi\
on"},message:"must have required property 'apiVersion'",schema:schema293.required,parentSchema:schema293,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pr\
operty 'kind'",schema:schema293.required,parentSchema:schema293,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema293.required,
parentSchema:schema293,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema293.required,parentSchema:schema293,data};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="spec")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema293,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){
let err5={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema293.
properties.$schema.type,parentSchema:schema293.properties.$schema,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.apiVersion!==void 0){
let data1=data.apiVersion;if(data1!=="harmony.dev/v1alpha1"){let err6={instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"harmony.dev/v1alpha1"},message:"must be equal to constant",schema:"harmony.dev/v1alpha1",parentSchema:schema293.properties.apiVersion,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="Switch"){let err7={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Switch"},message:"must be equal to constant",schema:"Switch",parentSchema:schema293.
properties.kind,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),
errors=vErrors.length)),data.spec!==void 0){let data4=data.spec;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.units===void 0&&(data4.units=1),
data4.mtu===void 0&&(data4.mtu=1500),data4.product===void 0){let err8={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"requir\
ed",params:{missingProperty:"product"},message:"must have required property 'product'",schema:schema293.properties.spec.required,parentSchema:schema293.properties.
spec,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.management===void 0){let err9={instancePath:instancePath+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"management"},message:"must have required property 'management'",schema:schema293.properties.
spec.required,parentSchema:schema293.properties.spec,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.credentials===void 0){let err10={
instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"credentials"},message:"must have required \
property 'credentials'",schema:schema293.properties.spec.required,parentSchema:schema293.properties.spec,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}for(let key1 in data4)if(!(key1==="product"||key1==="units"||key1==="mtu"||key1==="management"||key1==="credentials"||key1==="enablePassword"||key1===
"ports")){let err11={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema293.properties.spec,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
if(data4.product!==void 0){let data5=data4.product;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length>1){let err12={instancePath:instancePath+
"/spec/product",schemaPath:"#/properties/spec/properties/product/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 prop\
erties",schema:1,parentSchema:schema293.properties.spec.properties.product,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(Object.keys(
data5).length<1){let err13={instancePath:instancePath+"/spec/product",schemaPath:"#/properties/spec/properties/product/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema293.properties.spec.properties.product,data:data5};vErrors===null?vErrors=[
err13]:vErrors.push(err13),errors++}for(let key2 in data5)if(!(key2==="fastiron"||key2==="nos")){let err14={instancePath:instancePath+"/spec/product",schemaPath:"\
#/properties/spec/properties/product/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:schema293.properties.spec.properties.product,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data5.fastiron!==
void 0){let data6=data5.fastiron;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(data6.version===void 0){let err15={instancePath:instancePath+"/spec\
/product/fastiron",schemaPath:"#/properties/spec/properties/product/properties/fastiron/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'",schema:schema293.properties.spec.properties.product.properties.fastiron.required,parentSchema:schema293.properties.spec.properties.
product.properties.fastiron,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}for(let key3 in data6)if(key3!=="version"){let err16={instancePath:instancePath+
"/spec/product/fastiron",schemaPath:"#/properties/spec/properties/product/properties/fastiron/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties",schema:!1,parentSchema:schema293.properties.spec.properties.product.properties.fastiron,data:data6};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}if(data6.version!==void 0){let data7=data6.version;if(typeof data7=="string"){if(!formats418.test(data7)){let err17={
instancePath:instancePath+"/spec/product/fastiron/version",schemaPath:"#/$defs/SwitchSoftware/format",keyword:"format",params:{format:"software-version"},message:'\
must match format "software-version"',schema:"software-version",parentSchema:schema294,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{
let err18={instancePath:instancePath+"/spec/product/fastiron/version",schemaPath:"#/$defs/SwitchSoftware/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:schema294.type,parentSchema:schema294,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+
"/spec/product/fastiron",schemaPath:"#/properties/spec/properties/product/properties/fastiron/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema293.properties.spec.properties.product.properties.fastiron.type,parentSchema:schema293.properties.spec.properties.product.properties.fastiron,data:data6};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data5.nos!==void 0){let data8=data5.nos;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){
if(data8.version===void 0){let err20={instancePath:instancePath+"/spec/product/nos",schemaPath:"#/properties/spec/properties/product/properties/nos/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:schema293.properties.spec.properties.product.properties.nos.
required,parentSchema:schema293.properties.spec.properties.product.properties.nos,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}for(let key4 in data8)
if(key4!=="version"){let err21={instancePath:instancePath+"/spec/product/nos",schemaPath:"#/properties/spec/properties/product/properties/nos/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties",schema:!1,parentSchema:schema293.properties.spec.
properties.product.properties.nos,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data8.version!==void 0){let data9=data8.version;if(typeof data9==
"string"){if(!formats418.test(data9)){let err22={instancePath:instancePath+"/spec/product/nos/version",schemaPath:"#/$defs/SwitchSoftware/format",keyword:"forma\
t",params:{format:"software-version"},message:'must match format "software-version"',schema:"software-version",parentSchema:schema294,data:data9};vErrors===null?
vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/spec/product/nos/version",schemaPath:"#/$defs/SwitchSoftware/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema294.type,parentSchema:schema294,data:data9};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}}}else{let err24={instancePath:instancePath+"/spec/product/nos",schemaPath:"#/properties/spec/properties/product/properties/nos/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema293.properties.spec.properties.product.properties.nos.type,parentSchema:schema293.properties.spec.properties.
product.properties.nos,data:data8};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={instancePath:instancePath+"/spec/product",schemaPath:"\
#/properties/spec/properties/product/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema293.properties.spec.properties.product.type,
parentSchema:schema293.properties.spec.properties.product,data:data5};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}let data10=data4.units;if(!(typeof data10==
"number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err26={instancePath:instancePath+"/spec/units",schemaPath:"#/properties/spec/properties/units/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema293.properties.spec.properties.units.type,parentSchema:schema293.properties.spec.properties.
units,data:data10};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(typeof data10=="number"&&isFinite(data10)){if(data10>12||isNaN(data10)){let err27={
instancePath:instancePath+"/spec/units",schemaPath:"#/properties/spec/properties/units/maximum",keyword:"maximum",params:{comparison:"<=",limit:12},message:"mus\
t be <= 12",schema:12,parentSchema:schema293.properties.spec.properties.units,data:data10};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data10<
1||isNaN(data10)){let err28={instancePath:instancePath+"/spec/units",schemaPath:"#/properties/spec/properties/units/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema293.properties.spec.properties.units,data:data10};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}}let data11=data4.mtu;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err29={instancePath:instancePath+"/spec/mtu",schemaPath:"\
#/properties/spec/properties/mtu/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema293.properties.spec.properties.mtu.type,parentSchema:schema293.
properties.spec.properties.mtu,data:data11};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data11=="number"&&isFinite(data11)){if(data11>
9216||isNaN(data11)){let err30={instancePath:instancePath+"/spec/mtu",schemaPath:"#/properties/spec/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216},message:"must be <= 9216",schema:9216,parentSchema:schema293.properties.spec.properties.mtu,data:data11};vErrors===null?vErrors=[err30]:vErrors.
push(err30),errors++}if(data11<576||isNaN(data11)){let err31={instancePath:instancePath+"/spec/mtu",schemaPath:"#/properties/spec/properties/mtu/minimum",keyword:"\
minimum",params:{comparison:">=",limit:576},message:"must be >= 576",schema:576,parentSchema:schema293.properties.spec.properties.mtu,data:data11};vErrors===null?
vErrors=[err31]:vErrors.push(err31),errors++}}if(data4.management!==void 0){let data12=data4.management;if(data12&&typeof data12=="object"&&!Array.isArray(data12)){
if(data12.port===void 0&&(data12.port=22),data12.legacyAlgorithms===void 0&&(data12.legacyAlgorithms=!1),data12.address===void 0){let err32={instancePath:instancePath+
"/spec/management",schemaPath:"#/properties/spec/properties/management/required",keyword:"required",params:{missingProperty:"address"},message:"must have requir\
ed property 'address'",schema:schema293.properties.spec.properties.management.required,parentSchema:schema293.properties.spec.properties.management,data:data12};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}for(let key5 in data12)if(!(key5==="address"||key5==="port"||key5==="hostKey"||key5==="legacyAlgorit\
hms")){let err33={instancePath:instancePath+"/spec/management",schemaPath:"#/properties/spec/properties/management/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key5},message:"must NOT have additional properties",schema:!1,parentSchema:schema293.properties.spec.properties.management,data:data12};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data12.address!==void 0){let data13=data12.address;if(typeof data13=="string"){if(!formats224.test(
data13)){let err34={instancePath:instancePath+"/spec/management/address",schemaPath:"#/$defs/IpAddress/format",keyword:"format",params:{format:"ip-address"},message:'\
must match format "ip-address"',schema:"ip-address",parentSchema:schema171,data:data13};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}else{let err35={
instancePath:instancePath+"/spec/management/address",schemaPath:"#/$defs/IpAddress/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema171.
type,parentSchema:schema171,data:data13};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}let data14=data12.port;if(!(typeof data14=="number"&&!(data14%
1)&&!isNaN(data14)&&isFinite(data14))){let err36={instancePath:instancePath+"/spec/management/port",schemaPath:"#/$defs/Port/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,data:data14};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(typeof data14==
"number"&&isFinite(data14)){if(data14>65535||isNaN(data14)){let err37={instancePath:instancePath+"/spec/management/port",schemaPath:"#/$defs/Port/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:schema45,data:data14};vErrors===null?vErrors=[err37]:vErrors.
push(err37),errors++}if(data14<1||isNaN(data14)){let err38={instancePath:instancePath+"/spec/management/port",schemaPath:"#/$defs/Port/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema45,data:data14};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}
if(data12.hostKey!==void 0){let data15=data12.hostKey;if(typeof data15=="string"){if(!formats424.test(data15)){let err39={instancePath:instancePath+"/spec/manag\
ement/hostKey",schemaPath:"#/$defs/Fingerprint/format",keyword:"format",params:{format:"key-fingerprint"},message:'must match format "key-fingerprint"',schema:"\
key-fingerprint",parentSchema:schema298,data:data15};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={instancePath:instancePath+"/sp\
ec/management/hostKey",schemaPath:"#/$defs/Fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema298.type,parentSchema:schema298,
data:data15};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}let data16=data12.legacyAlgorithms;if(typeof data16!="boolean"){let err41={instancePath:instancePath+
"/spec/management/legacyAlgorithms",schemaPath:"#/properties/spec/properties/management/properties/legacyAlgorithms/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean",schema:schema293.properties.spec.properties.management.properties.legacyAlgorithms.type,parentSchema:schema293.properties.spec.properties.
management.properties.legacyAlgorithms,data:data16};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}else{let err42={instancePath:instancePath+"/spe\
c/management",schemaPath:"#/properties/spec/properties/management/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema293.properties.
spec.properties.management.type,parentSchema:schema293.properties.spec.properties.management,data:data12};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}
if(data4.credentials!==void 0&&(validate89(data4.credentials,{instancePath:instancePath+"/spec/credentials",parentData:data4,parentDataProperty:"credentials",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length)),data4.enablePassword!==void 0&&(validate64(
data4.enablePassword,{instancePath:instancePath+"/spec/enablePassword",parentData:data4,parentDataProperty:"enablePassword",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data4.ports!==void 0){let data19=data4.ports;if(data19&&typeof data19==
"object"&&!Array.isArray(data19)){for(let key6 in data19){let _errs47=errors;if(typeof key6=="string"){if(!formats206.test(key6)){let err43={instancePath:instancePath+
"/spec/ports",schemaPath:"#/$defs/SwitchPort/format",keyword:"format",params:{format:"switch-port"},message:'must match format "switch-port"',schema:"switch-por\
t",parentSchema:schema160,data:key6,propertyName:key6};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/\
spec/ports",schemaPath:"#/$defs/SwitchPort/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:key6,
propertyName:key6};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}var valid11=_errs47===errors;if(!valid11){let err45={instancePath:instancePath+"/\
spec/ports",schemaPath:"#/properties/spec/properties/ports/propertyNames",keyword:"propertyNames",params:{propertyName:key6},message:"property name must be vali\
d",schema:schema293.properties.spec.properties.ports.propertyNames,parentSchema:schema293.properties.spec.properties.ports,data:data19};vErrors===null?vErrors=[
err45]:vErrors.push(err45),errors++}}for(let key7 in data19){let data20=data19[key7];if(data20&&typeof data20=="object"&&!Array.isArray(data20)){for(let key8 in data20)
if(!(key8==="description"||key8==="untagged"||key8==="tagged")){let err46={instancePath:instancePath+"/spec/ports/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/spec/properties/ports/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema293.properties.spec.properties.ports.additionalProperties,data:data20};vErrors===null?vErrors=
[err46]:vErrors.push(err46),errors++}if(data20.description!==void 0){let data21=data20.description;if(typeof data21!="string"){let err47={instancePath:instancePath+
"/spec/ports/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/spec/properties/ports/additionalProperties/properties/descrip\
tion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema293.properties.spec.properties.ports.additionalProperties.properties.description.
type,parentSchema:schema293.properties.spec.properties.ports.additionalProperties.properties.description,data:data21};vErrors===null?vErrors=[err47]:vErrors.push(
err47),errors++}}if(data20.untagged!==void 0){let data22=data20.untagged;if(typeof data22=="string"){if(!formats0.test(data22)){let err48={instancePath:instancePath+
"/spec/ports/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/untagged",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'mu\
st match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data22};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}else{let err49={
instancePath:instancePath+"/spec/ports/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/untagged",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data22};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data20.tagged!==
void 0){let data23=data20.tagged;if(Array.isArray(data23)){let len0=data23.length;for(let i0=0;i0<len0;i0++){let data24=data23[i0];if(typeof data24=="string"){if(!formats0.
test(data24)){let err50={instancePath:instancePath+"/spec/ports/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/tagged/"+i0,schemaPath:"#/$defs/Name/format",keyword:"\
format",params:{format:"dns-label"},message:'must match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data24};vErrors===null?vErrors=[err50]:
vErrors.push(err50),errors++}}else{let err51={instancePath:instancePath+"/spec/ports/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/tagged/"+i0,schemaPath:"#/$\
defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data24};vErrors===null?vErrors=[err51]:
vErrors.push(err51),errors++}}}else{let err52={instancePath:instancePath+"/spec/ports/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/tagged",schemaPath:"#/prop\
erties/spec/properties/ports/additionalProperties/properties/tagged/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema293.properties.
spec.properties.ports.additionalProperties.properties.tagged.type,parentSchema:schema293.properties.spec.properties.ports.additionalProperties.properties.tagged,
data:data23};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}}else{let err53={instancePath:instancePath+"/spec/ports/"+key7.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/ports/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema293.
properties.spec.properties.ports.additionalProperties.type,parentSchema:schema293.properties.spec.properties.ports.additionalProperties,data:data20};vErrors===null?
vErrors=[err53]:vErrors.push(err53),errors++}}}else{let err54={instancePath:instancePath+"/spec/ports",schemaPath:"#/properties/spec/properties/ports/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema293.properties.spec.properties.ports.type,parentSchema:schema293.properties.spec.properties.ports,
data:data19};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}}else{let err55={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema293.properties.spec.type,parentSchema:schema293.properties.spec,data:data4};vErrors===
null?vErrors=[err55]:vErrors.push(err55),errors++}}}else{let err56={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:schema293.type,parentSchema:schema293,data};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}return validate135.errors=vErrors,errors===0}
validate135.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var SiteConfig=validate139,schema302={title:"SiteConfig",description:"The settings of a site: i\
ts file `harmony.yaml`.",type:"object","x-harmony-category":"config",properties:{$schema:{description:"The JSON Schema, for editors.",type:"string"},name:{description:"\
The name of the site; by default that of its folder.",$ref:"#/$defs/Name"},emitters:{description:"Emitters besides the built-in ones: npm modules, as in `@examp\
le/harmony-dns`.",type:"array",items:{$ref:"#/$defs/ModuleName"}},ignore:{description:"Files and folders that hold no specs, as globs relative to the site, as i\
n `charts/**`.",type:"array",items:{type:"string",minLength:1}},tags:{description:"Values of the tags that CUE files ask for by `@tag` and `@if`. `-t key=value`\
 overrides one.",type:"object",propertyNames:{$ref:"#/$defs/TagName"},additionalProperties:{type:"string"}}},additionalProperties:!1},schema304={title:"ModuleNa\
me",description:"The name of an npm module, as in `@example/harmony-dns`.",format:"module-name",examples:["@example/harmony-dns"],type:"string"},schema305={title:"\
TagName",description:"The name of a tag of CUE, as in `environment`.",format:"tag-name",examples:["environment"],type:"string"},formats434=/^(@[-a-z0-9~][-._a-z0-9~]*\/)?[-a-z0-9~][-._a-z0-9~]*$/u,
formats436=/^[_a-zA-Z][_a-zA-Z0-9]*$/u;function validate139(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate139.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="$schema"||key0==="name"||key0==="emitters"||key0==="ignore"||key0==="tags")){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema302,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err1={instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema302.properties.$schema.type,parentSchema:schema302.
properties.$schema,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){
if(!formats0.test(data1)){let err2={instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/format",keyword:"format",params:{format:"dns-label"},message:'mus\
t match format "dns-label"',schema:"dns-label",parentSchema:schema34,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.emitters!==void 0){let data2=data.emitters;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!formats434.test(data3)){let err4={instancePath:instancePath+"/emitters/"+i0,schemaPath:"#/$defs/Mo\
duleName/format",keyword:"format",params:{format:"module-name"},message:'must match format "module-name"',schema:"module-name",parentSchema:schema304,data:data3};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/emitters/"+i0,schemaPath:"#/$defs/ModuleName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema304.type,parentSchema:schema304,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath:instancePath+"/emitters",schemaPath:"#/properties/emitters/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray",schema:schema302.properties.emitters.type,parentSchema:schema302.properties.emitters,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.ignore!==void 0){let data4=data.ignore;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(typeof data5=="s\
tring"){if(func2(data5)<1){let err7={instancePath:instancePath+"/ignore/"+i1,schemaPath:"#/properties/ignore/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema302.properties.ignore.items,data:data5};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}else{let err8={instancePath:instancePath+"/ignore/"+i1,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:schema302.properties.ignore.items.type,parentSchema:schema302.properties.ignore.items,data:data5};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}}else{let err9={instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:schema302.properties.ignore.type,parentSchema:schema302.properties.ignore,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
tags!==void 0){let data6=data.tags;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key1 in data6){let _errs18=errors;if(typeof key1=="string"){
if(!formats436.test(key1)){let err10={instancePath:instancePath+"/tags",schemaPath:"#/$defs/TagName/format",keyword:"format",params:{format:"tag-name"},message:'\
must match format "tag-name"',schema:"tag-name",parentSchema:schema305,data:key1,propertyName:key1};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/tags",schemaPath:"#/$defs/TagName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema305.type,
parentSchema:schema305,data:key1,propertyName:key1};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid7=_errs18===errors;if(!valid7){let err12={
instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be\
 valid",schema:schema302.properties.tags.propertyNames,parentSchema:schema302.properties.tags,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}
for(let key2 in data6){let data7=data6[key2];if(typeof data7!="string"){let err13={instancePath:instancePath+"/tags/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema302.properties.tags.additionalProperties.
type,parentSchema:schema302.properties.tags.additionalProperties,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema302.properties.tags.type,parentSchema:schema302.
properties.tags,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema302.type,parentSchema:schema302,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate139.
errors=vErrors,errors===0}validate139.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validators={Application,BareMetalTopology,DhcpService,DnsZone,FirewallPolicy,
Firewall,HelmChart,Host,KubernetesTopology,LoadBalancer,NetworkBond,NetworkBoot,Network,PostgreSQL,Switch,SiteConfig};export { validators };
