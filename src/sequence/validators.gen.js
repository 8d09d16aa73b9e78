// Generated from schemas/ by `npm run generate`. Changes made here are lost.
var Pr=(a,i)=>()=>{try{return i||a((i={exports:{}}).exports,i),i.exports}catch(V){throw i=0,V}};var pr=Pr(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:!0});function or(a){let i=a.length,V=0,F=0,O;for(;F<
i;)V++,O=a.charCodeAt(F++),O>=55296&&O<=56319&&F<i&&(O=a.charCodeAt(F),(O&64512)===56320&&F++);return V}Gt.default=or;or.
code='require("ajv/dist/runtime/ucs2length").default'});var qr=Is;var j=pr().default;function Is(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=Is.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.packages===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
packages"},message:"must have required property 'packages'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="packa\
ges"||t==="to"||t==="must-apply")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.packages!==
void 0){let t=a.packages;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/packages",schemaPath:"#/properties/pa\
ckages/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.
push(r),s++}}else{let r={instancePath:i+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["must\
-apply"]!==void 0&&typeof a["must-apply"]!="boolean"){let t={instancePath:i+"/must-apply",schemaPath:"#/properties/must-\
apply/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Is.errors=e,s===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r=Fs;function Fs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Fs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.image===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"image"},
message:"must have required property 'image'"};e===null?e=[t]:e.push(t),s++}if(a.to===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[t]:
e.push(t),s++}for(let t in a)if(!(t==="image"||t==="index"||t==="name"||t==="to"||t==="wipe")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.image!==void 0){let t=a.image;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/image",schemaPath:"#/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.index!==void 0){let t=a.
index;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/index",schemaPath:"#/properties/\
index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t==
"number"&&isFinite(t)){if(t>2147483647||isNaN(t)){let r={instancePath:i+"/index",schemaPath:"#/properties/index/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),s++}
if(t<1||isNaN(t)){let r={instancePath:i+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}}if(a.name!==void 0){let t=a.name;if(typeof t=="strin\
g"){if(j(t)<1){let r={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
to!==void 0){let t=a.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}if(a.wipe!==void 0&&typeof a.wipe!="boolean"){let t={instancePath:i+"/wipe",schemaPath:"\
#/properties/wipe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Fs.errors=e,s===0}Fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=zs;function zs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=zs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.image===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"image"},
message:"must have required property 'image'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="image"||t==="index"||
t==="name"||t==="edition"||t==="to")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.image!==
void 0){let t=a.image;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/image",schemaPath:"#/properties/image/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:i+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}if(a.index!==void 0){let t=a.index;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let r={instancePath:i+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let r={
instancePath:i+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),s++}}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.edition!==void 0){let t=a.edition;
if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/edition",schemaPath:"#/properties/edition/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return zs.errors=e,s===0}zs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=Vs,Ct={title:"Apply network settings",description:"Writes adapters, DN\
S and the membership in a domain or workgroup into the answer file of the applied Windows.","x-steppe":{"runs-in":"winpe",
destructive:!1},type:"object",additionalProperties:!1,properties:{to:{type:"string",description:"Volume of the applied W\
indows.",default:"%OSDTargetSystemDrive%",minLength:1},adapters:{type:"array",description:"Adapters; those that capture-\
network-settings kept (`OSDAdapterCount`, `OSDAdapter0\u2026`) when left out.",items:{type:"object",description:"An adap\
ter of the new Windows.",additionalProperties:!1,required:["mac-address"],properties:{"mac-address":{type:"string",description:"\
MAC address: names of connections are not the same in every Windows.",minLength:1},dhcp:{type:"boolean",description:"Whe\
ther addresses come from a DHCP server.",default:!1},addresses:{type:"array",description:"Addresses with the length of t\
heir prefix, such as `192.0.2.21/24`.",items:{type:"string",minLength:1},default:[]},gateways:{type:"array",description:"\
Default gateways.",items:{type:"string",minLength:1},default:[]},"gateway-metric":{type:"integer",description:"Metric of\
 the routes to them; Windows decides when left out.",minimum:1,maximum:9999},"dns-servers":{type:"array",description:"DN\
S servers, in their order.",items:{type:"string",minLength:1},default:[]},"dns-domain":{type:"string",description:"DNS d\
omain of the connection.",minLength:1},"register-in-dns":{type:"boolean",description:"Whether the addresses are register\
ed in DNS.",default:!0},"wins-servers":{type:"array",description:"WINS servers, in their order.",items:{type:"string",minLength:1},
default:[]},netbios:{type:"string",description:"NetBIOS over TCP/IP.",enum:["dhcp","on","off"]}}}},domain:{type:"string",
description:"Domain to join; `OSDDomainName` when left out and `OSDNetworkJoinType` is 0.",minLength:1},"organizational-\
unit":{type:"string",description:"Place of the computer in the domain, such as `OU=PCs,DC=corp,DC=example,DC=com`; `OSDD\
omainOUName` when left out.",minLength:1},account:{type:"string",description:"Account that joins; `OSDJoinAccount` when \
left out.",minLength:1},password:{type:"string",description:"Its password; `OSDJoinPassword` when left out.",minLength:1},
workgroup:{type:"string",description:"Workgroup to be in; `OSDWorkgroupName` when left out and `OSDNetworkJoinType` is 1\
.",minLength:1},"dns-domain":{type:"string",description:"Primary DNS suffix; `OSDDNSDomain` when left out.",minLength:1},
"dns-suffixes":{type:"array",description:"Suffixes that are searched, in their order; `OSDDNSSuffixSearchOrder` when lef\
t out.",items:{type:"string",minLength:1}}},$id:"expandedValidators3"},J=Object.prototype.hasOwnProperty;function Vs(a,{
instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Vs.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)
if(!J.call(Ct.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){let t=a.
to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}if(a.adapters!==void 0){let t=a.adapters;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p["mac-address"]===void 0){let o={instancePath:i+"/adapters/"+n,schemaPath:"\
#/properties/adapters/items/required",keyword:"required",params:{missingProperty:"mac-address"},message:"must have requi\
red property 'mac-address'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!J.call(Ct.properties.adapters.items.properties,
o)){let l={instancePath:i+"/adapters/"+n,schemaPath:"#/properties/adapters/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}
if(p["mac-address"]!==void 0){let o=p["mac-address"];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/adapters/"+
n+"/mac-address",schemaPath:"#/properties/adapters/items/properties/mac-address/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/adapters/"+n+
"/mac-address",schemaPath:"#/properties/adapters/items/properties/mac-address/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.dhcp!==void 0&&typeof p.dhcp!="boolean"){let o={instancePath:i+
"/adapters/"+n+"/dhcp",schemaPath:"#/properties/adapters/items/properties/dhcp/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.addresses!==void 0){let o=p.addresses;if(Array.isArray(
o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/adapters/"+
n+"/addresses/"+d,schemaPath:"#/properties/adapters/items/properties/addresses/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/ada\
pters/"+n+"/addresses/"+d,schemaPath:"#/properties/adapters/items/properties/addresses/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/adapters/"+n+"/addr\
esses",schemaPath:"#/properties/adapters/items/properties/addresses/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(p.gateways!==void 0){let o=p.gateways;if(Array.isArray(o)){let l=o.length;
for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/adapters/"+n+"/gateways/"+d,schemaPath:"\
#/properties/adapters/items/properties/gateways/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/adapters/"+n+"/gateways/"+d,schemaPath:"\
#/properties/adapters/items/properties/gateways/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/adapters/"+n+"/gateways",schemaPath:"#/properties/adapte\
rs/items/properties/gateways/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),
s++}}if(p["gateway-metric"]!==void 0){let o=p["gateway-metric"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let l={instancePath:i+"/adapters/"+n+"/gateway-metric",schemaPath:"#/properties/adapters/items/properties/gateway-metric\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="numb\
er"&&isFinite(o)){if(o>9999||isNaN(o)){let l={instancePath:i+"/adapters/"+n+"/gateway-metric",schemaPath:"#/properties/a\
dapters/items/properties/gateway-metric/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999},message:"must be \
<= 9999"};e===null?e=[l]:e.push(l),s++}if(o<1||isNaN(o)){let l={instancePath:i+"/adapters/"+n+"/gateway-metric",schemaPath:"\
#/properties/adapters/items/properties/gateway-metric/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[l]:e.push(l),s++}}}if(p["dns-servers"]!==void 0){let o=p["dns-servers"];if(Array.isArray(o)){
let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/adapters/"+n+"/\
dns-servers/"+d,schemaPath:"#/properties/adapters/items/properties/dns-servers/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/ada\
pters/"+n+"/dns-servers/"+d,schemaPath:"#/properties/adapters/items/properties/dns-servers/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/adapters/"+n+"/dns-\
servers",schemaPath:"#/properties/adapters/items/properties/dns-servers/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(p["dns-domain"]!==void 0){let o=p["dns-domain"];if(typeof o=="string"){
if(j(o)<1){let l={instancePath:i+"/adapters/"+n+"/dns-domain",schemaPath:"#/properties/adapters/items/properties/dns-dom\
ain/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/adapters/"+n+"/dns-domain",schemaPath:"#/properties/adapters/items/properties/dns-d\
omain/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["register\
-in-dns"]!==void 0&&typeof p["register-in-dns"]!="boolean"){let o={instancePath:i+"/adapters/"+n+"/register-in-dns",schemaPath:"\
#/properties/adapters/items/properties/register-in-dns/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[o]:e.push(o),s++}if(p["wins-servers"]!==void 0){let o=p["wins-servers"];if(Array.isArray(o)){let l=o.
length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/adapters/"+n+"/wins-ser\
vers/"+d,schemaPath:"#/properties/adapters/items/properties/wins-servers/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/adapters/"+n+
"/wins-servers/"+d,schemaPath:"#/properties/adapters/items/properties/wins-servers/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/adapters/"+n+"/wins-serve\
rs",schemaPath:"#/properties/adapters/items/properties/wins-servers/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(p.netbios!==void 0){let o=p.netbios;if(typeof o!="string"){let l={instancePath:i+
"/adapters/"+n+"/netbios",schemaPath:"#/properties/adapters/items/properties/netbios/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="dhcp"||o==="on"||o==="off")){let l={instancePath:i+
"/adapters/"+n+"/netbios",schemaPath:"#/properties/adapters/items/properties/netbios/enum",keyword:"enum",params:{allowedValues:Ct.
properties.adapters.items.properties.netbios.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),s++}}}else{let o={instancePath:i+"/adapters/"+n,schemaPath:"#/properties/adapters/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/adapters",schemaPath:"\
#/properties/adapters/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(a.domain!==void 0){let t=a.domain;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/domain",schemaPath:"#/pro\
perties/domain/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["organizational-unit"]!==void 0){let t=a["organiza\
tional-unit"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/organizational-unit",schemaPath:"#/properties/or\
ganizational-unit/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/organizational-unit",schemaPath:"#/properties/organizational-unit/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.account!==void 0){let t=a.
account;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(a.password!==void 0){let t=a.password;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/\
password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/password",schemaPath:"#/properties/passw\
ord/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.workgroup!==
void 0){let t=a.workgroup;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/workgroup",schemaPath:"#/properties/\
workgroup/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:
e.push(r),s++}}else{let r={instancePath:i+"/workgroup",schemaPath:"#/properties/workgroup/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["dns-domain"]!==void 0){let t=a["dns-domain"];if(typeof t==
"string"){if(j(t)<1){let r={instancePath:i+"/dns-domain",schemaPath:"#/properties/dns-domain/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/dns-domain",schemaPath:"#/properties/dns-domain/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}}if(a["dns-suffixes"]!==void 0){let t=a["dns-suffixes"];if(Array.isArray(t)){let r=t.length;
for(let n=0;n<r;n++){let p=t[n];if(typeof p=="string"){if(j(p)<1){let o={instancePath:i+"/dns-suffixes/"+n,schemaPath:"#\
/properties/dns-suffixes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/dns-suffixes/"+n,schemaPath:"#/properties/dns-suffixe\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}}else{let r={
instancePath:i+"/dns-suffixes",schemaPath:"#/properties/dns-suffixes/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Vs.errors=e,s===0}Vs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jr=Ss,_r={title:"Apply Windows settings",description:"Writes the answer file that Windows Setup rea\
ds at the first start of the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,
properties:{to:{type:"string",description:"Volume of the applied Windows.",minLength:1,default:"%OSDTargetSystemDrive%"},
"answer-file":{type:"string",description:"Name of a content with an answer file of your own; settings are added to it.",
minLength:1},"computer-name":{type:"string",description:"Computer name: at most 15 letters, digits and hyphens, not digi\
ts alone.",minLength:1,default:"%OSDComputerName%"},"registered-owner":{type:"string",description:"Registered user.",maxLength:256},
"registered-organization":{type:"string",description:"Registered organization.",maxLength:256},"product-key":{type:"stri\
ng",description:"Product key.",pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"},"time-zone":{type:"string",description:"W\
indows' name of the time zone, such as `W. Europe Standard Time`.",minLength:1},"administrator-password":{type:"string",
description:"Password of the built-in Administrator; a random one when absent.",minLength:1},"input-locale":{type:"strin\
g",description:"Keyboard, such as `de-DE` or `0407:00000407`.",minLength:1},"system-locale":{type:"string",description:"\
System locale, such as `de-DE`.",minLength:1},"user-locale":{type:"string",description:"User locale, such as `de-DE`.",minLength:1},
"ui-language":{type:"string",description:"Display language, such as `de-DE`.",minLength:1}},$id:"expandedValidators4"},yr=new RegExp(
"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$","u");function Ss(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,
dynamicAnchors:L={}}={}){let e=null,s=0,c=Ss.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!J.call(_r.properties,t)){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["answer-file"]!==void 0){let t=a["\
answer-file"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-fil\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["computer-name"]!==void 0){let t=a["computer-name"];
if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["registered-owner"]!==void 0){let t=a["registered-owner"];if(typeof t==
"string"){if(j(t)>256){let r={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["registered-organization"]!==void 0){let t=a["registered-or\
ganization"];if(typeof t=="string"){if(j(t)>256){let r={instancePath:i+"/registered-organization",schemaPath:"#/properti\
es/registered-organization/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charac\
ters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/registered-organization",schemaPath:"#/properties/regi\
stered-organization/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a["product-key"]!==void 0){let t=a["product-key"];if(typeof t=="string"){if(!yr.test(t)){let r={instancePath:i+"/prod\
uct-key",schemaPath:"#/properties/product-key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5\
}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/product-key",schemaPath:"#/properties/product-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}if(a["time-zone"]!==void 0){let t=a["time-zone"];if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/time-zone",schemaPath:"\
#/properties/time-zone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a["administrator-password"]!==void 0){let t=a["administrator-password"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/administrator-password",schemaPath:"#/properties/administrator-password/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/administrato\
r-password",schemaPath:"#/properties/administrator-password/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}}if(a["input-locale"]!==void 0){let t=a["input-locale"];if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/inp\
ut-locale",schemaPath:"#/properties/input-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}if(a["system-locale"]!==void 0){let t=a["system-locale"];if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/system-locale",schemaPath:"\
#/properties/system-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}if(a["user-locale"]!==void 0){let t=a["user-locale"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/user\
-locale",schemaPath:"#/properties/user-locale/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/user-locale",schemaPath:"#/properties/\
user-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["ui\
-language"]!==void 0){let t=a["ui-language"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/ui-language",schemaPath:"\
#/properties/ui-language/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ss.errors=e,
s===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=Bs;function Bs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Bs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="adapters"||t==="membership")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.adapters!==void 0&&typeof a.adapters!="boolean"){let t={instancePath:i+"/adapters",schemaPath:"#/properties/\
adapters/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.membership!==
void 0&&typeof a.membership!="boolean"){let t={instancePath:i+"/membership",schemaPath:"#/properties/membership/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Bs.errors=e,
s===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=Es,Ht={title:"Capture user state",description:"Capt\
ures the files of the machine's users into a state store that survives the wipe. Moves files, not settings.","x-steppe":{
"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{store:{type:"string",description:"`h\
ard-link` keeps the files on their volume by second names and takes no space; `copy` copies them.",enum:["hard-link","co\
py"],default:"hard-link"},from:{type:"string",description:"Volume of the old Windows.",minLength:1,default:"%OSDisk%"},path:{
type:"string",description:"Folder of the store.",minLength:1,default:"%OSDStateStorePath%"},folders:{type:"array",description:"\
Further folders to capture, beside the users' profiles.",items:{type:"string",minLength:1},default:[]},exclude:{type:"ar\
ray",description:"Patterns relative to a profile, with `*` and `**`, of what is left behind.",items:{type:"string",minLength:1},
default:["AppData\\Local\\Temp\\**","NTUSER.DAT*","ntuser.*","AppData\\Local\\Microsoft\\Windows\\UsrClass.dat*"]},"clou\
d-only":{type:"string",description:"Files that are only in the cloud: `list` leaves them out and lists them, `stop` fail\
s.",enum:["list","stop"],default:"list"},encrypted:{type:"string",description:"Files encrypted by EFS: `stop` fails befo\
re anything is deleted, `list` leaves them out and lists them.",enum:["stop","list"],default:"stop"}},$id:"expandedValid\
ators6"};function Es(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,
s=0,c=Es.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="store"||t==="from"||t==="path"||t==="folders"||t==="exclude"||t==="cloud-only"||t==="encryp\
ted")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.store!==void 0){let t=a.store;if(typeof t!=
"string"){let r={instancePath:i+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="hard-link"||t==="copy")){let r={instancePath:i+"/store",schemaPath:"\
#/properties/store/enum",keyword:"enum",params:{allowedValues:Ht.properties.store.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.from!==void 0){let t=a.from;if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/\
from/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.path!==void 0){
let t=a.path;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/path",schemaPath:"#/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),s++}}if(a.folders!==void 0){let t=a.folders;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(typeof p=="string"){if(j(p)<1){let o={instancePath:i+"/folders/"+n,schemaPath:"#/properties/folders/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/folders/"+n,schemaPath:"#/properties/folders/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/folders",schemaPath:"#/properties/folders/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.exclude!==void 0){
let t=a.exclude;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(typeof p=="string"){if(j(p)<1){let o={
instancePath:i+"/exclude/"+n,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/exclude/"+n,schemaPath:"\
#/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
s++}}}else{let r={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["cloud-only"]!==void 0){let t=a["cloud-only"];if(typeof t!="\
string"){let r={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-only/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="list"||t==="stop")){let r={instancePath:i+"/cloud-\
only",schemaPath:"#/properties/cloud-only/enum",keyword:"enum",params:{allowedValues:Ht.properties["cloud-only"].enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.encrypted!==void 0){let t=a.encrypted;if(typeof t!=
"string"){let r={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="stop"||t==="list")){let r={instancePath:i+"/encrypt\
ed",schemaPath:"#/properties/encrypted/enum",keyword:"enum",params:{allowedValues:Ht.properties.encrypted.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Es.errors=e,s===0}
Es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=Ks;function Ks(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Ks.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="from"||t==="computer-name"||t==="registration"||t==="time-zone")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.from!==void 0){let t=a.from;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["computer-name"]!==void 0&&typeof a["\
computer-name"]!="boolean"){let t={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.registration!==void 0&&typeof a.
registration!="boolean"){let t={instancePath:i+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["time-zone"]!==void 0&&typeof a["ti\
me-zone"]!="boolean"){let t={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ks.errors=e,s===0}Ks.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr=Rs,$s={title:"Check readiness",description:"Tests whether th\
e machine is fit for the deployment: makes every check that is named, then fails if one of them did.","x-steppe":{"runs-\
in":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,properties:{memory:{type:"string",description:"\
Least memory that the system sees, such as `3900MiB`.",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},"processor-spe\
ed":{type:"integer",description:"Least speed of the processor, in MHz.",minimum:1,maximum:1e5},"free-disk-space":{type:"\
string",description:"Least room for the system, such as `25GiB`; room that is not partitioned counts.",pattern:"^[0-9]+(\
\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},"os-type":{type:"string",description:"What the running Windows must be.",enum:["client",
"server"]},architecture:{type:"string",description:"What the running system must be made for.",enum:["64-bit","32-bit","\
x64","arm64","x86"]},"minimum-os-version":{type:"string",description:"Lowest version of the running Windows, such as `10\
.0.19041`.",pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},"maximum-os-version":{type:"string",description:"Highest version of the \
running Windows.",pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},"os-language":{type:"integer",description:"Number of the running W\
indows' language: 1033 is English (United States), 1031 German.",minimum:1,maximum:65535},"ac-power":{type:"boolean",description:"\
True: the machine is fed from the mains.",default:!1},"network-connected":{type:"boolean",description:"True: a network a\
dapter has a link and an address.",default:!1},"network-wired":{type:"boolean",description:"True: a connected adapter is\
 not wireless.",default:!1},uefi:{type:"boolean",description:"True: the machine started by UEFI.",default:!1},"secure-bo\
ot":{type:"boolean",description:"True: Secure Boot is switched on.",default:!1},"tpm-enabled":{type:"boolean",description:"\
True: there is a TPM of at least `tpm-version`, and it is enabled.",default:!1},"tpm-activated":{type:"boolean",description:"\
True: there is a TPM of at least `tpm-version`, and it is activated.",default:!1},"tpm-version":{type:"string",description:"\
Lowest version of the TPM for the two checks above.",enum:["1.2","2.0"],default:"2.0"}},$id:"expandedValidators8"},Ms=new RegExp(
"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$","u"),Zs=new RegExp("^[0-9]+(\\.[0-9]+){1,3}$","u");function Rs(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Rs.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!J.call($s.
properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.memory!==void 0){let t=a.memory;if(typeof t==
"string"){if(!Ms.test(t)){let r={instancePath:i+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["processor-speed"]!==void 0){let t=a["\
processor-speed"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/processor-speed",schemaPath:"\
#/properties/processor-speed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),s++}if(typeof t=="number"&&isFinite(t)){if(t>1e5||isNaN(t)){let r={instancePath:i+"/processor-speed",schemaPath:"#/pr\
operties/processor-speed/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===
null?e=[r]:e.push(r),s++}if(t<1||isNaN(t)){let r={instancePath:i+"/processor-speed",schemaPath:"#/properties/processor-s\
peed/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}}
if(a["free-disk-space"]!==void 0){let t=a["free-disk-space"];if(typeof t=="string"){if(!Ms.test(t)){let r={instancePath:i+
"/free-disk-space",schemaPath:"#/properties/free-disk-space/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+\
)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:i+"/free-disk-space",schemaPath:"#/properties/free-disk-space/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["os-type"]!==void 0){let t=a["os-type"];if(typeof t!=
"string"){let r={instancePath:i+"/os-type",schemaPath:"#/properties/os-type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="client"||t==="server")){let r={instancePath:i+"/os-type",
schemaPath:"#/properties/os-type/enum",keyword:"enum",params:{allowedValues:$s.properties["os-type"].enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.architecture!==void 0){let t=a.architecture;
if(typeof t!="string"){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="64-bit"||t==="32-bit"||t==="x64"||
t==="arm64"||t==="x86")){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",
params:{allowedValues:$s.properties.architecture.enum},message:"must be equal to one of the allowed values"};e===null?e=
[r]:e.push(r),s++}}if(a["minimum-os-version"]!==void 0){let t=a["minimum-os-version"];if(typeof t=="string"){if(!Zs.test(
t)){let r={instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["maximum-os-version"]!==void 0){let t=a["maximum-o\
s-version"];if(typeof t=="string"){if(!Zs.test(t)){let r={instancePath:i+"/maximum-os-version",schemaPath:"#/properties/\
maximum-os-version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^\
[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/maximum-os-version",schemaPath:"#/\
properties/maximum-os-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}if(a["os-language"]!==void 0){let t=a["os-language"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={
instancePath:i+"/os-language",schemaPath:"#/properties/os-language/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)){if(t>65535||isNaN(t)){let r={instancePath:i+
"/os-language",schemaPath:"#/properties/os-language/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"\
must be <= 65535"};e===null?e=[r]:e.push(r),s++}if(t<1||isNaN(t)){let r={instancePath:i+"/os-language",schemaPath:"#/pro\
perties/os-language/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.
push(r),s++}}}if(a["ac-power"]!==void 0&&typeof a["ac-power"]!="boolean"){let t={instancePath:i+"/ac-power",schemaPath:"\
#/properties/ac-power/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}
if(a["network-connected"]!==void 0&&typeof a["network-connected"]!="boolean"){let t={instancePath:i+"/network-connected",
schemaPath:"#/properties/network-connected/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),s++}if(a["network-wired"]!==void 0&&typeof a["network-wired"]!="boolean"){let t={instancePath:i+"/networ\
k-wired",schemaPath:"#/properties/network-wired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[t]:e.push(t),s++}if(a.uefi!==void 0&&typeof a.uefi!="boolean"){let t={instancePath:i+"/uefi",schemaPath:"#/p\
roperties/uefi/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["\
secure-boot"]!==void 0&&typeof a["secure-boot"]!="boolean"){let t={instancePath:i+"/secure-boot",schemaPath:"#/propertie\
s/secure-boot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["\
tpm-enabled"]!==void 0&&typeof a["tpm-enabled"]!="boolean"){let t={instancePath:i+"/tpm-enabled",schemaPath:"#/propertie\
s/tpm-enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["\
tpm-activated"]!==void 0&&typeof a["tpm-activated"]!="boolean"){let t={instancePath:i+"/tpm-activated",schemaPath:"#/pro\
perties/tpm-activated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}
if(a["tpm-version"]!==void 0){let t=a["tpm-version"];if(typeof t!="string"){let r={instancePath:i+"/tpm-version",schemaPath:"\
#/properties/tpm-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(!(t==="1.2"||t==="2.0")){let r={instancePath:i+"/tpm-version",schemaPath:"#/properties/tpm-version/enum",keyword:"\
enum",params:{allowedValues:$s.properties["tpm-version"].enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return Rs.errors=e,s===0}Rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Dr=Gs;var ar=new RegExp("^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$","u"),gr=new RegExp("^[D-WYZd-wyz]:?$","u"),te=new RegExp("^[A-Za-z]\
[A-Za-z0-9_-]{0,255}$","u");function Gs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=Gs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.path===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="path"||t==="l\
etter"||t==="account"||t==="password"||t==="variable")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.path!==void 0){let t=a.path;if(typeof t=="string"){if(!ar.test(t)){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/pattern",keyword:"pattern",params:{pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'must match pat\
tern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#\
/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
letter!==void 0){let t=a.letter;if(typeof t=="string"){if(!gr.test(t)){let r={instancePath:i+"/letter",schemaPath:"#/pro\
perties/letter/pattern",keyword:"pattern",params:{pattern:"^[D-WYZd-wyz]:?$"},message:'must match pattern "^[D-WYZd-wyz]\
:?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/letter",schemaPath:"#/properties/letter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.account!==void 0){let t=a.account;
if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(a.password!==void 0){let t=a.password;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/\
password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/password",schemaPath:"#/properties/passw\
ord/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.variable!==
void 0){let t=a.variable;if(typeof t=="string"){if(!te.test(t)){let r={instancePath:i+"/variable",schemaPath:"#/properti\
es/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[\
A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/variable",schemaPath:"#/prope\
rties/variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Gs.errors=e,s===0}Gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=Cs;function Cs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Cs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="content"||t==="from"||t==="to"||
t==="overwrite")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.content!==void 0){let t=a.content;if(typeof t==
"string"){if(j(t)<1){let r={instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(a.from!==void 0){let t=a.from;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/from",schemaPath:"\
#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.overwrite!==
void 0&&typeof a.overwrite!="boolean"){let t={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Cs.errors=e,
s===0}Cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=Hs;var wr=new RegExp("^[A-Za-z]:\\\\?$","u");function Hs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,
dynamicAnchors:L={}}={}){let e=null,s=0,c=Hs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!(t==="drive"||t==="restarts")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.drive!==void 0){let t=a.drive;if(typeof t=="string"){if(!wr.test(t)){let r={
instancePath:i+"/drive",schemaPath:"#/properties/drive/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]:\\\\?$"},message:'\
must match pattern "^[A-Za-z]:\\\\?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/drive",schemaPath:"#/\
properties/drive/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
restarts!==void 0){let t=a.restarts;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/re\
starts",schemaPath:"#/properties/restarts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)){if(t>15||isNaN(t)){let r={instancePath:i+"/restarts",schemaPath:"\
#/properties/restarts/maximum",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[
r]:e.push(r),s++}if(t<0||isNaN(t)){let r={instancePath:i+"/restarts",schemaPath:"#/properties/restarts/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Hs.
errors=e,s===0}Hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=Us;var br=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,250}$","u");function Us(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Us.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.content===void 0){let t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?
e=[t]:e.push(t),s++}for(let t in a)if(!(t==="content"||t==="to"||t==="variable"||t==="continue-on-download-error")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.content!==void 0){let t=a.content;if(Array.isArray(
t)){if(t.length<1){let n={instancePath:i+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(typeof p=="string"){if(j(p)<1){let o={instancePath:i+"/content/"+n,schemaPath:"#/properties/content/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/content/"+n,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/content",schemaPath:"#/properties/content/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.
to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}if(a.variable!==void 0){let t=a.variable;if(typeof t=="string"){if(!br.test(t)){let r={instancePath:i+"/var\
iable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,250}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,250}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/variabl\
e",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}}if(a["continue-on-download-error"]!==void 0&&typeof a["continue-on-download-error"]!="boolean"){let t={instancePath:i+
"/continue-on-download-error",schemaPath:"#/properties/continue-on-download-error/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Us.errors=e,s===0}Us.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var zr=Xs,As={title:"Enable BitLocker",description:"Gives the volume of the r\
unning Windows its key protectors and turns BitLocker on.","x-steppe":{"runs-in":"full-os",destructive:!1,custom:!0},type:"\
object",additionalProperties:!1,properties:{mode:{type:"string",description:"What opens the volume: the TPM, a key on a \
stick, or the TPM together with a key or a PIN.",enum:["tpm","key","tpm-and-key","tpm-and-pin"],default:"tpm"},pin:{type:"\
string",description:"PIN of 4 to 20 digits for `tpm-and-pin`: a secret variable."},"startup-key-drive":{type:"string",description:"\
Drive of the stick that gets the key.",pattern:"^[A-Za-z]:?\\\\?$"},recovery:{type:"string",description:"Recovery passwo\
rd: backed up in Active Directory (fails when that is impossible), only made, or none.",enum:["active-directory","only-m\
ade","none"],default:"active-directory"},"recovery-password":{type:"string",description:"Recovery password of 48 digits \
instead of a random one: a secret variable."},"full-disk":{type:"boolean",description:"Encrypt free space too; otherwise\
 what is in use.",default:!1},method:{type:"string",description:"How it encrypts; Windows' own choice when left out.",enum:[
"aes128","aes256","xts-aes128","xts-aes256"]},wait:{type:"boolean",description:"Wait until everything is encrypted.",default:!1},
"skip-without-tpm":{type:"boolean",description:"Pass over the step on a machine without a TPM that is ready; otherwise i\
t fails.",default:!1}},$id:"expandedValidators13"},kr=new RegExp("^[A-Za-z]:?\\\\?$","u");function Xs(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Xs.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!J.call(As.
properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.mode!==void 0){let t=a.mode;if(typeof t!=
"string"){let r={instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="tpm"||t==="key"||t==="tpm-and-key"||t==="tpm-and-pin")){let r={instancePath:i+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:As.properties.mode.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.pin!==void 0&&typeof a.pin!="string"){let t={
instancePath:i+"/pin",schemaPath:"#/properties/pin/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}if(a["startup-key-drive"]!==void 0){let t=a["startup-key-drive"];if(typeof t=="string"){if(!kr.
test(t)){let r={instancePath:i+"/startup-key-drive",schemaPath:"#/properties/startup-key-drive/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z]:?\\\\?$"},message:'must match pattern "^[A-Za-z]:?\\\\?$"'};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/startup-key-drive",schemaPath:"#/properties/startup-key-drive/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.recovery!==void 0){let t=a.recovery;if(typeof t!="\
string"){let r={instancePath:i+"/recovery",schemaPath:"#/properties/recovery/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="active-directory"||t==="only-made"||t==="none")){let r={
instancePath:i+"/recovery",schemaPath:"#/properties/recovery/enum",keyword:"enum",params:{allowedValues:As.properties.recovery.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["recovery-password"]!==void 0&&
typeof a["recovery-password"]!="string"){let t={instancePath:i+"/recovery-password",schemaPath:"#/properties/recovery-pa\
ssword/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a["full-dis\
k"]!==void 0&&typeof a["full-disk"]!="boolean"){let t={instancePath:i+"/full-disk",schemaPath:"#/properties/full-disk/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.method!==void 0){
let t=a.method;if(typeof t!="string"){let r={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="aes128"||t==="aes256"||t==="x\
ts-aes128"||t==="xts-aes256")){let r={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:As.properties.method.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
s++}}if(a.wait!==void 0&&typeof a.wait!="boolean"){let t={instancePath:i+"/wait",schemaPath:"#/properties/wait/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["skip-without-tpm"]!==void 0&&
typeof a["skip-without-tpm"]!="boolean"){let t={instancePath:i+"/skip-without-tpm",schemaPath:"#/properties/skip-without\
-tpm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Xs.
errors=e,s===0}Xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vr=Js;function Js(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Js.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="rules"||t==="overwrite")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.rules!==void 0){let t=a.rules;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/rules",schemaPath:"#\
/properties/rules/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.overwrite!==void 0&&typeof a.overwrite!="boolean"){
let t={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Js.errors=e,s===0}Js.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Sr=Ys,Br={title:"Inject drivers",description:"Matches the machine's devices against a folder of dri\
ver packages, as Windows ranks them, and adds the winners to the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},
type:"object",additionalProperties:!1,required:["drivers"],properties:{drivers:{type:"string",description:"Name of the c\
ontent that is the folder of driver packages.",minLength:1},to:{type:"string",description:"Volume of the applied Windows\
.",minLength:1,default:"%OSDTargetSystemDrive%"},"allow-unsigned":{type:"boolean",description:"True takes unsigned packa\
ges when nothing signed matches.",default:!1},missing:{type:"string",description:"What a boot-critical device without a \
driver means.",enum:["fail","warn"],default:"fail"}},$id:"expandedValidators15"};function Ys(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Ys.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.drivers===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"must have required property 'driv\
ers'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="drivers"||t==="to"||t==="allow-unsigned"||t==="missing")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.drivers!==void 0){let t=a.drivers;if(typeof t=="\
string"){if(j(t)<1){let r={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/dri\
vers",schemaPath:"#/properties/drivers/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["allow-unsigned"]!==void 0&&typeof a["allow-unsigned"]!=
"boolean"){let t={instancePath:i+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.missing!==void 0){let t=a.missing;if(typeof t!=
"string"){let r={instancePath:i+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="fail"||t==="warn")){let r={instancePath:i+"/missing",schemaPath:"\
#/properties/missing/enum",keyword:"enum",params:{allowedValues:Br.properties.missing.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ys.errors=e,s===0}Ys.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Er=Qs,re={title:"Partition disk",description:"Chooses one disk by rule, erases it and makes its par\
titions and volumes, or reuses those that fit. Media are never chosen; removable and external disks and those with conte\
nt only when they are named.","x-steppe":{"runs-in":"winpe",destructive:!0},type:"object",additionalProperties:!1,properties:{
disk:{type:"object",description:"Which disk: all that is given must hold, then `which` picks.",additionalProperties:!1,default:{},
properties:{which:{type:"string",description:"Picks among the disks that fit; `only` stops when there is more than one.",
enum:["only","first","smallest","largest"],default:"only"},serial:{type:"string",description:"Serial number: names exact\
ly one disk.",minLength:1},"unique-id":{type:"string",description:"World-wide name of the hardware (WWN, EUI-64 or NGUID\
): names exactly one disk.",minLength:1},model:{type:"string",description:"Model; `*` stands for any text, `?` for one c\
haracter.",minLength:1},bus:{type:"array",description:"What the disk may be connected to.",minItems:1,items:{type:"strin\
g",description:"Bus.",enum:["nvme","sata","ata","scsi","sas","raid","usb","sd","mmc","virtual","iscsi","fibre-channel"]}},
"minimum-size":{type:"string",description:"Least size, such as `200GiB`.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B\
)?\\s*$"},"maximum-size":{type:"string",description:"Largest size, such as `600GiB`.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*(\
[KMGT]i?B?|B)?\\s*$"},kind:{type:"string",description:"`ssd` or `hdd`; a disk that does not tell fits neither.",enum:["s\
sd","hdd"]},"firmware-boot-disk":{type:"boolean",description:"True for the disk that the firmware's boot order leads to,\
 false for any other."}}},layout:{type:"string",description:"`uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bi\
os-recommended`: system, Windows, recovery on MBR. `automatic`, which is the default, takes the one that fits the firmwa\
re.",enum:["automatic","uefi-recommended","bios-recommended"]},"windows-label":{type:"string",description:"Label of the \
Windows volume of a recommended layout; without it `Windows`.",maxLength:32},"recovery-size":{type:"string",description:"\
Size of the recovery partition of a recommended layout; without it `1GiB`.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?\
|B)?\\s*$"},style:{type:"string",description:"Partition style for `partitions`; without it what the partitions tell, els\
e what fits the firmware.",enum:["gpt","mbr"]},alignment:{type:"string",description:"Partitions begin at multiples of th\
is, a power of two from `4KiB` to `1GiB`; without it `1MiB`.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},
partitions:{type:"array",description:"A layout of your own: the partitions in the order in which they shall lie on the d\
isk.",minItems:1,maxItems:128,items:{type:"object",description:"A partition.",additionalProperties:!1,required:["type","\
size"],properties:{type:{type:"string",description:"`efi`, `msr`, `system` (MBR), `windows`, `recovery`, `data`, a GPT t\
ype GUID, or an MBR type as two hexadecimal digits.",minLength:2},size:{type:"string",description:"Fixed such as `300MiB\
`, `50%` of what is free behind the partitions before it, or `rest`.",pattern:"^\\s*(rest|[0-9]+(\\.[0-9]+)?\\s*(%|[KMGT]i?\
B?|B)?)\\s*$"},"minimum-size":{type:"string",description:"Least size of a share: a disk that gives less does not fit.",pattern:"\
^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},"maximum-size":{type:"string",description:"Largest size of a share: wh\
at is more stays for others, or free.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},"file-system":{type:"s\
tring",description:"`none` leaves the partition unformatted; without it FAT32 for `efi`, none for `msr`, else NTFS.",enum:[
"ntfs","fat32","none"]},label:{type:"string",description:"Label of the volume; without it `System`, `Windows`, `Recovery\
` or none.",maxLength:32},"allocation-unit":{type:"string",description:"Size of a cluster, a power of two from `512B` to\
 `64KiB`; without it the file system chooses.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},format:{type:"\
string",description:"`quick`, which is the default, or `full`, which writes every sector and takes hours on large disks.",
enum:["quick","full"]},attributes:{type:"array",description:"GPT attributes; without them `required` and `no-drive-lette\
r` for `recovery`, none for others.",items:{type:"string",description:"Attribute.",enum:["required","no-drive-letter","h\
idden"]}},active:{type:"boolean",description:"True for the partition that a BIOS starts from; without it true for `syste\
m`."},"drive-letter":{type:"boolean",description:"Whether the volume gets a letter now; without it `windows` and `data` \
do, and whatever has a letter variable."},"letter-variable":{type:"string",description:"Variable that gets the letter of\
 the volume, such as `DataDisk`; it is bound anew at each start.",minLength:1},"on-reuse":{type:"string",description:"Wh\
at `reuse` does with the partition that is there: `format` (default for `windows`) or `keep` (for all others).",enum:["f\
ormat","keep"]},"keep-data":{type:"boolean",description:"True when the files on it must never be lost: where the disk do\
es not fit, the step refuses.",default:!1}}}},reuse:{type:"string",description:"`if-it-fits` keeps partitions that are a\
s the layout asks, and makes all anew otherwise; `never` always makes all anew.",enum:["never","if-it-fits"],default:"ne\
ver"}},$id:"expandedValidators16"},Q=new RegExp("^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$","u"),vr=new RegExp("^\\\
s*(rest|[0-9]+(\\.[0-9]+)?\\s*(%|[KMGT]i?B?|B)?)\\s*$","u");function Qs(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Qs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!(t==="disk"||t==="layout"||t==="windows-la\
bel"||t==="recovery-size"||t==="style"||t==="alignment"||t==="partitions"||t==="reuse")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.disk!==void 0){let t=a.disk;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)
if(!J.call(re.properties.disk.properties,r)){let n={instancePath:i+"/disk",schemaPath:"#/properties/disk/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),s++}if(t.which!==void 0){let r=t.which;if(typeof r!="string"){let n={instancePath:i+"/disk/which",schemaPath:"\
#/properties/disk/properties/which/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(!(r==="only"||r==="first"||r==="smallest"||r==="largest")){let n={instancePath:i+"/disk/which",schemaPath:"\
#/properties/disk/properties/which/enum",keyword:"enum",params:{allowedValues:re.properties.disk.properties.which.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.serial!==void 0){let r=t.serial;
if(typeof r=="string"){if(j(r)<1){let n={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),
s++}}else{let n={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t["unique-id"]!==void 0){let r=t["unique-id"];
if(typeof r=="string"){if(j(r)<1){let n={instancePath:i+"/disk/unique-id",schemaPath:"#/properties/disk/properties/uniqu\
e-id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/disk/unique-id",schemaPath:"#/properties/disk/properties/unique-id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.model!==void 0){let r=t.model;if(typeof r==
"string"){if(j(r)<1){let n={instancePath:i+"/disk/model",schemaPath:"#/properties/disk/properties/model/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/disk/model",schemaPath:"#/properties/disk/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[n]:e.push(n),s++}}if(t.bus!==void 0){let r=t.bus;if(Array.isArray(r)){if(r.length<1){let p={instancePath:i+
"/disk/bus",schemaPath:"#/properties/disk/properties/bus/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"};e===null?e=[p]:e.push(p),s++}let n=r.length;for(let p=0;p<n;p++){let o=r[p];if(typeof o!="str\
ing"){let l={instancePath:i+"/disk/bus/"+p,schemaPath:"#/properties/disk/properties/bus/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="nvme"||o==="sata"||o==="ata"||o==="scsi"||
o==="sas"||o==="raid"||o==="usb"||o==="sd"||o==="mmc"||o==="virtual"||o==="iscsi"||o==="fibre-channel")){let l={instancePath:i+
"/disk/bus/"+p,schemaPath:"#/properties/disk/properties/bus/items/enum",keyword:"enum",params:{allowedValues:re.properties.
disk.properties.bus.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{
let n={instancePath:i+"/disk/bus",schemaPath:"#/properties/disk/properties/bus/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t["minimum-size"]!==void 0){let r=t["minimum-size"];if(typeof r==
"string"){if(!Q.test(r)){let n={instancePath:i+"/disk/minimum-size",schemaPath:"#/properties/disk/properties/minimum-siz\
e/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match patt\
ern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/disk/\
minimum-size",schemaPath:"#/properties/disk/properties/minimum-size/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(t["maximum-size"]!==void 0){let r=t["maximum-size"];if(typeof r=="stri\
ng"){if(!Q.test(r)){let n={instancePath:i+"/disk/maximum-size",schemaPath:"#/properties/disk/properties/maximum-size/pat\
tern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "\
^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/disk/maxim\
um-size",schemaPath:"#/properties/disk/properties/maximum-size/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),s++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let n={instancePath:i+
"/disk/kind",schemaPath:"#/properties/disk/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[n]:e.push(n),s++}if(!(r==="ssd"||r==="hdd")){let n={instancePath:i+"/disk/kind",schemaPath:"#/prope\
rties/disk/properties/kind/enum",keyword:"enum",params:{allowedValues:re.properties.disk.properties.kind.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t["firmware-boot-disk"]!==void 0&&typeof t["\
firmware-boot-disk"]!="boolean"){let r={instancePath:i+"/disk/firmware-boot-disk",schemaPath:"#/properties/disk/properti\
es/firmware-boot-disk/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),s++}}if(a.layout!==void 0){let t=a.layout;if(typeof t!="string"){let r={instancePath:i+
"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}if(!(t==="automatic"||t==="uefi-recommended"||t==="bios-recommended")){let r={instancePath:i+"/layou\
t",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues:re.properties.layout.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["windows-label"]!==void 0){let t=a["windows-la\
bel"];if(typeof t=="string"){if(j(t)>32){let r={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/m\
axLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["recovery-size"]!==void 0){let t=a["recovery-size"];
if(typeof t=="string"){if(!Q.test(t)){let r={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/patt\
ern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\
\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/recovery-si\
ze",schemaPath:"#/properties/recovery-size/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(a.style!==void 0){let t=a.style;if(typeof t!="string"){let r={instancePath:i+"/style",schemaPath:"\
#/properties/style/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t===
"gpt"||t==="mbr")){let r={instancePath:i+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:re.
properties.style.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.alignment!==
void 0){let t=a.alignment;if(typeof t=="string"){if(!Q.test(t)){let r={instancePath:i+"/alignment",schemaPath:"#/propert\
ies/alignment/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'mus\
t match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/alignment",schemaPath:"#/properties/alignment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}if(a.partitions!==void 0){let t=a.partitions;if(Array.isArray(t)){if(t.length>128){let n={instancePath:i+
"/partitions",schemaPath:"#/properties/partitions/maxItems",keyword:"maxItems",params:{limit:128},message:"must NOT have\
 more than 128 items"};e===null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i+"/partitions",schemaPath:"#/pro\
perties/partitions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=
[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===
void 0){let o={instancePath:i+"/partitions/"+n,schemaPath:"#/properties/partitions/items/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[o]:e.push(o),s++}if(p.size===void 0){let o={
instancePath:i+"/partitions/"+n,schemaPath:"#/properties/partitions/items/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!J.call(re.properties.
partitions.items.properties,o)){let l={instancePath:i+"/partitions/"+n,schemaPath:"#/properties/partitions/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),s++}if(p.type!==void 0){let o=p.type;if(typeof o=="string"){if(j(o)<2){let l={instancePath:i+"/\
partitions/"+n+"/type",schemaPath:"#/properties/partitions/items/properties/type/minLength",keyword:"minLength",params:{
limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/par\
titions/"+n+"/type",schemaPath:"#/properties/partitions/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.size!==void 0){let o=p.size;if(typeof o=="string"){if(!vr.test(
o)){let l={instancePath:i+"/partitions/"+n+"/size",schemaPath:"#/properties/partitions/items/properties/size/pattern",keyword:"\
pattern",params:{pattern:"^\\s*(rest|[0-9]+(\\.[0-9]+)?\\s*(%|[KMGT]i?B?|B)?)\\s*$"},message:'must match pattern "^\\s*(r\
est|[0-9]+(\\.[0-9]+)?\\s*(%|[KMGT]i?B?|B)?)\\s*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/partitio\
ns/"+n+"/size",schemaPath:"#/properties/partitions/items/properties/size/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}}if(p["minimum-size"]!==void 0){let o=p["minimum-size"];if(typeof o=="stri\
ng"){if(!Q.test(o)){let l={instancePath:i+"/partitions/"+n+"/minimum-size",schemaPath:"#/properties/partitions/items/pro\
perties/minimum-size/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'\
must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/partitions/"+n+"/minimum-size",schemaPath:"#/properties/partitions/items/properties/minimum-size/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["maximum-size"]!==void 0){let o=p["m\
aximum-size"];if(typeof o=="string"){if(!Q.test(o)){let l={instancePath:i+"/partitions/"+n+"/maximum-size",schemaPath:"#\
/properties/partitions/items/properties/maximum-size/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s\
*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/partitions/"+n+"/maximum-size",schemaPath:"#/properties/partitions/items/prope\
rties/maximum-size/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["\
file-system"]!==void 0){let o=p["file-system"];if(typeof o!="string"){let l={instancePath:i+"/partitions/"+n+"/file-syst\
em",schemaPath:"#/properties/partitions/items/properties/file-system/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="ntfs"||o==="fat32"||o==="none")){let l={instancePath:i+"/partiti\
ons/"+n+"/file-system",schemaPath:"#/properties/partitions/items/properties/file-system/enum",keyword:"enum",params:{allowedValues:re.
properties.partitions.items.properties["file-system"].enum},message:"must be equal to one of the allowed values"};e===null?
e=[l]:e.push(l),s++}}if(p.label!==void 0){let o=p.label;if(typeof o=="string"){if(j(o)>32){let l={instancePath:i+"/parti\
tions/"+n+"/label",schemaPath:"#/properties/partitions/items/properties/label/maxLength",keyword:"maxLength",params:{limit:32},
message:"must NOT have more than 32 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/partitions/"+
n+"/label",schemaPath:"#/properties/partitions/items/properties/label/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}}if(p["allocation-unit"]!==void 0){let o=p["allocation-unit"];if(typeof o==
"string"){if(!Q.test(o)){let l={instancePath:i+"/partitions/"+n+"/allocation-unit",schemaPath:"#/properties/partitions/i\
tems/properties/allocation-unit/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},
message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={
instancePath:i+"/partitions/"+n+"/allocation-unit",schemaPath:"#/properties/partitions/items/properties/allocation-unit/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.format!==void 0){
let o=p.format;if(typeof o!="string"){let l={instancePath:i+"/partitions/"+n+"/format",schemaPath:"#/properties/partitio\
ns/items/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}if(!(o==="quick"||o==="full")){let l={instancePath:i+"/partitions/"+n+"/format",schemaPath:"#/properties/partitions/\
items/properties/format/enum",keyword:"enum",params:{allowedValues:re.properties.partitions.items.properties.format.enum},
message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.attributes!==void 0){let o=p.attributes;
if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u!="string"){let m={instancePath:i+"/parti\
tions/"+n+"/attributes/"+d,schemaPath:"#/properties/partitions/items/properties/attributes/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(u==="required"||u==="no-drive-letter"||u==="h\
idden")){let m={instancePath:i+"/partitions/"+n+"/attributes/"+d,schemaPath:"#/properties/partitions/items/properties/at\
tributes/items/enum",keyword:"enum",params:{allowedValues:re.properties.partitions.items.properties.attributes.items.enum},
message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/partit\
ions/"+n+"/attributes",schemaPath:"#/properties/partitions/items/properties/attributes/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.active!==void 0&&typeof p.active!="boolean"){let o={
instancePath:i+"/partitions/"+n+"/active",schemaPath:"#/properties/partitions/items/properties/active/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p["drive-letter"]!==void 0&&typeof p["\
drive-letter"]!="boolean"){let o={instancePath:i+"/partitions/"+n+"/drive-letter",schemaPath:"#/properties/partitions/it\
ems/properties/drive-letter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(
o),s++}if(p["letter-variable"]!==void 0){let o=p["letter-variable"];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+
"/partitions/"+n+"/letter-variable",schemaPath:"#/properties/partitions/items/properties/letter-variable/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/partitions/"+n+"/letter-variable",schemaPath:"#/properties/partitions/items/properties/letter-variable/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["on-reuse"]!==void 0){let o=p["\
on-reuse"];if(typeof o!="string"){let l={instancePath:i+"/partitions/"+n+"/on-reuse",schemaPath:"#/properties/partitions\
/items/properties/on-reuse/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}if(!(o==="format"||o==="keep")){let l={instancePath:i+"/partitions/"+n+"/on-reuse",schemaPath:"#/properties/partitio\
ns/items/properties/on-reuse/enum",keyword:"enum",params:{allowedValues:re.properties.partitions.items.properties["on-re\
use"].enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p["keep-data"]!==void 0&&
typeof p["keep-data"]!="boolean"){let o={instancePath:i+"/partitions/"+n+"/keep-data",schemaPath:"#/properties/partition\
s/items/properties/keep-data/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(
o),s++}}else{let o={instancePath:i+"/partitions/"+n,schemaPath:"#/properties/partitions/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/partitions",schemaPath:"\
#/properties/partitions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(a.reuse!==void 0){let t=a.reuse;if(typeof t!="string"){let r={instancePath:i+"/reuse",schemaPath:"#/properties/reuse/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="never"||t===
"if-it-fits")){let r={instancePath:i+"/reuse",schemaPath:"#/properties/reuse/enum",keyword:"enum",params:{allowedValues:re.
properties.reuse.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Qs.errors=e,s===0}Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr=et,Mr={title:"Pre-provisi\
on BitLocker",description:"Has BitLocker encrypt a volume in WinPE before an image is applied; the key lies open until t\
he new Windows gets its protectors.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,
properties:{to:{type:"string",description:"Volume.",default:"%OSDisk%",minLength:1},"full-disk":{type:"boolean",description:"\
Encrypt free space too; otherwise what is in use.",default:!1},method:{type:"string",description:"How it encrypts; Windo\
ws' own choice when left out.",enum:["aes128","aes256","xts-aes128","xts-aes256"]},"skip-without-tpm":{type:"boolean",description:"\
Pass over the step on a machine without a TPM that is switched on; otherwise it fails.",default:!0}},$id:"expandedValida\
tors17"};function et(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,
s=0,c=et.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="to"||t==="full-disk"||t==="method"||t==="skip-without-tpm")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["full-disk"]!==void 0&&typeof a["\
full-disk"]!="boolean"){let t={instancePath:i+"/full-disk",schemaPath:"#/properties/full-disk/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.method!==void 0){let t=a.method;if(typeof t!=
"string"){let r={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="aes128"||t==="aes256"||t==="xts-aes128"||t==="xts-aes256")){let r={
instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Mr.properties.method.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["skip-without-tpm"]!==void 0&&
typeof a["skip-without-tpm"]!="boolean"){let t={instancePath:i+"/skip-without-tpm",schemaPath:"#/properties/skip-without\
-tpm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return et.
errors=e,s===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=st,Rr={title:"Restart",description:"Restar\
ts the computer and continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk fir\
st.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,required:["to"],properties:{
to:{type:"string",description:"The system to start.",enum:["winpe","full-os"]},message:{type:"string",description:"Shown\
 with that warning; the variable `SMSRebootMessage` is stronger.",maxLength:512},timeout:{type:"string",description:"How\
 long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout` is stronger.",pattern:"^[0-9\
]+(ms|s|m|h)?$"}},$id:"expandedValidators18"},ws=new RegExp("^[0-9]+(ms|s|m|h)?$","u");function st(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=st.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===
null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="to"||t==="message"||t==="timeout")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){let t=a.to;if(typeof t!="string"){let r={instancePath:i+"/to",
schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(!(t==="winpe"||t==="full-os")){let r={instancePath:i+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{
allowedValues:Rr.properties.to.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}
if(a.message!==void 0){let t=a.message;if(typeof t=="string"){if(j(t)>512){let r={instancePath:i+"/message",schemaPath:"\
#/properties/message/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.timeout!==void 0){let t=a.timeout;if(typeof t==
"string"){if(!ws.test(t)){let r={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return st.errors=e,s===0}st.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Gr=tt;function tt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=tt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="path"||t==="to"||t==="keep-store")){let r={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(a.path!==void 0){let t=a.path;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["keep\
-store"]!==void 0&&typeof a["keep-store"]!="boolean"){let t={instancePath:i+"/keep-store",schemaPath:"#/properties/keep-\
store/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return tt.errors=e,s===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=rt,Ns={title:"Run command",
description:"Runs a program with an argument vector; no shell is involved.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},
type:"object",additionalProperties:!1,properties:{program:{type:"string",description:"Program to start: a path, or a nam\
e that the system finds.",minLength:1},"command-line":{type:"string",description:"Program and arguments as one line, whi\
ch Windows gets as it is; instead of `program` and `arguments`. No shell reads it: for redirections begin it with `cmd.e\
xe /c`.",minLength:1,maxLength:32e3},content:{type:"string",description:"Name of a content of the sequence, a folder: th\
e command starts in it, and its program is looked for there first.",minLength:1},arguments:{type:"array",description:"Ar\
guments, each as one entry.",items:{type:"string"}},"working-directory":{type:"string",description:"Folder in which it s\
tarts; with `content` it may be one below it.",maxLength:255},account:{type:"string",description:"Account that it runs a\
s, `DOMAIN\\user` or `user@domain`; full OS only. The engine's own, Local System, when left out.",minLength:1},password:{
type:"string",description:"The account's password: a secret variable."},"success-codes":{type:"array",description:"Exit \
codes that mean success: decimal, negative or hexadecimal, such as `3010`, `-2147023436` or `0x80070BC2`.",items:{type:[
"integer","string"],description:"An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",minimum:-2147483648,maximum:4294967295,
pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},default:[0,3010]},"restart-codes":{type:"array",description:"\
Exit codes that mean success and ask for a restart into the running system; written like `success-codes`.",items:{type:[
"integer","string"],description:"An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",minimum:-2147483648,maximum:4294967295,
pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},default:[3010]},idempotence:{type:"string",description:"What \
a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again.",enum:["once","\
repeatable"],default:"once"},"output-variable":{type:"string",description:"Variable that receives the output.",pattern:"\
^[A-Za-z][A-Za-z0-9_-]{0,255}$"},"last-output-characters":{type:"integer",description:"How many of the output's last cha\
racters the variable gets; left out, it gets the first 4,000. Configuration Manager's steps give the last 1,000.",minimum:1,
maximum:4e3}},$id:"expandedValidators20"},fe=new RegExp("^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$","u");function rt(a,{
instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=rt.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)
if(!J.call(Ns.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.program!==void 0){
let t=a.program;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/program",schemaPath:"#/properties/program/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}}if(a["command-line"]!==void 0){let t=a["command-line"];if(typeof t=="strin\
g"){if(j(t)>32e3){let r={instancePath:i+"/command-line",schemaPath:"#/properties/command-line/maxLength",keyword:"maxLen\
gth",params:{limit:32e3},message:"must NOT have more than 32000 characters"};e===null?e=[r]:e.push(r),s++}if(j(t)<1){let r={
instancePath:i+"/command-line",schemaPath:"#/properties/command-line/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/command-line",schemaPath:"\
#/properties/command-line/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}if(a.content!==void 0){let t=a.content;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/content",schemaPath:"\
#/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.arguments!==void 0){let t=a.arguments;if(Array.
isArray(t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/arguments/"+n,schemaPath:"\
#/properties/arguments/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),s++}}else{let r={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["working-directory"]!==void 0){let t=a["working-direct\
ory"];if(typeof t=="string"){if(j(t)>255){let r={instancePath:i+"/working-directory",schemaPath:"#/properties/working-di\
rectory/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[
r]:e.push(r),s++}}else{let r={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.account!==void 0){let t=a.account;
if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(a.password!==void 0&&typeof a.password!="string"){let t={instancePath:i+"/password",schemaPath:"\
#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(a["success-codes"]!==void 0){let t=a["success-codes"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){let o={instancePath:i+"/success-codes/"+n,
schemaPath:"#/properties/success-codes/items/type",keyword:"type",params:{type:Ns.properties["success-codes"].items.type},
message:"must be integer,string"};e===null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(
p)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<-2147483648||isNaN(
p)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:-2147483648},message:"must be >= -2147483648"};e===null?e=[o]:e.push(o),s++}}if(typeof p=="string"&&
!fe.test(p)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/pattern",keyword:"pa\
ttern",params:{pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},message:'must match pattern "^\\s*(0[xX][0-9a-f\
A-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/success-codes",schemaPath:"\
#/properties/success-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
s++}}if(a["restart-codes"]!==void 0){let t=a["restart-codes"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){let o={instancePath:i+"/restart-codes/"+n,
schemaPath:"#/properties/restart-codes/items/type",keyword:"type",params:{type:Ns.properties["restart-codes"].items.type},
message:"must be integer,string"};e===null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(
p)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<-2147483648||isNaN(
p)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:-2147483648},message:"must be >= -2147483648"};e===null?e=[o]:e.push(o),s++}}if(typeof p=="string"&&
!fe.test(p)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/pattern",keyword:"pa\
ttern",params:{pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},message:'must match pattern "^\\s*(0[xX][0-9a-f\
A-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/restart-codes",schemaPath:"\
#/properties/restart-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
s++}}if(a.idempotence!==void 0){let t=a.idempotence;if(typeof t!="string"){let r={instancePath:i+"/idempotence",schemaPath:"\
#/properties/idempotence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(!(t==="once"||t==="repeatable")){let r={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/enum",
keyword:"enum",params:{allowedValues:Ns.properties.idempotence.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(a["output-variable"]!==void 0){let t=a["output-variable"];if(typeof t=="string"){if(!te.
test(t)){let r={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:
e.push(r),s++}}else{let r={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["last-output-characters"]!==void 0){
let t=a["last-output-characters"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/last\
-output-characters",schemaPath:"#/properties/last-output-characters/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)){if(t>4e3||isNaN(t)){let r={instancePath:i+
"/last-output-characters",schemaPath:"#/properties/last-output-characters/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4e3},message:"must be <= 4000"};e===null?e=[r]:e.push(r),s++}if(t<1||isNaN(t)){let r={instancePath:i+"/last-ou\
tput-characters",schemaPath:"#/properties/last-output-characters/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return rt.errors=e,s===0}rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hr=it,ks={title:"Run PowerShell script",description:"Runs a PowerShell script: one that stands in t\
he sequence, or a file.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,properties:{
script:{type:"string",description:"The script itself. Give this, or `file`, or `content`.",minLength:1},file:{type:"stri\
ng",description:"Path of a script file; below the content when `content` is given.",minLength:1},content:{type:"string",
description:"Name of a content of the sequence: the script itself, or with `file` the folder that holds it.",minLength:1},
parameters:{type:"array",description:"Parameters, each name and value as one entry: `-Mode`, `Full`.",items:{type:"strin\
g"},default:[]},"execution-policy":{type:"string",description:"PowerShell's policy for this one process; `Undefined` lea\
ves the machine's own.",enum:["AllSigned","Bypass","RemoteSigned","Restricted","Undefined","Unrestricted"],default:"Bypa\
ss"},"working-directory":{type:"string",description:"Folder in which it starts.",maxLength:255},account:{type:"string",description:"\
Account that it runs as, `DOMAIN\\user` or `user@domain`; full OS only. The engine's own, Local System, when left out.",
minLength:1},password:{type:"string",description:"The account's password: a secret variable."},"success-codes":{type:"ar\
ray",description:"Exit codes that mean success: decimal, negative or hexadecimal, such as `3010`, `-2147023436` or `0x80\
070BC2`.",items:{type:["integer","string"],description:"An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",minimum:-2147483648,
maximum:4294967295,pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},default:[0,3010]},"restart-codes":{type:"a\
rray",description:"Exit codes that mean success and ask for a restart into the running system; written like `success-cod\
es`.",items:{type:["integer","string"],description:"An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",minimum:-2147483648,
maximum:4294967295,pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},default:[3010]},idempotence:{type:"string",
description:"What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it agai\
n.",enum:["once","repeatable"],default:"once"},"output-variable":{type:"string",description:"Variable that receives the \
output.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},"last-output-characters":{type:"integer",description:"How many of the\
 output's last characters the variable gets; left out, it gets the first 4,000. Configuration Manager's steps give the l\
ast 1,000.",minimum:1,maximum:4e3}},$id:"expandedValidators21"};function it(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=it.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!J.call(ks.properties,t)){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.script!==void 0){let t=a.script;if(typeof t=="string"){if(j(t)<
1){let r={instancePath:i+"/script",schemaPath:"#/properties/script/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/script",schemaPath:"#\
/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
file!==void 0){let t=a.file;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/file",schemaPath:"#/properties/fil\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}if(a.content!==void 0){let t=a.content;if(typeof t=="string"){if(j(t)<1){
let r={instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a.parameters!==void 0){let t=a.parameters;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!="st\
ring"){let p={instancePath:i+"/parameters/"+n,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/parameters",schemaPath:"#/\
properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(a["execution-policy"]!==void 0){let t=a["execution-policy"];if(typeof t!="string"){let r={instancePath:i+"/execution-\
policy",schemaPath:"#/properties/execution-policy/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(!(t==="AllSigned"||t==="Bypass"||t==="RemoteSigned"||t==="Restricted"||t==="Undefined"||
t==="Unrestricted")){let r={instancePath:i+"/execution-policy",schemaPath:"#/properties/execution-policy/enum",keyword:"\
enum",params:{allowedValues:ks.properties["execution-policy"].enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(a["working-directory"]!==void 0){let t=a["working-directory"];if(typeof t=="string"){if(j(
t)>255){let r={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/maxLength",keyword:"maxLen\
gth",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),s++}}if(a.account!==void 0){let t=a.account;if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/account",schemaPath:"#/properties/account/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/account",schemaPath:"#/pr\
operties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
password!==void 0&&typeof a.password!="string"){let t={instancePath:i+"/password",schemaPath:"#/properties/password/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a["success-codes"]!==void 0){
let t=a["success-codes"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/properties/succ\
ess-codes/items/type",keyword:"type",params:{type:ks.properties["success-codes"].items.type},message:"must be integer,st\
ring"};e===null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(p)){let o={instancePath:i+
"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<-2147483648||isNaN(p)){let o={instancePath:i+"/succes\
s-codes/"+n,schemaPath:"#/properties/success-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},
message:"must be >= -2147483648"};e===null?e=[o]:e.push(o),s++}}if(typeof p=="string"&&!fe.test(p)){let o={instancePath:i+
"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/pattern",keyword:"pattern",params:{pattern:"^\\s*(0[xX][\
0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},message:'must match pattern "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===
null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["restart-codes"]!==void 0){let t=a["\
restart-codes"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))&&typeof p!="string"){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/i\
tems/type",keyword:"type",params:{type:ks.properties["restart-codes"].items.type},message:"must be integer,string"};e===
null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(p)){let o={instancePath:i+"/restart-\
codes/"+n,schemaPath:"#/properties/restart-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<-2147483648||isNaN(p)){let o={instancePath:i+"/restar\
t-codes/"+n,schemaPath:"#/properties/restart-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},
message:"must be >= -2147483648"};e===null?e=[o]:e.push(o),s++}}if(typeof p=="string"&&!fe.test(p)){let o={instancePath:i+
"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/pattern",keyword:"pattern",params:{pattern:"^\\s*(0[xX][\
0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},message:'must match pattern "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===
null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.idempotence!==void 0){let t=a.idempotence;
if(typeof t!="string"){let r={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="once"||t==="repeatable")){let r={instancePath:i+
"/idempotence",schemaPath:"#/properties/idempotence/enum",keyword:"enum",params:{allowedValues:ks.properties.idempotence.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["output-variable"]!==void 0){
let t=a["output-variable"];if(typeof t=="string"){if(!te.test(t)){let r={instancePath:i+"/output-variable",schemaPath:"#\
/properties/output-variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must m\
atch pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/output-variab\
le",schemaPath:"#/properties/output-variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(a["last-output-characters"]!==void 0){let t=a["last-output-characters"];if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/last-output-characters",schemaPath:"#/properties/last-output-ch\
aracters/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t==
"number"&&isFinite(t)){if(t>4e3||isNaN(t)){let r={instancePath:i+"/last-output-characters",schemaPath:"#/properties/last\
-output-characters/maximum",keyword:"maximum",params:{comparison:"<=",limit:4e3},message:"must be <= 4000"};e===null?e=[
r]:e.push(r),s++}if(t<1||isNaN(t)){let r={instancePath:i+"/last-output-characters",schemaPath:"#/properties/last-output-\
characters/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),
s++}}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}return it.errors=e,s===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=at;function at(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=at.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.sequence===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"se\
quence"},message:"must have required property 'sequence'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(t!=="sequence"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.sequence!==void 0){let t=a.sequence;if(typeof t==
"string"){if(j(t)<1){let r={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return at.errors=e,s===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Xr=nt,Jr={title:"Set dynamic variables",description:"Sets variables by rules over what the machine is. Rules are tes\
ted in their order; each one that fits sets its variables, and a later one replaces an earlier one.","x-steppe":{"runs-i\
n":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,required:["rules"],properties:{rules:{type:"arr\
ay",description:"The rules.",minItems:1,maxItems:500,items:{type:"object",description:"One rule; without conditions it a\
lways fits.",additionalProperties:!1,required:["set"],properties:{name:{type:"string",description:"Name of the rule, for\
 logs and for where a value came from.",maxLength:256},make:{type:"string",description:"Manufacturer; `*` and `?` are wi\
ldcards.",minLength:1},model:{type:"string",description:"Model; `*` and `?` are wildcards.",minLength:1},"chassis-types":{
type:"array",description:"SMBIOS chassis types, one of which it must be: 3 desktop, 8 portable, 9 laptop, 10 notebook, 1\
3 all in one, 30 tablet, 31 convertible, 32 detachable, 35 mini PC.",items:{type:"integer",minimum:1,maximum:36}},"seria\
l-numbers":{type:"array",description:"Serial numbers, one of which it must have; wildcards are permitted.",items:{type:"\
string",minLength:1}},uuids:{type:"array",description:"SMBIOS UUIDs, one of which it must have.",items:{type:"string",minLength:1}},
"asset-tags":{type:"array",description:"Asset tags, one of which it must have; wildcards are permitted.",items:{type:"st\
ring",minLength:1}},"mac-addresses":{type:"array",description:"MAC addresses, one of which one of its adapters must have\
; wildcards are permitted.",items:{type:"string",minLength:1}},gateways:{type:"array",description:"Default gateways, one\
 of which it must use; wildcards are permitted.",items:{type:"string",minLength:1}},addresses:{type:"array",description:"\
IPv4 or IPv6 addresses or subnets (`10.1.0.0/16`), one of which must hold one of its addresses.",items:{type:"string",minLength:1}},
"windows-version":{type:"string",description:"Version of the running Windows, such as `10.0.26100*`; wildcards are permi\
tted. In WinPE it is the version of WinPE.",minLength:1},values:{type:"array",description:"Values, such as `%Site%`, all\
 of which must hold.",items:{type:"object",description:"One comparison; letters without case.",additionalProperties:!1,required:[
"value"],properties:{value:{type:"string",description:"The value, nearly always a `%Name%`."},equals:{type:"string",description:"\
It must be this."},"not-equals":{type:"string",description:"It must be something else."},like:{type:"string",description:"\
It must fit this; `*` and `?` are wildcards."}}}},set:{type:"array",description:"The variables that it sets.",minItems:1,
items:{type:"object",description:"A variable.",additionalProperties:!1,required:["name","value"],properties:{name:{type:"\
string",description:"Name of the variable.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},value:{type:"string",description:"\
The value; an empty one deletes.",maxLength:4e3},secret:{type:"boolean",description:"True keeps the value out of every l\
og and report.",default:!1}}}}}}}},$id:"expandedValidators23"};function nt(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=nt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.rules===void 0){let t={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[t]:
e.push(t),s++}for(let t in a)if(t!=="rules"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}
if(a.rules!==void 0){let t=a.rules;if(Array.isArray(t)){if(t.length>500){let n={instancePath:i+"/rules",schemaPath:"#/pr\
operties/rules/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items"};e===null?e=[
n]:e.push(n),s++}if(t.length<1){let n={instancePath:i+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<
r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.set===void 0){let o={instancePath:i+"/rules/"+n,schemaPath:"\
#/properties/rules/items/required",keyword:"required",params:{missingProperty:"set"},message:"must have required propert\
y 'set'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!J.call(Jr.properties.rules.items.properties,o)){let l={instancePath:i+
"/rules/"+n,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.name!==void 0){let o=p.name;if(typeof o==
"string"){if(j(o)>256){let l={instancePath:i+"/rules/"+n+"/name",schemaPath:"#/properties/rules/items/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/rules/"+n+"/name",schemaPath:"#/properties/rules/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.make!==void 0){let o=p.make;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/rules/"+n+"/make",schemaPath:"#/properties/rules/items/properties/make/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/rules/"+n+"/make",schemaPath:"#/properties/rules/items/properties/make/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.model!==void 0){let o=p.model;if(typeof o=="\
string"){if(j(o)<1){let l={instancePath:i+"/rules/"+n+"/model",schemaPath:"#/properties/rules/items/properties/model/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/rules/"+n+"/model",schemaPath:"#/properties/rules/items/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["chassis-types"]!==void 0){let o=p["chassis-\
types"];if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u))){let m={instancePath:i+"/rules/"+n+"/chassis-types/"+d,schemaPath:"#/properties/rules/items/properties/chas\
sis-types/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}if(typeof u==
"number"&&isFinite(u)){if(u>36||isNaN(u)){let m={instancePath:i+"/rules/"+n+"/chassis-types/"+d,schemaPath:"#/properties\
/rules/items/properties/chassis-types/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:36},message:"must b\
e <= 36"};e===null?e=[m]:e.push(m),s++}if(u<1||isNaN(u)){let m={instancePath:i+"/rules/"+n+"/chassis-types/"+d,schemaPath:"\
#/properties/rules/items/properties/chassis-types/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[m]:e.push(m),s++}}}}else{let l={instancePath:i+"/rules/"+n+"/chassis-types",schemaPath:"#/pro\
perties/rules/items/properties/chassis-types/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}if(p["serial-numbers"]!==void 0){let o=p["serial-numbers"];if(Array.isArray(o)){let l=o.length;for(let d=0;d<
l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/rules/"+n+"/serial-numbers/"+d,schemaPath:"#\
/properties/rules/items/properties/serial-numbers/items/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/rules/"+n+"/serial-numbers/"+
d,schemaPath:"#/properties/rules/items/properties/serial-numbers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/rules/"+n+"/serial-numbers",schemaPath:"#/p\
roperties/rules/items/properties/serial-numbers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[l]:e.push(l),s++}}if(p.uuids!==void 0){let o=p.uuids;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];
if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/rules/"+n+"/uuids/"+d,schemaPath:"#/properties/rules/items/pro\
perties/uuids/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/rules/"+n+"/uuids/"+d,schemaPath:"#/properties/rules/items/proper\
ties/uuids/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{
let l={instancePath:i+"/rules/"+n+"/uuids",schemaPath:"#/properties/rules/items/properties/uuids/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["asset-tags"]!==void 0){let o=p["asset-tags"];
if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+
"/rules/"+n+"/asset-tags/"+d,schemaPath:"#/properties/rules/items/properties/asset-tags/items/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+
"/rules/"+n+"/asset-tags/"+d,schemaPath:"#/properties/rules/items/properties/asset-tags/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/rules/"+n+"/asset-t\
ags",schemaPath:"#/properties/rules/items/properties/asset-tags/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[l]:e.push(l),s++}}if(p["mac-addresses"]!==void 0){let o=p["mac-addresses"];if(Array.isArray(o)){
let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/rules/"+n+"/mac\
-addresses/"+d,schemaPath:"#/properties/rules/items/properties/mac-addresses/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/rul\
es/"+n+"/mac-addresses/"+d,schemaPath:"#/properties/rules/items/properties/mac-addresses/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/rules/"+n+"/mac-add\
resses",schemaPath:"#/properties/rules/items/properties/mac-addresses/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(p.gateways!==void 0){let o=p.gateways;if(Array.isArray(o)){let l=o.length;
for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/rules/"+n+"/gateways/"+d,schemaPath:"\
#/properties/rules/items/properties/gateways/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/rules/"+n+"/gateways/"+d,schemaPath:"\
#/properties/rules/items/properties/gateways/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/rules/"+n+"/gateways",schemaPath:"#/properties/rules/items/p\
roperties/gateways/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.
addresses!==void 0){let o=p.addresses;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="\
string"){if(j(u)<1){let m={instancePath:i+"/rules/"+n+"/addresses/"+d,schemaPath:"#/properties/rules/items/properties/ad\
dresses/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/rules/"+n+"/addresses/"+d,schemaPath:"#/properties/rules/items/propert\
ies/addresses/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{
let l={instancePath:i+"/rules/"+n+"/addresses",schemaPath:"#/properties/rules/items/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["windows-version"]!==void 0){let o=p["\
windows-version"];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/rules/"+n+"/windows-version",schemaPath:"#/p\
roperties/rules/items/properties/windows-version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/rules/"+n+"/windows-version",schemaPath:"\
#/properties/rules/items/properties/windows-version/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),s++}}if(p.values!==void 0){let o=p.values;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){
let u=o[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.value===void 0){let m={instancePath:i+"/rules/"+n+"/values/"+
d,schemaPath:"#/properties/rules/items/properties/values/items/required",keyword:"required",params:{missingProperty:"val\
ue"},message:"must have required property 'value'"};e===null?e=[m]:e.push(m),s++}for(let m in u)if(!(m==="value"||m==="e\
quals"||m==="not-equals"||m==="like")){let f={instancePath:i+"/rules/"+n+"/values/"+d,schemaPath:"#/properties/rules/ite\
ms/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"m\
ust NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(u.value!==void 0&&typeof u.value!="string"){let m={
instancePath:i+"/rules/"+n+"/values/"+d+"/value",schemaPath:"#/properties/rules/items/properties/values/items/properties\
/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(u.equals!==
void 0&&typeof u.equals!="string"){let m={instancePath:i+"/rules/"+n+"/values/"+d+"/equals",schemaPath:"#/properties/rul\
es/items/properties/values/items/properties/equals/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[m]:e.push(m),s++}if(u["not-equals"]!==void 0&&typeof u["not-equals"]!="string"){let m={instancePath:i+"/rule\
s/"+n+"/values/"+d+"/not-equals",schemaPath:"#/properties/rules/items/properties/values/items/properties/not-equals/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(u.like!==void 0&&typeof u.
like!="string"){let m={instancePath:i+"/rules/"+n+"/values/"+d+"/like",schemaPath:"#/properties/rules/items/properties/v\
alues/items/properties/like/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),s++}}else{let m={instancePath:i+"/rules/"+n+"/values/"+d,schemaPath:"#/properties/rules/items/properties/values/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+
"/rules/"+n+"/values",schemaPath:"#/properties/rules/items/properties/values/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.set!==void 0){let o=p.set;if(Array.isArray(o)){if(o.length<1){
let d={instancePath:i+"/rules/"+n+"/set",schemaPath:"#/properties/rules/items/properties/set/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[d]:e.push(d),s++}let l=o.length;for(let d=0;d<l;d++){
let u=o[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){let m={instancePath:i+"/rules/"+n+"/set/"+d,
schemaPath:"#/properties/rules/items/properties/set/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[m]:e.push(m),s++}if(u.value===void 0){let m={instancePath:i+"/rules/"+n+
"/set/"+d,schemaPath:"#/properties/rules/items/properties/set/items/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[m]:e.push(m),s++}for(let m in u)if(!(m==="name"||m===
"value"||m==="secret")){let f={instancePath:i+"/rules/"+n+"/set/"+d,schemaPath:"#/properties/rules/items/properties/set/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addition\
al properties"};e===null?e=[f]:e.push(f),s++}if(u.name!==void 0){let m=u.name;if(typeof m=="string"){if(!te.test(m)){let f={
instancePath:i+"/rules/"+n+"/set/"+d+"/name",schemaPath:"#/properties/rules/items/properties/set/items/properties/name/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-\
z0-9_-]{0,255}$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/rules/"+n+"/set/"+d+"/name",schemaPath:"#/\
properties/rules/items/properties/set/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[f]:e.push(f),s++}}if(u.value!==void 0){let m=u.value;if(typeof m=="string"){if(j(m)>4e3){let f={instancePath:i+
"/rules/"+n+"/set/"+d+"/value",schemaPath:"#/properties/rules/items/properties/set/items/properties/value/maxLength",keyword:"\
maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={
instancePath:i+"/rules/"+n+"/set/"+d+"/value",schemaPath:"#/properties/rules/items/properties/set/items/properties/value\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(u.secret!==void 0&&
typeof u.secret!="boolean"){let m={instancePath:i+"/rules/"+n+"/set/"+d+"/secret",schemaPath:"#/properties/rules/items/p\
roperties/set/items/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[m]:e.push(m),s++}}else{let m={instancePath:i+"/rules/"+n+"/set/"+d,schemaPath:"#/properties/rules/items/properties/set/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+
"/rules/"+n+"/set",schemaPath:"#/properties/rules/items/properties/set/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/rules/"+n,schemaPath:"#/properties/rules/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[t]:e.push(t),s++}return nt.errors=e,s===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Yr=ot;function ot(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=ot.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.value===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[t]:e.push(t),s++}for(let t in a)if(!(t==="name"||t==="value"||t==="secret")){let r={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),s++}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(!te.test(t)){let r={instancePath:i+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
value!==void 0){let t=a.value;if(typeof t=="string"){if(j(t)>4e3){let r={instancePath:i+"/value",schemaPath:"#/propertie\
s/value/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.secret!==void 0&&typeof a.secret!="boolean"){let t={
instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ot.errors=e,s===0}ot.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qr=pt;function pt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=pt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(t!=="to"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){
let t=a.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}return pt.errors=e,s===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ei=lt,
si={title:"Shut down",description:"Switches the computer off and continues with the next step when it is switched on aga\
in.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,required:["to"],properties:{
to:{type:"string",description:"The system that starts when it is switched on again.",enum:["winpe","full-os"]},message:{
type:"string",description:"Shown with that warning; the variable `SMSRebootMessage` is stronger.",maxLength:512},timeout:{
type:"string",description:"How long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout\
` is stronger.",pattern:"^[0-9]+(ms|s|m|h)?$"}},$id:"expandedValidators26"};function lt(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=lt.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[t]:
e.push(t),s++}for(let t in a)if(!(t==="to"||t==="message"||t==="timeout")){let r={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){let t=a.to;if(typeof t!="string"){let r={instancePath:i+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t===
"winpe"||t==="full-os")){let r={instancePath:i+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:si.
properties.to.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.message!==void 0){
let t=a.message;if(typeof t=="string"){if(j(t)>512){let r={instancePath:i+"/message",schemaPath:"#/properties/message/ma\
xLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.timeout!==void 0){let t=a.timeout;if(typeof t=="string"){if(!ws.
test(t)){let r={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return lt.errors=e,s===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ti=mt,Ut={title:"Upgrade Windows",description:"Upgrades the running Windows in place by Windows Setup, or only has S\
etup look whether that is possible. Programs, settings and users' files stay.","x-steppe":{"runs-in":"full-os",destructive:!1},
type:"object",additionalProperties:!1,properties:{content:{type:"string",description:"Name of a content of the sequence:\
 a folder with Windows' installation files, `setup.exe` at its top. Give this or `path`.",minLength:1},path:{type:"strin\
g",description:"Folder of the machine with the installation files.",minLength:1},"edition-index":{type:"integer",description:"\
Index of the image to take; Setup goes by the installed edition when left out.",minimum:1,maximum:2147483647},"product-k\
ey":{type:"string",description:"Product key of the new Windows.",minLength:1,maxLength:255},drivers:{type:"string",description:"\
Name of a content of the sequence: a folder of drivers that the new Windows gets.",minLength:1},"drivers-path":{type:"st\
ring",description:"Folder of the machine with such drivers.",minLength:1},"scan-only":{type:"boolean",description:"Only \
have Setup scan for what would stop an upgrade; nothing is changed.",default:!1},"ignore-messages":{type:"boolean",description:"\
Go on in spite of compatibility messages that a person could wave through.",default:!1},"dynamic-update":{type:"string",
description:"Whether Setup fetches updates for itself; Setup's own choice when left out.",enum:["enable","disable"]},"ad\
ditional-options":{type:"string",description:"More options, appended to Setup's command line as they stand."},"after-rol\
lback":{type:"string",description:"What follows when Setup gives the old Windows back: the step fails, or the sequence g\
oes on in the old Windows, where `_SMSTSSetupRollback` says it.",enum:["fail","go-on"],default:"fail"},"return-within":{
type:"string",description:"How long Setup may have the machine after the restart, such as `4h`.",pattern:"^[0-9]+(ms|s|m\
|h)?$",default:"4h"}},$id:"expandedValidators27"};function mt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,
dynamicAnchors:L={}}={}){let e=null,s=0,c=mt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!J.call(Ut.properties,t)){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.content!==void 0){let t=a.content;if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/content",schemaPath:"#/pr\
operties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
path!==void 0){let t=a.path;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/path",schemaPath:"#/properties/pat\
h/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}if(a["edition-index"]!==void 0){let t=a["edition-index"];if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/edition-index",schemaPath:"#/properties/edition-index/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="numbe\
r"&&isFinite(t)){if(t>2147483647||isNaN(t)){let r={instancePath:i+"/edition-index",schemaPath:"#/properties/edition-inde\
x/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.
push(r),s++}if(t<1||isNaN(t)){let r={instancePath:i+"/edition-index",schemaPath:"#/properties/edition-index/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}}if(a["product-key"]!==void 0){
let t=a["product-key"];if(typeof t=="string"){if(j(t)>255){let r={instancePath:i+"/product-key",schemaPath:"#/properties\
/product-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?
e=[r]:e.push(r),s++}if(j(t)<1){let r={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/product-key",schemaPath:"#/properties/product-key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}}if(a.drivers!==void 0){let t=a.drivers;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/drivers",schemaPath:"#/properties/drivers/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/drivers",schemaPath:"#/properties/driver\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["drivers-path"]!==
void 0){let t=a["drivers-path"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/drivers-path",schemaPath:"#/pr\
operties/drivers-path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/drivers-path",schemaPath:"#/properties/drivers-path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["scan-only"]!==void 0&&typeof a["\
scan-only"]!="boolean"){let t={instancePath:i+"/scan-only",schemaPath:"#/properties/scan-only/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["ignore-messages"]!==void 0&&typeof a["igno\
re-messages"]!="boolean"){let t={instancePath:i+"/ignore-messages",schemaPath:"#/properties/ignore-messages/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["dynamic-update"]!==void 0){let t=a["\
dynamic-update"];if(typeof t!="string"){let r={instancePath:i+"/dynamic-update",schemaPath:"#/properties/dynamic-update/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="enable"||t===
"disable")){let r={instancePath:i+"/dynamic-update",schemaPath:"#/properties/dynamic-update/enum",keyword:"enum",params:{
allowedValues:Ut.properties["dynamic-update"].enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:
e.push(r),s++}}if(a["additional-options"]!==void 0&&typeof a["additional-options"]!="string"){let t={instancePath:i+"/ad\
ditional-options",schemaPath:"#/properties/additional-options/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),s++}if(a["after-rollback"]!==void 0){let t=a["after-rollback"];if(typeof t!="string"){
let r={instancePath:i+"/after-rollback",schemaPath:"#/properties/after-rollback/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="fail"||t==="go-on")){let r={instancePath:i+"/after-\
rollback",schemaPath:"#/properties/after-rollback/enum",keyword:"enum",params:{allowedValues:Ut.properties["after-rollba\
ck"].enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["return-within"]!==void 0){
let t=a["return-within"];if(typeof t=="string"){if(!ws.test(t)){let r={instancePath:i+"/return-within",schemaPath:"#/pro\
perties/return-within/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern "^[0\
-9]+(ms|s|m|h)?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/return-within",schemaPath:"#/properties/r\
eturn-within/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return mt.errors=e,s===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ri=ut;var T=new RegExp("%[^%]+%","u");function ut(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ut.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.packages===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
packages"},message:"must have required property 'packages'"};e===null?e=[p]:e.push(p),s++}for(let p in a)if(!(p==="packa\
ges"||p==="to"||p==="must-apply")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(a.packages!==
void 0){let p=a.packages,o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),!t){let u=s;if(typeof p=="strin\
g"){if(j(p)<1){let f={instancePath:i+"/packages",schemaPath:"#/properties/packages/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/pac\
kages",schemaPath:"#/properties/packages/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[f]:e.push(f),s++}var t=u===s;l=t}if(!l){let u={instancePath:i+"/packages",schemaPath:"#/properties/packages/if",
keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.to!==
void 0){let p=a.to,o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var r=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),!r){let u=s;if(typeof p=="strin\
g"){if(j(p)<1){let f={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/to",schemaPath:"\
#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}
var r=u===s;l=r}if(!l){let u={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a["must-apply"]!==void 0){let p=a["must-appl\
y"],o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===
null?e=[u]:e.push(u),s++}var n=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),!n){let u=s;if(typeof p!="boolean"){let f={instancePath:i+
"/must-apply",schemaPath:"#/properties/must-apply/else/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[f]:e.push(f),s++}var n=u===s;l=n}if(!l){let u={instancePath:i+"/must-apply",schemaPath:"#/properties/\
must-apply/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),
s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),s++}return ut.errors=e,s===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ii=dt;function dt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=dt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.image===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"image"},
message:"must have required property 'image'"};e===null?e=[l]:e.push(l),s++}if(a.to===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[l]:
e.push(l),s++}for(let l in a)if(!(l==="image"||l==="index"||l==="name"||l==="to"||l==="wipe")){let d={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional p\
roperties"};e===null?e=[d]:e.push(d),s++}if(a.image!==void 0){let l=a.image,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){
if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var t=m===s;if(s=d,e!==
null&&(d?e.length=d:e=null),!t){let f=s;if(typeof l=="string"){if(j(l)<1){let y={instancePath:i+"/image",schemaPath:"#/p\
roperties/image/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/image",schemaPath:"#/properties/image/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}var t=f===s;u=t}if(!u){let f={instancePath:i+"/ima\
ge",schemaPath:"#/properties/image/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[f]:e.push(f),s++}}if(a.index!==void 0){let l=a.index,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){
let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var r=m===s;if(s=d,e!==null&&(d?e.length=
d:e=null),!r){let f=s;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let y={instancePath:i+"/index",schemaPath:"\
#/properties/index/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),
s++}if(typeof l=="number"&&isFinite(l)){if(l>2147483647||isNaN(l)){let y={instancePath:i+"/index",schemaPath:"#/properti\
es/index/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===
null?e=[y]:e.push(y),s++}if(l<1||isNaN(l)){let y={instancePath:i+"/index",schemaPath:"#/properties/index/else/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[y]:e.push(y),s++}}var r=f===s;u=r}if(!u){let f={
instancePath:i+"/index",schemaPath:"#/properties/index/if",keyword:"if",params:{failingKeyword:"else"},message:'must mat\
ch "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.name!==void 0){let l=a.name,d=s,u=!0,m=s;if(s===m)if(typeof l=="st\
ring"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var n=m===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!n){let f=s;if(typeof l=="string"){if(j(l)<1){let y={instancePath:i+"/name",schemaPath:"\
#/properties/name/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/name",schemaPath:"#/properties/name/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}var n=f===s;u=n}if(!u){let f={instancePath:i+
"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[f]:e.push(f),s++}}if(a.to!==void 0){let l=a.to,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};
e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var p=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),
!p){let f=s;if(typeof l=="string"){if(j(l)<1){let y={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+
"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[y]:e.push(y),s++}var p=f===s;u=p}if(!u){let f={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.wipe!==void 0){let l=a.wipe,
d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?
e=[f]:e.push(f),s++}var o=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!o){let f=s;if(typeof l!="boolean"){let y={instancePath:i+
"/wipe",schemaPath:"#/properties/wipe/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[y]:e.push(y),s++}var o=f===s;u=o}if(!u){let f={instancePath:i+"/wipe",schemaPath:"#/properties/wipe/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}}else{let l={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return dt.
errors=e,s===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ai=ft;function ft(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=ft.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.image===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"image"},
message:"must have required property 'image'"};e===null?e=[l]:e.push(l),s++}for(let l in a)if(!(l==="image"||l==="index"||
l==="name"||l==="edition"||l==="to")){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(a.image!==
void 0){let l=a.image,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{
let f={};e===null?e=[f]:e.push(f),s++}var t=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!t){let f=s;if(typeof l=="strin\
g"){if(j(l)<1){let y={instancePath:i+"/image",schemaPath:"#/properties/image/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/ima\
ge",schemaPath:"#/properties/image/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[y]:e.push(y),s++}var t=f===s;u=t}if(!u){let f={instancePath:i+"/image",schemaPath:"#/properties/image/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.index!==void 0){let l=a.
index,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===
null?e=[f]:e.push(f),s++}var r=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!r){let f=s;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l))){let y={instancePath:i+"/index",schemaPath:"#/properties/index/else/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),s++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(
l))){let y={instancePath:i+"/index",schemaPath:"#/properties/index/else/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"};e===null?e=[y]:e.push(y),s++}var r=f===s;u=r}if(!u){let f={instancePath:i+"/index",schemaPath:"\
#/properties/index/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.
push(f),s++}}if(a.name!==void 0){let l=a.name,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?
e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var n=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!n){let f=s;
if(typeof l=="string"){if(j(l)<1){let y={instancePath:i+"/name",schemaPath:"#/properties/name/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+
"/name",schemaPath:"#/properties/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[y]:e.push(y),s++}var n=f===s;u=n}if(!u){let f={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.edition!==void 0){
let l=a.edition,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{
let f={};e===null?e=[f]:e.push(f),s++}var p=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!p){let f=s;if(typeof l=="strin\
g"){if(j(l)<1){let y={instancePath:i+"/edition",schemaPath:"#/properties/edition/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/edi\
tion",schemaPath:"#/properties/edition/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[y]:e.push(y),s++}var p=f===s;u=p}if(!u){let f={instancePath:i+"/edition",schemaPath:"#/properties/edition/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.to!==void 0){let l=a.
to,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===
null?e=[f]:e.push(f),s++}var o=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!o){let f=s;if(typeof l=="string"){if(j(l)<1){
let y={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}var o=f===
s;u=o}if(!u){let f={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[f]:e.push(f),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return ft.errors=e,s===0}ft.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ni=ct,Xt={title:"Apply network settings",description:"Writes adapters, DNS and the \
membership in a domain or workgroup into the answer file of the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},
type:"object",additionalProperties:!1,properties:{to:{description:"Volume of the applied Windows.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"string",default:"%OSDTargetSystemDrive%",minLength:1}},adapters:{type:"array",description:"Adapter\
s; those that capture-network-settings kept (`OSDAdapterCount`, `OSDAdapter0\u2026`) when left out.",items:{type:"object",
description:"An adapter of the new Windows.",additionalProperties:!1,required:["mac-address"],properties:{"mac-address":{
description:"MAC address: names of connections are not the same in every Windows.",if:{type:"string",pattern:"%[^%]+%"},
else:{type:"string",minLength:1}},dhcp:{description:"Whether addresses come from a DHCP server.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"boolean",default:!1}},addresses:{type:"array",description:"Addresses with the length of their pref\
ix, such as `192.0.2.21/24`.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},default:[]},
gateways:{type:"array",description:"Default gateways.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
default:[]},"gateway-metric":{description:"Metric of the routes to them; Windows decides when left out.",if:{type:"strin\
g",pattern:"%[^%]+%"},else:{type:"integer",minimum:1,maximum:9999}},"dns-servers":{type:"array",description:"DNS servers\
, in their order.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},default:[]},"dns-domain":{
description:"DNS domain of the connection.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"regi\
ster-in-dns":{description:"Whether the addresses are registered in DNS.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
boolean",default:!0}},"wins-servers":{type:"array",description:"WINS servers, in their order.",items:{if:{type:"string",
pattern:"%[^%]+%"},else:{type:"string",minLength:1}},default:[]},netbios:{description:"NetBIOS over TCP/IP.",if:{type:"s\
tring",pattern:"%[^%]+%"},else:{type:"string",enum:["dhcp","on","off"]}}}}},domain:{description:"Domain to join; `OSDDom\
ainName` when left out and `OSDNetworkJoinType` is 0.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
"organizational-unit":{description:"Place of the computer in the domain, such as `OU=PCs,DC=corp,DC=example,DC=com`; `OS\
DDomainOUName` when left out.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},account:{description:"\
Account that joins; `OSDJoinAccount` when left out.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
password:{description:"Its password; `OSDJoinPassword` when left out.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",minLength:1}},workgroup:{description:"Workgroup to be in; `OSDWorkgroupName` when left out and `OSDNetworkJoinTy\
pe` is 1.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"dns-domain":{description:"Primary DNS\
 suffix; `OSDDNSDomain` when left out.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"dns-suff\
ixes":{type:"array",description:"Suffixes that are searched, in their order; `OSDDNSSuffixSearchOrder` when left out.",items:{
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}}},$id:"authoredValidators3"};function ct(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=ct.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let A in a)if(!J.call(Xt.
properties,A)){let _={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties"};e===null?e=[_]:e.push(_),s++}if(a.to!==void 0){let A=a.to,_=s,w=!0,g=s;if(s===
g)if(typeof A=="string"){if(!T.test(A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}
var t=g===s;if(s=_,e!==null&&(_?e.length=_:e=null),!t){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"\
/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}var t=h===s;w=t}if(!w){let h={instancePath:i+
"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[h]:e.push(h),s++}}if(a.adapters!==void 0){let A=a.adapters;if(Array.isArray(A)){let _=A.length;for(let w=0;w<_;w++){
let g=A[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g["mac-address"]===void 0){let h={instancePath:i+"/adapters/"+
w,schemaPath:"#/properties/adapters/items/required",keyword:"required",params:{missingProperty:"mac-address"},message:"m\
ust have required property 'mac-address'"};e===null?e=[h]:e.push(h),s++}for(let h in g)if(!J.call(Xt.properties.adapters.
items.properties,h)){let B={instancePath:i+"/adapters/"+w,schemaPath:"#/properties/adapters/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[
B]:e.push(B),s++}if(g["mac-address"]!==void 0){let h=g["mac-address"],B=s,D=!0,W=s;if(s===W)if(typeof h=="string"){if(!T.
test(h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};e===null?e=[M]:e.push(M),s++}var r=W===s;if(s=B,e!==null&&
(B?e.length=B:e=null),!r){let M=s;if(typeof h=="string"){if(j(h)<1){let Z={instancePath:i+"/adapters/"+w+"/mac-address",
schemaPath:"#/properties/adapters/items/properties/mac-address/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[Z]:e.push(Z),s++}}else{let Z={instancePath:i+"/adapters/"+w+"/mac-ad\
dress",schemaPath:"#/properties/adapters/items/properties/mac-address/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[Z]:e.push(Z),s++}var r=M===s;D=r}if(!D){let M={instancePath:i+"/adapters/"+w+"/mac-address",
schemaPath:"#/properties/adapters/items/properties/mac-address/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[M]:e.push(M),s++}}if(g.dhcp!==void 0){let h=g.dhcp,B=s,D=!0,W=s;if(s===W)if(typeof h==
"string"){if(!T.test(h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};e===null?e=[M]:e.push(M),s++}var n=W===s;if(s=
B,e!==null&&(B?e.length=B:e=null),!n){let M=s;if(typeof h!="boolean"){let Z={instancePath:i+"/adapters/"+w+"/dhcp",schemaPath:"\
#/properties/adapters/items/properties/dhcp/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[Z]:e.push(Z),s++}var n=M===s;D=n}if(!D){let M={instancePath:i+"/adapters/"+w+"/dhcp",schemaPath:"#/propertie\
s/adapters/items/properties/dhcp/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[M]:e.push(M),s++}}if(g.addresses!==void 0){let h=g.addresses;if(Array.isArray(h)){let B=h.length;for(let D=0;D<B;D++){
let W=h[D],M=s,K=!0,Z=s;if(s===Z)if(typeof W=="string"){if(!T.test(W)){let E={};e===null?e=[E]:e.push(E),s++}}else{let E={};
e===null?e=[E]:e.push(E),s++}var p=Z===s;if(s=M,e!==null&&(M?e.length=M:e=null),!p){let E=s;if(typeof W=="string"){if(j(
W)<1){let S={instancePath:i+"/adapters/"+w+"/addresses/"+D,schemaPath:"#/properties/adapters/items/properties/addresses/\
items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
S]:e.push(S),s++}}else{let S={instancePath:i+"/adapters/"+w+"/addresses/"+D,schemaPath:"#/properties/adapters/items/prop\
erties/addresses/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(
S),s++}var p=E===s;K=p}if(!K){let E={instancePath:i+"/adapters/"+w+"/addresses/"+D,schemaPath:"#/properties/adapters/ite\
ms/properties/addresses/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[E]:e.push(E),s++}}}else{let B={instancePath:i+"/adapters/"+w+"/addresses",schemaPath:"#/properties/adapters/items/pro\
perties/addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[B]:e.push(B),s++}}if(g.
gateways!==void 0){let h=g.gateways;if(Array.isArray(h)){let B=h.length;for(let D=0;D<B;D++){let W=h[D],M=s,K=!0,Z=s;if(s===
Z)if(typeof W=="string"){if(!T.test(W)){let E={};e===null?e=[E]:e.push(E),s++}}else{let E={};e===null?e=[E]:e.push(E),s++}
var o=Z===s;if(s=M,e!==null&&(M?e.length=M:e=null),!o){let E=s;if(typeof W=="string"){if(j(W)<1){let S={instancePath:i+"\
/adapters/"+w+"/gateways/"+D,schemaPath:"#/properties/adapters/items/properties/gateways/items/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[S]:e.push(S),s++}}else{let S={instancePath:i+
"/adapters/"+w+"/gateways/"+D,schemaPath:"#/properties/adapters/items/properties/gateways/items/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}var o=E===s;K=o}if(!K){let E={instancePath:i+
"/adapters/"+w+"/gateways/"+D,schemaPath:"#/properties/adapters/items/properties/gateways/items/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[E]:e.push(E),s++}}}else{let B={instancePath:i+"/a\
dapters/"+w+"/gateways",schemaPath:"#/properties/adapters/items/properties/gateways/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[B]:e.push(B),s++}}if(g["gateway-metric"]!==void 0){let h=g["gateway-metric"],
B=s,D=!0,W=s;if(s===W)if(typeof h=="string"){if(!T.test(h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};e===null?
e=[M]:e.push(M),s++}var l=W===s;if(s=B,e!==null&&(B?e.length=B:e=null),!l){let M=s;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let Z={instancePath:i+"/adapters/"+w+"/gateway-metric",schemaPath:"#/properties/adapters/items/propert\
ies/gateway-metric/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[Z]:e.push(Z),
s++}if(typeof h=="number"&&isFinite(h)){if(h>9999||isNaN(h)){let Z={instancePath:i+"/adapters/"+w+"/gateway-metric",schemaPath:"\
#/properties/adapters/items/properties/gateway-metric/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999},
message:"must be <= 9999"};e===null?e=[Z]:e.push(Z),s++}if(h<1||isNaN(h)){let Z={instancePath:i+"/adapters/"+w+"/gateway\
-metric",schemaPath:"#/properties/adapters/items/properties/gateway-metric/else/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[Z]:e.push(Z),s++}}var l=M===s;D=l}if(!D){let M={instancePath:i+"/adapte\
rs/"+w+"/gateway-metric",schemaPath:"#/properties/adapters/items/properties/gateway-metric/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[M]:e.push(M),s++}}if(g["dns-servers"]!==void 0){let h=g["dns-serv\
ers"];if(Array.isArray(h)){let B=h.length;for(let D=0;D<B;D++){let W=h[D],M=s,K=!0,Z=s;if(s===Z)if(typeof W=="string"){if(!T.
test(W)){let E={};e===null?e=[E]:e.push(E),s++}}else{let E={};e===null?e=[E]:e.push(E),s++}var d=Z===s;if(s=M,e!==null&&
(M?e.length=M:e=null),!d){let E=s;if(typeof W=="string"){if(j(W)<1){let S={instancePath:i+"/adapters/"+w+"/dns-servers/"+
D,schemaPath:"#/properties/adapters/items/properties/dns-servers/items/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[S]:e.push(S),s++}}else{let S={instancePath:i+"/adapters/"+w+
"/dns-servers/"+D,schemaPath:"#/properties/adapters/items/properties/dns-servers/items/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}var d=E===s;K=d}if(!K){let E={instancePath:i+"/ada\
pters/"+w+"/dns-servers/"+D,schemaPath:"#/properties/adapters/items/properties/dns-servers/items/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[E]:e.push(E),s++}}}else{let B={instancePath:i+"/a\
dapters/"+w+"/dns-servers",schemaPath:"#/properties/adapters/items/properties/dns-servers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[B]:e.push(B),s++}}if(g["dns-domain"]!==void 0){let h=g["dns-domain"],B=s,D=!0,
W=s;if(s===W)if(typeof h=="string"){if(!T.test(h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};e===null?e=[M]:e.
push(M),s++}var u=W===s;if(s=B,e!==null&&(B?e.length=B:e=null),!u){let M=s;if(typeof h=="string"){if(j(h)<1){let Z={instancePath:i+
"/adapters/"+w+"/dns-domain",schemaPath:"#/properties/adapters/items/properties/dns-domain/else/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[Z]:e.push(Z),s++}}else{let Z={instancePath:i+
"/adapters/"+w+"/dns-domain",schemaPath:"#/properties/adapters/items/properties/dns-domain/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[Z]:e.push(Z),s++}var u=M===s;D=u}if(!D){let M={instancePath:i+"/ada\
pters/"+w+"/dns-domain",schemaPath:"#/properties/adapters/items/properties/dns-domain/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[M]:e.push(M),s++}}if(g["register-in-dns"]!==void 0){let h=g["regi\
ster-in-dns"],B=s,D=!0,W=s;if(s===W)if(typeof h=="string"){if(!T.test(h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};
e===null?e=[M]:e.push(M),s++}var m=W===s;if(s=B,e!==null&&(B?e.length=B:e=null),!m){let M=s;if(typeof h!="boolean"){let Z={
instancePath:i+"/adapters/"+w+"/register-in-dns",schemaPath:"#/properties/adapters/items/properties/register-in-dns/else\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[Z]:e.push(Z),s++}var m=M===s;D=m}if(!D){
let M={instancePath:i+"/adapters/"+w+"/register-in-dns",schemaPath:"#/properties/adapters/items/properties/register-in-d\
ns/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[M]:e.push(M),s++}}if(g["\
wins-servers"]!==void 0){let h=g["wins-servers"];if(Array.isArray(h)){let B=h.length;for(let D=0;D<B;D++){let W=h[D],M=s,
K=!0,Z=s;if(s===Z)if(typeof W=="string"){if(!T.test(W)){let E={};e===null?e=[E]:e.push(E),s++}}else{let E={};e===null?e=
[E]:e.push(E),s++}var f=Z===s;if(s=M,e!==null&&(M?e.length=M:e=null),!f){let E=s;if(typeof W=="string"){if(j(W)<1){let S={
instancePath:i+"/adapters/"+w+"/wins-servers/"+D,schemaPath:"#/properties/adapters/items/properties/wins-servers/items/e\
lse/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[S]:e.push(
S),s++}}else{let S={instancePath:i+"/adapters/"+w+"/wins-servers/"+D,schemaPath:"#/properties/adapters/items/properties/\
wins-servers/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}
var f=E===s;K=f}if(!K){let E={instancePath:i+"/adapters/"+w+"/wins-servers/"+D,schemaPath:"#/properties/adapters/items/p\
roperties/wins-servers/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[E]:e.push(E),s++}}}else{let B={instancePath:i+"/adapters/"+w+"/wins-servers",schemaPath:"#/properties/adapters/items/\
properties/wins-servers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[B]:e.push(B),s++}}
if(g.netbios!==void 0){let h=g.netbios,B=s,D=!0,W=s;if(s===W)if(typeof h=="string"){if(!T.test(h)){let M={};e===null?e=[
M]:e.push(M),s++}}else{let M={};e===null?e=[M]:e.push(M),s++}var k=W===s;if(s=B,e!==null&&(B?e.length=B:e=null),!k){let M=s;
if(typeof h!="string"){let Z={instancePath:i+"/adapters/"+w+"/netbios",schemaPath:"#/properties/adapters/items/propertie\
s/netbios/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Z]:e.push(Z),s++}if(!(h===
"dhcp"||h==="on"||h==="off")){let Z={instancePath:i+"/adapters/"+w+"/netbios",schemaPath:"#/properties/adapters/items/pr\
operties/netbios/else/enum",keyword:"enum",params:{allowedValues:Xt.properties.adapters.items.properties.netbios.else.enum},
message:"must be equal to one of the allowed values"};e===null?e=[Z]:e.push(Z),s++}var k=M===s;D=k}if(!D){let M={instancePath:i+
"/adapters/"+w+"/netbios",schemaPath:"#/properties/adapters/items/properties/netbios/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[M]:e.push(M),s++}}}else{let h={instancePath:i+"/adapters/"+w,schemaPath:"\
#/properties/adapters/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(
h),s++}}}else{let _={instancePath:i+"/adapters",schemaPath:"#/properties/adapters/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[_]:e.push(_),s++}}if(a.domain!==void 0){let A=a.domain,_=s,w=!0,g=s;if(s===g)if(typeof A==
"string"){if(!T.test(A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var y=g===s;if(s=
_,e!==null&&(_?e.length=_:e=null),!y){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"/domain",schemaPath:"\
#/properties/domain/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/domain",schemaPath:"#/properties/domain/else/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}var y=h===s;w=y}if(!w){let h={instancePath:i+
"/domain",schemaPath:"#/properties/domain/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sch\
ema'};e===null?e=[h]:e.push(h),s++}}if(a["organizational-unit"]!==void 0){let A=a["organizational-unit"],_=s,w=!0,g=s;if(s===
g)if(typeof A=="string"){if(!T.test(A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}
var $=g===s;if(s=_,e!==null&&(_?e.length=_:e=null),!$){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"\
/organizational-unit",schemaPath:"#/properties/organizational-unit/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/organization\
al-unit",schemaPath:"#/properties/organizational-unit/else/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[D]:e.push(D),s++}var $=h===s;w=$}if(!w){let h={instancePath:i+"/organizational-unit",schemaPath:"#/\
properties/organizational-unit/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[h]:e.push(h),s++}}if(a.account!==void 0){let A=a.account,_=s,w=!0,g=s;if(s===g)if(typeof A=="string"){if(!T.test(A)){
let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var P=g===s;if(s=_,e!==null&&(_?e.length=
_:e=null),!P){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"/account",schemaPath:"#/properties/accoun\
t/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[D]:e.
push(D),s++}}else{let D={instancePath:i+"/account",schemaPath:"#/properties/account/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}var P=h===s;w=P}if(!w){let h={instancePath:i+"/account",
schemaPath:"#/properties/account/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[h]:e.push(h),s++}}if(a.password!==void 0){let A=a.password,_=s,w=!0,g=s;if(s===g)if(typeof A=="string"){if(!T.test(
A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var v=g===s;if(s=_,e!==null&&(_?e.
length=_:e=null),!v){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"/password",schemaPath:"#/propertie\
s/password/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/password",schemaPath:"#/properties/password/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}var v=h===s;w=v}if(!w){let h={instancePath:i+
"/password",schemaPath:"#/properties/password/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else"\
 schema'};e===null?e=[h]:e.push(h),s++}}if(a.workgroup!==void 0){let A=a.workgroup,_=s,w=!0,g=s;if(s===g)if(typeof A=="s\
tring"){if(!T.test(A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var q=g===s;if(s=
_,e!==null&&(_?e.length=_:e=null),!q){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"/workgroup",schemaPath:"\
#/properties/workgroup/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/workgroup",schemaPath:"#/properties/workgroup/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}var q=h===s;w=q}if(!w){let h={
instancePath:i+"/workgroup",schemaPath:"#/properties/workgroup/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[h]:e.push(h),s++}}if(a["dns-domain"]!==void 0){let A=a["dns-domain"],_=s,w=!0,g=s;
if(s===g)if(typeof A=="string"){if(!T.test(A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(
h),s++}var b=g===s;if(s=_,e!==null&&(_?e.length=_:e=null),!b){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+
"/dns-domain",schemaPath:"#/properties/dns-domain/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/dns-domain",schemaPath:"#/pro\
perties/dns-domain/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}
var b=h===s;w=b}if(!w){let h={instancePath:i+"/dns-domain",schemaPath:"#/properties/dns-domain/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[h]:e.push(h),s++}}if(a["dns-suffixes"]!==void 0){
let A=a["dns-suffixes"];if(Array.isArray(A)){let _=A.length;for(let w=0;w<_;w++){let g=A[w],h=s,B=!0,D=s;if(s===D)if(typeof g==
"string"){if(!T.test(g)){let W={};e===null?e=[W]:e.push(W),s++}}else{let W={};e===null?e=[W]:e.push(W),s++}var N=D===s;if(s=
h,e!==null&&(h?e.length=h:e=null),!N){let W=s;if(typeof g=="string"){if(j(g)<1){let K={instancePath:i+"/dns-suffixes/"+w,
schemaPath:"#/properties/dns-suffixes/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[K]:e.push(K),s++}}else{let K={instancePath:i+"/dns-suffixes/"+w,schemaPath:"#/prop\
erties/dns-suffixes/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[K]:e.push(
K),s++}var N=W===s;B=N}if(!B){let W={instancePath:i+"/dns-suffixes/"+w,schemaPath:"#/properties/dns-suffixes/items/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[W]:e.push(W),s++}}}else{let _={instancePath:i+
"/dns-suffixes",schemaPath:"#/properties/dns-suffixes/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[_]:e.push(_),s++}}}else{let A={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[A]:e.push(A),s++}return ct.errors=e,s===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var oi=ht,pi={title:"Apply Windows settings",description:"Writes the answer file that Windows Setup reads at the first s\
tart of the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{
to:{description:"Volume of the applied Windows.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"\
%OSDTargetSystemDrive%"}},"answer-file":{description:"Name of a content with an answer file of your own; settings are ad\
ded to it.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"computer-name":{description:"Compute\
r name: at most 15 letters, digits and hyphens, not digits alone.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"stri\
ng",minLength:1,default:"%OSDComputerName%"}},"registered-owner":{description:"Registered user.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"string",maxLength:256}},"registered-organization":{description:"Registered organization.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",maxLength:256}},"product-key":{description:"Product key.",if:{type:"strin\
g",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"}},"time-zone":{description:"Win\
dows' name of the time zone, such as `W. Europe Standard Time`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",
minLength:1}},"administrator-password":{description:"Password of the built-in Administrator; a random one when absent.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"input-locale":{description:"Keyboard, such as `d\
e-DE` or `0407:00000407`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"system-locale":{description:"\
System locale, such as `de-DE`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"user-locale":{description:"\
User locale, such as `de-DE`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"ui-language":{description:"\
Display language, such as `de-DE`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}},$id:"authore\
dValidators4"};function ht(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ht.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let $ in a)if(!J.call(pi.properties,$)){let P={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"};e===null?e=[
P]:e.push(P),s++}if(a.to!==void 0){let $=a.to,P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.test($)){let b={};e===null?
e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var t=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),!t){let b=s;
if(typeof $=="string"){if(j($)<1){let A={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+
"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[A]:e.push(A),s++}var t=b===s;v=t}if(!v){let b={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["answer-file"]!==void 0){let $=a["\
answer-file"],P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.test($)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};
e===null?e=[b]:e.push(b),s++}var r=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),!r){let b=s;if(typeof $=="string"){if(j(
$)<1){let A={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/ans\
wer-file",schemaPath:"#/properties/answer-file/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[A]:e.push(A),s++}var r=b===s;v=r}if(!v){let b={instancePath:i+"/answer-file",schemaPath:"#/properties/answer\
-file/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}
if(a["computer-name"]!==void 0){let $=a["computer-name"],P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.test($)){let b={};
e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var n=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),
!n){let b=s;if(typeof $=="string"){if(j($)<1){let A={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-n\
ame/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[A]:
e.push(A),s++}}else{let A={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}var n=b===s;v=n}if(!v){let b={instancePath:i+
"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"if",params:{failingKeyword:"else"},message:'must ma\
tch "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["registered-owner"]!==void 0){let $=a["registered-owner"],P=s,v=!0,
q=s;if(s===q)if(typeof $=="string"){if(!T.test($)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.
push(b),s++}var p=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),!p){let b=s;if(typeof $=="string"){if(j($)>256){let A={instancePath:i+
"/registered-owner",schemaPath:"#/properties/registered-owner/else/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/registered-owner",schemaPath:"\
#/properties/registered-owner/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:
e.push(A),s++}var p=b===s;v=p}if(!v){let b={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner\
/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["\
registered-organization"]!==void 0){let $=a["registered-organization"],P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.
test($)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var o=q===s;if(s=P,e!==null&&
(P?e.length=P:e=null),!o){let b=s;if(typeof $=="string"){if(j($)>256){let A={instancePath:i+"/registered-organization",schemaPath:"\
#/properties/registered-organization/else/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/registered-organization",schemaPath:"#/\
properties/registered-organization/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[A]:e.push(A),s++}var o=b===s;v=o}if(!v){let b={instancePath:i+"/registered-organization",schemaPath:"#/properties/regis\
tered-organization/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.
push(b),s++}}if(a["product-key"]!==void 0){let $=a["product-key"],P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.test(
$)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var l=q===s;if(s=P,e!==null&&(P?e.
length=P:e=null),!l){let b=s;if(typeof $=="string"){if(!yr.test($)){let A={instancePath:i+"/product-key",schemaPath:"#/p\
roperties/product-key/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"},message:'m\
ust match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/pr\
oduct-key",schemaPath:"#/properties/product-key/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[A]:e.push(A),s++}var l=b===s;v=l}if(!v){let b={instancePath:i+"/product-key",schemaPath:"#/properties/produc\
t-key/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}
if(a["time-zone"]!==void 0){let $=a["time-zone"],P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.test($)){let b={};e===
null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var d=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),
!d){let b=s;if(typeof $=="string"){if(j($)<1){let A={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[A]:e.push(
A),s++}}else{let A={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}var d=b===s;v=d}if(!v){let b={instancePath:i+"/time-zone",
schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[b]:e.push(b),s++}}if(a["administrator-password"]!==void 0){let $=a["administrator-password"],P=s,v=!0,q=s;if(s===
q)if(typeof $=="string"){if(!T.test($)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}
var u=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),!u){let b=s;if(typeof $=="string"){if(j($)<1){let A={instancePath:i+"\
/administrator-password",schemaPath:"#/properties/administrator-password/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/administrato\
r-password",schemaPath:"#/properties/administrator-password/else/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[A]:e.push(A),s++}var u=b===s;v=u}if(!v){let b={instancePath:i+"/administrator-password",schemaPath:"\
#/properties/administrator-password/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[b]:e.push(b),s++}}if(a["input-locale"]!==void 0){let $=a["input-locale"],P=s,v=!0,q=s;if(s===q)if(typeof $==
"string"){if(!T.test($)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var m=q===s;if(s=
P,e!==null&&(P?e.length=P:e=null),!m){let b=s;if(typeof $=="string"){if(j($)<1){let A={instancePath:i+"/input-locale",schemaPath:"\
#/properties/input-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/e\
lse/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}var m=b===s;v=m}if(!v){
let b={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/if",keyword:"if",params:{failingKeyword:"els\
e"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["system-locale"]!==void 0){let $=a["system-lo\
cale"],P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.test($)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};
e===null?e=[b]:e.push(b),s++}var f=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),!f){let b=s;if(typeof $=="string"){if(j(
$)<1){let A={instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/else/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+
"/system-locale",schemaPath:"#/properties/system-locale/else/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[A]:e.push(A),s++}var f=b===s;v=f}if(!v){let b={instancePath:i+"/system-locale",schemaPath:"#/prop\
erties/system-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:
e.push(b),s++}}if(a["user-locale"]!==void 0){let $=a["user-locale"],P=s,v=!0,q=s;if(s===q)if(typeof $=="string"){if(!T.test(
$)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var k=q===s;if(s=P,e!==null&&(P?e.
length=P:e=null),!k){let b=s;if(typeof $=="string"){if(j($)<1){let A={instancePath:i+"/user-locale",schemaPath:"#/proper\
ties/user-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/user-locale",schemaPath:"#/properties/user-locale/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}var k=b===s;v=k}if(!v){let b={instancePath:i+
"/user-locale",schemaPath:"#/properties/user-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["ui-language"]!==void 0){let $=a["ui-language"],P=s,v=!0,q=s;if(s===q)
if(typeof $=="string"){if(!T.test($)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}
var y=q===s;if(s=P,e!==null&&(P?e.length=P:e=null),!y){let b=s;if(typeof $=="string"){if(j($)<1){let A={instancePath:i+"\
/ui-language",schemaPath:"#/properties/ui-language/else/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/ui-language",schemaPath:"#/p\
roperties/ui-language/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),
s++}var y=b===s;v=y}if(!v){let b={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}}else{let $={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[$]:e.push($),s++}return ht.errors=e,
s===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var li=yt;function yt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=yt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let n in a)if(!(n==="adapters"||n==="membership")){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(a.adapters!==void 0){let n=a.adapters,p=s,o=!0,l=s;if(s===l)if(typeof n=="string"){if(!T.test(n)){let d={};e===
null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var t=l===s;if(s=p,e!==null&&(p?e.length=p:e=null),
!t){let d=s;if(typeof n!="boolean"){let m={instancePath:i+"/adapters",schemaPath:"#/properties/adapters/else/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),s++}var t=d===s;o=t}if(!o){let d={instancePath:i+
"/adapters",schemaPath:"#/properties/adapters/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else"\
 schema'};e===null?e=[d]:e.push(d),s++}}if(a.membership!==void 0){let n=a.membership,p=s,o=!0,l=s;if(s===l)if(typeof n==
"string"){if(!T.test(n)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var r=l===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!r){let d=s;if(typeof n!="boolean"){let m={instancePath:i+"/membership",schemaPath:"#/\
properties/membership/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(
m),s++}var r=d===s;o=r}if(!o){let d={instancePath:i+"/membership",schemaPath:"#/properties/membership/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return yt.errors=e,
s===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi=gt,Jt={title:"Capture user state",description:"Capt\
ures the files of the machine's users into a state store that survives the wipe. Moves files, not settings.","x-steppe":{
"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{store:{description:"`hard-link` keep\
s the files on their volume by second names and takes no space; `copy` copies them.",if:{type:"string",pattern:"%[^%]+%"},
else:{type:"string",enum:["hard-link","copy"],default:"hard-link"}},from:{description:"Volume of the old Windows.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDisk%"}},path:{description:"Folder of the store.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDStateStorePath%"}},folders:{type:"arra\
y",description:"Further folders to capture, beside the users' profiles.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{
type:"string",minLength:1}},default:[]},exclude:{type:"array",description:"Patterns relative to a profile, with `*` and \
`**`, of what is left behind.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},default:["A\
ppData\\Local\\Temp\\**","NTUSER.DAT*","ntuser.*","AppData\\Local\\Microsoft\\Windows\\UsrClass.dat*"]},"cloud-only":{description:"\
Files that are only in the cloud: `list` leaves them out and lists them, `stop` fails.",if:{type:"string",pattern:"%[^%]\
+%"},else:{type:"string",enum:["list","stop"],default:"list"}},encrypted:{description:"Files encrypted by EFS: `stop` fa\
ils before anything is deleted, `list` leaves them out and lists them.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",enum:["stop","list"],default:"stop"}}},$id:"authoredValidators6"};function gt(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=gt.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)if(!(u==="store"||u==="from"||
u==="path"||u==="folders"||u==="exclude"||u==="cloud-only"||u==="encrypted")){let m={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional propertie\
s"};e===null?e=[m]:e.push(m),s++}if(a.store!==void 0){let u=a.store,m=s,f=!0,k=s;if(s===k)if(typeof u=="string"){if(!T.test(
u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}var t=k===s;if(s=m,e!==null&&(m?e.
length=m:e=null),!t){let y=s;if(typeof u!="string"){let P={instancePath:i+"/store",schemaPath:"#/properties/store/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(!(u==="hard-link"||
u==="copy")){let P={instancePath:i+"/store",schemaPath:"#/properties/store/else/enum",keyword:"enum",params:{allowedValues:Jt.
properties.store.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),s++}var t=y===
s;f=t}if(!f){let y={instancePath:i+"/store",schemaPath:"#/properties/store/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[y]:e.push(y),s++}}if(a.from!==void 0){let u=a.from,m=s,f=!0,k=s;if(s===k)
if(typeof u=="string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}
var r=k===s;if(s=m,e!==null&&(m?e.length=m:e=null),!r){let y=s;if(typeof u=="string"){if(j(u)<1){let P={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var r=y===s;f=r}if(!f){
let y={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[y]:e.push(y),s++}}if(a.path!==void 0){let u=a.path,m=s,f=!0,k=s;if(s===k)if(typeof u==
"string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}var n=k===s;if(s=
m,e!==null&&(m?e.length=m:e=null),!n){let y=s;if(typeof u=="string"){if(j(u)<1){let P={instancePath:i+"/path",schemaPath:"\
#/properties/path/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var n=y===s;f=n}if(!f){let y={instancePath:i+
"/path",schemaPath:"#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[y]:e.push(y),s++}}if(a.folders!==void 0){let u=a.folders;if(Array.isArray(u)){let m=u.length;for(let f=0;f<m;f++){
let k=u[f],y=s,$=!0,P=s;if(s===P)if(typeof k=="string"){if(!T.test(k)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};
e===null?e=[v]:e.push(v),s++}var p=P===s;if(s=y,e!==null&&(y?e.length=y:e=null),!p){let v=s;if(typeof k=="string"){if(j(
k)<1){let b={instancePath:i+"/folders/"+f,schemaPath:"#/properties/folders/items/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/fol\
ders/"+f,schemaPath:"#/properties/folders/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[b]:e.push(b),s++}var p=v===s;$=p}if(!$){let v={instancePath:i+"/folders/"+f,schemaPath:"#/properties/folders\
/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(v),s++}}}else{
let m={instancePath:i+"/folders",schemaPath:"#/properties/folders/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[m]:e.push(m),s++}}if(a.exclude!==void 0){let u=a.exclude;if(Array.isArray(u)){let m=u.length;for(let f=0;f<
m;f++){let k=u[f],y=s,$=!0,P=s;if(s===P)if(typeof k=="string"){if(!T.test(k)){let v={};e===null?e=[v]:e.push(v),s++}}else{
let v={};e===null?e=[v]:e.push(v),s++}var o=P===s;if(s=y,e!==null&&(y?e.length=y:e=null),!o){let v=s;if(typeof k=="strin\
g"){if(j(k)<1){let b={instancePath:i+"/exclude/"+f,schemaPath:"#/properties/exclude/items/else/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/exclude/"+f,schemaPath:"#/properties/exclude/items/else/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[b]:e.push(b),s++}var o=v===s;$=o}if(!$){let v={instancePath:i+"/exclude/"+f,schemaPath:"#/properties\
/exclude/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(
v),s++}}}else{let m={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(a["cloud-only"]!==void 0){let u=a["cloud-only"],m=s,f=!0,k=s;if(s===
k)if(typeof u=="string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}
var l=k===s;if(s=m,e!==null&&(m?e.length=m:e=null),!l){let y=s;if(typeof u!="string"){let P={instancePath:i+"/cloud-only",
schemaPath:"#/properties/cloud-only/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[P]:e.push(P),s++}if(!(u==="list"||u==="stop")){let P={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-onl\
y/else/enum",keyword:"enum",params:{allowedValues:Jt.properties["cloud-only"].else.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[P]:e.push(P),s++}var l=y===s;f=l}if(!f){let y={instancePath:i+"/cloud-only",schemaPath:"\
#/properties/cloud-only/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[
y]:e.push(y),s++}}if(a.encrypted!==void 0){let u=a.encrypted,m=s,f=!0,k=s;if(s===k)if(typeof u=="string"){if(!T.test(u)){
let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}var d=k===s;if(s=m,e!==null&&(m?e.length=
m:e=null),!d){let y=s;if(typeof u!="string"){let P={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(!(u==="stop"||u===
"list")){let P={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/enum",keyword:"enum",params:{allowedValues:Jt.
properties.encrypted.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),s++}var d=y===
s;f=d}if(!f){let y={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}return gt.errors=e,s===0}gt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=wt;function wt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=wt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(!(o==="from"||o==="computer-name"||o==="registration"||o==="time-zone")){let l={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(a.from!==void 0){let o=a.from,l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.
test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var t=u===s;if(s=l,e!==null&&
(l?e.length=l:e=null),!t){let m=s;if(typeof o=="string"){if(j(o)<1){let k={instancePath:i+"/from",schemaPath:"#/properti\
es/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[k]:e.push(k),s++}}else{let k={instancePath:i+"/from",schemaPath:"#/properties/from/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var t=m===s;d=t}if(!d){let m={instancePath:i+"/from",schemaPath:"\
#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(
m),s++}}if(a["computer-name"]!==void 0){let o=a["computer-name"],l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.test(
o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var r=u===s;if(s=l,e!==null&&(l?e.
length=l:e=null),!r){let m=s;if(typeof o!="boolean"){let k={instancePath:i+"/computer-name",schemaPath:"#/properties/com\
puter-name/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[k]:e.push(k),s++}var r=m===
s;d=r}if(!d){let m={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.registration!==void 0){let o=a.registration,
l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?
e=[m]:e.push(m),s++}var n=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!n){let m=s;if(typeof o!="boolean"){let k={instancePath:i+
"/registration",schemaPath:"#/properties/registration/else/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[k]:e.push(k),s++}var n=m===s;d=n}if(!d){let m={instancePath:i+"/registration",schemaPath:"#/prope\
rties/registration/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.
push(m),s++}}if(a["time-zone"]!==void 0){let o=a["time-zone"],l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.test(o)){
let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var p=u===s;if(s=l,e!==null&&(l?e.length=
l:e=null),!p){let m=s;if(typeof o!="boolean"){let k={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[k]:e.push(k),s++}var p=m===s;d=p}if(!d){
let m={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wt.errors=e,s===0}wt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var di=bt,js={title:"Check readiness",description:"Tests whether the machine is fit for\
 the deployment: makes every check that is named, then fails if one of them did.","x-steppe":{"runs-in":"any",destructive:!1,
custom:!0},type:"object",additionalProperties:!1,properties:{memory:{description:"Least memory that the system sees, suc\
h as `3900MiB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"}},
"processor-speed":{description:"Least speed of the processor, in MHz.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
integer",minimum:1,maximum:1e5}},"free-disk-space":{description:"Least room for the system, such as `25GiB`; room that i\
s not partitioned counts.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT\
]i?B?|B)?$"}},"os-type":{description:"What the running Windows must be.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",enum:["client","server"]}},architecture:{description:"What the running system must be made for.",if:{type:"strin\
g",pattern:"%[^%]+%"},else:{type:"string",enum:["64-bit","32-bit","x64","arm64","x86"]}},"minimum-os-version":{description:"\
Lowest version of the running Windows, such as `10.0.19041`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"\
^[0-9]+(\\.[0-9]+){1,3}$"}},"maximum-os-version":{description:"Highest version of the running Windows.",if:{type:"string",
pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(\\.[0-9]+){1,3}$"}},"os-language":{description:"Number of the ru\
nning Windows' language: 1033 is English (United States), 1031 German.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
integer",minimum:1,maximum:65535}},"ac-power":{description:"True: the machine is fed from the mains.",if:{type:"string",
pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},"network-connected":{description:"True: a network adapter has a lin\
k and an address.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},"network-wired":{description:"\
True: a connected adapter is not wireless.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},uefi:{
description:"True: the machine started by UEFI.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},
"secure-boot":{description:"True: Secure Boot is switched on.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",
default:!1}},"tpm-enabled":{description:"True: there is a TPM of at least `tpm-version`, and it is enabled.",if:{type:"s\
tring",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},"tpm-activated":{description:"True: there is a TPM of at lea\
st `tpm-version`, and it is activated.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},"tpm-vers\
ion":{description:"Lowest version of the TPM for the two checks above.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",enum:["1.2","2.0"],default:"2.0"}}},$id:"authoredValidators8"};function bt(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=bt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let b in a)if(!J.call(js.properties,b)){let N={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have \
additional properties"};e===null?e=[N]:e.push(N),s++}if(a.memory!==void 0){let b=a.memory,N=s,A=!0,_=s;if(s===_)if(typeof b==
"string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var t=_===s;if(s=
N,e!==null&&(N?e.length=N:e=null),!t){let w=s;if(typeof b=="string"){if(!Ms.test(b)){let h={instancePath:i+"/memory",schemaPath:"\
#/properties/memory/else/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'\
must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/memory",schemaPath:"#/properties/memory/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[h]:e.push(h),s++}var t=w===s;A=t}if(!A){let w={instancePath:i+"/memory",schemaPath:"#/properties/memory/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["processor-spe\
ed"]!==void 0){let b=a["processor-speed"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?
e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var r=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!r){let w=s;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let h={instancePath:i+"/processor-speed",schemaPath:"#/propert\
ies/processor-speed/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),
s++}if(typeof b=="number"&&isFinite(b)){if(b>1e5||isNaN(b)){let h={instancePath:i+"/processor-speed",schemaPath:"#/prope\
rties/processor-speed/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===
null?e=[h]:e.push(h),s++}if(b<1||isNaN(b)){let h={instancePath:i+"/processor-speed",schemaPath:"#/properties/processor-s\
peed/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[h]:e.push(h),s++}}
var r=w===s;A=r}if(!A){let w={instancePath:i+"/processor-speed",schemaPath:"#/properties/processor-speed/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["free-disk-space"]!==
void 0){let b=a["free-disk-space"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.
push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var n=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!n){let w=s;if(typeof b==
"string"){if(!Ms.test(b)){let h={instancePath:i+"/free-disk-space",schemaPath:"#/properties/free-disk-space/else/pattern",
keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9\
]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/free-disk-space",schemaPath:"#/pr\
operties/free-disk-space/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(
h),s++}var n=w===s;A=n}if(!A){let w={instancePath:i+"/free-disk-space",schemaPath:"#/properties/free-disk-space/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["os-type"]!==void 0){
let b=a["os-type"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{
let w={};e===null?e=[w]:e.push(w),s++}var p=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!p){let w=s;if(typeof b!="strin\
g"){let h={instancePath:i+"/os-type",schemaPath:"#/properties/os-type/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),s++}if(!(b==="client"||b==="server")){let h={instancePath:i+"/os-type",schemaPath:"\
#/properties/os-type/else/enum",keyword:"enum",params:{allowedValues:js.properties["os-type"].else.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}var p=w===s;A=p}if(!A){let w={instancePath:i+"/os-ty\
pe",schemaPath:"#/properties/os-type/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[w]:e.push(w),s++}}if(a.architecture!==void 0){let b=a.architecture,N=s,A=!0,_=s;if(s===_)if(typeof b=="strin\
g"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var o=_===s;if(s=N,
e!==null&&(N?e.length=N:e=null),!o){let w=s;if(typeof b!="string"){let h={instancePath:i+"/architecture",schemaPath:"#/p\
roperties/architecture/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(
h),s++}if(!(b==="64-bit"||b==="32-bit"||b==="x64"||b==="arm64"||b==="x86")){let h={instancePath:i+"/architecture",schemaPath:"\
#/properties/architecture/else/enum",keyword:"enum",params:{allowedValues:js.properties.architecture.else.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}var o=w===s;A=o}if(!A){let w={instancePath:i+"\
/architecture",schemaPath:"#/properties/architecture/if",keyword:"if",params:{failingKeyword:"else"},message:'must match\
 "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["minimum-os-version"]!==void 0){let b=a["minimum-os-version"],N=s,A=!0,
_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.
push(w),s++}var l=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!l){let w=s;if(typeof b=="string"){if(!Zs.test(b)){let h={
instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var l=w===s;A=l}if(!A){let w={instancePath:i+"/min\
imum-os-version",schemaPath:"#/properties/minimum-os-version/if",keyword:"if",params:{failingKeyword:"else"},message:'mu\
st match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["maximum-os-version"]!==void 0){let b=a["maximum-os-version"],
N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?
e=[w]:e.push(w),s++}var d=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!d){let w=s;if(typeof b=="string"){if(!Zs.test(b)){
let h={instancePath:i+"/maximum-os-version",schemaPath:"#/properties/maximum-os-version/else/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[h]:e.push(
h),s++}}else{let h={instancePath:i+"/maximum-os-version",schemaPath:"#/properties/maximum-os-version/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var d=w===s;A=d}if(!A){let w={instancePath:i+
"/maximum-os-version",schemaPath:"#/properties/maximum-os-version/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["os-language"]!==void 0){let b=a["os-language"],N=s,A=!0,_=s;
if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(
w),s++}var u=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!u){let w=s;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))){let h={instancePath:i+"/os-language",schemaPath:"#/properties/os-language/else/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[h]:e.push(h),s++}if(typeof b=="number"&&isFinite(b)){if(b>65535||isNaN(b)){
let h={instancePath:i+"/os-language",schemaPath:"#/properties/os-language/else/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535},message:"must be <= 65535"};e===null?e=[h]:e.push(h),s++}if(b<1||isNaN(b)){let h={instancePath:i+"/os-l\
anguage",schemaPath:"#/properties/os-language/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[h]:e.push(h),s++}}var u=w===s;A=u}if(!A){let w={instancePath:i+"/os-language",schemaPath:"#/p\
roperties/os-language/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:
e.push(w),s++}}if(a["ac-power"]!==void 0){let b=a["ac-power"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){
let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var m=_===s;if(s=N,e!==null&&(N?e.length=
N:e=null),!m){let w=s;if(typeof b!="boolean"){let h={instancePath:i+"/ac-power",schemaPath:"#/properties/ac-power/else/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var m=w===s;A=m}if(!A){
let w={instancePath:i+"/ac-power",schemaPath:"#/properties/ac-power/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["network-connected"]!==void 0){let b=a["network-connected"],
N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?
e=[w]:e.push(w),s++}var f=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!f){let w=s;if(typeof b!="boolean"){let h={instancePath:i+
"/network-connected",schemaPath:"#/properties/network-connected/else/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),s++}var f=w===s;A=f}if(!A){let w={instancePath:i+"/network-connected",schemaPath:"\
#/properties/network-connected/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[w]:e.push(w),s++}}if(a["network-wired"]!==void 0){let b=a["network-wired"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){
if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var k=_===s;if(s=N,e!==
null&&(N?e.length=N:e=null),!k){let w=s;if(typeof b!="boolean"){let h={instancePath:i+"/network-wired",schemaPath:"#/pro\
perties/network-wired/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(
h),s++}var k=w===s;A=k}if(!A){let w={instancePath:i+"/network-wired",schemaPath:"#/properties/network-wired/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a.uefi!==void 0){
let b=a.uefi,N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};
e===null?e=[w]:e.push(w),s++}var y=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!y){let w=s;if(typeof b!="boolean"){let h={
instancePath:i+"/uefi",schemaPath:"#/properties/uefi/else/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[h]:e.push(h),s++}var y=w===s;A=y}if(!A){let w={instancePath:i+"/uefi",schemaPath:"#/properties/uef\
i/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["\
secure-boot"]!==void 0){let b=a["secure-boot"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===
null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var $=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),
!$){let w=s;if(typeof b!="boolean"){let h={instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/else/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var $=w===s;A=$}if(!A){let w={
instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["tpm-enabled"]!==void 0){let b=a["tpm-enabled"],N=s,A=!0,_=s;
if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(
w),s++}var P=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!P){let w=s;if(typeof b!="boolean"){let h={instancePath:i+"/tp\
m-enabled",schemaPath:"#/properties/tpm-enabled/else/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[h]:e.push(h),s++}var P=w===s;A=P}if(!A){let w={instancePath:i+"/tpm-enabled",schemaPath:"#/properties/t\
pm-enabled/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),
s++}}if(a["tpm-activated"]!==void 0){let b=a["tpm-activated"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){
let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var v=_===s;if(s=N,e!==null&&(N?e.length=
N:e=null),!v){let w=s;if(typeof b!="boolean"){let h={instancePath:i+"/tpm-activated",schemaPath:"#/properties/tpm-activa\
ted/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var v=w===
s;A=v}if(!A){let w={instancePath:i+"/tpm-activated",schemaPath:"#/properties/tpm-activated/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(a["tpm-version"]!==void 0){let b=a["tpm-vers\
ion"],N=s,A=!0,_=s;if(s===_)if(typeof b=="string"){if(!T.test(b)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===
null?e=[w]:e.push(w),s++}var q=_===s;if(s=N,e!==null&&(N?e.length=N:e=null),!q){let w=s;if(typeof b!="string"){let h={instancePath:i+
"/tpm-version",schemaPath:"#/properties/tpm-version/else/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[h]:e.push(h),s++}if(!(b==="1.2"||b==="2.0")){let h={instancePath:i+"/tpm-version",schemaPath:"#/prope\
rties/tpm-version/else/enum",keyword:"enum",params:{allowedValues:js.properties["tpm-version"].else.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}var q=w===s;A=q}if(!A){let w={instancePath:i+"/tpm-\
version",schemaPath:"#/properties/tpm-version/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else"\
 schema'};e===null?e=[w]:e.push(w),s++}}}else{let b={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[b]:e.push(b),s++}return bt.errors=e,s===0}bt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fi=kt;function kt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=kt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.path===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},
message:"must have required property 'path'"};e===null?e=[l]:e.push(l),s++}for(let l in a)if(!(l==="path"||l==="letter"||
l==="account"||l==="password"||l==="variable")){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}
if(a.path!==void 0){let l=a.path,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(
f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var t=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!t){let f=s;if(typeof l==
"string"){if(!ar.test(l)){let y={instancePath:i+"/path",schemaPath:"#/properties/path/else/pattern",keyword:"pattern",params:{
pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'must match pattern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=
[y]:e.push(y),s++}}else{let y={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}var t=f===s;u=t}if(!u){let f={instancePath:i+"/path",schemaPath:"\
#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(
f),s++}}if(a.letter!==void 0){let l=a.letter,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?
e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var r=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!r){let f=s;
if(typeof l=="string"){if(!gr.test(l)){let y={instancePath:i+"/letter",schemaPath:"#/properties/letter/else/pattern",keyword:"\
pattern",params:{pattern:"^[D-WYZd-wyz]:?$"},message:'must match pattern "^[D-WYZd-wyz]:?$"'};e===null?e=[y]:e.push(y),s++}}else{
let y={instancePath:i+"/letter",schemaPath:"#/properties/letter/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),s++}var r=f===s;u=r}if(!u){let f={instancePath:i+"/letter",schemaPath:"#/prope\
rties/letter/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),
s++}}if(a.account!==void 0){let l=a.account,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?
e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var n=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!n){let f=s;
if(typeof l=="string"){if(j(l)<1){let y={instancePath:i+"/account",schemaPath:"#/properties/account/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+
"/account",schemaPath:"#/properties/account/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),s++}var n=f===s;u=n}if(!u){let f={instancePath:i+"/account",schemaPath:"#/properties/account/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.password!==void 0){
let l=a.password,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{
let f={};e===null?e=[f]:e.push(f),s++}var p=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!p){let f=s;if(typeof l=="strin\
g"){if(j(l)<1){let y={instancePath:i+"/password",schemaPath:"#/properties/password/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/pas\
sword",schemaPath:"#/properties/password/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),s++}var p=f===s;u=p}if(!u){let f={instancePath:i+"/password",schemaPath:"#/properties/password/if",
keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.variable!==
void 0){let l=a.variable,d=s,u=!0,m=s;if(s===m)if(typeof l=="string"){if(!T.test(l)){let f={};e===null?e=[f]:e.push(f),s++}}else{
let f={};e===null?e=[f]:e.push(f),s++}var o=m===s;if(s=d,e!==null&&(d?e.length=d:e=null),!o){let f=s;if(typeof l=="strin\
g"){if(!te.test(l)){let y={instancePath:i+"/variable",schemaPath:"#/properties/variable/else/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?
e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/variable",schemaPath:"#/properties/variable/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}var o=f===s;u=o}if(!u){let f={instancePath:i+
"/variable",schemaPath:"#/properties/variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else"\
 schema'};e===null?e=[f]:e.push(f),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return kt.errors=e,s===0}kt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ci=vt;function vt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=vt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="content"||o==="from"||o==="to"||
o==="overwrite")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(a.content!==void 0){let o=a.content,l=s,d=!0,
u=s;if(s===u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.
push(m),s++}var t=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!t){let m=s;if(typeof o=="string"){if(j(o)<1){let k={instancePath:i+
"/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/content",schemaPath:"#/properties/c\
ontent/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var t=m===
s;d=t}if(!d){let m={instancePath:i+"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.from!==void 0){let o=a.from,l=s,d=!0,u=s;if(s===
u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var r=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let m=s;if(typeof o=="string"){if(j(o)<1){let k={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var r=m===s;d=r}if(!d){
let m={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.to!==void 0){let o=a.to,l=s,d=!0,u=s;if(s===u)if(typeof o=="s\
tring"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var n=u===s;if(s=
l,e!==null&&(l?e.length=l:e=null),!n){let m=s;if(typeof o=="string"){if(j(o)<1){let k={instancePath:i+"/to",schemaPath:"\
#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var n=m===s;d=n}if(!d){let m={instancePath:i+"/to",
schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[m]:e.push(m),s++}}if(a.overwrite!==void 0){let o=a.overwrite,l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.test(
o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var p=u===s;if(s=l,e!==null&&(l?e.
length=l:e=null),!p){let m=s;if(typeof o!="boolean"){let k={instancePath:i+"/overwrite",schemaPath:"#/properties/overwri\
te/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[k]:e.push(k),s++}var p=m===s;
d=p}if(!d){let m={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return vt.errors=e,s===0}vt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hi=Pt;function Pt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Pt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let n in a)if(!(n==="drive"||n==="restarts")){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(a.drive!==void 0){let n=a.drive,p=s,o=!0,l=s;if(s===l)if(typeof n=="string"){if(!T.test(n)){let d={};e===null?
e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var t=l===s;if(s=p,e!==null&&(p?e.length=p:e=null),!t){let d=s;
if(typeof n=="string"){if(!wr.test(n)){let m={instancePath:i+"/drive",schemaPath:"#/properties/drive/else/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z]:\\\\?$"},message:'must match pattern "^[A-Za-z]:\\\\?$"'};e===null?e=[m]:e.push(m),s++}}else{
let m={instancePath:i+"/drive",schemaPath:"#/properties/drive/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),s++}var t=d===s;o=t}if(!o){let d={instancePath:i+"/drive",schemaPath:"#/proper\
ties/drive/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),
s++}}if(a.restarts!==void 0){let n=a.restarts,p=s,o=!0,l=s;if(s===l)if(typeof n=="string"){if(!T.test(n)){let d={};e===null?
e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var r=l===s;if(s=p,e!==null&&(p?e.length=p:e=null),!r){let d=s;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m={instancePath:i+"/restarts",schemaPath:"#/properties/res\
tarts/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}if(typeof n==
"number"&&isFinite(n)){if(n>15||isNaN(n)){let m={instancePath:i+"/restarts",schemaPath:"#/properties/restarts/else/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[m]:e.push(m),s++}if(n<0||isNaN(
n)){let m={instancePath:i+"/restarts",schemaPath:"#/properties/restarts/else/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),s++}}var r=d===s;o=r}if(!o){let d={instancePath:i+"/restar\
ts",schemaPath:"#/properties/restarts/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}return Pt.errors=e,s===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yi=qt;function qt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=qt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.content===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
tent"},message:"must have required property 'content'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="content"||
o==="to"||o==="variable"||o==="continue-on-download-error")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(a.content!==void 0){let o=a.content;if(Array.isArray(o)){if(o.length<1){let d={instancePath:i+"/content",schemaPath:"\
#/properties/content/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[d]:e.push(d),s++}let l=o.length;for(let d=0;d<l;d++){let u=o[d],m=s,f=!0,k=s;if(s===k)if(typeof u=="string"){if(!T.test(
u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}var t=k===s;if(s=m,e!==null&&(m?e.
length=m:e=null),!t){let y=s;if(typeof u=="string"){if(j(u)<1){let P={instancePath:i+"/content/"+d,schemaPath:"#/propert\
ies/content/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/content/"+d,schemaPath:"#/properties/content/items/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var t=y===s;f=t}if(!f){let y={
instancePath:i+"/content/"+d,schemaPath:"#/properties/content/items/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[y]:e.push(y),s++}}}else{let l={instancePath:i+"/content",schemaPath:"#/properties\
/content/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(a.to!==void 0){
let o=a.to,l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};
e===null?e=[m]:e.push(m),s++}var r=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let m=s;if(typeof o=="string"){if(j(
o)<1){let k={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var r=m===
s;d=r}if(!d){let m={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.variable!==void 0){let o=a.variable,l=s,d=!0,u=s;if(s===u)
if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var n=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!n){let m=s;if(typeof o=="string"){if(!br.test(o)){let k={instancePath:i+
"/variable",schemaPath:"#/properties/variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,\
250}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,250}$"'};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+
"/variable",schemaPath:"#/properties/variable/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[k]:e.push(k),s++}var n=m===s;d=n}if(!d){let m={instancePath:i+"/variable",schemaPath:"#/properties/variable/\
if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a["\
continue-on-download-error"]!==void 0){let o=a["continue-on-download-error"],l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){
if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var p=u===s;if(s=l,e!==
null&&(l?e.length=l:e=null),!p){let m=s;if(typeof o!="boolean"){let k={instancePath:i+"/continue-on-download-error",schemaPath:"\
#/properties/continue-on-download-error/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[k]:e.push(k),s++}var p=m===s;d=p}if(!d){let m={instancePath:i+"/continue-on-download-error",schemaPath:"#/proper\
ties/continue-on-download-error/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return qt.errors=e,s===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var gi=$t,_s={title:"Enable BitLocker",description:"Gives the volume of the running Windows its key protectors and turns\
 BitLocker on.","x-steppe":{"runs-in":"full-os",destructive:!1,custom:!0},type:"object",additionalProperties:!1,properties:{
mode:{description:"What opens the volume: the TPM, a key on a stick, or the TPM together with a key or a PIN.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",enum:["tpm","key","tpm-and-key","tpm-and-pin"],default:"tpm"}},pin:{type:"\
string",description:"PIN of 4 to 20 digits for `tpm-and-pin`: a secret variable."},"startup-key-drive":{description:"Dri\
ve of the stick that gets the key.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[A-Za-z]:?\\\\?$"}},
recovery:{description:"Recovery password: backed up in Active Directory (fails when that is impossible), only made, or n\
one.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["active-directory","only-made","none"],default:"act\
ive-directory"}},"recovery-password":{type:"string",description:"Recovery password of 48 digits instead of a random one:\
 a secret variable."},"full-disk":{description:"Encrypt free space too; otherwise what is in use.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"boolean",default:!1}},method:{description:"How it encrypts; Windows' own choice when left out.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["aes128","aes256","xts-aes128","xts-aes256"]}},wait:{description:"\
Wait until everything is encrypted.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},"skip-withou\
t-tpm":{description:"Pass over the step on a machine without a TPM that is ready; otherwise it fails.",if:{type:"string",
pattern:"%[^%]+%"},else:{type:"boolean",default:!1}}},$id:"authoredValidators13"};function $t(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=$t.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)if(!J.call(_s.properties,u)){let m={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(a.mode!==void 0){let u=a.mode,m=s,f=!0,k=s;if(s===
k)if(typeof u=="string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}
var t=k===s;if(s=m,e!==null&&(m?e.length=m:e=null),!t){let y=s;if(typeof u!="string"){let P={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}
if(!(u==="tpm"||u==="key"||u==="tpm-and-key"||u==="tpm-and-pin")){let P={instancePath:i+"/mode",schemaPath:"#/properties\
/mode/else/enum",keyword:"enum",params:{allowedValues:_s.properties.mode.else.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[P]:e.push(P),s++}var t=y===s;f=t}if(!f){let y={instancePath:i+"/mode",schemaPath:"#/proper\
ties/mode/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[y]:e.push(y),s++}}
if(a.pin!==void 0&&typeof a.pin!="string"){let u={instancePath:i+"/pin",schemaPath:"#/properties/pin/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(a["startup-key-drive"]!==void 0){let u=a["\
startup-key-drive"],m=s,f=!0,k=s;if(s===k)if(typeof u=="string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{
let y={};e===null?e=[y]:e.push(y),s++}var r=k===s;if(s=m,e!==null&&(m?e.length=m:e=null),!r){let y=s;if(typeof u=="strin\
g"){if(!kr.test(u)){let P={instancePath:i+"/startup-key-drive",schemaPath:"#/properties/startup-key-drive/else/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z]:?\\\\?$"},message:'must match pattern "^[A-Za-z]:?\\\\?$"'};e===null?e=[P]:
e.push(P),s++}}else{let P={instancePath:i+"/startup-key-drive",schemaPath:"#/properties/startup-key-drive/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var r=y===s;f=r}if(!f){let y={instancePath:i+
"/startup-key-drive",schemaPath:"#/properties/startup-key-drive/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[y]:e.push(y),s++}}if(a.recovery!==void 0){let u=a.recovery,m=s,f=!0,k=s;if(s===k)
if(typeof u=="string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}
var n=k===s;if(s=m,e!==null&&(m?e.length=m:e=null),!n){let y=s;if(typeof u!="string"){let P={instancePath:i+"/recovery",
schemaPath:"#/properties/recovery/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[P]:e.push(P),s++}if(!(u==="active-directory"||u==="only-made"||u==="none")){let P={instancePath:i+"/recovery",schemaPath:"\
#/properties/recovery/else/enum",keyword:"enum",params:{allowedValues:_s.properties.recovery.else.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[P]:e.push(P),s++}var n=y===s;f=n}if(!f){let y={instancePath:i+"/recove\
ry",schemaPath:"#/properties/recovery/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[y]:e.push(y),s++}}if(a["recovery-password"]!==void 0&&typeof a["recovery-password"]!="string"){let u={instancePath:i+
"/recovery-password",schemaPath:"#/properties/recovery-password/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[u]:e.push(u),s++}if(a["full-disk"]!==void 0){let u=a["full-disk"],m=s,f=!0,k=s;if(s===k)if(typeof u==
"string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}var p=k===s;if(s=
m,e!==null&&(m?e.length=m:e=null),!p){let y=s;if(typeof u!="boolean"){let P={instancePath:i+"/full-disk",schemaPath:"#/p\
roperties/full-disk/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[P]:e.push(P),
s++}var p=y===s;f=p}if(!f){let y={instancePath:i+"/full-disk",schemaPath:"#/properties/full-disk/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[y]:e.push(y),s++}}if(a.method!==void 0){let u=a.method,
m=s,f=!0,k=s;if(s===k)if(typeof u=="string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?
e=[y]:e.push(y),s++}var o=k===s;if(s=m,e!==null&&(m?e.length=m:e=null),!o){let y=s;if(typeof u!="string"){let P={instancePath:i+
"/method",schemaPath:"#/properties/method/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[P]:e.push(P),s++}if(!(u==="aes128"||u==="aes256"||u==="xts-aes128"||u==="xts-aes256")){let P={instancePath:i+"/m\
ethod",schemaPath:"#/properties/method/else/enum",keyword:"enum",params:{allowedValues:_s.properties.method.else.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),s++}var o=y===s;f=o}if(!f){let y={instancePath:i+"\
/method",schemaPath:"#/properties/method/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sche\
ma'};e===null?e=[y]:e.push(y),s++}}if(a.wait!==void 0){let u=a.wait,m=s,f=!0,k=s;if(s===k)if(typeof u=="string"){if(!T.test(
u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=[y]:e.push(y),s++}var l=k===s;if(s=m,e!==null&&(m?e.
length=m:e=null),!l){let y=s;if(typeof u!="boolean"){let P={instancePath:i+"/wait",schemaPath:"#/properties/wait/else/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[P]:e.push(P),s++}var l=y===s;f=l}if(!f){
let y={instancePath:i+"/wait",schemaPath:"#/properties/wait/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[y]:e.push(y),s++}}if(a["skip-without-tpm"]!==void 0){let u=a["skip-without-tpm"],m=s,
f=!0,k=s;if(s===k)if(typeof u=="string"){if(!T.test(u)){let y={};e===null?e=[y]:e.push(y),s++}}else{let y={};e===null?e=
[y]:e.push(y),s++}var d=k===s;if(s=m,e!==null&&(m?e.length=m:e=null),!d){let y=s;if(typeof u!="boolean"){let P={instancePath:i+
"/skip-without-tpm",schemaPath:"#/properties/skip-without-tpm/else/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[P]:e.push(P),s++}var d=y===s;f=d}if(!f){let y={instancePath:i+"/skip-without-tpm",schemaPath:"\
#/properties/skip-without-tpm/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[y]:e.push(y),s++}}}else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[u]:e.push(u),s++}return $t.errors=e,s===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var wi=At;function At(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=At.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let n in a)if(!(n==="rules"||n==="overwrite")){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(a.rules!==void 0){let n=a.rules,p=s,o=!0,l=s;if(s===l)if(typeof n=="string"){if(!T.test(n)){let d={};e===null?
e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var t=l===s;if(s=p,e!==null&&(p?e.length=p:e=null),!t){let d=s;
if(typeof n=="string"){if(j(n)<1){let m={instancePath:i+"/rules",schemaPath:"#/properties/rules/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+
"/rules",schemaPath:"#/properties/rules/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),s++}var t=d===s;o=t}if(!o){let d={instancePath:i+"/rules",schemaPath:"#/properties/rules/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.overwrite!==void 0){
let n=a.overwrite,p=s,o=!0,l=s;if(s===l)if(typeof n=="string"){if(!T.test(n)){let d={};e===null?e=[d]:e.push(d),s++}}else{
let d={};e===null?e=[d]:e.push(d),s++}var r=l===s;if(s=p,e!==null&&(p?e.length=p:e=null),!r){let d=s;if(typeof n!="boole\
an"){let m={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/else/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};e===null?e=[m]:e.push(m),s++}var r=d===s;o=r}if(!o){let d={instancePath:i+"/overwrite",schemaPath:"\
#/properties/overwrite/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:
e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),s++}return At.errors=e,s===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bi=Nt,
ki={title:"Inject drivers",description:"Matches the machine's devices against a folder of driver packages, as Windows ra\
nks them, and adds the winners to the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,
required:["drivers"],properties:{drivers:{description:"Name of the content that is the folder of driver packages.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},to:{description:"Volume of the applied Windows.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDTargetSystemDrive%"}},"allow-unsigned":{description:"\
True takes unsigned packages when nothing signed matches.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},
missing:{description:"What a boot-critical device without a driver means.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",enum:["fail","warn"],default:"fail"}}},$id:"authoredValidators15"};function Nt(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Nt.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.drivers===void 0){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"must have required property 'driv\
ers'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="drivers"||o==="to"||o==="allow-unsigned"||o==="missing")){let l={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(a.drivers!==void 0){let o=a.drivers,l=s,d=!0,u=s;if(s===
u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var t=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!t){let m=s;if(typeof o=="string"){if(j(o)<1){let k={instancePath:i+"\
/drivers",schemaPath:"#/properties/drivers/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/drivers",schemaPath:"#/properties/dr\
ivers/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var t=m===
s;d=t}if(!d){let m={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.to!==void 0){let o=a.to,l=s,d=!0,u=s;if(s===
u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var r=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let m=s;if(typeof o=="string"){if(j(o)<1){let k={instancePath:i+"\
/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var r=m===s;d=r}if(!d){let m={instancePath:i+
"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[m]:e.push(m),s++}}if(a["allow-unsigned"]!==void 0){let o=a["allow-unsigned"],l=s,d=!0,u=s;if(s===u)if(typeof o==
"string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var n=u===s;if(s=
l,e!==null&&(l?e.length=l:e=null),!n){let m=s;if(typeof o!="boolean"){let k={instancePath:i+"/allow-unsigned",schemaPath:"\
#/properties/allow-unsigned/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[k]:
e.push(k),s++}var n=m===s;d=n}if(!d){let m={instancePath:i+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/if",
keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.missing!==
void 0){let o=a.missing,l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{
let m={};e===null?e=[m]:e.push(m),s++}var p=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!p){let m=s;if(typeof o!="strin\
g"){let k={instancePath:i+"/missing",schemaPath:"#/properties/missing/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[k]:e.push(k),s++}if(!(o==="fail"||o==="warn")){let k={instancePath:i+"/missing",schemaPath:"\
#/properties/missing/else/enum",keyword:"enum",params:{allowedValues:ki.properties.missing.else.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[k]:e.push(k),s++}var p=m===s;d=p}if(!d){let m={instancePath:i+"/missing",
schemaPath:"#/properties/missing/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Nt.errors=e,s===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vi=jt,ie={title:"Partition disk",description:"Chooses one disk by rule, erases it and makes its partitions and volum\
es, or reuses those that fit. Media are never chosen; removable and external disks and those with content only when they\
 are named.","x-steppe":{"runs-in":"winpe",destructive:!0},type:"object",additionalProperties:!1,properties:{disk:{type:"\
object",description:"Which disk: all that is given must hold, then `which` picks.",additionalProperties:!1,default:{},properties:{
which:{description:"Picks among the disks that fit; `only` stops when there is more than one.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"string",enum:["only","first","smallest","largest"],default:"only"}},serial:{description:"Serial nu\
mber: names exactly one disk.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"unique-id":{description:"\
World-wide name of the hardware (WWN, EUI-64 or NGUID): names exactly one disk.",if:{type:"string",pattern:"%[^%]+%"},else:{
type:"string",minLength:1}},model:{description:"Model; `*` stands for any text, `?` for one character.",if:{type:"string",
pattern:"%[^%]+%"},else:{type:"string",minLength:1}},bus:{type:"array",description:"What the disk may be connected to.",
minItems:1,items:{description:"Bus.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["nvme","sata","ata",
"scsi","sas","raid","usb","sd","mmc","virtual","iscsi","fibre-channel"]}}},"minimum-size":{description:"Least size, such\
 as `200GiB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\
\\s*$"}},"maximum-size":{description:"Largest size, such as `600GiB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"}},kind:{description:"`ssd` or `hdd`; a disk that does \
not tell fits neither.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["ssd","hdd"]}},"firmware-boot-dis\
k":{description:"True for the disk that the firmware's boot order leads to, false for any other.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"boolean"}}}},layout:{description:"`uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bios-re\
commended`: system, Windows, recovery on MBR. `automatic`, which is the default, takes the one that fits the firmware.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["automatic","uefi-recommended","bios-recommended"]}},"win\
dows-label":{description:"Label of the Windows volume of a recommended layout; without it `Windows`.",if:{type:"string",
pattern:"%[^%]+%"},else:{type:"string",maxLength:32}},"recovery-size":{description:"Size of the recovery partition of a \
recommended layout; without it `1GiB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^\\s*[0-9]+(\\.[\
0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"}},style:{description:"Partition style for `partitions`; without it what the partitions \
tell, else what fits the firmware.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["gpt","mbr"]}},alignment:{
description:"Partitions begin at multiples of this, a power of two from `4KiB` to `1GiB`; without it `1MiB`.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"}},partitions:{type:"\
array",description:"A layout of your own: the partitions in the order in which they shall lie on the disk.",minItems:1,maxItems:128,
items:{type:"object",description:"A partition.",additionalProperties:!1,required:["type","size"],properties:{type:{description:"\
`efi`, `msr`, `system` (MBR), `windows`, `recovery`, `data`, a GPT type GUID, or an MBR type as two hexadecimal digits.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:2}},size:{description:"Fixed such as `300MiB`, `50%` \
of what is free behind the partitions before it, or `rest`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"\
^\\s*(rest|[0-9]+(\\.[0-9]+)?\\s*(%|[KMGT]i?B?|B)?)\\s*$"}},"minimum-size":{description:"Least size of a share: a disk t\
hat gives less does not fit.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*\
([KMGT]i?B?|B)?\\s*$"}},"maximum-size":{description:"Largest size of a share: what is more stays for others, or free.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"}},"file-s\
ystem":{description:"`none` leaves the partition unformatted; without it FAT32 for `efi`, none for `msr`, else NTFS.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["ntfs","fat32","none"]}},label:{description:"Label of the vol\
ume; without it `System`, `Windows`, `Recovery` or none.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:32}},
"allocation-unit":{description:"Size of a cluster, a power of two from `512B` to `64KiB`; without it the file system cho\
oses.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"}},
format:{description:"`quick`, which is the default, or `full`, which writes every sector and takes hours on large disks.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["quick","full"]}},attributes:{type:"array",description:"G\
PT attributes; without them `required` and `no-drive-letter` for `recovery`, none for others.",items:{description:"Attri\
bute.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["required","no-drive-letter","hidden"]}}},active:{
description:"True for the partition that a BIOS starts from; without it true for `system`.",if:{type:"string",pattern:"%\
[^%]+%"},else:{type:"boolean"}},"drive-letter":{description:"Whether the volume gets a letter now; without it `windows` \
and `data` do, and whatever has a letter variable.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean"}},"letter-\
variable":{description:"Variable that gets the letter of the volume, such as `DataDisk`; it is bound anew at each start.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"on-reuse":{description:"What `reuse` does with t\
he partition that is there: `format` (default for `windows`) or `keep` (for all others).",if:{type:"string",pattern:"%[^\
%]+%"},else:{type:"string",enum:["format","keep"]}},"keep-data":{description:"True when the files on it must never be lo\
st: where the disk does not fit, the step refuses.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}}}}},
reuse:{description:"`if-it-fits` keeps partitions that are as the layout asks, and makes all anew otherwise; `never` alw\
ays makes all anew.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["never","if-it-fits"],default:"never"}}},
$id:"authoredValidators16"};function jt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=jt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let E in a)if(!(E==="disk"||E==="layout"||E==="windows-label"||E==="recovery-size"||E==="style"||
E==="alignment"||E==="partitions"||E==="reuse")){let C={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"};e===null?e=[C]:e.push(C),
s++}if(a.disk!==void 0){let E=a.disk;if(E&&typeof E=="object"&&!Array.isArray(E)){for(let C in E)if(!J.call(ie.properties.
disk.properties,C)){let S={instancePath:i+"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};e===null?e=[S]:e.push(S),s++}if(E.
which!==void 0){let C=E.which,S=s,G=!0,x=s;if(s===x)if(typeof C=="string"){if(!T.test(C)){let z={};e===null?e=[z]:e.push(
z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}var t=x===s;if(s=S,e!==null&&(S?e.length=S:e=null),!t){let z=s;if(typeof C!=
"string"){let R={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(!(C==="only"||C==="first"||C==="smallest"||C===
"largest")){let R={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/enum",keyword:"enum",
params:{allowedValues:ie.properties.disk.properties.which.else.enum},message:"must be equal to one of the allowed values"};
e===null?e=[R]:e.push(R),s++}var t=z===s;G=t}if(!G){let z={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/pr\
operties/which/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[z]:e.push(
z),s++}}if(E.serial!==void 0){let C=E.serial,S=s,G=!0,x=s;if(s===x)if(typeof C=="string"){if(!T.test(C)){let z={};e===null?
e=[z]:e.push(z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}var r=x===s;if(s=S,e!==null&&(S?e.length=S:e=null),!r){let z=s;
if(typeof C=="string"){if(j(C)<1){let R={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/e\
lse/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[R]:e.push(
R),s++}}else{let R={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}var r=z===s;G=r}if(!G){let z={instancePath:i+
"/disk/serial",schemaPath:"#/properties/disk/properties/serial/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[z]:e.push(z),s++}}if(E["unique-id"]!==void 0){let C=E["unique-id"],S=s,G=!0,x=s;if(s===
x)if(typeof C=="string"){if(!T.test(C)){let z={};e===null?e=[z]:e.push(z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}
var n=x===s;if(s=S,e!==null&&(S?e.length=S:e=null),!n){let z=s;if(typeof C=="string"){if(j(C)<1){let R={instancePath:i+"\
/disk/unique-id",schemaPath:"#/properties/disk/properties/unique-id/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[R]:e.push(R),s++}}else{let R={instancePath:i+"/disk/unique-\
id",schemaPath:"#/properties/disk/properties/unique-id/else/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[R]:e.push(R),s++}var n=z===s;G=n}if(!G){let z={instancePath:i+"/disk/unique-id",schemaPath:"#/prop\
erties/disk/properties/unique-id/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[z]:e.push(z),s++}}if(E.model!==void 0){let C=E.model,S=s,G=!0,x=s;if(s===x)if(typeof C=="string"){if(!T.test(C)){
let z={};e===null?e=[z]:e.push(z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}var p=x===s;if(s=S,e!==null&&(S?e.length=
S:e=null),!p){let z=s;if(typeof C=="string"){if(j(C)<1){let R={instancePath:i+"/disk/model",schemaPath:"#/properties/dis\
k/properties/model/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[R]:e.push(R),s++}}else{let R={instancePath:i+"/disk/model",schemaPath:"#/properties/disk/properties/model/el\
se/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}var p=z===s;G=p}if(!G){
let z={instancePath:i+"/disk/model",schemaPath:"#/properties/disk/properties/model/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[z]:e.push(z),s++}}if(E.bus!==void 0){let C=E.bus;if(Array.isArray(
C)){if(C.length<1){let G={instancePath:i+"/disk/bus",schemaPath:"#/properties/disk/properties/bus/minItems",keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[G]:e.push(G),s++}let S=C.length;for(let G=0;G<
S;G++){let x=C[G],z=s,H=!0,R=s;if(s===R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{
let I={};e===null?e=[I]:e.push(I),s++}var o=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!o){let I=s;if(typeof x!="strin\
g"){let U={instancePath:i+"/disk/bus/"+G,schemaPath:"#/properties/disk/properties/bus/items/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),s++}if(!(x==="nvme"||x==="sata"||x==="ata"||x==="scsi"||
x==="sas"||x==="raid"||x==="usb"||x==="sd"||x==="mmc"||x==="virtual"||x==="iscsi"||x==="fibre-channel")){let U={instancePath:i+
"/disk/bus/"+G,schemaPath:"#/properties/disk/properties/bus/items/else/enum",keyword:"enum",params:{allowedValues:ie.properties.
disk.properties.bus.items.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[U]:e.push(U),s++}
var o=I===s;H=o}if(!H){let I={instancePath:i+"/disk/bus/"+G,schemaPath:"#/properties/disk/properties/bus/items/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[I]:e.push(I),s++}}}else{let S={instancePath:i+
"/disk/bus",schemaPath:"#/properties/disk/properties/bus/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[S]:e.push(S),s++}}if(E["minimum-size"]!==void 0){let C=E["minimum-size"],S=s,G=!0,x=s;if(s===x)if(typeof C==
"string"){if(!T.test(C)){let z={};e===null?e=[z]:e.push(z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}var l=x===s;if(s=
S,e!==null&&(S?e.length=S:e=null),!l){let z=s;if(typeof C=="string"){if(!Q.test(C)){let R={instancePath:i+"/disk/minimum\
-size",schemaPath:"#/properties/disk/properties/minimum-size/else/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+\
(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===
null?e=[R]:e.push(R),s++}}else{let R={instancePath:i+"/disk/minimum-size",schemaPath:"#/properties/disk/properties/minim\
um-size/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}var l=z===
s;G=l}if(!G){let z={instancePath:i+"/disk/minimum-size",schemaPath:"#/properties/disk/properties/minimum-size/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[z]:e.push(z),s++}}if(E["maximum-size"]!==
void 0){let C=E["maximum-size"],S=s,G=!0,x=s;if(s===x)if(typeof C=="string"){if(!T.test(C)){let z={};e===null?e=[z]:e.push(
z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}var d=x===s;if(s=S,e!==null&&(S?e.length=S:e=null),!d){let z=s;if(typeof C==
"string"){if(!Q.test(C)){let R={instancePath:i+"/disk/maximum-size",schemaPath:"#/properties/disk/properties/maximum-siz\
e/else/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match\
 pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[R]:e.push(R),s++}}else{let R={instancePath:i+"/\
disk/maximum-size",schemaPath:"#/properties/disk/properties/maximum-size/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[R]:e.push(R),s++}var d=z===s;G=d}if(!G){let z={instancePath:i+"/disk/maximum-size",
schemaPath:"#/properties/disk/properties/maximum-size/if",keyword:"if",params:{failingKeyword:"else"},message:'must matc\
h "else" schema'};e===null?e=[z]:e.push(z),s++}}if(E.kind!==void 0){let C=E.kind,S=s,G=!0,x=s;if(s===x)if(typeof C=="str\
ing"){if(!T.test(C)){let z={};e===null?e=[z]:e.push(z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}var u=x===s;if(s=
S,e!==null&&(S?e.length=S:e=null),!u){let z=s;if(typeof C!="string"){let R={instancePath:i+"/disk/kind",schemaPath:"#/pr\
operties/disk/properties/kind/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:
e.push(R),s++}if(!(C==="ssd"||C==="hdd")){let R={instancePath:i+"/disk/kind",schemaPath:"#/properties/disk/properties/ki\
nd/else/enum",keyword:"enum",params:{allowedValues:ie.properties.disk.properties.kind.else.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[R]:e.push(R),s++}var u=z===s;G=u}if(!G){let z={instancePath:i+"/disk/kind",schemaPath:"\
#/properties/disk/properties/kind/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[z]:e.push(z),s++}}if(E["firmware-boot-disk"]!==void 0){let C=E["firmware-boot-disk"],S=s,G=!0,x=s;if(s===x)if(typeof C==
"string"){if(!T.test(C)){let z={};e===null?e=[z]:e.push(z),s++}}else{let z={};e===null?e=[z]:e.push(z),s++}var m=x===s;if(s=
S,e!==null&&(S?e.length=S:e=null),!m){let z=s;if(typeof C!="boolean"){let R={instancePath:i+"/disk/firmware-boot-disk",schemaPath:"\
#/properties/disk/properties/firmware-boot-disk/else/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[R]:e.push(R),s++}var m=z===s;G=m}if(!G){let z={instancePath:i+"/disk/firmware-boot-disk",schemaPath:"#/\
properties/disk/properties/firmware-boot-disk/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else"\
 schema'};e===null?e=[z]:e.push(z),s++}}}else{let C={instancePath:i+"/disk",schemaPath:"#/properties/disk/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[C]:e.push(C),s++}}if(a.layout!==void 0){let E=a.layout,
C=s,S=!0,G=s;if(s===G)if(typeof E=="string"){if(!T.test(E)){let x={};e===null?e=[x]:e.push(x),s++}}else{let x={};e===null?
e=[x]:e.push(x),s++}var f=G===s;if(s=C,e!==null&&(C?e.length=C:e=null),!f){let x=s;if(typeof E!="string"){let H={instancePath:i+
"/layout",schemaPath:"#/properties/layout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[H]:e.push(H),s++}if(!(E==="automatic"||E==="uefi-recommended"||E==="bios-recommended")){let H={instancePath:i+"/\
layout",schemaPath:"#/properties/layout/else/enum",keyword:"enum",params:{allowedValues:ie.properties.layout.else.enum},
message:"must be equal to one of the allowed values"};e===null?e=[H]:e.push(H),s++}var f=x===s;S=f}if(!S){let x={instancePath:i+
"/layout",schemaPath:"#/properties/layout/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sch\
ema'};e===null?e=[x]:e.push(x),s++}}if(a["windows-label"]!==void 0){let E=a["windows-label"],C=s,S=!0,G=s;if(s===G)if(typeof E==
"string"){if(!T.test(E)){let x={};e===null?e=[x]:e.push(x),s++}}else{let x={};e===null?e=[x]:e.push(x),s++}var k=G===s;if(s=
C,e!==null&&(C?e.length=C:e=null),!k){let x=s;if(typeof E=="string"){if(j(E)>32){let H={instancePath:i+"/windows-label",
schemaPath:"#/properties/windows-label/else/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more\
 than 32 characters"};e===null?e=[H]:e.push(H),s++}}else{let H={instancePath:i+"/windows-label",schemaPath:"#/properties\
/windows-label/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[H]:e.push(H),s++}var k=x===
s;S=k}if(!S){let x={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[x]:e.push(x),s++}}if(a["recovery-size"]!==void 0){let E=a["recove\
ry-size"],C=s,S=!0,G=s;if(s===G)if(typeof E=="string"){if(!T.test(E)){let x={};e===null?e=[x]:e.push(x),s++}}else{let x={};
e===null?e=[x]:e.push(x),s++}var y=G===s;if(s=C,e!==null&&(C?e.length=C:e=null),!y){let x=s;if(typeof E=="string"){if(!Q.
test(E)){let H={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/else/pattern",keyword:"pattern",params:{
pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i\
?B?|B)?\\s*$"'};e===null?e=[H]:e.push(H),s++}}else{let H={instancePath:i+"/recovery-size",schemaPath:"#/properties/recov\
ery-size/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[H]:e.push(H),s++}var y=x===
s;S=y}if(!S){let x={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[x]:e.push(x),s++}}if(a.style!==void 0){let E=a.style,C=s,S=!0,G=s;
if(s===G)if(typeof E=="string"){if(!T.test(E)){let x={};e===null?e=[x]:e.push(x),s++}}else{let x={};e===null?e=[x]:e.push(
x),s++}var $=G===s;if(s=C,e!==null&&(C?e.length=C:e=null),!$){let x=s;if(typeof E!="string"){let H={instancePath:i+"/sty\
le",schemaPath:"#/properties/style/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[H]:e.push(H),s++}if(!(E==="gpt"||E==="mbr")){let H={instancePath:i+"/style",schemaPath:"#/properties/style/else/enum",keyword:"\
enum",params:{allowedValues:ie.properties.style.else.enum},message:"must be equal to one of the allowed values"};e===null?
e=[H]:e.push(H),s++}var $=x===s;S=$}if(!S){let x={instancePath:i+"/style",schemaPath:"#/properties/style/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[x]:e.push(x),s++}}if(a.alignment!==void 0){
let E=a.alignment,C=s,S=!0,G=s;if(s===G)if(typeof E=="string"){if(!T.test(E)){let x={};e===null?e=[x]:e.push(x),s++}}else{
let x={};e===null?e=[x]:e.push(x),s++}var P=G===s;if(s=C,e!==null&&(C?e.length=C:e=null),!P){let x=s;if(typeof E=="strin\
g"){if(!Q.test(E)){let H={instancePath:i+"/alignment",schemaPath:"#/properties/alignment/else/pattern",keyword:"pattern",
params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*\
([KMGT]i?B?|B)?\\s*$"'};e===null?e=[H]:e.push(H),s++}}else{let H={instancePath:i+"/alignment",schemaPath:"#/properties/a\
lignment/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[H]:e.push(H),s++}var P=x===
s;S=P}if(!S){let x={instancePath:i+"/alignment",schemaPath:"#/properties/alignment/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[x]:e.push(x),s++}}if(a.partitions!==void 0){let E=a.partitions;if(Array.
isArray(E)){if(E.length>128){let S={instancePath:i+"/partitions",schemaPath:"#/properties/partitions/maxItems",keyword:"\
maxItems",params:{limit:128},message:"must NOT have more than 128 items"};e===null?e=[S]:e.push(S),s++}if(E.length<1){let S={
instancePath:i+"/partitions",schemaPath:"#/properties/partitions/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[S]:e.push(S),s++}let C=E.length;for(let S=0;S<C;S++){let G=E[S];if(G&&typeof G==
"object"&&!Array.isArray(G)){if(G.type===void 0){let x={instancePath:i+"/partitions/"+S,schemaPath:"#/properties/partiti\
ons/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===
null?e=[x]:e.push(x),s++}if(G.size===void 0){let x={instancePath:i+"/partitions/"+S,schemaPath:"#/properties/partitions/\
items/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};e===null?
e=[x]:e.push(x),s++}for(let x in G)if(!J.call(ie.properties.partitions.items.properties,x)){let z={instancePath:i+"/part\
itions/"+S,schemaPath:"#/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
message:"must NOT have additional properties"};e===null?e=[z]:e.push(z),s++}if(G.type!==void 0){let x=G.type,z=s,H=!0,R=s;
if(s===R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(
I),s++}var v=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!v){let I=s;if(typeof x=="string"){if(j(x)<2){let U={instancePath:i+
"/partitions/"+S+"/type",schemaPath:"#/properties/partitions/items/properties/type/else/minLength",keyword:"minLength",params:{
limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[U]:e.push(U),s++}}else{let U={instancePath:i+"/par\
titions/"+S+"/type",schemaPath:"#/properties/partitions/items/properties/type/else/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[U]:e.push(U),s++}var v=I===s;H=v}if(!H){let I={instancePath:i+"/partitions/"+
S+"/type",schemaPath:"#/properties/partitions/items/properties/type/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G.size!==void 0){let x=G.size,z=s,H=!0,R=s;if(s===R)if(typeof x==
"string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(I),s++}var q=R===s;if(s=
z,e!==null&&(z?e.length=z:e=null),!q){let I=s;if(typeof x=="string"){if(!vr.test(x)){let U={instancePath:i+"/partitions/"+
S+"/size",schemaPath:"#/properties/partitions/items/properties/size/else/pattern",keyword:"pattern",params:{pattern:"^\\s\
*(rest|[0-9]+(\\.[0-9]+)?\\s*(%|[KMGT]i?B?|B)?)\\s*$"},message:'must match pattern "^\\s*(rest|[0-9]+(\\.[0-9]+)?\\s*(%|[KM\
GT]i?B?|B)?)\\s*$"'};e===null?e=[U]:e.push(U),s++}}else{let U={instancePath:i+"/partitions/"+S+"/size",schemaPath:"#/pro\
perties/partitions/items/properties/size/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[U]:e.push(U),s++}var q=I===s;H=q}if(!H){let I={instancePath:i+"/partitions/"+S+"/size",schemaPath:"#/properties/\
partitions/items/properties/size/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[I]:e.push(I),s++}}if(G["minimum-size"]!==void 0){let x=G["minimum-size"],z=s,H=!0,R=s;if(s===R)if(typeof x=="str\
ing"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(I),s++}var b=R===s;if(s=
z,e!==null&&(z?e.length=z:e=null),!b){let I=s;if(typeof x=="string"){if(!Q.test(x)){let U={instancePath:i+"/partitions/"+
S+"/minimum-size",schemaPath:"#/properties/partitions/items/properties/minimum-size/else/pattern",keyword:"pattern",params:{
pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i\
?B?|B)?\\s*$"'};e===null?e=[U]:e.push(U),s++}}else{let U={instancePath:i+"/partitions/"+S+"/minimum-size",schemaPath:"#/\
properties/partitions/items/properties/minimum-size/else/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[U]:e.push(U),s++}var b=I===s;H=b}if(!H){let I={instancePath:i+"/partitions/"+S+"/minimum-size",schemaPath:"\
#/properties/partitions/items/properties/minimum-size/if",keyword:"if",params:{failingKeyword:"else"},message:'must matc\
h "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G["maximum-size"]!==void 0){let x=G["maximum-size"],z=s,H=!0,R=s;if(s===
R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(I),s++}
var N=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!N){let I=s;if(typeof x=="string"){if(!Q.test(x)){let U={instancePath:i+
"/partitions/"+S+"/maximum-size",schemaPath:"#/properties/partitions/items/properties/maximum-size/else/pattern",keyword:"\
pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0\
-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[U]:e.push(U),s++}}else{let U={instancePath:i+"/partitions/"+S+"/maximum-si\
ze",schemaPath:"#/properties/partitions/items/properties/maximum-size/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[U]:e.push(U),s++}var N=I===s;H=N}if(!H){let I={instancePath:i+"/partitions/"+S+"/maximum-si\
ze",schemaPath:"#/properties/partitions/items/properties/maximum-size/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G["file-system"]!==void 0){let x=G["file-system"],z=s,H=!0,R=s;
if(s===R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(
I),s++}var A=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!A){let I=s;if(typeof x!="string"){let U={instancePath:i+"/par\
titions/"+S+"/file-system",schemaPath:"#/properties/partitions/items/properties/file-system/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),s++}if(!(x==="ntfs"||x==="fat32"||x==="none")){let U={
instancePath:i+"/partitions/"+S+"/file-system",schemaPath:"#/properties/partitions/items/properties/file-system/else/enu\
m",keyword:"enum",params:{allowedValues:ie.properties.partitions.items.properties["file-system"].else.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[U]:e.push(U),s++}var A=I===s;H=A}if(!H){let I={instancePath:i+"/pa\
rtitions/"+S+"/file-system",schemaPath:"#/properties/partitions/items/properties/file-system/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G.label!==void 0){let x=G.label,z=s,H=!0,R=s;
if(s===R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(
I),s++}var _=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!_){let I=s;if(typeof x=="string"){if(j(x)>32){let U={instancePath:i+
"/partitions/"+S+"/label",schemaPath:"#/properties/partitions/items/properties/label/else/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[U]:e.push(U),s++}}else{let U={instancePath:i+
"/partitions/"+S+"/label",schemaPath:"#/properties/partitions/items/properties/label/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[U]:e.push(U),s++}var _=I===s;H=_}if(!H){let I={instancePath:i+"/partition\
s/"+S+"/label",schemaPath:"#/properties/partitions/items/properties/label/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G["allocation-unit"]!==void 0){let x=G["allocation-\
unit"],z=s,H=!0,R=s;if(s===R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};
e===null?e=[I]:e.push(I),s++}var w=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!w){let I=s;if(typeof x=="string"){if(!Q.
test(x)){let U={instancePath:i+"/partitions/"+S+"/allocation-unit",schemaPath:"#/properties/partitions/items/properties/\
allocation-unit/else/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'\
must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[U]:e.push(U),s++}}else{let U={instancePath:i+
"/partitions/"+S+"/allocation-unit",schemaPath:"#/properties/partitions/items/properties/allocation-unit/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),s++}var w=I===s;H=w}if(!H){let I={instancePath:i+
"/partitions/"+S+"/allocation-unit",schemaPath:"#/properties/partitions/items/properties/allocation-unit/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G.format!==void 0){let x=G.
format,z=s,H=!0,R=s;if(s===R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};
e===null?e=[I]:e.push(I),s++}var g=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!g){let I=s;if(typeof x!="string"){let U={
instancePath:i+"/partitions/"+S+"/format",schemaPath:"#/properties/partitions/items/properties/format/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),s++}if(!(x==="quick"||x==="full")){let U={
instancePath:i+"/partitions/"+S+"/format",schemaPath:"#/properties/partitions/items/properties/format/else/enum",keyword:"\
enum",params:{allowedValues:ie.properties.partitions.items.properties.format.else.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[U]:e.push(U),s++}var g=I===s;H=g}if(!H){let I={instancePath:i+"/partitions/"+S+"/forma\
t",schemaPath:"#/properties/partitions/items/properties/format/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G.attributes!==void 0){let x=G.attributes;if(Array.isArray(x)){
let z=x.length;for(let H=0;H<z;H++){let R=x[H],I=s,nr=!0,U=s;if(s===U)if(typeof R=="string"){if(!T.test(R)){let ne={};e===
null?e=[ne]:e.push(ne),s++}}else{let ne={};e===null?e=[ne]:e.push(ne),s++}var h=U===s;if(s=I,e!==null&&(I?e.length=I:e=null),
!h){let ne=s;if(typeof R!="string"){let bs={instancePath:i+"/partitions/"+S+"/attributes/"+H,schemaPath:"#/properties/pa\
rtitions/items/properties/attributes/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[bs]:e.push(bs),s++}if(!(R==="required"||R==="no-drive-letter"||R==="hidden")){let bs={instancePath:i+"/partition\
s/"+S+"/attributes/"+H,schemaPath:"#/properties/partitions/items/properties/attributes/items/else/enum",keyword:"enum",params:{
allowedValues:ie.properties.partitions.items.properties.attributes.items.else.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[bs]:e.push(bs),s++}var h=ne===s;nr=h}if(!nr){let ne={instancePath:i+"/partitions/"+S+"/att\
ributes/"+H,schemaPath:"#/properties/partitions/items/properties/attributes/items/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[ne]:e.push(ne),s++}}}else{let z={instancePath:i+"/partitions/"+S+
"/attributes",schemaPath:"#/properties/partitions/items/properties/attributes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[z]:e.push(z),s++}}if(G.active!==void 0){let x=G.active,z=s,H=!0,R=s;if(s===R)if(typeof x==
"string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(I),s++}var B=R===s;if(s=
z,e!==null&&(z?e.length=z:e=null),!B){let I=s;if(typeof x!="boolean"){let U={instancePath:i+"/partitions/"+S+"/active",schemaPath:"\
#/properties/partitions/items/properties/active/else/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[U]:e.push(U),s++}var B=I===s;H=B}if(!H){let I={instancePath:i+"/partitions/"+S+"/active",schemaPath:"#/\
properties/partitions/items/properties/active/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else"\
 schema'};e===null?e=[I]:e.push(I),s++}}if(G["drive-letter"]!==void 0){let x=G["drive-letter"],z=s,H=!0,R=s;if(s===R)if(typeof x==
"string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(I),s++}var D=R===s;if(s=
z,e!==null&&(z?e.length=z:e=null),!D){let I=s;if(typeof x!="boolean"){let U={instancePath:i+"/partitions/"+S+"/drive-let\
ter",schemaPath:"#/properties/partitions/items/properties/drive-letter/else/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[U]:e.push(U),s++}var D=I===s;H=D}if(!H){let I={instancePath:i+"/partitions/"+S+"/\
drive-letter",schemaPath:"#/properties/partitions/items/properties/drive-letter/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[I]:e.push(I),s++}}if(G["letter-variable"]!==void 0){let x=G["lett\
er-variable"],z=s,H=!0,R=s;if(s===R)if(typeof x=="string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};
e===null?e=[I]:e.push(I),s++}var W=R===s;if(s=z,e!==null&&(z?e.length=z:e=null),!W){let I=s;if(typeof x=="string"){if(j(
x)<1){let U={instancePath:i+"/partitions/"+S+"/letter-variable",schemaPath:"#/properties/partitions/items/properties/let\
ter-variable/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[U]:e.push(U),s++}}else{let U={instancePath:i+"/partitions/"+S+"/letter-variable",schemaPath:"#/properties/partitions/\
items/properties/letter-variable/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
U]:e.push(U),s++}var W=I===s;H=W}if(!H){let I={instancePath:i+"/partitions/"+S+"/letter-variable",schemaPath:"#/properti\
es/partitions/items/properties/letter-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else\
" schema'};e===null?e=[I]:e.push(I),s++}}if(G["on-reuse"]!==void 0){let x=G["on-reuse"],z=s,H=!0,R=s;if(s===R)if(typeof x==
"string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(I),s++}var M=R===s;if(s=
z,e!==null&&(z?e.length=z:e=null),!M){let I=s;if(typeof x!="string"){let U={instancePath:i+"/partitions/"+S+"/on-reuse",
schemaPath:"#/properties/partitions/items/properties/on-reuse/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[U]:e.push(U),s++}if(!(x==="format"||x==="keep")){let U={instancePath:i+"/partitions/"+S+"/o\
n-reuse",schemaPath:"#/properties/partitions/items/properties/on-reuse/else/enum",keyword:"enum",params:{allowedValues:ie.
properties.partitions.items.properties["on-reuse"].else.enum},message:"must be equal to one of the allowed values"};e===
null?e=[U]:e.push(U),s++}var M=I===s;H=M}if(!H){let I={instancePath:i+"/partitions/"+S+"/on-reuse",schemaPath:"#/propert\
ies/partitions/items/properties/on-reuse/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sche\
ma'};e===null?e=[I]:e.push(I),s++}}if(G["keep-data"]!==void 0){let x=G["keep-data"],z=s,H=!0,R=s;if(s===R)if(typeof x=="\
string"){if(!T.test(x)){let I={};e===null?e=[I]:e.push(I),s++}}else{let I={};e===null?e=[I]:e.push(I),s++}var K=R===s;if(s=
z,e!==null&&(z?e.length=z:e=null),!K){let I=s;if(typeof x!="boolean"){let U={instancePath:i+"/partitions/"+S+"/keep-data",
schemaPath:"#/properties/partitions/items/properties/keep-data/else/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[U]:e.push(U),s++}var K=I===s;H=K}if(!H){let I={instancePath:i+"/partitions/"+S+"/keep-data",
schemaPath:"#/properties/partitions/items/properties/keep-data/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[I]:e.push(I),s++}}}else{let x={instancePath:i+"/partitions/"+S,schemaPath:"#/prop\
erties/partitions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{
let C={instancePath:i+"/partitions",schemaPath:"#/properties/partitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[C]:e.push(C),s++}}if(a.reuse!==void 0){let E=a.reuse,C=s,S=!0,G=s;if(s===G)if(typeof E=="str\
ing"){if(!T.test(E)){let x={};e===null?e=[x]:e.push(x),s++}}else{let x={};e===null?e=[x]:e.push(x),s++}var Z=G===s;if(s=
C,e!==null&&(C?e.length=C:e=null),!Z){let x=s;if(typeof E!="string"){let H={instancePath:i+"/reuse",schemaPath:"#/proper\
ties/reuse/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[H]:e.push(H),s++}if(!(E===
"never"||E==="if-it-fits")){let H={instancePath:i+"/reuse",schemaPath:"#/properties/reuse/else/enum",keyword:"enum",params:{
allowedValues:ie.properties.reuse.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[H]:e.push(
H),s++}var Z=x===s;S=Z}if(!S){let x={instancePath:i+"/reuse",schemaPath:"#/properties/reuse/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[x]:e.push(x),s++}}}else{let E={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[E]:e.push(E),s++}return jt.errors=e,s===0}jt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pi=_t,qi={title:"Pre-provision BitLocker",description:"Has BitL\
ocker encrypt a volume in WinPE before an image is applied; the key lies open until the new Windows gets its protectors.",
"x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{to:{description:"Volume.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",default:"%OSDisk%",minLength:1}},"full-disk":{description:"Encr\
ypt free space too; otherwise what is in use.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},method:{
description:"How it encrypts; Windows' own choice when left out.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"strin\
g",enum:["aes128","aes256","xts-aes128","xts-aes256"]}},"skip-without-tpm":{description:"Pass over the step on a machine\
 without a TPM that is switched on; otherwise it fails.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!0}}},
$id:"authoredValidators17"};function _t(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=_t.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let o in a)if(!(o==="to"||o==="full-disk"||o==="method"||o==="skip-without-tpm")){let l={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"};e===null?e=[l]:e.push(l),s++}if(a.to!==void 0){let o=a.to,l=s,d=!0,u=s;if(s===u)if(typeof o=="st\
ring"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var t=u===s;if(s=
l,e!==null&&(l?e.length=l:e=null),!t){let m=s;if(typeof o=="string"){if(j(o)<1){let k={instancePath:i+"/to",schemaPath:"\
#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var t=m===s;d=t}if(!d){let m={instancePath:i+"/to",
schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[m]:e.push(m),s++}}if(a["full-disk"]!==void 0){let o=a["full-disk"],l=s,d=!0,u=s;if(s===u)if(typeof o=="string"){if(!T.
test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var r=u===s;if(s=l,e!==null&&
(l?e.length=l:e=null),!r){let m=s;if(typeof o!="boolean"){let k={instancePath:i+"/full-disk",schemaPath:"#/properties/fu\
ll-disk/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[k]:e.push(k),s++}var r=m===
s;d=r}if(!d){let m={instancePath:i+"/full-disk",schemaPath:"#/properties/full-disk/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.method!==void 0){let o=a.method,l=s,d=!0,u=s;
if(s===u)if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(
m),s++}var n=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!n){let m=s;if(typeof o!="string"){let k={instancePath:i+"/met\
hod",schemaPath:"#/properties/method/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[k]:e.push(k),s++}if(!(o==="aes128"||o==="aes256"||o==="xts-aes128"||o==="xts-aes256")){let k={instancePath:i+"/method",
schemaPath:"#/properties/method/else/enum",keyword:"enum",params:{allowedValues:qi.properties.method.else.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),s++}var n=m===s;d=n}if(!d){let m={instancePath:i+"\
/method",schemaPath:"#/properties/method/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sche\
ma'};e===null?e=[m]:e.push(m),s++}}if(a["skip-without-tpm"]!==void 0){let o=a["skip-without-tpm"],l=s,d=!0,u=s;if(s===u)
if(typeof o=="string"){if(!T.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var p=u===s;if(s=l,e!==null&&(l?e.length=l:e=null),!p){let m=s;if(typeof o!="boolean"){let k={instancePath:i+"/skip-with\
out-tpm",schemaPath:"#/properties/skip-without-tpm/else/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[k]:e.push(k),s++}var p=m===s;d=p}if(!d){let m={instancePath:i+"/skip-without-tpm",schemaPath:"#/prop\
erties/skip-without-tpm/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[
m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[o]:e.push(o),s++}return _t.errors=e,s===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $i=Ot,Ai={title:"Restart",description:"Restarts the computer and continues with the next step. Restarting into WinPE\
 stages the sequence's boot image on the disk first.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},type:"object",
additionalProperties:!1,required:["to"],properties:{to:{description:"The system to start.",if:{type:"string",pattern:"%[\
^%]+%"},else:{type:"string",enum:["winpe","full-os"]}},message:{description:"Shown with that warning; the variable `SMSR\
ebootMessage` is stronger.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:512}},timeout:{description:"\
How long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout` is stronger.",if:{type:"s\
tring",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(ms|s|m|h)?$"}}},$id:"authoredValidators18"};function Ot(a,{
instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Ot.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===
void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must hav\
e required property 'to'"};e===null?e=[p]:e.push(p),s++}for(let p in a)if(!(p==="to"||p==="message"||p==="timeout")){let o={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(a.to!==void 0){let p=a.to,o=s,l=!0,d=s;if(s===d)if(typeof p==
"string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!t){let u=s;if(typeof p!="string"){let f={instancePath:i+"/to",schemaPath:"#/propertie\
s/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(p==="w\
inpe"||p==="full-os")){let f={instancePath:i+"/to",schemaPath:"#/properties/to/else/enum",keyword:"enum",params:{allowedValues:Ai.
properties.to.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}var t=u===s;
l=t}if(!l){let u={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.message!==void 0){let p=a.message,o=s,l=!0,d=s;if(s===d)if(typeof p==
"string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var r=d===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!r){let u=s;if(typeof p=="string"){if(j(p)>512){let f={instancePath:i+"/message",schemaPath:"\
#/properties/message/else/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/message",schemaPath:"#/properties/message/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var r=u===s;l=r}if(!l){let u={instancePath:i+
"/message",schemaPath:"#/properties/message/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[u]:e.push(u),s++}}if(a.timeout!==void 0){let p=a.timeout,o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){
if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var n=d===s;if(s=o,e!==
null&&(o?e.length=o:e=null),!n){let u=s;if(typeof p=="string"){if(!ws.test(p)){let f={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/else/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern \
"^[0-9]+(ms|s|m|h)?$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/timeout",schemaPath:"#/properties/tim\
eout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var n=u===s;
l=n}if(!l){let u={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/if",keyword:"if",params:{failingKeyword:"el\
se"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return Ot.errors=e,s===0}Ot.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ni=Tt;function Tt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Tt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let p in a)if(!(p==="path"||p==="to"||p==="keep-store")){let o={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(a.path!==void 0){let p=a.path,o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){if(!T.test(p)){let u={};
e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),
!t){let u=s;if(typeof p=="string"){if(j(p)<1){let f={instancePath:i+"/path",schemaPath:"#/properties/path/else/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{
let f={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[f]:e.push(f),s++}var t=u===s;l=t}if(!l){let u={instancePath:i+"/path",schemaPath:"#/propertie\
s/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}
if(a.to!==void 0){let p=a.to,o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(
u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var r=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),!r){let u=s;if(typeof p==
"string"){if(j(p)<1){let f={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/to",
schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.
push(f),s++}var r=u===s;l=r}if(!l){let u={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a["keep-store"]!==void 0){let p=a["keep-stor\
e"],o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===
null?e=[u]:e.push(u),s++}var n=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),!n){let u=s;if(typeof p!="boolean"){let f={instancePath:i+
"/keep-store",schemaPath:"#/properties/keep-store/else/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[f]:e.push(f),s++}var n=u===s;l=n}if(!l){let u={instancePath:i+"/keep-store",schemaPath:"#/properties/\
keep-store/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),
s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),s++}return Tt.errors=e,s===0}Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ji=xt,Os={
title:"Run command",description:"Runs a program with an argument vector; no shell is involved.","x-steppe":{"runs-in":"a\
ny",destructive:!1,custom:!0},type:"object",additionalProperties:!1,properties:{program:{description:"Program to start: \
a path, or a name that the system finds.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"comman\
d-line":{description:"Program and arguments as one line, which Windows gets as it is; instead of `program` and `argument\
s`. No shell reads it: for redirections begin it with `cmd.exe /c`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"st\
ring",minLength:1,maxLength:32e3}},content:{description:"Name of a content of the sequence, a folder: the command starts\
 in it, and its program is looked for there first.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
arguments:{type:"array",description:"Arguments, each as one entry.",items:{type:"string"}},"working-directory":{description:"\
Folder in which it starts; with `content` it may be one below it.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"stri\
ng",maxLength:255}},account:{description:"Account that it runs as, `DOMAIN\\user` or `user@domain`; full OS only. The eng\
ine's own, Local System, when left out.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},password:{
type:"string",description:"The account's password: a secret variable."},"success-codes":{type:"array",description:"Exit \
codes that mean success: decimal, negative or hexadecimal, such as `3010`, `-2147023436` or `0x80070BC2`.",items:{description:"\
An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:["integer",
"string"],minimum:-2147483648,maximum:4294967295,pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"}},default:[0,
3010]},"restart-codes":{type:"array",description:"Exit codes that mean success and ask for a restart into the running sy\
stem; written like `success-codes`.",items:{description:"An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:["integer","string"],minimum:-2147483648,maximum:4294967295,pattern:"^\\s*(0[\
xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"}},default:[3010]},idempotence:{description:"What a power cut in the middle mean\
s: `once` never runs it a second time unasked, `repeatable` runs it again.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",enum:["once","repeatable"],default:"once"}},"output-variable":{description:"Variable that receives the output.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},"last-output-charact\
ers":{description:"How many of the output's last characters the variable gets; left out, it gets the first 4,000. Config\
uration Manager's steps give the last 1,000.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"integer",minimum:1,maximum:4e3}}},
$id:"authoredValidators20"};function xt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=xt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let k in a)if(!J.call(Os.properties,k)){let y={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[
y]:e.push(y),s++}if(a.program!==void 0){let k=a.program,y=s,$=!0,P=s;if(s===P)if(typeof k=="string"){if(!T.test(k)){let v={};
e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var t=P===s;if(s=y,e!==null&&(y?e.length=y:e=null),
!t){let v=s;if(typeof k=="string"){if(j(k)<1){let b={instancePath:i+"/program",schemaPath:"#/properties/program/else/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{
let b={instancePath:i+"/program",schemaPath:"#/properties/program/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),s++}var t=v===s;$=t}if(!$){let v={instancePath:i+"/program",schemaPath:"#/prop\
erties/program/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(
v),s++}}if(a["command-line"]!==void 0){let k=a["command-line"],y=s,$=!0,P=s;if(s===P)if(typeof k=="string"){if(!T.test(k)){
let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var r=P===s;if(s=y,e!==null&&(y?e.length=
y:e=null),!r){let v=s;if(typeof k=="string"){if(j(k)>32e3){let b={instancePath:i+"/command-line",schemaPath:"#/propertie\
s/command-line/else/maxLength",keyword:"maxLength",params:{limit:32e3},message:"must NOT have more than 32000 characters"};
e===null?e=[b]:e.push(b),s++}if(j(k)<1){let b={instancePath:i+"/command-line",schemaPath:"#/properties/command-line/else\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(
b),s++}}else{let b={instancePath:i+"/command-line",schemaPath:"#/properties/command-line/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}var r=v===s;$=r}if(!$){let v={instancePath:i+"/com\
mand-line",schemaPath:"#/properties/command-line/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "el\
se" schema'};e===null?e=[v]:e.push(v),s++}}if(a.content!==void 0){let k=a.content,y=s,$=!0,P=s;if(s===P)if(typeof k=="st\
ring"){if(!T.test(k)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var n=P===s;if(s=
y,e!==null&&(y?e.length=y:e=null),!n){let v=s;if(typeof k=="string"){if(j(k)<1){let b={instancePath:i+"/content",schemaPath:"\
#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/content",schemaPath:"#/properties/content/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}var n=v===s;$=n}if(!$){let v={instancePath:i+
"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[v]:e.push(v),s++}}if(a.arguments!==void 0){let k=a.arguments;if(Array.isArray(k)){let y=k.length;for(let $=0;$<
y;$++)if(typeof k[$]!="string"){let P={instancePath:i+"/arguments/"+$,schemaPath:"#/properties/arguments/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{let y={instancePath:i+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
y]:e.push(y),s++}}if(a["working-directory"]!==void 0){let k=a["working-directory"],y=s,$=!0,P=s;if(s===P)if(typeof k=="s\
tring"){if(!T.test(k)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var p=P===s;if(s=
y,e!==null&&(y?e.length=y:e=null),!p){let v=s;if(typeof k=="string"){if(j(k)>255){let b={instancePath:i+"/working-direct\
ory",schemaPath:"#/properties/working-directory/else/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT\
 have more than 255 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:
e.push(b),s++}var p=v===s;$=p}if(!$){let v={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directo\
ry/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(v),s++}}if(a.
account!==void 0){let k=a.account,y=s,$=!0,P=s;if(s===P)if(typeof k=="string"){if(!T.test(k)){let v={};e===null?e=[v]:e.
push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var o=P===s;if(s=y,e!==null&&(y?e.length=y:e=null),!o){let v=s;if(typeof k==
"string"){if(j(k)<1){let b={instancePath:i+"/account",schemaPath:"#/properties/account/else/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/account",schemaPath:"#/properties/account/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[b]:e.push(b),s++}var o=v===s;$=o}if(!$){let v={instancePath:i+"/account",schemaPath:"#/properties/account/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(v),s++}}if(a.password!==void 0&&
typeof a.password!="string"){let k={instancePath:i+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(a["success-codes"]!==void 0){let k=a["success-c\
odes"];if(Array.isArray(k)){let y=k.length;for(let $=0;$<y;$++){let P=k[$],v=s,q=!0,b=s;if(s===b)if(typeof P=="string"){
if(!T.test(P)){let N={};e===null?e=[N]:e.push(N),s++}}else{let N={};e===null?e=[N]:e.push(N),s++}var l=b===s;if(s=v,e!==
null&&(v?e.length=v:e=null),!l){let N=s;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))&&typeof P!="string"){let _={
instancePath:i+"/success-codes/"+$,schemaPath:"#/properties/success-codes/items/else/type",keyword:"type",params:{type:Os.
properties["success-codes"].items.else.type},message:"must be integer,string"};e===null?e=[_]:e.push(_),s++}if(typeof P==
"number"&&isFinite(P)){if(P>4294967295||isNaN(P)){let _={instancePath:i+"/success-codes/"+$,schemaPath:"#/properties/suc\
cess-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[_]:e.push(_),s++}if(P<-2147483648||isNaN(P)){let _={instancePath:i+"/success-codes/"+$,schemaPath:"#/pro\
perties/success-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be \
>= -2147483648"};e===null?e=[_]:e.push(_),s++}}if(typeof P=="string"&&!fe.test(P)){let _={instancePath:i+"/success-codes\
/"+$,schemaPath:"#/properties/success-codes/items/else/pattern",keyword:"pattern",params:{pattern:"^\\s*(0[xX][0-9a-fA-F]\
{1,8}|-?[0-9]{1,10})\\s*$"},message:'must match pattern "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===null?e=[
_]:e.push(_),s++}var l=N===s;q=l}if(!q){let N={instancePath:i+"/success-codes/"+$,schemaPath:"#/properties/success-codes\
/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[N]:e.push(N),s++}}}else{
let y={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(a["restart-codes"]!==void 0){let k=a["restart-codes"];if(Array.
isArray(k)){let y=k.length;for(let $=0;$<y;$++){let P=k[$],v=s,q=!0,b=s;if(s===b)if(typeof P=="string"){if(!T.test(P)){let N={};
e===null?e=[N]:e.push(N),s++}}else{let N={};e===null?e=[N]:e.push(N),s++}var d=b===s;if(s=v,e!==null&&(v?e.length=v:e=null),
!d){let N=s;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))&&typeof P!="string"){let _={instancePath:i+"/restar\
t-codes/"+$,schemaPath:"#/properties/restart-codes/items/else/type",keyword:"type",params:{type:Os.properties["restart-c\
odes"].items.else.type},message:"must be integer,string"};e===null?e=[_]:e.push(_),s++}if(typeof P=="number"&&isFinite(P)){
if(P>4294967295||isNaN(P)){let _={instancePath:i+"/restart-codes/"+$,schemaPath:"#/properties/restart-codes/items/else/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[_]:e.push(
_),s++}if(P<-2147483648||isNaN(P)){let _={instancePath:i+"/restart-codes/"+$,schemaPath:"#/properties/restart-codes/item\
s/else/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be >= -2147483648"};e===null?
e=[_]:e.push(_),s++}}if(typeof P=="string"&&!fe.test(P)){let _={instancePath:i+"/restart-codes/"+$,schemaPath:"#/propert\
ies/restart-codes/items/else/pattern",keyword:"pattern",params:{pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},
message:'must match pattern "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===null?e=[_]:e.push(_),s++}var d=N===s;
q=d}if(!q){let N={instancePath:i+"/restart-codes/"+$,schemaPath:"#/properties/restart-codes/items/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[N]:e.push(N),s++}}}else{let y={instancePath:i+"/r\
estart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[y]:e.push(y),s++}}if(a.idempotence!==void 0){let k=a.idempotence,y=s,$=!0,P=s;if(s===P)if(typeof k=="string"){
if(!T.test(k)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var u=P===s;if(s=y,e!==
null&&(y?e.length=y:e=null),!u){let v=s;if(typeof k!="string"){let b={instancePath:i+"/idempotence",schemaPath:"#/proper\
ties/idempotence/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}
if(!(k==="once"||k==="repeatable")){let b={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/else/enum",
keyword:"enum",params:{allowedValues:Os.properties.idempotence.else.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[b]:e.push(b),s++}var u=v===s;$=u}if(!$){let v={instancePath:i+"/idempotence",schemaPath:"#/propertie\
s/idempotence/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(
v),s++}}if(a["output-variable"]!==void 0){let k=a["output-variable"],y=s,$=!0,P=s;if(s===P)if(typeof k=="string"){if(!T.
test(k)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var m=P===s;if(s=y,e!==null&&
(y?e.length=y:e=null),!m){let v=s;if(typeof k=="string"){if(!te.test(k)){let b={instancePath:i+"/output-variable",schemaPath:"\
#/properties/output-variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/output-\
variable",schemaPath:"#/properties/output-variable/else/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[b]:e.push(b),s++}var m=v===s;$=m}if(!$){let v={instancePath:i+"/output-variable",schemaPath:"#/propert\
ies/output-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.
push(v),s++}}if(a["last-output-characters"]!==void 0){let k=a["last-output-characters"],y=s,$=!0,P=s;if(s===P)if(typeof k==
"string"){if(!T.test(k)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var f=P===s;if(s=
y,e!==null&&(y?e.length=y:e=null),!f){let v=s;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let b={instancePath:i+
"/last-output-characters",schemaPath:"#/properties/last-output-characters/else/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[b]:e.push(b),s++}if(typeof k=="number"&&isFinite(k)){if(k>4e3||isNaN(k)){let b={
instancePath:i+"/last-output-characters",schemaPath:"#/properties/last-output-characters/else/maximum",keyword:"maximum",
params:{comparison:"<=",limit:4e3},message:"must be <= 4000"};e===null?e=[b]:e.push(b),s++}if(k<1||isNaN(k)){let b={instancePath:i+
"/last-output-characters",schemaPath:"#/properties/last-output-characters/else/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[b]:e.push(b),s++}}var f=v===s;$=f}if(!$){let v={instancePath:i+"/last-o\
utput-characters",schemaPath:"#/properties/last-output-characters/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[v]:e.push(v),s++}}}else{let k={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}return xt.errors=e,s===0}xt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var _i=Lt,vs={title:"Run PowerShell script",description:"Runs a PowerShell script: one \
that stands in the sequence, or a file.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,
properties:{script:{description:"The script itself. Give this, or `file`, or `content`.",if:{type:"string",pattern:"%[^%\
]+%"},else:{type:"string",minLength:1}},file:{description:"Path of a script file; below the content when `content` is gi\
ven.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},content:{description:"Name of a content of \
the sequence: the script itself, or with `file` the folder that holds it.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",minLength:1}},parameters:{type:"array",description:"Parameters, each name and value as one entry: `-Mode`, `Full\
`.",items:{type:"string"},default:[]},"execution-policy":{description:"PowerShell's policy for this one process; `Undefi\
ned` leaves the machine's own.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["AllSigned","Bypass","Rem\
oteSigned","Restricted","Undefined","Unrestricted"],default:"Bypass"}},"working-directory":{description:"Folder in which\
 it starts.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:255}},account:{description:"Account that\
 it runs as, `DOMAIN\\user` or `user@domain`; full OS only. The engine's own, Local System, when left out.",if:{type:"st\
ring",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},password:{type:"string",description:"The account's password: \
a secret variable."},"success-codes":{type:"array",description:"Exit codes that mean success: decimal, negative or hexad\
ecimal, such as `3010`, `-2147023436` or `0x80070BC2`.",items:{description:"An exit code such as `3010`, `-2147023436` o\
r `0x80070BC2`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:["integer","string"],minimum:-2147483648,maximum:4294967295,
pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"}},default:[0,3010]},"restart-codes":{type:"array",description:"\
Exit codes that mean success and ask for a restart into the running system; written like `success-codes`.",items:{description:"\
An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:["integer",
"string"],minimum:-2147483648,maximum:4294967295,pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"}},default:[3010]},
idempotence:{description:"What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable`\
 runs it again.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["once","repeatable"],default:"once"}},"o\
utput-variable":{description:"Variable that receives the output.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"strin\
g",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},"last-output-characters":{description:"How many of the output's last chara\
cters the variable gets; left out, it gets the first 4,000. Configuration Manager's steps give the last 1,000.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"integer",minimum:1,maximum:4e3}}},$id:"authoredValidators21"};function Lt(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Lt.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let y in a)if(!J.call(vs.
properties,y)){let $={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[$]:e.push($),s++}if(a.script!==void 0){let y=a.script,$=s,P=!0,
v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.
push(q),s++}var t=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!t){let q=s;if(typeof y=="string"){if(j(y)<1){let N={instancePath:i+
"/script",schemaPath:"#/properties/script/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/script",schemaPath:"#/properties/scri\
pt/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var t=q===s;P=
t}if(!P){let q={instancePath:i+"/script",schemaPath:"#/properties/script/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a.file!==void 0){let y=a.file,$=s,P=!0,v=s;if(s===v)
if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}
var r=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!r){let q=s;if(typeof y=="string"){if(j(y)<1){let N={instancePath:i+"\
/file",schemaPath:"#/properties/file/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/file",schemaPath:"#/properties/file/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var r=q===s;P=r}if(!P){
let q={instancePath:i+"/file",schemaPath:"#/properties/file/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a.content!==void 0){let y=a.content,$=s,P=!0,v=s;if(s===v)if(typeof y==
"string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var n=v===s;if(s=
$,e!==null&&($?e.length=$:e=null),!n){let q=s;if(typeof y=="string"){if(j(y)<1){let N={instancePath:i+"/content",schemaPath:"\
#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/content",schemaPath:"#/properties/content/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var n=q===s;P=n}if(!P){let q={instancePath:i+
"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[q]:e.push(q),s++}}if(a.parameters!==void 0){let y=a.parameters;if(Array.isArray(y)){let $=y.length;for(let P=0;P<
$;P++)if(typeof y[P]!="string"){let v={instancePath:i+"/parameters/"+P,schemaPath:"#/properties/parameters/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}else{let $={instancePath:i+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[$]:e.push($),s++}}if(a["execution-policy"]!==void 0){let y=a["execution-policy"],$=s,P=!0,v=s;if(s===v)if(typeof y=="st\
ring"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var p=v===s;if(s=
$,e!==null&&($?e.length=$:e=null),!p){let q=s;if(typeof y!="string"){let N={instancePath:i+"/execution-policy",schemaPath:"\
#/properties/execution-policy/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:
e.push(N),s++}if(!(y==="AllSigned"||y==="Bypass"||y==="RemoteSigned"||y==="Restricted"||y==="Undefined"||y==="Unrestrict\
ed")){let N={instancePath:i+"/execution-policy",schemaPath:"#/properties/execution-policy/else/enum",keyword:"enum",params:{
allowedValues:vs.properties["execution-policy"].else.enum},message:"must be equal to one of the allowed values"};e===null?
e=[N]:e.push(N),s++}var p=q===s;P=p}if(!P){let q={instancePath:i+"/execution-policy",schemaPath:"#/properties/execution-\
policy/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}
if(a["working-directory"]!==void 0){let y=a["working-directory"],$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.test(
y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var o=v===s;if(s=$,e!==null&&($?e.
length=$:e=null),!o){let q=s;if(typeof y=="string"){if(j(y)>255){let N={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/else/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 2\
55 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/working-directory",schemaPath:"#/properties/w\
orking-directory/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}
var o=q===s;P=o}if(!P){let q={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a.account!==void 0){
let y=a.account,$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{
let q={};e===null?e=[q]:e.push(q),s++}var l=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!l){let q=s;if(typeof y=="strin\
g"){if(j(y)<1){let N={instancePath:i+"/account",schemaPath:"#/properties/account/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/acc\
ount",schemaPath:"#/properties/account/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[N]:e.push(N),s++}var l=q===s;P=l}if(!P){let q={instancePath:i+"/account",schemaPath:"#/properties/account/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a.password!==void 0&&
typeof a.password!="string"){let y={instancePath:i+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(a["success-codes"]!==void 0){let y=a["success-c\
odes"];if(Array.isArray(y)){let $=y.length;for(let P=0;P<$;P++){let v=y[P],q=s,b=!0,N=s;if(s===N)if(typeof v=="string"){
if(!T.test(v)){let A={};e===null?e=[A]:e.push(A),s++}}else{let A={};e===null?e=[A]:e.push(A),s++}var d=N===s;if(s=q,e!==
null&&(q?e.length=q:e=null),!d){let A=s;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&typeof v!="string"){let w={
instancePath:i+"/success-codes/"+P,schemaPath:"#/properties/success-codes/items/else/type",keyword:"type",params:{type:vs.
properties["success-codes"].items.else.type},message:"must be integer,string"};e===null?e=[w]:e.push(w),s++}if(typeof v==
"number"&&isFinite(v)){if(v>4294967295||isNaN(v)){let w={instancePath:i+"/success-codes/"+P,schemaPath:"#/properties/suc\
cess-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[w]:e.push(w),s++}if(v<-2147483648||isNaN(v)){let w={instancePath:i+"/success-codes/"+P,schemaPath:"#/pro\
perties/success-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be \
>= -2147483648"};e===null?e=[w]:e.push(w),s++}}if(typeof v=="string"&&!fe.test(v)){let w={instancePath:i+"/success-codes\
/"+P,schemaPath:"#/properties/success-codes/items/else/pattern",keyword:"pattern",params:{pattern:"^\\s*(0[xX][0-9a-fA-F]\
{1,8}|-?[0-9]{1,10})\\s*$"},message:'must match pattern "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===null?e=[
w]:e.push(w),s++}var d=A===s;b=d}if(!b){let A={instancePath:i+"/success-codes/"+P,schemaPath:"#/properties/success-codes\
/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[A]:e.push(A),s++}}}else{
let $={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[$]:e.push($),s++}}if(a["restart-codes"]!==void 0){let y=a["restart-codes"];if(Array.
isArray(y)){let $=y.length;for(let P=0;P<$;P++){let v=y[P],q=s,b=!0,N=s;if(s===N)if(typeof v=="string"){if(!T.test(v)){let A={};
e===null?e=[A]:e.push(A),s++}}else{let A={};e===null?e=[A]:e.push(A),s++}var u=N===s;if(s=q,e!==null&&(q?e.length=q:e=null),
!u){let A=s;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&typeof v!="string"){let w={instancePath:i+"/restar\
t-codes/"+P,schemaPath:"#/properties/restart-codes/items/else/type",keyword:"type",params:{type:vs.properties["restart-c\
odes"].items.else.type},message:"must be integer,string"};e===null?e=[w]:e.push(w),s++}if(typeof v=="number"&&isFinite(v)){
if(v>4294967295||isNaN(v)){let w={instancePath:i+"/restart-codes/"+P,schemaPath:"#/properties/restart-codes/items/else/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[w]:e.push(
w),s++}if(v<-2147483648||isNaN(v)){let w={instancePath:i+"/restart-codes/"+P,schemaPath:"#/properties/restart-codes/item\
s/else/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be >= -2147483648"};e===null?
e=[w]:e.push(w),s++}}if(typeof v=="string"&&!fe.test(v)){let w={instancePath:i+"/restart-codes/"+P,schemaPath:"#/propert\
ies/restart-codes/items/else/pattern",keyword:"pattern",params:{pattern:"^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"},
message:'must match pattern "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"'};e===null?e=[w]:e.push(w),s++}var u=A===s;
b=u}if(!b){let A={instancePath:i+"/restart-codes/"+P,schemaPath:"#/properties/restart-codes/items/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[A]:e.push(A),s++}}}else{let $={instancePath:i+"/r\
estart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[$]:e.push($),s++}}if(a.idempotence!==void 0){let y=a.idempotence,$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){
if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var m=v===s;if(s=$,e!==
null&&($?e.length=$:e=null),!m){let q=s;if(typeof y!="string"){let N={instancePath:i+"/idempotence",schemaPath:"#/proper\
ties/idempotence/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}
if(!(y==="once"||y==="repeatable")){let N={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/else/enum",
keyword:"enum",params:{allowedValues:vs.properties.idempotence.else.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[N]:e.push(N),s++}var m=q===s;P=m}if(!P){let q={instancePath:i+"/idempotence",schemaPath:"#/propertie\
s/idempotence/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(
q),s++}}if(a["output-variable"]!==void 0){let y=a["output-variable"],$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.
test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var f=v===s;if(s=$,e!==null&&
($?e.length=$:e=null),!f){let q=s;if(typeof y=="string"){if(!te.test(y)){let N={instancePath:i+"/output-variable",schemaPath:"\
#/properties/output-variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/output-\
variable",schemaPath:"#/properties/output-variable/else/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[N]:e.push(N),s++}var f=q===s;P=f}if(!P){let q={instancePath:i+"/output-variable",schemaPath:"#/propert\
ies/output-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.
push(q),s++}}if(a["last-output-characters"]!==void 0){let y=a["last-output-characters"],$=s,P=!0,v=s;if(s===v)if(typeof y==
"string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var k=v===s;if(s=
$,e!==null&&($?e.length=$:e=null),!k){let q=s;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let N={instancePath:i+
"/last-output-characters",schemaPath:"#/properties/last-output-characters/else/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[N]:e.push(N),s++}if(typeof y=="number"&&isFinite(y)){if(y>4e3||isNaN(y)){let N={
instancePath:i+"/last-output-characters",schemaPath:"#/properties/last-output-characters/else/maximum",keyword:"maximum",
params:{comparison:"<=",limit:4e3},message:"must be <= 4000"};e===null?e=[N]:e.push(N),s++}if(y<1||isNaN(y)){let N={instancePath:i+
"/last-output-characters",schemaPath:"#/properties/last-output-characters/else/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[N]:e.push(N),s++}}var k=q===s;P=k}if(!P){let q={instancePath:i+"/last-o\
utput-characters",schemaPath:"#/properties/last-output-characters/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[q]:e.push(q),s++}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}return Lt.errors=e,s===0}Lt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Oi=Dt;function Dt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Dt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.sequence===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"se\
quence"},message:"must have required property 'sequence'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="sequence"){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(a.sequence!==void 0){let r=a.sequence,n=s,p=!0,o=s;
if(s===o)if(typeof r=="string"){if(!T.test(r)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};e===null?e=[l]:e.push(
l),s++}var t=o===s;if(s=n,e!==null&&(n?e.length=n:e=null),!t){let l=s;if(typeof r=="string"){if(j(r)<1){let u={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/sequence",schemaPath:"#/propertie\
s/sequence/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var t=l===
s;p=t}if(!p){let l={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[l]:e.push(l),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Dt.errors=e,s===0}Dt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=Wt,xi={title:"Set dynamic variables",description:"Sets varia\
bles by rules over what the machine is. Rules are tested in their order; each one that fits sets its variables, and a la\
ter one replaces an earlier one.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,
required:["rules"],properties:{rules:{type:"array",description:"The rules.",minItems:1,maxItems:500,items:{type:"object",
description:"One rule; without conditions it always fits.",additionalProperties:!1,required:["set"],properties:{name:{description:"\
Name of the rule, for logs and for where a value came from.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:256}},
make:{description:"Manufacturer; `*` and `?` are wildcards.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
model:{description:"Model; `*` and `?` are wildcards.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
"chassis-types":{type:"array",description:"SMBIOS chassis types, one of which it must be: 3 desktop, 8 portable, 9 lapto\
p, 10 notebook, 13 all in one, 30 tablet, 31 convertible, 32 detachable, 35 mini PC.",items:{if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"integer",minimum:1,maximum:36}}},"serial-numbers":{type:"array",description:"Serial numbers, one o\
f which it must have; wildcards are permitted.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}},
uuids:{type:"array",description:"SMBIOS UUIDs, one of which it must have.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{
type:"string",minLength:1}}},"asset-tags":{type:"array",description:"Asset tags, one of which it must have; wildcards ar\
e permitted.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}},"mac-addresses":{type:"arra\
y",description:"MAC addresses, one of which one of its adapters must have; wildcards are permitted.",items:{if:{type:"st\
ring",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}},gateways:{type:"array",description:"Default gateways, one of\
 which it must use; wildcards are permitted.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}},
addresses:{type:"array",description:"IPv4 or IPv6 addresses or subnets (`10.1.0.0/16`), one of which must hold one of it\
s addresses.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}},"windows-version":{description:"\
Version of the running Windows, such as `10.0.26100*`; wildcards are permitted. In WinPE it is the version of WinPE.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},values:{type:"array",description:"Values, such as `%S\
ite%`, all of which must hold.",items:{type:"object",description:"One comparison; letters without case.",additionalProperties:!1,
required:["value"],properties:{value:{type:"string",description:"The value, nearly always a `%Name%`."},equals:{type:"st\
ring",description:"It must be this."},"not-equals":{type:"string",description:"It must be something else."},like:{type:"\
string",description:"It must fit this; `*` and `?` are wildcards."}}}},set:{type:"array",description:"The variables that\
 it sets.",minItems:1,items:{type:"object",description:"A variable.",additionalProperties:!1,required:["name","value"],properties:{
name:{description:"Name of the variable.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[A-Za-z][A-\
Za-z0-9_-]{0,255}$"}},value:{description:"The value; an empty one deletes.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",maxLength:4e3}},secret:{description:"True keeps the value out of every log and report.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"boolean",default:!1}}}}}}}}},$id:"authoredValidators23"};function Wt(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Wt.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.rules===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?
e=[v]:e.push(v),s++}for(let v in a)if(v!=="rules"){let q={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[q]:e.push(q),
s++}if(a.rules!==void 0){let v=a.rules;if(Array.isArray(v)){if(v.length>500){let b={instancePath:i+"/rules",schemaPath:"\
#/properties/rules/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items"};e===null?
e=[b]:e.push(b),s++}if(v.length<1){let b={instancePath:i+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minI\
tems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),s++}let q=v.length;for(let b=0;b<
q;b++){let N=v[b];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.set===void 0){let A={instancePath:i+"/rules/"+b,schemaPath:"\
#/properties/rules/items/required",keyword:"required",params:{missingProperty:"set"},message:"must have required propert\
y 'set'"};e===null?e=[A]:e.push(A),s++}for(let A in N)if(!J.call(xi.properties.rules.items.properties,A)){let _={instancePath:i+
"/rules/"+b,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties"};e===null?e=[_]:e.push(_),s++}if(N.name!==void 0){let A=N.name,_=s,w=!0,g=s;
if(s===g)if(typeof A=="string"){if(!T.test(A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(
h),s++}var t=g===s;if(s=_,e!==null&&(_?e.length=_:e=null),!t){let h=s;if(typeof A=="string"){if(j(A)>256){let D={instancePath:i+
"/rules/"+b+"/name",schemaPath:"#/properties/rules/items/properties/name/else/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/rules/"+b+"\
/name",schemaPath:"#/properties/rules/items/properties/name/else/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[D]:e.push(D),s++}var t=h===s;w=t}if(!w){let h={instancePath:i+"/rules/"+b+"/name",schemaPath:"\
#/properties/rules/items/properties/name/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sche\
ma'};e===null?e=[h]:e.push(h),s++}}if(N.make!==void 0){let A=N.make,_=s,w=!0,g=s;if(s===g)if(typeof A=="string"){if(!T.test(
A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var r=g===s;if(s=_,e!==null&&(_?e.
length=_:e=null),!r){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"/rules/"+b+"/make",schemaPath:"#/p\
roperties/rules/items/properties/make/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/rules/"+b+"/make",schemaPath:"#/propertie\
s/rules/items/properties/make/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:
e.push(D),s++}var r=h===s;w=r}if(!w){let h={instancePath:i+"/rules/"+b+"/make",schemaPath:"#/properties/rules/items/prop\
erties/make/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[h]:e.push(h),
s++}}if(N.model!==void 0){let A=N.model,_=s,w=!0,g=s;if(s===g)if(typeof A=="string"){if(!T.test(A)){let h={};e===null?e=
[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var n=g===s;if(s=_,e!==null&&(_?e.length=_:e=null),!n){let h=s;
if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"/rules/"+b+"/model",schemaPath:"#/properties/rules/items/proper\
ties/model/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/rules/"+b+"/model",schemaPath:"#/properties/rules/items/properties/mod\
el/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}var n=h===s;w=
n}if(!w){let h={instancePath:i+"/rules/"+b+"/model",schemaPath:"#/properties/rules/items/properties/model/if",keyword:"i\
f",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[h]:e.push(h),s++}}if(N["chassis-types"]!==
void 0){let A=N["chassis-types"];if(Array.isArray(A)){let _=A.length;for(let w=0;w<_;w++){let g=A[w],h=s,B=!0,D=s;if(s===
D)if(typeof g=="string"){if(!T.test(g)){let W={};e===null?e=[W]:e.push(W),s++}}else{let W={};e===null?e=[W]:e.push(W),s++}
var p=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),!p){let W=s;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){
let K={instancePath:i+"/rules/"+b+"/chassis-types/"+w,schemaPath:"#/properties/rules/items/properties/chassis-types/item\
s/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[K]:e.push(K),s++}if(typeof g==
"number"&&isFinite(g)){if(g>36||isNaN(g)){let K={instancePath:i+"/rules/"+b+"/chassis-types/"+w,schemaPath:"#/properties\
/rules/items/properties/chassis-types/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:36},message:"m\
ust be <= 36"};e===null?e=[K]:e.push(K),s++}if(g<1||isNaN(g)){let K={instancePath:i+"/rules/"+b+"/chassis-types/"+w,schemaPath:"\
#/properties/rules/items/properties/chassis-types/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[K]:e.push(K),s++}}var p=W===s;B=p}if(!B){let W={instancePath:i+"/rules/"+b+"/chassis\
-types/"+w,schemaPath:"#/properties/rules/items/properties/chassis-types/items/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[W]:e.push(W),s++}}}else{let _={instancePath:i+"/rules/"+b+"/chass\
is-types",schemaPath:"#/properties/rules/items/properties/chassis-types/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[_]:e.push(_),s++}}if(N["serial-numbers"]!==void 0){let A=N["serial-numbers"];if(Array.isArray(
A)){let _=A.length;for(let w=0;w<_;w++){let g=A[w],h=s,B=!0,D=s;if(s===D)if(typeof g=="string"){if(!T.test(g)){let W={};
e===null?e=[W]:e.push(W),s++}}else{let W={};e===null?e=[W]:e.push(W),s++}var o=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),
!o){let W=s;if(typeof g=="string"){if(j(g)<1){let K={instancePath:i+"/rules/"+b+"/serial-numbers/"+w,schemaPath:"#/prope\
rties/rules/items/properties/serial-numbers/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[K]:e.push(K),s++}}else{let K={instancePath:i+"/rules/"+b+"/serial-numbers/"+
w,schemaPath:"#/properties/rules/items/properties/serial-numbers/items/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[K]:e.push(K),s++}var o=W===s;B=o}if(!B){let W={instancePath:i+"/rules/"+b+"/serial\
-numbers/"+w,schemaPath:"#/properties/rules/items/properties/serial-numbers/items/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[W]:e.push(W),s++}}}else{let _={instancePath:i+"/rules/"+b+"/seria\
l-numbers",schemaPath:"#/properties/rules/items/properties/serial-numbers/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[_]:e.push(_),s++}}if(N.uuids!==void 0){let A=N.uuids;if(Array.isArray(A)){let _=A.length;for(let w=0;w<
_;w++){let g=A[w],h=s,B=!0,D=s;if(s===D)if(typeof g=="string"){if(!T.test(g)){let W={};e===null?e=[W]:e.push(W),s++}}else{
let W={};e===null?e=[W]:e.push(W),s++}var l=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),!l){let W=s;if(typeof g=="strin\
g"){if(j(g)<1){let K={instancePath:i+"/rules/"+b+"/uuids/"+w,schemaPath:"#/properties/rules/items/properties/uuids/items\
/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[K]:e.
push(K),s++}}else{let K={instancePath:i+"/rules/"+b+"/uuids/"+w,schemaPath:"#/properties/rules/items/properties/uuids/it\
ems/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[K]:e.push(K),s++}var l=W===s;
B=l}if(!B){let W={instancePath:i+"/rules/"+b+"/uuids/"+w,schemaPath:"#/properties/rules/items/properties/uuids/items/if",
keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[W]:e.push(W),s++}}}else{let _={
instancePath:i+"/rules/"+b+"/uuids",schemaPath:"#/properties/rules/items/properties/uuids/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[_]:e.push(_),s++}}if(N["asset-tags"]!==void 0){let A=N["asset-tags"];if(Array.
isArray(A)){let _=A.length;for(let w=0;w<_;w++){let g=A[w],h=s,B=!0,D=s;if(s===D)if(typeof g=="string"){if(!T.test(g)){let W={};
e===null?e=[W]:e.push(W),s++}}else{let W={};e===null?e=[W]:e.push(W),s++}var d=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),
!d){let W=s;if(typeof g=="string"){if(j(g)<1){let K={instancePath:i+"/rules/"+b+"/asset-tags/"+w,schemaPath:"#/propertie\
s/rules/items/properties/asset-tags/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[K]:e.push(K),s++}}else{let K={instancePath:i+"/rules/"+b+"/asset-tags/"+w,schemaPath:"\
#/properties/rules/items/properties/asset-tags/items/else/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[K]:e.push(K),s++}var d=W===s;B=d}if(!B){let W={instancePath:i+"/rules/"+b+"/asset-tags/"+w,schemaPath:"\
#/properties/rules/items/properties/asset-tags/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match\
 "else" schema'};e===null?e=[W]:e.push(W),s++}}}else{let _={instancePath:i+"/rules/"+b+"/asset-tags",schemaPath:"#/prope\
rties/rules/items/properties/asset-tags/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
_]:e.push(_),s++}}if(N["mac-addresses"]!==void 0){let A=N["mac-addresses"];if(Array.isArray(A)){let _=A.length;for(let w=0;w<
_;w++){let g=A[w],h=s,B=!0,D=s;if(s===D)if(typeof g=="string"){if(!T.test(g)){let W={};e===null?e=[W]:e.push(W),s++}}else{
let W={};e===null?e=[W]:e.push(W),s++}var u=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),!u){let W=s;if(typeof g=="strin\
g"){if(j(g)<1){let K={instancePath:i+"/rules/"+b+"/mac-addresses/"+w,schemaPath:"#/properties/rules/items/properties/mac\
-addresses/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[K]:e.push(K),s++}}else{let K={instancePath:i+"/rules/"+b+"/mac-addresses/"+w,schemaPath:"#/properties/rules/item\
s/properties/mac-addresses/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
K]:e.push(K),s++}var u=W===s;B=u}if(!B){let W={instancePath:i+"/rules/"+b+"/mac-addresses/"+w,schemaPath:"#/properties/r\
ules/items/properties/mac-addresses/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sch\
ema'};e===null?e=[W]:e.push(W),s++}}}else{let _={instancePath:i+"/rules/"+b+"/mac-addresses",schemaPath:"#/properties/ru\
les/items/properties/mac-addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[_]:e.
push(_),s++}}if(N.gateways!==void 0){let A=N.gateways;if(Array.isArray(A)){let _=A.length;for(let w=0;w<_;w++){let g=A[w],
h=s,B=!0,D=s;if(s===D)if(typeof g=="string"){if(!T.test(g)){let W={};e===null?e=[W]:e.push(W),s++}}else{let W={};e===null?
e=[W]:e.push(W),s++}var m=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),!m){let W=s;if(typeof g=="string"){if(j(g)<1){let K={
instancePath:i+"/rules/"+b+"/gateways/"+w,schemaPath:"#/properties/rules/items/properties/gateways/items/else/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[K]:e.push(K),s++}}else{
let K={instancePath:i+"/rules/"+b+"/gateways/"+w,schemaPath:"#/properties/rules/items/properties/gateways/items/else/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[K]:e.push(K),s++}var m=W===s;B=m}if(!B){let W={
instancePath:i+"/rules/"+b+"/gateways/"+w,schemaPath:"#/properties/rules/items/properties/gateways/items/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[W]:e.push(W),s++}}}else{let _={instancePath:i+
"/rules/"+b+"/gateways",schemaPath:"#/properties/rules/items/properties/gateways/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[_]:e.push(_),s++}}if(N.addresses!==void 0){let A=N.addresses;if(Array.isArray(A)){
let _=A.length;for(let w=0;w<_;w++){let g=A[w],h=s,B=!0,D=s;if(s===D)if(typeof g=="string"){if(!T.test(g)){let W={};e===
null?e=[W]:e.push(W),s++}}else{let W={};e===null?e=[W]:e.push(W),s++}var f=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),
!f){let W=s;if(typeof g=="string"){if(j(g)<1){let K={instancePath:i+"/rules/"+b+"/addresses/"+w,schemaPath:"#/properties\
/rules/items/properties/addresses/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[K]:e.push(K),s++}}else{let K={instancePath:i+"/rules/"+b+"/addresses/"+w,schemaPath:"#\
/properties/rules/items/properties/addresses/items/else/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[K]:e.push(K),s++}var f=W===s;B=f}if(!B){let W={instancePath:i+"/rules/"+b+"/addresses/"+w,schemaPath:"\
#/properties/rules/items/properties/addresses/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[W]:e.push(W),s++}}}else{let _={instancePath:i+"/rules/"+b+"/addresses",schemaPath:"#/propert\
ies/rules/items/properties/addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[_]:
e.push(_),s++}}if(N["windows-version"]!==void 0){let A=N["windows-version"],_=s,w=!0,g=s;if(s===g)if(typeof A=="string"){
if(!T.test(A)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var k=g===s;if(s=_,e!==
null&&(_?e.length=_:e=null),!k){let h=s;if(typeof A=="string"){if(j(A)<1){let D={instancePath:i+"/rules/"+b+"/windows-ve\
rsion",schemaPath:"#/properties/rules/items/properties/windows-version/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/rules/"+b+"/\
windows-version",schemaPath:"#/properties/rules/items/properties/windows-version/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}var k=h===s;w=k}if(!w){let h={instancePath:i+"/rules/"+b+
"/windows-version",schemaPath:"#/properties/rules/items/properties/windows-version/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[h]:e.push(h),s++}}if(N.values!==void 0){let A=N.values;if(Array.isArray(
A)){let _=A.length;for(let w=0;w<_;w++){let g=A[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.value===void 0){let h={
instancePath:i+"/rules/"+b+"/values/"+w,schemaPath:"#/properties/rules/items/properties/values/items/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[h]:e.push(h),s++}for(let h in g)
if(!(h==="value"||h==="equals"||h==="not-equals"||h==="like")){let B={instancePath:i+"/rules/"+b+"/values/"+w,schemaPath:"\
#/properties/rules/items/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};e===null?e=[B]:e.push(B),s++}if(g.value!==void 0&&typeof g.value!="string"){
let h={instancePath:i+"/rules/"+b+"/values/"+w+"/value",schemaPath:"#/properties/rules/items/properties/values/items/pro\
perties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(g.equals!==
void 0&&typeof g.equals!="string"){let h={instancePath:i+"/rules/"+b+"/values/"+w+"/equals",schemaPath:"#/properties/rul\
es/items/properties/values/items/properties/equals/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),s++}if(g["not-equals"]!==void 0&&typeof g["not-equals"]!="string"){let h={instancePath:i+"/rule\
s/"+b+"/values/"+w+"/not-equals",schemaPath:"#/properties/rules/items/properties/values/items/properties/not-equals/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(g.like!==void 0&&typeof g.
like!="string"){let h={instancePath:i+"/rules/"+b+"/values/"+w+"/like",schemaPath:"#/properties/rules/items/properties/v\
alues/items/properties/like/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(
h),s++}}else{let h={instancePath:i+"/rules/"+b+"/values/"+w,schemaPath:"#/properties/rules/items/properties/values/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}}else{let _={instancePath:i+
"/rules/"+b+"/values",schemaPath:"#/properties/rules/items/properties/values/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[_]:e.push(_),s++}}if(N.set!==void 0){let A=N.set;if(Array.isArray(A)){if(A.length<1){
let w={instancePath:i+"/rules/"+b+"/set",schemaPath:"#/properties/rules/items/properties/set/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[w]:e.push(w),s++}let _=A.length;for(let w=0;w<_;w++){
let g=A[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===void 0){let h={instancePath:i+"/rules/"+b+"/set/"+w,
schemaPath:"#/properties/rules/items/properties/set/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[h]:e.push(h),s++}if(g.value===void 0){let h={instancePath:i+"/rules/"+b+
"/set/"+w,schemaPath:"#/properties/rules/items/properties/set/items/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[h]:e.push(h),s++}for(let h in g)if(!(h==="name"||h===
"value"||h==="secret")){let B={instancePath:i+"/rules/"+b+"/set/"+w,schemaPath:"#/properties/rules/items/properties/set/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have addition\
al properties"};e===null?e=[B]:e.push(B),s++}if(g.name!==void 0){let h=g.name,B=s,D=!0,W=s;if(s===W)if(typeof h=="string"){
if(!T.test(h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};e===null?e=[M]:e.push(M),s++}var y=W===s;if(s=B,e!==
null&&(B?e.length=B:e=null),!y){let M=s;if(typeof h=="string"){if(!te.test(h)){let Z={instancePath:i+"/rules/"+b+"/set/"+
w+"/name",schemaPath:"#/properties/rules/items/properties/set/items/properties/name/else/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[Z]:
e.push(Z),s++}}else{let Z={instancePath:i+"/rules/"+b+"/set/"+w+"/name",schemaPath:"#/properties/rules/items/properties/\
set/items/properties/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[Z]:e.push(
Z),s++}var y=M===s;D=y}if(!D){let M={instancePath:i+"/rules/"+b+"/set/"+w+"/name",schemaPath:"#/properties/rules/items/p\
roperties/set/items/properties/name/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[M]:e.push(M),s++}}if(g.value!==void 0){let h=g.value,B=s,D=!0,W=s;if(s===W)if(typeof h=="string"){if(!T.test(
h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};e===null?e=[M]:e.push(M),s++}var $=W===s;if(s=B,e!==null&&(B?e.
length=B:e=null),!$){let M=s;if(typeof h=="string"){if(j(h)>4e3){let Z={instancePath:i+"/rules/"+b+"/set/"+w+"/value",schemaPath:"\
#/properties/rules/items/properties/set/items/properties/value/else/maxLength",keyword:"maxLength",params:{limit:4e3},message:"\
must NOT have more than 4000 characters"};e===null?e=[Z]:e.push(Z),s++}}else{let Z={instancePath:i+"/rules/"+b+"/set/"+w+
"/value",schemaPath:"#/properties/rules/items/properties/set/items/properties/value/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[Z]:e.push(Z),s++}var $=M===s;D=$}if(!D){let M={instancePath:i+"/rules/"+b+
"/set/"+w+"/value",schemaPath:"#/properties/rules/items/properties/set/items/properties/value/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[M]:e.push(M),s++}}if(g.secret!==void 0){let h=g.secret,B=s,D=!0,W=s;
if(s===W)if(typeof h=="string"){if(!T.test(h)){let M={};e===null?e=[M]:e.push(M),s++}}else{let M={};e===null?e=[M]:e.push(
M),s++}var P=W===s;if(s=B,e!==null&&(B?e.length=B:e=null),!P){let M=s;if(typeof h!="boolean"){let Z={instancePath:i+"/ru\
les/"+b+"/set/"+w+"/secret",schemaPath:"#/properties/rules/items/properties/set/items/properties/secret/else/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[Z]:e.push(Z),s++}var P=M===s;D=P}if(!D){let M={instancePath:i+
"/rules/"+b+"/set/"+w+"/secret",schemaPath:"#/properties/rules/items/properties/set/items/properties/secret/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[M]:e.push(M),s++}}}else{let h={instancePath:i+
"/rules/"+b+"/set/"+w,schemaPath:"#/properties/rules/items/properties/set/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}}else{let _={instancePath:i+"/rules/"+b+"/set",schemaPath:"#\
/properties/rules/items/properties/set/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[_]:
e.push(_),s++}}}else{let A={instancePath:i+"/rules/"+b,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[A]:e.push(A),s++}}}else{let q={instancePath:i+"/rules",schemaPath:"\
#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[q]:e.push(q),s++}}}else{
let v={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:
e.push(v),s++}return Wt.errors=e,s===0}Wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=It;function It(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=It.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[p]:e.push(p),s++}if(a.value===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[p]:e.push(p),s++}for(let p in a)if(!(p==="name"||p==="value"||p==="secret")){let o={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propert\
ies"};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let p=a.name,o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){if(!T.test(
p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=o,e!==null&&(o?e.
length=o:e=null),!t){let u=s;if(typeof p=="string"){if(!te.test(p)){let f={instancePath:i+"/name",schemaPath:"#/properti\
es/name/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^\
[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/name",schemaPath:"#/properti\
es/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var t=u===
s;l=t}if(!l){let u={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.value!==void 0){let p=a.value,o=s,l=!0,d=s;if(s===
d)if(typeof p=="string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}
var r=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),!r){let u=s;if(typeof p=="string"){if(j(p)>4e3){let f={instancePath:i+
"/value",schemaPath:"#/properties/value/else/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have mo\
re than 4000 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/value",schemaPath:"#/properties/val\
ue/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var r=u===s;l=
r}if(!l){let u={instancePath:i+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.secret!==void 0){let p=a.secret,o=s,l=!0,d=s;if(s===d)if(typeof p==
"string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var n=d===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!n){let u=s;if(typeof p!="boolean"){let f={instancePath:i+"/secret",schemaPath:"#/prop\
erties/secret/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),s++}
var n=u===s;l=n}if(!l){let u={instancePath:i+"/secret",schemaPath:"#/properties/secret/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let p={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return It.errors=e,s===0}It.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Di=Ft;function Ft(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Ft.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let r in a)if(r!=="to"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(a.to!==void 0){
let r=a.to,n=s,p=!0,o=s;if(s===o)if(typeof r=="string"){if(!T.test(r)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};
e===null?e=[l]:e.push(l),s++}var t=o===s;if(s=n,e!==null&&(n?e.length=n:e=null),!t){let l=s;if(typeof r=="string"){if(j(
r)<1){let u={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var t=l===
s;p=t}if(!p){let l={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[l]:e.push(l),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ft.errors=e,s===0}Ft.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Wi=zt,Ii={title:"Shut down",description:"Switches the computer off and continues wi\
th the next step when it is switched on again.","x-steppe":{"runs-in":"any",destructive:!1,custom:!0},type:"object",additionalProperties:!1,
required:["to"],properties:{to:{description:"The system that starts when it is switched on again.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"string",enum:["winpe","full-os"]}},message:{description:"Shown with that warning; the variable `SM\
SRebootMessage` is stronger.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:512}},timeout:{description:"\
How long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout` is stronger.",if:{type:"s\
tring",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(ms|s|m|h)?$"}}},$id:"authoredValidators26"};function zt(a,{
instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=zt.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===
void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must hav\
e required property 'to'"};e===null?e=[p]:e.push(p),s++}for(let p in a)if(!(p==="to"||p==="message"||p==="timeout")){let o={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(a.to!==void 0){let p=a.to,o=s,l=!0,d=s;if(s===d)if(typeof p==
"string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!t){let u=s;if(typeof p!="string"){let f={instancePath:i+"/to",schemaPath:"#/propertie\
s/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(p==="w\
inpe"||p==="full-os")){let f={instancePath:i+"/to",schemaPath:"#/properties/to/else/enum",keyword:"enum",params:{allowedValues:Ii.
properties.to.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}var t=u===s;
l=t}if(!l){let u={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.message!==void 0){let p=a.message,o=s,l=!0,d=s;if(s===d)if(typeof p==
"string"){if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var r=d===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!r){let u=s;if(typeof p=="string"){if(j(p)>512){let f={instancePath:i+"/message",schemaPath:"\
#/properties/message/else/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/message",schemaPath:"#/properties/message/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var r=u===s;l=r}if(!l){let u={instancePath:i+
"/message",schemaPath:"#/properties/message/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[u]:e.push(u),s++}}if(a.timeout!==void 0){let p=a.timeout,o=s,l=!0,d=s;if(s===d)if(typeof p=="string"){
if(!T.test(p)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var n=d===s;if(s=o,e!==
null&&(o?e.length=o:e=null),!n){let u=s;if(typeof p=="string"){if(!ws.test(p)){let f={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/else/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern \
"^[0-9]+(ms|s|m|h)?$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/timeout",schemaPath:"#/properties/tim\
eout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var n=u===s;
l=n}if(!l){let u={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/if",keyword:"if",params:{failingKeyword:"el\
se"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return zt.errors=e,s===0}zt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Fi=Vt,Yt={title:"Upgrade Windows",description:"Upgrades the running Windo\
ws in place by Windows Setup, or only has Setup look whether that is possible. Programs, settings and users' files stay.",
"x-steppe":{"runs-in":"full-os",destructive:!1},type:"object",additionalProperties:!1,properties:{content:{description:"\
Name of a content of the sequence: a folder with Windows' installation files, `setup.exe` at its top. Give this or `path\
`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},path:{description:"Folder of the machine with\
 the installation files.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"edition-index":{description:"\
Index of the image to take; Setup goes by the installed edition when left out.",if:{type:"string",pattern:"%[^%]+%"},else:{
type:"integer",minimum:1,maximum:2147483647}},"product-key":{description:"Product key of the new Windows.",if:{type:"str\
ing",pattern:"%[^%]+%"},else:{type:"string",minLength:1,maxLength:255}},drivers:{description:"Name of a content of the s\
equence: a folder of drivers that the new Windows gets.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
"drivers-path":{description:"Folder of the machine with such drivers.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",minLength:1}},"scan-only":{description:"Only have Setup scan for what would stop an upgrade; nothing is changed.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},"ignore-messages":{description:"Go on in spite of\
 compatibility messages that a person could wave through.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},
"dynamic-update":{description:"Whether Setup fetches updates for itself; Setup's own choice when left out.",if:{type:"st\
ring",pattern:"%[^%]+%"},else:{type:"string",enum:["enable","disable"]}},"additional-options":{type:"string",description:"\
More options, appended to Setup's command line as they stand."},"after-rollback":{description:"What follows when Setup g\
ives the old Windows back: the step fails, or the sequence goes on in the old Windows, where `_SMSTSSetupRollback` says \
it.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["fail","go-on"],default:"fail"}},"return-within":{description:"\
How long Setup may have the machine after the restart, such as `4h`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"s\
tring",pattern:"^[0-9]+(ms|s|m|h)?$",default:"4h"}}},$id:"authoredValidators27"};function Vt(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Vt.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let y in a)if(!J.call(Yt.properties,y)){let $={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"};e===null?e=[$]:e.push($),s++}if(a.content!==void 0){let y=a.content,$=s,P=!0,v=s;if(s===
v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}
var t=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!t){let q=s;if(typeof y=="string"){if(j(y)<1){let N={instancePath:i+"\
/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/content",schemaPath:"#/properties/co\
ntent/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var t=q===
s;P=t}if(!P){let q={instancePath:i+"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a.path!==void 0){let y=a.path,$=s,P=!0,v=s;if(s===
v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}
var r=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!r){let q=s;if(typeof y=="string"){if(j(y)<1){let N={instancePath:i+"\
/path",schemaPath:"#/properties/path/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/path",schemaPath:"#/properties/path/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var r=q===s;P=r}if(!P){
let q={instancePath:i+"/path",schemaPath:"#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a["edition-index"]!==void 0){let y=a["edition-index"],$=s,P=!0,
v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.
push(q),s++}var n=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!n){let q=s;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y))){let N={instancePath:i+"/edition-index",schemaPath:"#/properties/edition-index/else/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[N]:e.push(N),s++}if(typeof y=="number"&&isFinite(y)){if(y>2147483647||isNaN(
y)){let N={instancePath:i+"/edition-index",schemaPath:"#/properties/edition-index/else/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[N]:e.push(N),s++}if(y<1||isNaN(y)){let N={
instancePath:i+"/edition-index",schemaPath:"#/properties/edition-index/else/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[N]:e.push(N),s++}}var n=q===s;P=n}if(!P){let q={instancePath:i+"/editio\
n-index",schemaPath:"#/properties/edition-index/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "els\
e" schema'};e===null?e=[q]:e.push(q),s++}}if(a["product-key"]!==void 0){let y=a["product-key"],$=s,P=!0,v=s;if(s===v)if(typeof y==
"string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var p=v===s;if(s=
$,e!==null&&($?e.length=$:e=null),!p){let q=s;if(typeof y=="string"){if(j(y)>255){let N={instancePath:i+"/product-key",schemaPath:"\
#/properties/product-key/else/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 cha\
racters"};e===null?e=[N]:e.push(N),s++}if(j(y)<1){let N={instancePath:i+"/product-key",schemaPath:"#/properties/product-\
key/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[N]:
e.push(N),s++}}else{let N={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var p=q===s;P=p}if(!P){let q={instancePath:i+
"/product-key",schemaPath:"#/properties/product-key/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[q]:e.push(q),s++}}if(a.drivers!==void 0){let y=a.drivers,$=s,P=!0,v=s;if(s===v)if(typeof y==
"string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var o=v===s;if(s=
$,e!==null&&($?e.length=$:e=null),!o){let q=s;if(typeof y=="string"){if(j(y)<1){let N={instancePath:i+"/drivers",schemaPath:"\
#/properties/drivers/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var o=q===s;P=o}if(!P){let q={instancePath:i+
"/drivers",schemaPath:"#/properties/drivers/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[q]:e.push(q),s++}}if(a["drivers-path"]!==void 0){let y=a["drivers-path"],$=s,P=!0,v=s;if(s===v)if(typeof y==
"string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var l=v===s;if(s=
$,e!==null&&($?e.length=$:e=null),!l){let q=s;if(typeof y=="string"){if(j(y)<1){let N={instancePath:i+"/drivers-path",schemaPath:"\
#/properties/drivers-path/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/drivers-path",schemaPath:"#/properties/drivers-path/e\
lse/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var l=q===s;P=l}if(!P){
let q={instancePath:i+"/drivers-path",schemaPath:"#/properties/drivers-path/if",keyword:"if",params:{failingKeyword:"els\
e"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a["scan-only"]!==void 0){let y=a["scan-only"],$=s,
P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=
[q]:e.push(q),s++}var d=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!d){let q=s;if(typeof y!="boolean"){let N={instancePath:i+
"/scan-only",schemaPath:"#/properties/scan-only/else/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[N]:e.push(N),s++}var d=q===s;P=d}if(!P){let q={instancePath:i+"/scan-only",schemaPath:"#/properties/sca\
n-only/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}
if(a["ignore-messages"]!==void 0){let y=a["ignore-messages"],$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){
let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var u=v===s;if(s=$,e!==null&&($?e.length=
$:e=null),!u){let q=s;if(typeof y!="boolean"){let N={instancePath:i+"/ignore-messages",schemaPath:"#/properties/ignore-m\
essages/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[N]:e.push(N),s++}var u=q===
s;P=u}if(!P){let q={instancePath:i+"/ignore-messages",schemaPath:"#/properties/ignore-messages/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a["dynamic-update"]!==void 0){
let y=a["dynamic-update"],$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),
s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var m=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!m){let q=s;if(typeof y!=
"string"){let N={instancePath:i+"/dynamic-update",schemaPath:"#/properties/dynamic-update/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}if(!(y==="enable"||y==="disable")){let N={instancePath:i+
"/dynamic-update",schemaPath:"#/properties/dynamic-update/else/enum",keyword:"enum",params:{allowedValues:Yt.properties["\
dynamic-update"].else.enum},message:"must be equal to one of the allowed values"};e===null?e=[N]:e.push(N),s++}var m=q===
s;P=m}if(!P){let q={instancePath:i+"/dynamic-update",schemaPath:"#/properties/dynamic-update/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a["additional-options"]!==void 0&&typeof a["\
additional-options"]!="string"){let y={instancePath:i+"/additional-options",schemaPath:"#/properties/additional-options/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(a["after-rollback"]!==
void 0){let y=a["after-rollback"],$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.
push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var f=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!f){let q=s;if(typeof y!=
"string"){let N={instancePath:i+"/after-rollback",schemaPath:"#/properties/after-rollback/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}if(!(y==="fail"||y==="go-on")){let N={instancePath:i+
"/after-rollback",schemaPath:"#/properties/after-rollback/else/enum",keyword:"enum",params:{allowedValues:Yt.properties["\
after-rollback"].else.enum},message:"must be equal to one of the allowed values"};e===null?e=[N]:e.push(N),s++}var f=q===
s;P=f}if(!P){let q={instancePath:i+"/after-rollback",schemaPath:"#/properties/after-rollback/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(a["return-within"]!==void 0){let y=a["return\
-within"],$=s,P=!0,v=s;if(s===v)if(typeof y=="string"){if(!T.test(y)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};
e===null?e=[q]:e.push(q),s++}var k=v===s;if(s=$,e!==null&&($?e.length=$:e=null),!k){let q=s;if(typeof y=="string"){if(!ws.
test(y)){let N={instancePath:i+"/return-within",schemaPath:"#/properties/return-within/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[N]:e.push(N),s++}}else{let N={
instancePath:i+"/return-within",schemaPath:"#/properties/return-within/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[N]:e.push(N),s++}var k=q===s;P=k}if(!P){let q={instancePath:i+"/return-within",schemaPath:"\
#/properties/return-within/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[q]:e.push(q),s++}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[y]:e.push(y),s++}return Vt.errors=e,s===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var zi=St;var Rt={description:"The system that runs: Windows itself, or WinPE.",enum:["full-os","winpe"]};function ye(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=ye.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(a.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"phase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.bootNumber===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootNumber"},message:"must hav\
e required property 'bootNumber'"};e===null?e=[t]:e.push(t),s++}if(a.machine===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"machine"},message:"must have required property 'machine'"};e===null?
e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="phase"||t==="bootNumber"||t==="machine")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="boot-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"boot-started"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(a.phase!==void 0){let t=a.phase;if(!(t==="full-os"||t==="winpe")){let r={
instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Rt.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.bootNumber!==void 0){let t=a.bootNumber;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t))){let r={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}if(a.machine!==void 0&&typeof a.machine!=
"string"){let t={instancePath:i+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ye.errors=e,s===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qt={description:"One proven, or not proven, item of the preflight certificate.",type:"object",additionalProperties:!1,
required:["subject","what","node","phase","state","source","how"],properties:{subject:{description:"What the item is abo\
ut.",enum:["content","integrity","image","architecture","space","volume","disk","tool","boot-image","boot-driver","netwo\
rk","firmware","user-state","journal","support","system","input","settings","condition","decision","power","secret","pen\
ding-restart"]},what:{type:"string",description:"What was to be proven."},node:{type:"string",description:"Node that nee\
ds it."},name:{type:"string",description:"Name of that node."},phase:{$ref:"#/$defs/phase"},state:{description:"Whether \
it was proven.",enum:["proven","refused","unknown","waived"]},source:{type:"string",description:"Where the knowledge com\
es from: a file, the running system, the sequence."},how:{type:"string",description:"How it was proven, or why not."},details:{
type:"array",description:"What else the reader needs, one line each.",items:{type:"string"}},remedy:{type:"string",description:"\
What to do about it."}}};function ge(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ge.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.subject===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),s++}if(a.what===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have required property 'what'"};
e===null?e=[t]:e.push(t),s++}if(a.node===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(a.phase===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"phase"},message:"must have req\
uired property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.state===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(
t),s++}if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(a.how===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property 'how'"};e===
null?e=[t]:e.push(t),s++}for(let t in a)if(!J.call(Qt.properties,t)){let r={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(a.subject!==void 0){let t=a.subject;if(!(t==="content"||t==="integrity"||t==="image"||t==="archit\
ecture"||t==="space"||t==="volume"||t==="disk"||t==="tool"||t==="boot-image"||t==="boot-driver"||t==="network"||t==="fir\
mware"||t==="user-state"||t==="journal"||t==="support"||t==="system"||t==="input"||t==="settings"||t==="condition"||t===
"decision"||t==="power"||t==="secret"||t==="pending-restart")){let r={instancePath:i+"/subject",schemaPath:"#/properties\
/subject/enum",keyword:"enum",params:{allowedValues:Qt.properties.subject.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[r]:e.push(r),s++}}if(a.what!==void 0&&typeof a.what!="string"){let t={instancePath:i+"/what",schemaPath:"\
#/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.
node!==void 0&&typeof a.node!="string"){let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){
let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),s++}if(a.phase!==void 0){let t=a.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+
"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Rt.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.state!==void 0){let t=a.state;if(!(t==="proven"||t==="refused"||
t==="unknown"||t==="waived")){let r={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{
allowedValues:Qt.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}
if(a.source!==void 0&&typeof a.source!="string"){let t={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.how!==void 0&&typeof a.how!="st\
ring"){let t={instancePath:i+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[t]:e.push(t),s++}if(a.details!==void 0){let t=a.details;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/details/"+n,schemaPath:"#/properties/details/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/detail\
s",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.
push(r),s++}}if(a.remedy!==void 0&&typeof a.remedy!="string"){let t={instancePath:i+"/remedy",schemaPath:"#/properties/r\
emedy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ge.
errors=e,s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=we.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(a.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ph\
ase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.granted===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"granted"},message:"must have required property 'gran\
ted'"};e===null?e=[t]:e.push(t),s++}if(a.items===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[t]:e.push(t),s++}for(let t in a)
if(!(t==="kind"||t==="phase"||t==="granted"||t==="items")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.kind!==void 0&&a.kind!=="certificate"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"certificate"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.phase!==
void 0){let t=a.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"\
enum",params:{allowedValues:Rt.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}
if(a.granted!==void 0&&typeof a.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.items!==void 0){
let t=a.items;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)ge(t[n],{instancePath:i+"/items/"+n,parentData:t,parentDataProperty:n,
rootData:O,dynamicAnchors:L})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)}else{let r={instancePath:i+"/items",
schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=be.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.depth===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required property 'depth'"};
e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="name"||t==="depth")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="group-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"group-started"},message:"must be equa\
l to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.depth!==
void 0){let t=a.depth;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/depth",schemaPath:"\
#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}
if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys={description:"One failure: what was attempted on what, and what was seen.",type:"object",additionalProperties:!1,
required:["id","operation","message"],properties:{id:{description:"Stable id; docs/errors.md explains each.",enum:["acce\
ss-denied","answer-file-invalid","boot-files-missing","boot-not-possible","came-back-elsewhere","cancelled","capture-inc\
omplete","command-failed","condition-unclear","content-damaged","content-missing","disk-ambiguous","disk-full","disk-not\
-found","driver-missing","fault-injected","file-exists","file-locked","file-not-found","hive-damaged","image-damaged","i\
mage-not-found","image-unreadable","input-invalid","internal-error","interrupted-once","journal-damaged","journal-foreig\
n","lock-held","machine-file-invalid","name-illegal","network-unreachable","not-ready","not-supported-here","preflight-r\
efused","profile-missing","restart-limit","restore-incomplete","secret-missing","sequence-changed","store-missing","time\
d-out","variable-undefined","variable-unfit","volume-not-found","volume-unfit","wipe-incomplete","wrong-phase"]},operation:{
type:"string",description:"What was attempted, as a verb phrase."},operand:{type:"string",description:"On what: a path, \
a disk, an image."},message:{type:"string",description:"One sentence: what was seen."},exitCode:{type:"integer",description:"\
Exit code of the tool, when one ran."},command:{type:"string",description:"The command to repeat by hand."},outputFile:{
type:"string",description:"Where the tool's words stand whole: a path below the folder of the logs."},output:{type:"arra\
y",items:{type:"string"},description:"Last lines of the tool's own words."},details:{type:"array",items:{type:"string"},
description:"What else the reader needs, one line each."}}};function me(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=me.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.
items=void 0);let t=s,r=!1,n=null,p=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let u={instancePath:i,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"status"},message:"must have required propert\
y 'status'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(!(u==="status"||u==="notes")){let m={instancePath:i,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addi\
tional properties"};e===null?e=[m]:e.push(m),s++}if(a.status!==void 0&&a.status!=="done"){let u={instancePath:i+"/status",
schemaPath:"#/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue:"done"},message:"must be equal to co\
nstant"};e===null?e=[u]:e.push(u),s++}if(a.notes!==void 0){let u=a.notes;if(Array.isArray(u)){let m=u.length;for(let f=0;f<
m;f++)if(typeof u[f]!="string"){let k={instancePath:i+"/notes/"+f,schemaPath:"#/oneOf/0/properties/notes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{let m={instancePath:i+"/notes",
schemaPath:"#/oneOf/0/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:
e.push(m),s++}}}else{let u={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[u]:e.push(u),s++}var d=p===s;if(d){r=!0,n=0;var o=!0}let l=s;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.status===void 0){let u={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[u]:e.push(u),s++}if(a.why===void 0){let u={instancePath:i,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"why"},message:"must have required property '\
why'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(!(u==="status"||u==="why")){let m={instancePath:i,schemaPath:"#/on\
eOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addition\
al properties"};e===null?e=[m]:e.push(m),s++}if(a.status!==void 0&&a.status!=="skipped"){let u={instancePath:i+"/status",
schemaPath:"#/oneOf/1/properties/status/const",keyword:"const",params:{allowedValue:"skipped"},message:"must be equal to\
 constant"};e===null?e=[u]:e.push(u),s++}if(a.why!==void 0&&typeof a.why!="string"){let u={instancePath:i+"/why",schemaPath:"\
#/oneOf/1/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),
s++}}else{let u={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[u]:e.push(u),s++}var d=l===s;if(d&&r)r=!1,n=[n,1];else{d&&(r=!0,n=1,o!==!0&&(o=!0));let u=s;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.status===void 0){let f={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"requir\
ed",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[f]:e.push(f),s++}if(a.
failure===void 0){let f={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"fail\
ure"},message:"must have required property 'failure'"};e===null?e=[f]:e.push(f),s++}if(a.ignored===void 0){let f={instancePath:i,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"ignored"},message:"must have required proper\
ty 'ignored'"};e===null?e=[f]:e.push(f),s++}for(let f in a)if(!(f==="status"||f==="failure"||f==="ignored")){let k={instancePath:i,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must N\
OT have additional properties"};e===null?e=[k]:e.push(k),s++}if(a.status!==void 0&&a.status!=="failed"){let f={instancePath:i+
"/status",schemaPath:"#/oneOf/2/properties/status/const",keyword:"const",params:{allowedValue:"failed"},message:"must be\
 equal to constant"};e===null?e=[f]:e.push(f),s++}if(a.failure!==void 0){let f=a.failure;if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.id===void 0){let k={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",
params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[k]:e.push(k),s++}if(f.operation===
void 0){let k={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
operation"},message:"must have required property 'operation'"};e===null?e=[k]:e.push(k),s++}if(f.message===void 0){let k={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[k]:e.push(k),s++}for(let k in f)if(!J.call(ys.properties,k)){let y={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(f.id!==void 0){let k=f.id;if(!(k==="acces\
s-denied"||k==="answer-file-invalid"||k==="boot-files-missing"||k==="boot-not-possible"||k==="came-back-elsewhere"||k===
"cancelled"||k==="capture-incomplete"||k==="command-failed"||k==="condition-unclear"||k==="content-damaged"||k==="conten\
t-missing"||k==="disk-ambiguous"||k==="disk-full"||k==="disk-not-found"||k==="driver-missing"||k==="fault-injected"||k===
"file-exists"||k==="file-locked"||k==="file-not-found"||k==="hive-damaged"||k==="image-damaged"||k==="image-not-found"||
k==="image-unreadable"||k==="input-invalid"||k==="internal-error"||k==="interrupted-once"||k==="journal-damaged"||k==="j\
ournal-foreign"||k==="lock-held"||k==="machine-file-invalid"||k==="name-illegal"||k==="network-unreachable"||k==="not-re\
ady"||k==="not-supported-here"||k==="preflight-refused"||k==="profile-missing"||k==="restart-limit"||k==="restore-incomp\
lete"||k==="secret-missing"||k==="sequence-changed"||k==="store-missing"||k==="timed-out"||k==="variable-undefined"||k===
"variable-unfit"||k==="volume-not-found"||k==="volume-unfit"||k==="wipe-incomplete"||k==="wrong-phase")){let y={instancePath:i+
"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:ys.properties.id.enum},
message:"must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),s++}}if(f.operation!==void 0&&typeof f.operation!=
"string"){let k={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(f.operand!==void 0&&typeof f.operand!=
"string"){let k={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(f.message!==void 0&&typeof f.message!="string"){
let k={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(f.exitCode!==void 0){let k=f.exitCode;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let y={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/propert\
ies/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),s++}}if(f.
command!==void 0&&typeof f.command!="string"){let k={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/prope\
rties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(f.outputFile!==
void 0&&typeof f.outputFile!="string"){let k={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/propertie\
s/outputFile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(f.output!==
void 0){let k=f.output;if(Array.isArray(k)){let y=k.length;for(let $=0;$<y;$++)if(typeof k[$]!="string"){let P={instancePath:i+
"/failure/output/"+$,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[P]:e.push(P),s++}}else{let y={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/\
properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(f.
details!==void 0){let k=f.details;if(Array.isArray(k)){let y=k.length;for(let $=0;$<y;$++)if(typeof k[$]!="string"){let P={
instancePath:i+"/failure/details/"+$,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{let y={instancePath:i+"/failure/details",schemaPath:"\
#/$defs/failure/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.
push(y),s++}}}else{let k={instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[k]:e.push(k),s++}}if(a.ignored!==void 0&&typeof a.ignored!="boolean"){let f={instancePath:i+
"/ignored",schemaPath:"#/oneOf/2/properties/ignored/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[f]:e.push(f),s++}var d=u===s;if(d&&r)r=!1,n=[n,2];else{d&&(r=!0,n=2,o!==!0&&
(o=!0));let f=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let y={instancePath:i,schemaPath:"#/o\
neOf/3/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[y]:e.push(y),s++}if(a.why===void 0){let y={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y===
"status"||y==="why")){let $={instancePath:i,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[$]:e.push($),s++}if(a.status!==void 0&&
a.status!=="interrupted"){let y={instancePath:i+"/status",schemaPath:"#/oneOf/3/properties/status/const",keyword:"const",
params:{allowedValue:"interrupted"},message:"must be equal to constant"};e===null?e=[y]:e.push(y),s++}if(a.why!==void 0&&
typeof a.why!="string"){let y={instancePath:i+"/why",schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i,schemaPath:"#/oneOf/3/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}var d=f===s;d&&r?(r=!1,n=[n,
3]):d&&(r=!0,n=3,o!==!0&&(o=!0))}}if(r)s=t,e!==null&&(t?e.length=t:e=null);else{let u={instancePath:i,schemaPath:"#/oneO\
f",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[u]:e.push(u),
s++}return me.errors=e,c.props=o,s===0}me.evaluated={dynamicProps:!0,dynamicItems:!1};function ke(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=ke.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
span"},message:"must have required property 'span'"};e===null?e=[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),s++}if(a.depth===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[t]:e.push(t),s++}if(a.result===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"must have re\
quired property 'result'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="name"||t==="dep\
th"||t==="result")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="group-finished"){
let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"group-finished"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"re\
quired",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.
visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){
let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(a.depth!==void 0){let t=a.depth;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+
"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/pr\
operties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),s++}}a.result!==void 0&&(me(a.result,{instancePath:i+"/result",parentData:a,parentDataProperty:"result",rootData:O,dynamicAnchors:L})||
(e=e===null?me.errors:e.concat(me.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vi={type:"object",description:"What became of one part of a condition; the parts of a combination follow it one deep\
er.",additionalProperties:!1,required:["depth","result","text"],properties:{depth:{type:"integer",minimum:0,description:"\
0 for the whole condition."},result:{enum:["true","false","unclear","not-asked"],description:"`unclear`: it could not be\
 told; `not-asked`: the tests before it had settled the result."},text:{type:"string",description:"The test with the val\
ues seen."}}};function ve(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,
s=0,c=ve.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.tests===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tests"},message:"must have required property 'tests'"};e===null?e=[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="tests"||t==="name")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="condition-tested"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"condition-tested"},message:"must be e\
qual to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}}if(a.tests!==void 0){let t=a.tests;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.depth===void 0){let o={instancePath:i+"/tests/"+n,schemaPath:"#/$defs/\
tested-condition/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required property 'dep\
th'"};e===null?e=[o]:e.push(o),s++}if(p.result===void 0){let o={instancePath:i+"/tests/"+n,schemaPath:"#/$defs/tested-co\
ndition/required",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'result'"};e===
null?e=[o]:e.push(o),s++}if(p.text===void 0){let o={instancePath:i+"/tests/"+n,schemaPath:"#/$defs/tested-condition/requ\
ired",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[o]:e.
push(o),s++}for(let o in p)if(!(o==="depth"||o==="result"||o==="text")){let l={instancePath:i+"/tests/"+n,schemaPath:"#/\
$defs/tested-condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.depth!==void 0){let o=p.depth;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/tests/"+n+"/depth",schemaPath:"#/$defs/tested-condition/propert\
ies/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){let l={instancePath:i+"/tests/"+n+"/depth",schemaPath:"#/$defs/tested-condition/\
properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(
l),s++}}if(p.result!==void 0){let o=p.result;if(!(o==="true"||o==="false"||o==="unclear"||o==="not-asked")){let l={instancePath:i+
"/tests/"+n+"/result",schemaPath:"#/$defs/tested-condition/properties/result/enum",keyword:"enum",params:{allowedValues:Vi.
properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.text!==
void 0&&typeof p.text!="string"){let o={instancePath:i+"/tests/"+n+"/text",schemaPath:"#/$defs/tested-condition/properti\
es/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/tests/"+n,schemaPath:"#/$defs/tested-condition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.name!==void 0&&typeof a.name!="s\
tring"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Pe(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Pe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.type===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[t]:e.push(t),s++}if(a.depth===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[t]:e.push(t),s++}if(a.position===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must have \
required property 'position'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="name"||t===
"type"||t==="depth"||t==="position")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==
void 0&&a.kind!=="step-started"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"step-started"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.
span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?
e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"requi\
red",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===
void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"att\
empt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r===
"visit"||r==="attempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.
node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.
visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/\
span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/proper\
ties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),
s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/sp\
an/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.name!==void 0&&typeof a.name!=
"string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(a.type!==void 0&&typeof a.type!="string"){let t={instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(a.depth!==void 0){let t=a.depth;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+
"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/pr\
operties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),s++}}if(a.position!==void 0){let t=a.position;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+
"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let r={instancePath:i+"/position",schemaPath:"\
#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:
e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.summary===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
summary"},message:"must have required property 'summary'"};e===null?e=[t]:e.push(t),s++}if(a.choices===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"},message:"must have required property 'choi\
ces'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="uses"||t==="span"||t==="summary"||t==="choices")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="step-decided"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"step-decided"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(a.uses!==void 0){let t=a.uses;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/uses/"+n,schemaPath:"#/properties/uses/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/uses",schemaPath:"\
#/properties/uses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.
span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required pro\
perty 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/\
required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=
[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"requi\
red",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="node"||r==="visit"||r==="attempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/\
span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/spa\
n/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"\
#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.summary!==void 0&&typeof a.
summary!="string"){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.choices!==void 0){let t=a.choices;if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.what===void 0){let o={
instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty:"what"},message:"\
must have required property 'what'"};e===null?e=[o]:e.push(o),s++}if(p.chosen===void 0){let o={instancePath:i+"/choices/"+
n,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty:"chosen"},message:"must have required \
property 'chosen'"};e===null?e=[o]:e.push(o),s++}if(p.because===void 0){let o={instancePath:i+"/choices/"+n,schemaPath:"\
#/$defs/choice/required",keyword:"required",params:{missingProperty:"because"},message:"must have required property 'bec\
ause'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="what"||o==="chosen"||o==="because"||o==="candidates")){let l={
instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.what!==void 0&&typeof p.what!="string"){
let o={instancePath:i+"/choices/"+n+"/what",schemaPath:"#/$defs/choice/properties/what/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.chosen!==void 0&&typeof p.chosen!="string"){let o={
instancePath:i+"/choices/"+n+"/chosen",schemaPath:"#/$defs/choice/properties/chosen/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.because!==void 0&&typeof p.because!="string"){let o={
instancePath:i+"/choices/"+n+"/because",schemaPath:"#/$defs/choice/properties/because/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.candidates!==void 0){let o=p.candidates;if(Array.isArray(
o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){let m={
instancePath:i+"/choices/"+n+"/candidates/"+d,schemaPath:"#/$defs/choice/properties/candidates/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:e.push(m),s++}for(let m in u)
if(!(m==="name"||m==="rejected")){let f={instancePath:i+"/choices/"+n+"/candidates/"+d,schemaPath:"#/$defs/choice/proper\
ties/candidates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must N\
OT have additional properties"};e===null?e=[f]:e.push(f),s++}if(u.name!==void 0&&typeof u.name!="string"){let m={instancePath:i+
"/choices/"+n+"/candidates/"+d+"/name",schemaPath:"#/$defs/choice/properties/candidates/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(u.rejected!==void 0&&typeof u.rejected!=
"string"){let m={instancePath:i+"/choices/"+n+"/candidates/"+d+"/rejected",schemaPath:"#/$defs/choice/properties/candida\
tes/items/properties/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),s++}}else{let m={instancePath:i+"/choices/"+n+"/candidates/"+d,schemaPath:"#/$defs/choice/properties/candidates/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+
"/choices/"+n+"/candidates",schemaPath:"#/$defs/choice/properties/candidates/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/cho\
ice/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return qe.errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=$e.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.progress===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
progress"},message:"must have required property 'progress'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||
t==="span"||t==="progress")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.
kind!=="step-progress"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
step-progress"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(
r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.progress!==void 0){let t=a.progress;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.doneBytes===void 0){let r={instancePath:i+"/progress",schemaPath:"#/$defs/progress/req\
uired",keyword:"required",params:{missingProperty:"doneBytes"},message:"must have required property 'doneBytes'"};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="doneBytes"||r==="totalBytes"||r==="doneFiles"||r==="totalFiles"||r==="item")){
let n={instancePath:i+"/progress",schemaPath:"#/$defs/progress/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.doneBytes!==void 0){
let r=t.doneBytes;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:i+"/progress/doneBytes",schemaPath:"\
#/$defs/progress/properties/doneBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/doneBytes",schemaPath:"#/$defs/progress/properties/d\
oneBytes/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(t.totalBytes!==
void 0){let r=t.totalBytes;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:i+"/progress/totalB\
ytes",schemaPath:"#/$defs/progress/properties/totalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/totalBytes",schemaPath:"#/$defs/progr\
ess/properties/totalBytes/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),
s++}}if(t.doneFiles!==void 0){let r=t.doneFiles;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:i+
"/progress/doneFiles",schemaPath:"#/$defs/progress/properties/doneFiles/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/doneFiles",schemaPath:"\
#/$defs/progress/properties/doneFiles/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
n]:e.push(n),s++}}if(t.totalFiles!==void 0){let r=t.totalFiles;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={
instancePath:i+"/progress/totalFiles",schemaPath:"#/$defs/progress/properties/totalFiles/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/tot\
alFiles",schemaPath:"#/$defs/progress/properties/totalFiles/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};e===null?e=[n]:e.push(n),s++}}if(t.item!==void 0&&typeof t.item!="string"){let r={instancePath:i+"/progress/it\
em",schemaPath:"#/$defs/progress/properties/item/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/progress",schemaPath:"#/$defs/progress/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}$e.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Ae.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.type===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[t]:e.push(t),s++}if(a.depth===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[t]:e.push(t),s++}if(a.result===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"must have re\
quired property 'result'"};e===null?e=[t]:e.push(t),s++}if(a.milliseconds===void 0){let t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'"};
e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="name"||t==="type"||t==="depth"||t==="resul\
t"||t==="milliseconds")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.
kind!=="step-finished"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
step-finished"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(
r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}if(a.type!==void 0&&typeof a.type!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.depth!==void 0){
let t=a.depth;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/depth",schemaPath:"#/pro\
perties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(a.result!==void 0&&(me(
a.result,{instancePath:i+"/result",parentData:a,parentDataProperty:"result",rootData:O,dynamicAnchors:L})||(e=e===null?me.
errors:e.concat(me.errors),s=e.length)),a.milliseconds!==void 0){let t=a.milliseconds;if(typeof t=="number"&&isFinite(t)){
if(t<0||isNaN(t)){let r={instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/mill\
iseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si={description:"A value that lost against a stronger one.",type:"object",additionalProperties:!1,required:["source",
"secret"],properties:{source:{type:"string",description:"Who wanted it.",enum:["step-default","built-in","sequence","col\
lection","machine","step","child-process","rule","loop","engine","operator"]},origin:{$ref:"#/$defs/variable-origin"},value:{
type:"string",description:"The value; absent for a secret."},secret:{type:"boolean",description:"True for a value that n\
o log shows."}}};function Ne(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=Ne.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(a.secret===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secre\
t'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="source"||t==="origin"||t==="value"||t==="secret")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.source!==void 0){let t=a.source;if(typeof t!="string"){let r={
instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(!(t==="step-default"||t==="built-in"||t==="sequence"||t==="collection"||t==="mach\
ine"||t==="step"||t==="child-process"||t==="rule"||t==="loop"||t==="engine"||t==="operator")){let r={instancePath:i+"/so\
urce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Si.properties.source.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.origin!==void 0){let t=a.origin;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),s++}for(let r in t)if(!(r==="name"||r==="file"||r==="line")){let n={instancePath:i+"/origin",schemaPath:"#/$defs\
/variable-origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+
"/origin/name",schemaPath:"#/$defs/variable-origin/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.file!==void 0&&typeof t.file!="string"){let r={instancePath:i+"/origi\
n/file",schemaPath:"#/$defs/variable-origin/properties/file/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}if(t.line!==void 0){let r=t.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/origin/line",schemaPath:"#/$defs/variable-origin/properties/line/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let n={instancePath:i+"/origin/line",schemaPath:"#/$defs/variable-origin/properties/line/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/ori\
gin",schemaPath:"#/$defs/variable-origin/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}}if(a.value!==void 0&&typeof a.value!="string"){let t={instancePath:i+"/value",schemaPath:"#/propert\
ies/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.secret!==
void 0&&typeof a.secret!="boolean"){let t={instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,
s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nam\
e"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.value===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
e===null?e=[t]:e.push(t),s++}if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t===
"kind"||t==="name"||t==="value"||t==="source"||t==="node"||t==="origin"||t==="lost")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="variable-set"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"variable-set"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.value!==void 0&&
typeof a.value!="string"){let t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.source!==void 0&&typeof a.source!="string"){let t={
instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),s++}if(a.node!==void 0&&typeof a.node!="string"){let t={instancePath:i+"/node",schemaPath:"\
#/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.
origin!==void 0){let t=a.origin;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:i+"\
/origin",schemaPath:"#/$defs/variable-origin/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="name"||r==="file"||r==="line")){let n={
instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0&&typeof t.
name!="string"){let r={instancePath:i+"/origin/name",schemaPath:"#/$defs/variable-origin/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.file!==void 0&&typeof t.file!="\
string"){let r={instancePath:i+"/origin/file",schemaPath:"#/$defs/variable-origin/properties/file/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.line!==void 0){let r=t.line;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/origin/line",schemaPath:"#/$defs/variable-origin/proper\
ties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/origin/line",schemaPath:"#/$defs/variable-origin/propert\
ies/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.lost!==void 0){let t=a.lost;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++)Ne(t[n],{instancePath:i+"/lost/"+n,parentData:t,parentDataProperty:n,rootData:O,dynamicAnchors:L})||(e=e===null?Ne.
errors:e.concat(Ne.errors),s=e.length)}else{let r={instancePath:i+"/lost",schemaPath:"#/properties/lost/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return je.errors=e,
s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=_e.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.waitMilliseconds===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"waitMilliseconds"},message:"must have required property 'waitMilliseconds'"};e===null?e=[t]:e.push(t),s++}
if(a.failure===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"failure"},
message:"must have required property 'failure'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||
t==="waitMilliseconds"||t==="failure")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.
kind!==void 0&&a.kind!=="retrying"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"retrying"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/\
required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:
e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.waitMilliseconds!==void 0){let t=a.waitMilliseconds;
if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let r={instancePath:i+"/waitMilliseconds",schemaPath:"#/properties\
/waitMilliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/waitMilliseconds",schemaPath:"#/properties/waitMilliseconds/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}}if(a.failure!==void 0){let t=a.failure;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===
void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
operation"},message:"must have required property 'operation'"};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!J.call(ys.properties,r)){let n={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="acces\
s-denied"||r==="answer-file-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r===
"cancelled"||r==="capture-incomplete"||r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="conten\
t-missing"||r==="disk-ambiguous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r===
"file-exists"||r==="file-locked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||
r==="image-unreadable"||r==="input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="j\
ournal-foreign"||r==="lock-held"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-re\
ady"||r==="not-supported-here"||r==="preflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomp\
lete"||r==="secret-missing"||r==="sequence-changed"||r==="store-missing"||r==="timed-out"||r==="variable-undefined"||r===
"variable-unfit"||r==="volume-not-found"||r==="volume-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){let n={instancePath:i+
"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:ys.properties.id.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!=
"string"){let r={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!=
"string"){let r={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){
let r={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/propert\
ies/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(t.
command!==void 0&&typeof t.command!="string"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/prope\
rties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==
void 0&&typeof t.outputFile!="string"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/propertie\
s/outputFile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==
void 0){let r=t.output;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={instancePath:i+
"/failure/output/"+p,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/\
properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t.
details!==void 0){let r=t.details;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={
instancePath:i+"/failure/details/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/details",schemaPath:"\
#/$defs/failure/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),s++}}}else{let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}_e.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Oe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.into===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"into"},message:"must have required property 'into'"};e===null?e=
[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="into"||t==="off")){let r={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="restarting"){let t={instancePath:i+"/kind",schemaPath:"#/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"restarting"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),s++}if(a.into!==void 0){let t=a.into;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/into",schemaPath:"\
#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Rt.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(a.off!==void 0&&a.off!==!0){let t={instancePath:i+"/off",schemaPath:"#/properties/off/c\
onst",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bi={description:"A line for \
people that belongs to nothing else.",type:"object",additionalProperties:!1,required:["kind","level","text","component"],
properties:{kind:{const:"message"},level:{description:"How bad it is.",enum:["information","warning","error"]},text:{type:"\
string",description:"The line."},component:{type:"string",description:"Part of the engine that says it."},span:{$ref:"#/\
$defs/span"}}};function Te(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=Te.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.level===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must have required property 'level'"};
e===null?e=[t]:e.push(t),s++}if(a.text===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[t]:e.push(t),s++}if(a.component===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"component"},message:"must have\
 required property 'component'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="level"||t==="text"||t===
"component"||t==="span")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.
kind!=="message"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
message"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.level!==void 0){let t=a.level;if(!(t===
"information"||t==="warning"||t==="error")){let r={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"\
enum",params:{allowedValues:Bi.properties.level.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),s++}}if(a.text!==void 0&&typeof a.text!="string"){let t={instancePath:i+"/text",schemaPath:"#/properties/te\
xt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.component!==void 0&&
typeof a.component!="string"){let t={instancePath:i+"/component",schemaPath:"#/properties/component/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.
visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){
let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Te.errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ei={description:"The run ended.",type:"object",additionalProperties:!1,required:["kind","succeeded",
"cancelled","milliseconds"],properties:{kind:{const:"run-finished"},succeeded:{type:"boolean",description:"All that had \
to succeed did."},cancelled:{type:"boolean",description:"Somebody ended it."},failure:{$ref:"#/$defs/failure"},rotate:{type:"\
array",description:"Secrets that should be changed now, by name.",items:{type:"object",additionalProperties:!1,required:[
"name","because"],properties:{name:{type:"string",description:"Name of the variable, or what else of the run it is."},because:{
type:"array",description:"Why, one for each reason.",items:{type:"object",additionalProperties:!1,required:["why"],properties:{
why:{description:"Why it should be changed.",enum:["obscured","in-sequence","in-file","on-command-line","key-left"]},where:{
type:"string",description:"The file, program or volume."}}}}}}},milliseconds:{type:"number",minimum:0,description:"How l\
ong it took, restarts included."}}};function xe(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=xe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.succeeded===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"succeeded"},message:"must have required property 'su\
cceeded'"};e===null?e=[t]:e.push(t),s++}if(a.cancelled===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cancelled"},message:"must have required property 'cancelled'"};e===null?e=[t]:e.push(
t),s++}if(a.milliseconds===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
milliseconds"},message:"must have required property 'milliseconds'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t===
"kind"||t==="succeeded"||t==="cancelled"||t==="failure"||t==="rotate"||t==="milliseconds")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="run-finished"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"run-finished"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}if(a.succeeded!==void 0&&typeof a.succeeded!="boolean"){let t={instancePath:i+"/succeeded",schemaPath:"\
#/properties/succeeded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),
s++}if(a.cancelled!==void 0&&typeof a.cancelled!="boolean"){let t={instancePath:i+"/cancelled",schemaPath:"#/properties/\
cancelled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.failure!==
void 0){let t=a.failure;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},message:"must have required prope\
rty 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property 'operation'"};
e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/require\
d",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!J.call(ys.properties,r)){let n={instancePath:i+"/failure",schemaPath:"#/$defs/failure/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||r==="answer-file-invalid"||
r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||r==="capture-incomplete"||
r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="content-missing"||r==="disk-ambiguous"||r==="\
disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file-locked"||r===
"file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||r==="input-inv\
alid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lock-held"||r===
"machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-ready"||r==="not-supported-here"||r==="p\
reflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="secret-missing"||r==="sequ\
ence-changed"||r==="store-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volume-not-fou\
nd"||r==="volume-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){let n={instancePath:i+"/failure/id",schemaPath:"#/$d\
efs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:ys.properties.id.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={instancePath:i+
"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={instancePath:i+"\
/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/f\
ailure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(t.command!==void 0&&typeof t.command!=
"string"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="st\
ring"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.
isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t.details!==void 0){let r=t.details;
if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/detail\
s/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}}if(a.rotate!==void 0){let t=a.rotate;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let o={instancePath:i+"/rotate/"+n,schemaPath:"\
#/properties/rotate/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required prope\
rty 'name'"};e===null?e=[o]:e.push(o),s++}if(p.because===void 0){let o={instancePath:i+"/rotate/"+n,schemaPath:"#/proper\
ties/rotate/items/required",keyword:"required",params:{missingProperty:"because"},message:"must have required property '\
because'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="name"||o==="because")){let l={instancePath:i+"/rotate/"+
n,schemaPath:"#/properties/rotate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.name!==void 0&&typeof p.name!="string"){
let o={instancePath:i+"/rotate/"+n+"/name",schemaPath:"#/properties/rotate/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.because!==void 0){let o=p.because;if(Array.isArray(
o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.why===void 0){let m={
instancePath:i+"/rotate/"+n+"/because/"+d,schemaPath:"#/properties/rotate/items/properties/because/items/required",keyword:"\
required",params:{missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[m]:e.push(m),s++}for(let m in u)
if(!(m==="why"||m==="where")){let f={instancePath:i+"/rotate/"+n+"/because/"+d,schemaPath:"#/properties/rotate/items/pro\
perties/because/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must N\
OT have additional properties"};e===null?e=[f]:e.push(f),s++}if(u.why!==void 0){let m=u.why;if(!(m==="obscured"||m==="in\
-sequence"||m==="in-file"||m==="on-command-line"||m==="key-left")){let f={instancePath:i+"/rotate/"+n+"/because/"+d+"/wh\
y",schemaPath:"#/properties/rotate/items/properties/because/items/properties/why/enum",keyword:"enum",params:{allowedValues:Ei.
properties.rotate.items.properties.because.items.properties.why.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[f]:e.push(f),s++}}if(u.where!==void 0&&typeof u.where!="string"){let m={instancePath:i+"/rotate/"+n+"/be\
cause/"+d+"/where",schemaPath:"#/properties/rotate/items/properties/because/items/properties/where/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/rotate/"+n+"\
/because/"+d,schemaPath:"#/properties/rotate/items/properties/because/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/rotate/"+n+"/because",schemaPath:"\
#/properties/rotate/items/properties/because/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/rotate/"+n,schemaPath:"#/properties/rotate/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/rotate",schemaPath:"\
#/properties/rotate/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.
milliseconds!==void 0){let t=a.milliseconds;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let r={instancePath:i+
"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/milliseconds",schemaPath:"#/properties/millise\
conds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return xe.
errors=e,s===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function St(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=St.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.time===void 0){let n={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"time"},message:"must have required property 'time'"};e===null?e=[n]:e.push(
n),s++}if(a.boot===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"boo\
t"},message:"must have required property 'boot'"};e===null?e=[n]:e.push(n),s++}if(a.event===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"event"},message:"must have required property 'event'"};
e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="time"||n==="boot"||n==="event")){let p={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[p]:e.push(p),s++}if(a.time!==void 0){let n=a.time;if(!(typeof n=="number"&&isFinite(n))){let p={
instancePath:i+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[p]:e.push(p),s++}}if(a.boot!==void 0&&typeof a.boot!="string"){let n={instancePath:i+"/boot",schemaPath:"#/p\
roperties/boot/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.event!==
void 0){let n=a.event,p=s,o=!1,l=null,d=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let m={instancePath:i+
"/event",schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"kind"},message:"must have\
 required property 'kind'"};e===null?e=[m]:e.push(m),s++}if(n.runId===void 0){let m={instancePath:i+"/event",schemaPath:"\
#/$defs/run-started/required",keyword:"required",params:{missingProperty:"runId"},message:"must have required property '\
runId'"};e===null?e=[m]:e.push(m),s++}if(n.sequenceName===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run\
-started/required",keyword:"required",params:{missingProperty:"sequenceName"},message:"must have required property 'sequ\
enceName'"};e===null?e=[m]:e.push(m),s++}if(n.engine===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-st\
arted/required",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===
null?e=[m]:e.push(m),s++}if(n.resumed===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",
keyword:"required",params:{missingProperty:"resumed"},message:"must have required property 'resumed'"};e===null?e=[m]:e.
push(m),s++}if(n.totalSteps===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"\
required",params:{missingProperty:"totalSteps"},message:"must have required property 'totalSteps'"};e===null?e=[m]:e.push(
m),s++}if(n.finishedSteps===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"re\
quired",params:{missingProperty:"finishedSteps"},message:"must have required property 'finishedSteps'"};e===null?e=[m]:e.
push(m),s++}for(let m in n)if(!(m==="kind"||m==="runId"||m==="sequenceName"||m==="engine"||m==="resumed"||m==="totalStep\
s"||m==="finishedSteps")){let f={instancePath:i+"/event",schemaPath:"#/$defs/run-started/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[f]:e.push(
f),s++}if(n.kind!==void 0&&n.kind!=="run-started"){let m={instancePath:i+"/event/kind",schemaPath:"#/$defs/run-started/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"run-started"},message:"must be equal to constant"};e===null?
e=[m]:e.push(m),s++}if(n.runId!==void 0&&typeof n.runId!="string"){let m={instancePath:i+"/event/runId",schemaPath:"#/$d\
efs/run-started/properties/runId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.
push(m),s++}if(n.sequenceName!==void 0&&typeof n.sequenceName!="string"){let m={instancePath:i+"/event/sequenceName",schemaPath:"\
#/$defs/run-started/properties/sequenceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),s++}if(n.engine!==void 0&&typeof n.engine!="string"){let m={instancePath:i+"/event/engine",schemaPath:"#\
/$defs/run-started/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),s++}if(n.resumed!==void 0&&typeof n.resumed!="boolean"){let m={instancePath:i+"/event/resumed",schemaPath:"#/$\
defs/run-started/properties/resumed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
m]:e.push(m),s++}if(n.totalSteps!==void 0){let m=n.totalSteps;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
let f={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/properties/totalSteps/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),s++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(
m))){let f={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/properties/totalSteps/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}if(n.finishedSteps!==void 0){
let m=n.finishedSteps;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let f={instancePath:i+"/event/finishedSt\
eps",schemaPath:"#/$defs/run-started/properties/finishedSteps/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[f]:e.push(f),s++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let f={instancePath:i+"/\
event/finishedSteps",schemaPath:"#/$defs/run-started/properties/finishedSteps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}}else{let m={instancePath:i+"/event",schemaPath:"#/$d\
efs/run-started/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}var r=d===
s;if(r){o=!0,l=0;var t=!0}let u=s;ye(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||
(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var r=u===s;if(r&&o)o=!1,l=[l,1];else{r&&(o=!0,l=1,t!==!0&&(t=!0));
let m=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let k={instancePath:i+"/event",schemaPath:"#/$d\
efs/found/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===
null?e=[k]:e.push(k),s++}if(n.message===void 0){let k={instancePath:i+"/event",schemaPath:"#/$defs/found/required",keyword:"\
required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[k]:e.push(k),s++}
for(let k in n)if(!(k==="kind"||k==="message")){let y={instancePath:i+"/event",schemaPath:"#/$defs/found/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?
e=[y]:e.push(y),s++}if(n.kind!==void 0&&n.kind!=="found"){let k={instancePath:i+"/event/kind",schemaPath:"#/$defs/found/\
properties/kind/const",keyword:"const",params:{allowedValue:"found"},message:"must be equal to constant"};e===null?e=[k]:
e.push(k),s++}if(n.message!==void 0&&typeof n.message!="string"){let k={instancePath:i+"/event/message",schemaPath:"#/$d\
efs/found/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(
k),s++}}else{let k={instancePath:i+"/event",schemaPath:"#/$defs/found/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[k]:e.push(k),s++}var r=m===s;if(r&&o)o=!1,l=[l,2];else{r&&(o=!0,l=2,t!==!0&&(t=!0));let k=s;
we(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||(e=e===null?we.errors:
e.concat(we.errors),s=e.length);var r=k===s;if(r&&o)o=!1,l=[l,3];else{r&&(o=!0,l=3,t!==!0&&(t=!0));let $=s;be(n,{instancePath:i+
"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||(e=e===null?be.errors:e.concat(be.errors),
s=e.length);var r=$===s;if(r&&o)o=!1,l=[l,4];else{r&&(o=!0,l=4,t!==!0&&(t=!0));let v=s;ke(n,{instancePath:i+"/event",parentData:a,
parentDataProperty:"event",rootData:O,dynamicAnchors:L})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);var r=v===
s;if(r&&o)o=!1,l=[l,5];else{r&&(o=!0,l=5,t!==!0&&(t=!0));let b=s;ve(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"\
event",rootData:O,dynamicAnchors:L})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length);var r=b===s;if(r&&o)o=!1,l=[
l,6];else{r&&(o=!0,l=6,t!==!0&&(t=!0));let A=s;Pe(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,
dynamicAnchors:L})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length);var r=A===s;if(r&&o)o=!1,l=[l,7];else{r&&(o=!0,
l=7,t!==!0&&(t=!0));let w=s;qe(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var r=w===s;if(r&&o)o=!1,l=[l,8];else{r&&(o=!0,l=8,t!==!0&&(t=!0));
let h=s;$e(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||(e=e===null?
$e.errors:e.concat($e.errors),s=e.length);var r=h===s;if(r&&o)o=!1,l=[l,9];else{r&&(o=!0,l=9,t!==!0&&(t=!0));let D=s;Ae(
n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||(e=e===null?Ae.errors:
e.concat(Ae.errors),s=e.length);var r=D===s;if(r&&o)o=!1,l=[l,10];else{r&&(o=!0,l=10,t!==!0&&(t=!0));let M=s;je(n,{instancePath:i+
"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||(e=e===null?je.errors:e.concat(je.errors),
s=e.length);var r=M===s;if(r&&o)o=!1,l=[l,11];else{r&&(o=!0,l=11,t!==!0&&(t=!0));let Z=s;_e(n,{instancePath:i+"/event",parentData:a,
parentDataProperty:"event",rootData:O,dynamicAnchors:L})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);var r=Z===
s;if(r&&o)o=!1,l=[l,12];else{r&&(o=!0,l=12,t!==!0&&(t=!0));let C=s;Oe(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"\
event",rootData:O,dynamicAnchors:L})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var r=C===s;if(r&&o)o=!1,l=[
l,13];else{r&&(o=!0,l=13,t!==!0&&(t=!0));let G=s;Te(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,
dynamicAnchors:L})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var r=G===s;if(r&&o)o=!1,l=[l,14];else{r&&(o=!0,
l=14,t!==!0&&(t=!0));let z=s;xe(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:O,dynamicAnchors:L})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length);var r=z===s;r&&o?(o=!1,l=[l,15]):r&&(o=!0,l=15,t!==!0&&(t=!0))}}}}}}}}}}}}}}
if(o)s=p,e!==null&&(p?e.length=p:e=null);else{let m={instancePath:i+"/event",schemaPath:"#/properties/event/oneOf",keyword:"\
oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}}}else{let n={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return St.errors=e,s===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ki=Bt;var Mi={description:"Where the key of the run's secrets lies from now on.",type:"object",additionalProperties:!1,required:[
"kind","key"],properties:{kind:{const:"key-placed",description:"Which record this is."},key:{description:"A place by vol\
ume identity.",type:"object",additionalProperties:!1,required:["tier","volume","path"],properties:{tier:{description:"Wh\
ether the key lies on another volume than the journal.",enum:["other-volume","beside-journal"]},volume:{type:"string",description:"\
Identity of the volume."},path:{type:"string",description:"Path of the key file on that volume."}}}}},Zi={description:"W\
hy a secret should be changed after the run; by name only.",type:"object",additionalProperties:!1,required:["kind","name",
"why"],properties:{kind:{const:"secret-exposed",description:"Which record this is."},name:{type:"string",description:"Na\
me of the variable, or what else of the run it is."},why:{description:"Why it should be changed.",enum:["obscured","in-s\
equence","in-file","on-command-line","key-left"]},where:{type:"string",description:"The file, program or volume."}}};var Ri={description:"Somebody chose how to go on.",type:"object",additionalProperties:!1,required:["kind","choice","node"],
properties:{kind:{const:"operator",description:"Which record this is."},choice:{enum:["retry","skip","stop","from","agai\
n"],description:"What was chosen."},node:{type:"string",description:"Node that it is about; may be empty."},confirmed:{const:!0,
description:"The machine's serial number was typed to confirm it."}}};var Gi={description:"A run begins. Always the first record.",type:"object",additionalProperties:!1,required:["kind","run\
Id","sequenceName","sequenceDigest","machine","engine","contentRoot","unattended"],properties:{kind:{const:"run-started",
description:"Which record this is."},runId:{type:"string",description:"Id of the run."},sequenceName:{type:"string",description:"\
Name of the sequence."},sequenceDigest:{type:"string",description:"SHA-256 over the checked sequence."},machine:{description:"\
The machine that the run belongs to.",type:"object",additionalProperties:!1,required:["uuid","serialNumber"],properties:{
uuid:{type:"string",description:"SMBIOS UUID; empty when the firmware holds junk."},serialNumber:{type:"string",description:"\
Serial number."}}},engine:{type:"string",description:"Version of the engine."},mediumId:{type:"string",description:"Id o\
f the medium it was started from."},contentRoot:{$ref:"#/$defs/durable-path"},unattended:{type:"boolean",description:"Tr\
ue when nobody could answer a question."}}};function Le(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.runId===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"runId"},message:"must have required property 'runId'"};e===null?
e=[t]:e.push(t),s++}if(a.sequenceName===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sequenceName"},message:"must have required property 'sequenceName'"};e===null?e=[t]:e.push(t),s++}if(a.
sequenceDigest===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seque\
nceDigest"},message:"must have required property 'sequenceDigest'"};e===null?e=[t]:e.push(t),s++}if(a.machine===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"machine"},message:"must have r\
equired property 'machine'"};e===null?e=[t]:e.push(t),s++}if(a.engine===void 0){let t={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===null?e=[t]:
e.push(t),s++}if(a.contentRoot===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contentRoot"},message:"must have required property 'contentRoot'"};e===null?e=[t]:e.push(t),s++}if(a.unattended===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unattended"},message:"must hav\
e required property 'unattended'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!J.call(Gi.properties,t)){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="run-started"){let t={instancePath:i+"\
/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"run-started"},message:"must be equal t\
o constant"};e===null?e=[t]:e.push(t),s++}if(a.runId!==void 0&&typeof a.runId!="string"){let t={instancePath:i+"/runId",
schemaPath:"#/properties/runId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(a.sequenceName!==void 0&&typeof a.sequenceName!="string"){let t={instancePath:i+"/sequenceName",schemaPath:"#/\
properties/sequenceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(a.sequenceDigest!==void 0&&typeof a.sequenceDigest!="string"){let t={instancePath:i+"/sequenceDigest",schemaPath:"#/p\
roperties/sequenceDigest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(a.machine!==void 0){let t=a.machine;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uuid===void 0){let r={instancePath:i+
"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty:"uuid"},message:"must h\
ave required property 'uuid'"};e===null?e=[r]:e.push(r),s++}if(t.serialNumber===void 0){let r={instancePath:i+"/machine",
schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty:"serialNumber"},message:"must have\
 required property 'serialNumber'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="uuid"||r==="serialNumber")){let n={
instancePath:i+"/machine",schemaPath:"#/properties/machine/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.uuid!==void 0&&typeof t.
uuid!="string"){let r={instancePath:i+"/machine/uuid",schemaPath:"#/properties/machine/properties/uuid/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.serialNumber!==void 0&&typeof t.serialNumber!=
"string"){let r={instancePath:i+"/machine/serialNumber",schemaPath:"#/properties/machine/properties/serialNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/machin\
e",schemaPath:"#/properties/machine/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}}if(a.engine!==void 0&&typeof a.engine!="string"){let t={instancePath:i+"/engine",schemaPath:"#/properties\
/engine/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.mediumId!==
void 0&&typeof a.mediumId!="string"){let t={instancePath:i+"/mediumId",schemaPath:"#/properties/mediumId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.contentRoot!==void 0){let t=a.contentRoot;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/contentRoot",schemaPath:"#/$d\
efs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"must have required property 'vo\
lume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/contentRoot",schemaPath:"#/$defs/durabl\
e-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let n={instancePath:i+"/contentRoot",schemaPath:"#/$d\
efs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/contentRoot/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/conte\
ntRoot/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/contentRoot",schemaPath:"#/$defs/durable-path/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.unattended!==void 0&&
typeof a.unattended!="boolean"){let t={instancePath:i+"/unattended",schemaPath:"#/properties/unattended/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Le.errors=e,
s===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=De.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.place===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property 'place'"};e===null?
e=[t]:e.push(t),s++}if(a.disk===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
disk"},message:"must have required property 'disk'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="p\
lace"||t==="disk")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="homed"){let t={
instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"homed"},message:"must \
be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.place!==void 0){let t=a.place;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/place",schemaPath:"#/$defs/state-place/required",keyword:"requ\
ired",params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.
folder===void 0){let r={instancePath:i+"/place",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{missingProperty:"\
folder"},message:"must have required property 'folder'"};e===null?e=[r]:e.push(r),s++}if(t.volatile===void 0){let r={instancePath:i+
"/place",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{missingProperty:"volatile"},message:"must \
have required property 'volatile'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="folder"||r==="vo\
latile")){let n={instancePath:i+"/place",schemaPath:"#/$defs/state-place/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.volume!==
void 0&&typeof t.volume!="string"){let r={instancePath:i+"/place/volume",schemaPath:"#/$defs/state-place/properties/volu\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.folder!==void 0&&
typeof t.folder!="string"){let r={instancePath:i+"/place/folder",schemaPath:"#/$defs/state-place/properties/folder/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.volatile!==void 0&&typeof t.
volatile!="boolean"){let r={instancePath:i+"/place/volatile",schemaPath:"#/$defs/state-place/properties/volatile/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/plac\
e",schemaPath:"#/$defs/state-place/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}}if(a.disk!==void 0&&typeof a.disk!="string"){let t={instancePath:i+"/disk",schemaPath:"#/properties/disk/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return De.
errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci={description:"The machine started and an e\
ngine took the run up.",type:"object",additionalProperties:!1,required:["kind","phase","startedFrom"],properties:{kind:{
const:"boot-started",description:"Which record this is."},phase:{$ref:"#/$defs/phase"},startedFrom:{type:"string",description:"\
What brought the system up: full-os, medium or staged-entry.",enum:["full-os","medium","staged-entry"]}}},qs={description:"\
The system that runs: Windows itself, or WinPE.",enum:["full-os","winpe"]};function We(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=We.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[t]:e.push(t),s++}if(a.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
phase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.startedFrom===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"startedFrom"},message:"must have required property '\
startedFrom'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="phase"||t==="startedFrom")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="boot-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"boot-started"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(a.phase!==void 0){let t=a.phase;if(!(t==="full-os"||t==="winpe")){let r={
instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:qs.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.startedFrom!==void 0){let t=a.startedFrom;if(typeof t!=
"string"){let r={instancePath:i+"/startedFrom",schemaPath:"#/properties/startedFrom/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="full-os"||t==="medium"||t==="staged-entry")){let r={
instancePath:i+"/startedFrom",schemaPath:"#/properties/startedFrom/enum",keyword:"enum",params:{allowedValues:Ci.properties.
startedFrom.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return We.
errors=e,s===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er={description:"One proven, or not proven, item of the preflight certificate.",type:"object",additionalProperties:!1,
required:["subject","what","node","phase","state","source","how"],properties:{subject:{description:"What the item is abo\
ut.",enum:["content","integrity","image","architecture","space","volume","disk","tool","boot-image","boot-driver","netwo\
rk","firmware","user-state","journal","support","system","input","settings","condition","decision","power","secret","pen\
ding-restart"]},what:{type:"string",description:"What was to be proven."},node:{type:"string",description:"Node that nee\
ds it."},name:{type:"string",description:"Name of that node."},phase:{$ref:"#/$defs/phase"},state:{description:"Whether \
it was proven.",enum:["proven","refused","unknown","waived"]},source:{type:"string",description:"Where the knowledge com\
es from: a file, the running system, the sequence."},how:{type:"string",description:"How it was proven, or why not."},details:{
type:"array",description:"What else the reader needs, one line each.",items:{type:"string"}},remedy:{type:"string",description:"\
What to do about it."}}};function Ie(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=Ie.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.subject===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),s++}if(a.what===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have required property 'what'"};
e===null?e=[t]:e.push(t),s++}if(a.node===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(a.phase===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"phase"},message:"must have req\
uired property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.state===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(
t),s++}if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(a.how===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property 'how'"};e===
null?e=[t]:e.push(t),s++}for(let t in a)if(!J.call(er.properties,t)){let r={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(a.subject!==void 0){let t=a.subject;if(!(t==="content"||t==="integrity"||t==="image"||t==="archit\
ecture"||t==="space"||t==="volume"||t==="disk"||t==="tool"||t==="boot-image"||t==="boot-driver"||t==="network"||t==="fir\
mware"||t==="user-state"||t==="journal"||t==="support"||t==="system"||t==="input"||t==="settings"||t==="condition"||t===
"decision"||t==="power"||t==="secret"||t==="pending-restart")){let r={instancePath:i+"/subject",schemaPath:"#/properties\
/subject/enum",keyword:"enum",params:{allowedValues:er.properties.subject.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[r]:e.push(r),s++}}if(a.what!==void 0&&typeof a.what!="string"){let t={instancePath:i+"/what",schemaPath:"\
#/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.
node!==void 0&&typeof a.node!="string"){let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){
let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),s++}if(a.phase!==void 0){let t=a.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+
"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:qs.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.state!==void 0){let t=a.state;if(!(t==="proven"||t==="refused"||
t==="unknown"||t==="waived")){let r={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{
allowedValues:er.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}
if(a.source!==void 0&&typeof a.source!="string"){let t={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.how!==void 0&&typeof a.how!="st\
ring"){let t={instancePath:i+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[t]:e.push(t),s++}if(a.details!==void 0){let t=a.details;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/details/"+n,schemaPath:"#/properties/details/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/detail\
s",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.
push(r),s++}}if(a.remedy!==void 0&&typeof a.remedy!="string"){let t={instancePath:i+"/remedy",schemaPath:"#/properties/r\
emedy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ie.
errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Fe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(a.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ph\
ase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.items===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};
e===null?e=[t]:e.push(t),s++}if(a.granted===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"granted"},message:"must have required property 'granted'"};e===null?e=[t]:e.push(t),s++}if(a.final===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"final"},message:"must have req\
uired property 'final'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="phase"||t==="items"||t==="gra\
nted"||t==="final")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="certificate"){
let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"certificate"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.phase!==void 0){let t=a.phase;if(!(t==="full-os"||t==="win\
pe")){let r={instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:qs.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.items!==void 0){let t=a.items;if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++)Ie(t[n],{instancePath:i+"/items/"+n,parentData:t,parentDataProperty:n,rootData:O,
dynamicAnchors:L})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)}else{let r={instancePath:i+"/items",schemaPath:"\
#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.
granted!==void 0&&typeof a.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.final!==void 0&&typeof a.final!=
"boolean"){let t={instancePath:i+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Fe.errors=e,s===0}Fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hi={type:"object",description:"What became of one part of a condition; the parts of a combination follow it one deep\
er.",additionalProperties:!1,required:["depth","result","text"],properties:{depth:{type:"integer",minimum:0,description:"\
0 for the whole condition."},result:{enum:["true","false","unclear","not-asked"],description:"`unclear`: it could not be\
 told; `not-asked`: the tests before it had settled the result."},text:{type:"string",description:"The test with the val\
ues seen."}}};function ze(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,
s=0,c=ze.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.tests===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tests"},message:"must have required property 'tests'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t===
"span"||t==="tests")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="condition-test\
ed"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"condition-\
tested"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.
visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){
let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.tests!==void 0){let t=a.tests;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.depth===void 0){let o={instancePath:i+"/tests/"+n,schemaPath:"\
#/$defs/tested-condition/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required prope\
rty 'depth'"};e===null?e=[o]:e.push(o),s++}if(p.result===void 0){let o={instancePath:i+"/tests/"+n,schemaPath:"#/$defs/t\
ested-condition/required",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'res\
ult'"};e===null?e=[o]:e.push(o),s++}if(p.text===void 0){let o={instancePath:i+"/tests/"+n,schemaPath:"#/$defs/tested-con\
dition/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?
e=[o]:e.push(o),s++}for(let o in p)if(!(o==="depth"||o==="result"||o==="text")){let l={instancePath:i+"/tests/"+n,schemaPath:"\
#/$defs/tested-condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"mus\
t NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.depth!==void 0){let o=p.depth;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/tests/"+n+"/depth",schemaPath:"#/$defs/tested-condition/pro\
perties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){let l={instancePath:i+"/tests/"+n+"/depth",schemaPath:"#/$defs/tested-condition/\
properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(
l),s++}}if(p.result!==void 0){let o=p.result;if(!(o==="true"||o==="false"||o==="unclear"||o==="not-asked")){let l={instancePath:i+
"/tests/"+n+"/result",schemaPath:"#/$defs/tested-condition/properties/result/enum",keyword:"enum",params:{allowedValues:Hi.
properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.text!==
void 0&&typeof p.text!="string"){let o={instancePath:i+"/tests/"+n+"/text",schemaPath:"#/$defs/tested-condition/properti\
es/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/tests/"+n,schemaPath:"#/$defs/tested-condition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ze.errors=e,
s===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Ve.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.list===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
list"},message:"must have required property 'list'"};e===null?e=[t]:e.push(t),s++}if(a.values===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"},message:"must have required property 'value\
s'"};e===null?e=[t]:e.push(t),s++}if(a.secret===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"secret"},message:"must have required property 'secret'"};e===null?e=[t]:e.push(t),s++}for(let t in a)
if(!(t==="kind"||t==="span"||t==="list"||t==="values"||t==="secret"||t==="resealed")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="loop-entered"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"loop-entered"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"mu\
st have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};
e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"\
#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/v\
isit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}}if(a.list!==void 0&&typeof a.list!="string"){let t={instancePath:i+"/list",schemaPath:"#/properties/list/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.values!==void 0){let t=a.values;
if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/values/"+n,schemaPath:"\
#/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
s++}}else{let r={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}}if(a.secret!==void 0&&typeof a.secret!="boolean"){let t={instancePath:i+"/\
secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),s++}if(a.resealed!==void 0&&a.resealed!==!0){let t={instancePath:i+"/resealed",schemaPath:"#/properties/\
resealed/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Ve.errors=e,s===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Se.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="type"||t==="name")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="node-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"node-started"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}}if(a.type!==void 0&&typeof a.type!="string"){let t={instancePath:i+"/type",schemaPath:"#/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.name!==
void 0&&typeof a.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Se.errors=e,s===0}Se.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var lr={type:"object",additionalProperties:!1,required:["role","label","fileSystem","sizeBytes","kept"],properties:{role:{
type:"string",enum:["efi","msr","system","windows","recovery","data"],description:"What the partition is for."},label:{type:"\
string",description:"Label of the volume."},fileSystem:{type:"string",enum:["ntfs","fat32","raw"],description:"File syst\
em."},sizeBytes:{type:"integer",minimum:0,description:"Size of the volume."},variable:{type:"string",description:"Variab\
le that will hold its letter."},kept:{type:"boolean",description:"True when the files that lie on it now stay."}}};function Be(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Be.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.summary===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum\
mary"},message:"must have required property 'summary'"};e===null?e=[t]:e.push(t),s++}if(a.choices===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"},message:"must have required property 'choi\
ces'"};e===null?e=[t]:e.push(t),s++}if(a.data===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[t]:e.push(t),s++}for(let t in a)
if(!(t==="summary"||t==="choices"||t==="windowsVolumeBytes"||t==="volumes"||t==="loses"||t==="capturedBytes"||t==="data"||
t==="secrets")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.summary!==void 0&&typeof a.summary!="st\
ring"){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(a.choices!==void 0){let t=a.choices;if(Array.isArray(t)){let r=t.length;
for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.what===void 0){let o={instancePath:i+"\
/choices/"+n,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty:"what"},message:"must have \
required property 'what'"};e===null?e=[o]:e.push(o),s++}if(p.chosen===void 0){let o={instancePath:i+"/choices/"+n,schemaPath:"\
#/$defs/choice/required",keyword:"required",params:{missingProperty:"chosen"},message:"must have required property 'chos\
en'"};e===null?e=[o]:e.push(o),s++}if(p.because===void 0){let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice\
/required",keyword:"required",params:{missingProperty:"because"},message:"must have required property 'because'"};e===null?
e=[o]:e.push(o),s++}for(let o in p)if(!(o==="what"||o==="chosen"||o==="because"||o==="candidates")){let l={instancePath:i+
"/choices/"+n,schemaPath:"#/$defs/choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.what!==void 0&&typeof p.what!="string"){
let o={instancePath:i+"/choices/"+n+"/what",schemaPath:"#/$defs/choice/properties/what/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.chosen!==void 0&&typeof p.chosen!="string"){let o={
instancePath:i+"/choices/"+n+"/chosen",schemaPath:"#/$defs/choice/properties/chosen/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.because!==void 0&&typeof p.because!="string"){let o={
instancePath:i+"/choices/"+n+"/because",schemaPath:"#/$defs/choice/properties/because/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.candidates!==void 0){let o=p.candidates;if(Array.isArray(
o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){let m={
instancePath:i+"/choices/"+n+"/candidates/"+d,schemaPath:"#/$defs/choice/properties/candidates/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:e.push(m),s++}for(let m in u)
if(!(m==="name"||m==="rejected")){let f={instancePath:i+"/choices/"+n+"/candidates/"+d,schemaPath:"#/$defs/choice/proper\
ties/candidates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must N\
OT have additional properties"};e===null?e=[f]:e.push(f),s++}if(u.name!==void 0&&typeof u.name!="string"){let m={instancePath:i+
"/choices/"+n+"/candidates/"+d+"/name",schemaPath:"#/$defs/choice/properties/candidates/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(u.rejected!==void 0&&typeof u.rejected!=
"string"){let m={instancePath:i+"/choices/"+n+"/candidates/"+d+"/rejected",schemaPath:"#/$defs/choice/properties/candida\
tes/items/properties/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),s++}}else{let m={instancePath:i+"/choices/"+n+"/candidates/"+d,schemaPath:"#/$defs/choice/properties/candidates/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+
"/choices/"+n+"/candidates",schemaPath:"#/$defs/choice/properties/candidates/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/cho\
ice/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}if(a.windowsVolumeBytes!==void 0){let t=a.windowsVolumeBytes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let r={instancePath:i+"/windowsVolumeBytes",schemaPath:"#/properties/windowsVolumeBytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t))){let r={instancePath:i+"/windowsVolumeBytes",schemaPath:"#/properties/windowsVolumeBytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(a.volumes!==void 0){let t=a.
volumes;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.role===void 0){let o={instancePath:i+"/volumes/"+n,schemaPath:"#/$defs/promised-volume/required",keyword:"required",
params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[o]:e.push(o),s++}if(p.label===
void 0){let o={instancePath:i+"/volumes/"+n,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[o]:e.push(o),s++}if(p.fileSystem===void 0){let o={instancePath:i+
"/volumes/"+n,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"fileSystem"},message:"\
must have required property 'fileSystem'"};e===null?e=[o]:e.push(o),s++}if(p.sizeBytes===void 0){let o={instancePath:i+"\
/volumes/"+n,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"sizeBytes"},message:"\
must have required property 'sizeBytes'"};e===null?e=[o]:e.push(o),s++}if(p.kept===void 0){let o={instancePath:i+"/volum\
es/"+n,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"kept"},message:"must ha\
ve required property 'kept'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="role"||o==="label"||o==="fileSystem"||
o==="sizeBytes"||o==="variable"||o==="kept")){let l={instancePath:i+"/volumes/"+n,schemaPath:"#/$defs/promised-volume/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"};e===null?e=[l]:e.push(l),s++}if(p.role!==void 0){let o=p.role;if(typeof o!="string"){let l={instancePath:i+"/vol\
umes/"+n+"/role",schemaPath:"#/$defs/promised-volume/properties/role/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="efi"||o==="msr"||o==="system"||o==="windows"||o==="recovery"||o===
"data")){let l={instancePath:i+"/volumes/"+n+"/role",schemaPath:"#/$defs/promised-volume/properties/role/enum",keyword:"\
enum",params:{allowedValues:lr.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),s++}}if(p.label!==void 0&&typeof p.label!="string"){let o={instancePath:i+"/volumes/"+n+"/label",schemaPath:"#\
/$defs/promised-volume/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(p.fileSystem!==void 0){let o=p.fileSystem;if(typeof o!="string"){let l={instancePath:i+"/volumes/"+
n+"/fileSystem",schemaPath:"#/$defs/promised-volume/properties/fileSystem/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="ntfs"||o==="fat32"||o==="raw")){let l={instancePath:i+"/volumes/"+
n+"/fileSystem",schemaPath:"#/$defs/promised-volume/properties/fileSystem/enum",keyword:"enum",params:{allowedValues:lr.
properties.fileSystem.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.sizeBytes!==
void 0){let o=p.sizeBytes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/volumes/"+n+
"/sizeBytes",schemaPath:"#/$defs/promised-volume/properties/sizeBytes/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let l={instancePath:i+
"/volumes/"+n+"/sizeBytes",schemaPath:"#/$defs/promised-volume/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}if(p.variable!==void 0&&typeof p.variable!="string"){
let o={instancePath:i+"/volumes/"+n+"/variable",schemaPath:"#/$defs/promised-volume/properties/variable/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.kept!==void 0&&typeof p.kept!="b\
oolean"){let o={instancePath:i+"/volumes/"+n+"/kept",schemaPath:"#/$defs/promised-volume/properties/kept/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/volu\
mes/"+n,schemaPath:"#/$defs/promised-volume/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.loses!==void 0){let t=a.loses;if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/loses/"+n,schemaPath:"#/propert\
ies/loses/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{
let r={instancePath:i+"/loses",schemaPath:"#/properties/loses/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[r]:e.push(r),s++}}if(a.capturedBytes!==void 0){let t=a.capturedBytes;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/capturedBytes",schemaPath:"#/properties/capturedBytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t))){let r={instancePath:i+"/capturedBytes",schemaPath:"#/properties/capturedBytes/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(a.data!==void 0){let t=a.data;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:i+"/data",schemaPath:"#/$defs/json-object/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.secrets!==void 0){let t=a.secrets;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(typeof t[r]!="string"){let n={instancePath:i+"/secrets/"+
r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/secrets/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let r={instancePath:i+"/secrets",schemaPath:"\
#/properties/secrets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Be.errors=e,s===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Ee.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"span"},message:"must have required property 'span'"};e===null?e=[t]:e.push(t),s++}if(a.decision===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must have \
required property 'decision'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="uses"||t==="span"||t===
"decision")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="decided"){let t={
instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"decided"},message:"mus\
t be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.uses!==void 0){let t=a.uses;if(Array.isArray(t)){let r=t.length;
for(let n=0;n<r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/uses/"+n,schemaPath:"#/properties/uses/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+
"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),s++}}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"mu\
st have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};
e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"\
#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/v\
isit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}}a.decision!==void 0&&(Be(a.decision,{instancePath:i+"/decision",parentData:a,parentDataProperty:"decision",rootData:O,
dynamicAnchors:L})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ee.errors=e,s===0}Ee.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Ke.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.destructive===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destructive"},message:"must have required property 'destructive'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t===
"kind"||t==="span"||t==="destructive")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.
kind!==void 0&&a.kind!=="act-started"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"act-started"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){
let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};
e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.
attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||
r==="visit"||r==="attempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){
let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"\
#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span\
/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/sp\
an/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.destructive!==void 0&&typeof a.
destructive!="boolean"){let t={instancePath:i+"/destructive",schemaPath:"#/properties/destructive/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ke.errors=e,s===0}Ke.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs={description:"One failure: what was attempted on what, and what was seen.",type:"object",additionalProperties:!1,
required:["id","operation","message"],properties:{id:{description:"Stable id; docs/errors.md explains each.",enum:["acce\
ss-denied","answer-file-invalid","boot-files-missing","boot-not-possible","came-back-elsewhere","cancelled","capture-inc\
omplete","command-failed","condition-unclear","content-damaged","content-missing","disk-ambiguous","disk-full","disk-not\
-found","driver-missing","fault-injected","file-exists","file-locked","file-not-found","hive-damaged","image-damaged","i\
mage-not-found","image-unreadable","input-invalid","internal-error","interrupted-once","journal-damaged","journal-foreig\
n","lock-held","machine-file-invalid","name-illegal","network-unreachable","not-ready","not-supported-here","preflight-r\
efused","profile-missing","restart-limit","restore-incomplete","secret-missing","sequence-changed","store-missing","time\
d-out","variable-undefined","variable-unfit","volume-not-found","volume-unfit","wipe-incomplete","wrong-phase"]},operation:{
type:"string",description:"What was attempted, as a verb phrase."},operand:{type:"string",description:"On what: a path, \
a disk, an image."},message:{type:"string",description:"One sentence: what was seen."},exitCode:{type:"integer",description:"\
Exit code of the tool, when one ran."},command:{type:"string",description:"The command to repeat by hand."},outputFile:{
type:"string",description:"Where the tool's words stand whole: a path below the folder of the logs."},output:{type:"arra\
y",items:{type:"string"},description:"Last lines of the tool's own words."},details:{type:"array",items:{type:"string"},
description:"What else the reader needs, one line each."}}};function Me(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Me.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spa\
n"},message:"must have required property 'span'"};e===null?e=[t]:e.push(t),s++}if(a.failure===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"failure"},message:"must have required property 'fail\
ure'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="failure")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="attempt-failed"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"attempt-failed"},message:"must be equal to constant"};e===
null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"\
must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};
e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"\
#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/v\
isit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}}if(a.failure!==void 0){let t=a.failure;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i+
"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},message:"must have req\
uired property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===void 0){let r={instancePath:i+"/failure",schemaPath:"\
#/$defs/failure/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property '\
operation'"};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!J.call(gs.properties,r)){let n={instancePath:i+"/failure",schemaPath:"#/$def\
s/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addi\
tional properties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||r==="answer-file\
-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||r==="capture-i\
ncomplete"||r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="content-missing"||r==="disk-ambig\
uous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file-l\
ocked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||r===
"input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lock-h\
eld"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-ready"||r==="not-supported-her\
e"||r==="preflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="secret-missing"||
r==="sequence-changed"||r==="store-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volum\
e-not-found"||r==="volume-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){let n={instancePath:i+"/failure/id",schemaPath:"\
#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:gs.properties.id.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={
instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={
instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+
"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(t.command!==void 0&&typeof t.command!=
"string"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="st\
ring"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.
isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t.details!==void 0){let r=t.details;
if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/detail\
s/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return Me.errors=e,s===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var mr={description:"A variable changed.",type:"object",additionalProperties:!1,required:["kind","name","secret","source"],
properties:{kind:{const:"variable-set",description:"Which record this is."},name:{type:"string",description:"Name of the\
 variable."},value:{type:"string",description:"Its value, sealed when it is secret; absent when it was deleted."},secret:{
type:"boolean",description:"True for a value that no log shows."},from:{$ref:"#/$defs/secret-source",description:"Where \
the value is asked for again."},location:{$ref:"#/$defs/durable-path"},source:{type:"string",description:"Who set it.",enum:[
"step-default","built-in","sequence","collection","machine","step","child-process","rule","loop","engine","operator"]},node:{
type:"string",description:"Node that set it."},origin:{$ref:"#/$defs/variable-origin"},lost:{type:"array",description:"W\
hat weaker sources wanted, strongest first.",items:{$ref:"#/$defs/lost-value"}},resealed:{const:!0,description:"The same\
 value sealed for another place: nothing changed."}}};var Ui={description:"Where a secret is asked for.",oneOf:[{type:"object",additionalProperties:!1,required:["kind","name"],
properties:{kind:{const:"environment"},name:{type:"string",description:"Name of the environment variable."}}},{type:"obj\
ect",additionalProperties:!1,required:["kind","path"],properties:{kind:{enum:["file","computer-file"]},path:{type:"strin\
g",description:"Path of the file."}}},{type:"object",additionalProperties:!1,required:["kind","place"],properties:{kind:{
const:"placed-file"},place:{$ref:"#/$defs/durable-path"}}},{type:"object",additionalProperties:!1,required:["kind","ques\
tion","once"],properties:{kind:{const:"prompt"},question:{type:"string",description:"The question."},once:{type:"boolean",
description:"Asked at the start only."}}}]};function Ze(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,
dynamicAnchors:L={}}={}){let e=null,s=0,c=Ze.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);
let t=s,r=!1,n=null,p=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let u={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===
null?e=[u]:e.push(u),s++}if(a.name===void 0){let u={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(!(u===
"kind"||u==="name")){let m={instancePath:i,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(a.kind!==void 0&&a.
kind!=="environment"){let u={instancePath:i+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"environment"},message:"must be equal to constant"};e===null?e=[u]:e.push(u),s++}if(a.name!==void 0&&typeof a.
name!="string"){let u={instancePath:i+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}var d=p===s;if(d){r=!0,n=0;var o=!0}
let l=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let u={instancePath:i,schemaPath:"#/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[u]:e.
push(u),s++}if(a.path===void 0){let u={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(!(u==="kind"||u==="p\
ath")){let m={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(a.kind!==void 0){let u=a.kind;if(!(u==="f\
ile"||u==="computer-file")){let m={instancePath:i+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{
allowedValues:Ui.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(
m),s++}}if(a.path!==void 0&&typeof a.path!="string"){let u={instancePath:i+"/path",schemaPath:"#/oneOf/1/properties/path\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}
var d=l===s;if(d&&r)r=!1,n=[n,1];else{d&&(r=!0,n=1,o!==!0&&(o=!0));let u=s;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let f={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"ki\
nd"},message:"must have required property 'kind'"};e===null?e=[f]:e.push(f),s++}if(a.place===void 0){let f={instancePath:i,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property\
 'place'"};e===null?e=[f]:e.push(f),s++}for(let f in a)if(!(f==="kind"||f==="place")){let k={instancePath:i,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have addi\
tional properties"};e===null?e=[k]:e.push(k),s++}if(a.kind!==void 0&&a.kind!=="placed-file"){let f={instancePath:i+"/kin\
d",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"placed-file"},message:"must be equ\
al to constant"};e===null?e=[f]:e.push(f),s++}if(a.place!==void 0){let f=a.place;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.volume===void 0){let k={instancePath:i+"/place",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{
missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[k]:e.push(k),s++}if(f.path===void 0){
let k={instancePath:i+"/place",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"pa\
th"},message:"must have required property 'path'"};e===null?e=[k]:e.push(k),s++}for(let k in f)if(!(k==="volume"||k==="p\
ath")){let y={instancePath:i+"/place",schemaPath:"#/$defs/durable-path/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(f.volume!==
void 0&&typeof f.volume!="string"){let k={instancePath:i+"/place/volume",schemaPath:"#/$defs/durable-path/properties/vol\
ume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(f.path!==void 0&&
typeof f.path!="string"){let k={instancePath:i+"/place/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/place",
schemaPath:"#/$defs/durable-path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.
push(k),s++}}}else{let f={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[f]:e.push(f),s++}var d=u===s;if(d&&r)r=!1,n=[n,2];else{d&&(r=!0,n=2,o!==!0&&(o=!0));let f=s;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let y={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[y]:e.push(y),s++}if(a.
question===void 0){let y={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"que\
stion"},message:"must have required property 'question'"};e===null?e=[y]:e.push(y),s++}if(a.once===void 0){let y={instancePath:i,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"once"},message:"must have required property \
'once'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y==="kind"||y==="question"||y==="once")){let $={instancePath:i,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must N\
OT have additional properties"};e===null?e=[$]:e.push($),s++}if(a.kind!==void 0&&a.kind!=="prompt"){let y={instancePath:i+
"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"prompt"},message:"must be equ\
al to constant"};e===null?e=[y]:e.push(y),s++}if(a.question!==void 0&&typeof a.question!="string"){let y={instancePath:i+
"/question",schemaPath:"#/oneOf/3/properties/question/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[y]:e.push(y),s++}if(a.once!==void 0&&typeof a.once!="boolean"){let y={instancePath:i+"/once",schemaPath:"\
#/oneOf/3/properties/once/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(
y),s++}}else{let y={instancePath:i,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[y]:e.push(y),s++}var d=f===s;d&&r?(r=!1,n=[n,3]):d&&(r=!0,n=3,o!==!0&&(o=!0))}}if(r)s=t,e!==null&&(t?
e.length=t:e=null);else{let u={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"mu\
st match exactly one schema in oneOf"};e===null?e=[u]:e.push(u),s++}return Ze.errors=e,c.props=o,s===0}Ze.evaluated={dynamicProps:!0,
dynamicItems:!1};var Xi={description:"A value that lost against a stronger one.",type:"object",additionalProperties:!1,required:[
"source","secret"],properties:{source:{type:"string",description:"Who wanted it.",enum:["step-default","built-in","seque\
nce","collection","machine","step","child-process","rule","loop","engine","operator"]},origin:{$ref:"#/$defs/variable-or\
igin"},value:{type:"string",description:"The value; absent for a secret."},secret:{type:"boolean",description:"True for \
a value that no log shows."}}};function ue(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ue.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(a.secret===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secre\
t'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="source"||t==="origin"||t==="value"||t==="secret")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.source!==void 0){let t=a.source;if(typeof t!="string"){let r={
instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(!(t==="step-default"||t==="built-in"||t==="sequence"||t==="collection"||t==="mach\
ine"||t==="step"||t==="child-process"||t==="rule"||t==="loop"||t==="engine"||t==="operator")){let r={instancePath:i+"/so\
urce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Xi.properties.source.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.origin!==void 0){let t=a.origin;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),s++}for(let r in t)if(!(r==="name"||r==="file"||r==="line")){let n={instancePath:i+"/origin",schemaPath:"#/$defs\
/variable-origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+
"/origin/name",schemaPath:"#/$defs/variable-origin/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.file!==void 0&&typeof t.file!="string"){let r={instancePath:i+"/origi\
n/file",schemaPath:"#/$defs/variable-origin/properties/file/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}if(t.line!==void 0){let r=t.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/origin/line",schemaPath:"#/$defs/variable-origin/properties/line/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let n={instancePath:i+"/origin/line",schemaPath:"#/$defs/variable-origin/properties/line/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/ori\
gin",schemaPath:"#/$defs/variable-origin/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}}if(a.value!==void 0&&typeof a.value!="string"){let t={instancePath:i+"/value",schemaPath:"#/propert\
ies/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.secret!==
void 0&&typeof a.secret!="boolean"){let t={instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ue.errors=e,
s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Re.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nam\
e"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.secret===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secre\
t'"};e===null?e=[t]:e.push(t),s++}if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}for(let t in a)
if(!J.call(mr.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.
kind!=="variable-set"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
variable-set"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="str\
ing"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[t]:e.push(t),s++}if(a.value!==void 0&&typeof a.value!="string"){let t={instancePath:i+"/valu\
e",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(a.secret!==void 0&&typeof a.secret!="boolean"){let t={instancePath:i+"/secret",schemaPath:"#/properties/s\
ecret/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.from!==void 0&&
(Ze(a.from,{instancePath:i+"/from",parentData:a,parentDataProperty:"from",rootData:O,dynamicAnchors:L})||(e=e===null?Ze.
errors:e.concat(Ze.errors),s=e.length)),a.location!==void 0){let t=a.location;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.volume===void 0){let r={instancePath:i+"/location",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{
missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){
let r={instancePath:i+"/location",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r===
"path")){let n={instancePath:i+"/location",schemaPath:"#/$defs/durable-path/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.
volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+"/location/volume",schemaPath:"#/$defs/durable-path/pr\
operties/volume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.
path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/location/path",schemaPath:"#/$defs/durable-path/properti\
es/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/location",schemaPath:"#/$defs/durable-path/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),s++}}if(a.source!==void 0){let t=a.source;if(typeof t!="string"){let r={instancePath:i+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}if(!(t==="step-default"||t==="built-in"||t==="sequence"||t==="collection"||t==="machine"||t==="step"||
t==="child-process"||t==="rule"||t==="loop"||t==="engine"||t==="operator")){let r={instancePath:i+"/source",schemaPath:"\
#/properties/source/enum",keyword:"enum",params:{allowedValues:mr.properties.source.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.node!==void 0&&typeof a.node!="string"){let t={instancePath:i+
"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}if(a.origin!==void 0){let t=a.origin;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={
instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="name"||r==="file"||r===
"line")){let n={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.
name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/origin/name",schemaPath:"#/$defs/variable-origin/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.file!==
void 0&&typeof t.file!="string"){let r={instancePath:i+"/origin/file",schemaPath:"#/$defs/variable-origin/properties/fil\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.line!==void 0){
let r=t.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/origin/line",schemaPath:"\
#/$defs/variable-origin/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/origin/line",schemaPath:"\
#/$defs/variable-origin/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.lost!==void 0){let t=a.lost;if(Array.
isArray(t)){let r=t.length;for(let n=0;n<r;n++)ue(t[n],{instancePath:i+"/lost/"+n,parentData:t,parentDataProperty:n,rootData:O,
dynamicAnchors:L})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)}else{let r={instancePath:i+"/lost",schemaPath:"\
#/properties/lost/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.
resealed!==void 0&&a.resealed!==!0){let t={instancePath:i+"/resealed",schemaPath:"#/properties/resealed/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Re.
errors=e,s===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Ge.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=
[t]:e.push(t),s++}if(a.node===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(a.lost===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lost"},message:"must have required property 'lost'"};
e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="name"||t==="node"||t==="lost")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="variable-kept"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"variable-kept"},message:"must be equa\
l to constant"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(a.node!==void 0&&typeof a.node!="string"){let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.lost!==void 0){let t=a.lost;if(Array.
isArray(t)){let r=t.length;for(let n=0;n<r;n++)ue(t[n],{instancePath:i+"/lost/"+n,parentData:t,parentDataProperty:n,rootData:O,
dynamicAnchors:L})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)}else{let r={instancePath:i+"/lost",schemaPath:"\
#/properties/lost/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Ge.errors=e,s===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Ce.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}let r=a.kind;if(typeof r=="string")if(r==="hi\
ve"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-\
hive/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[n]:e.push(n),s++}if(a.file===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-hive/required",keyword:"requir\
ed",params:{missingProperty:"file"},message:"must have required property 'file'"};e===null?e=[n]:e.push(n),s++}if(a.mountedAs===
void 0){let n={instancePath:i,schemaPath:"#/$defs/release-hive/required",keyword:"required",params:{missingProperty:"mou\
ntedAs"},message:"must have required property 'mountedAs'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||
n==="file"||n==="mountedAs")){let p={instancePath:i,schemaPath:"#/$defs/release-hive/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),
s++}if(a.kind!==void 0&&a.kind!=="hive"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/release-hive/properties/kind/\
const",keyword:"const",params:{allowedValue:"hive"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.
file!==void 0&&typeof a.file!="string"){let n={instancePath:i+"/file",schemaPath:"#/$defs/release-hive/properties/file/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.mountedAs!==void 0&&
typeof a.mountedAs!="string"){let n={instancePath:i+"/mountedAs",schemaPath:"#/$defs/release-hive/properties/mountedAs/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,
schemaPath:"#/$defs/release-hive/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),s++}var t=!0}else if(r==="mount"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,
schemaPath:"#/$defs/release-mount/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requir\
ed property 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.source===void 0){let n={instancePath:i,schemaPath:"#/$defs/releas\
e-mount/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===
null?e=[n]:e.push(n),s++}if(a.target===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-mount/required",keyword:"\
required",params:{missingProperty:"target"},message:"must have required property 'target'"};e===null?e=[n]:e.push(n),s++}
for(let n in a)if(!(n==="kind"||n==="source"||n==="target")){let p={instancePath:i,schemaPath:"#/$defs/release-mount/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional proper\
ties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="mount"){let n={instancePath:i+"/kind",schemaPath:"#/$d\
efs/release-mount/properties/kind/const",keyword:"const",params:{allowedValue:"mount"},message:"must be equal to constan\
t"};e===null?e=[n]:e.push(n),s++}if(a.source!==void 0&&typeof a.source!="string"){let n={instancePath:i+"/source",schemaPath:"\
#/$defs/release-mount/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}if(a.target!==void 0&&typeof a.target!="string"){let n={instancePath:i+"/target",schemaPath:"#/$defs/r\
elease-mount/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/release-mount/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="loop-device"){if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-loop-device/required",keyword:"require\
d",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.device===
void 0){let n={instancePath:i,schemaPath:"#/$defs/release-loop-device/required",keyword:"required",params:{missingProperty:"\
device"},message:"must have required property 'device'"};e===null?e=[n]:e.push(n),s++}if(a.file===void 0){let n={instancePath:i,
schemaPath:"#/$defs/release-loop-device/required",keyword:"required",params:{missingProperty:"file"},message:"must have \
required property 'file'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="device"||n==="file")){let p={
instancePath:i,schemaPath:"#/$defs/release-loop-device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="loop-device"){
let n={instancePath:i+"/kind",schemaPath:"#/$defs/release-loop-device/properties/kind/const",keyword:"const",params:{allowedValue:"\
loop-device"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.device!==void 0&&typeof a.device!="\
string"){let n={instancePath:i+"/device",schemaPath:"#/$defs/release-loop-device/properties/device/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.file!==void 0&&typeof a.file!="string"){
let n={instancePath:i+"/file",schemaPath:"#/$defs/release-loop-device/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/release-\
loop-device/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=
!0)}else if(r==="connection"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"\
#/$defs/release-connection/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prop\
erty 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.share===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-connec\
tion/required",keyword:"required",params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?
e=[n]:e.push(n),s++}if(a.letter===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-connection/required",keyword:"\
required",params:{missingProperty:"letter"},message:"must have required property 'letter'"};e===null?e=[n]:e.push(n),s++}
for(let n in a)if(!(n==="kind"||n==="share"||n==="letter")){let p={instancePath:i,schemaPath:"#/$defs/release-connection\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pr\
operties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="connection"){let n={instancePath:i+"/kind",schemaPath:"\
#/$defs/release-connection/properties/kind/const",keyword:"const",params:{allowedValue:"connection"},message:"must be eq\
ual to constant"};e===null?e=[n]:e.push(n),s++}if(a.share!==void 0&&typeof a.share!="string"){let n={instancePath:i+"/sh\
are",schemaPath:"#/$defs/release-connection/properties/share/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[n]:e.push(n),s++}if(a.letter!==void 0&&typeof a.letter!="string"){let n={instancePath:i+"/letter",
schemaPath:"#/$defs/release-connection/properties/letter/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/release-connection/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="power-plan"){
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-power\
-plan/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[n]:e.push(n),s++}if(a.previous===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-power-plan/required",keyword:"\
required",params:{missingProperty:"previous"},message:"must have required property 'previous'"};e===null?e=[n]:e.push(n),
s++}for(let n in a)if(!(n==="kind"||n==="previous")){let p={instancePath:i,schemaPath:"#/$defs/release-power-plan/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional propertie\
s"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="power-plan"){let n={instancePath:i+"/kind",schemaPath:"#/\
$defs/release-power-plan/properties/kind/const",keyword:"const",params:{allowedValue:"power-plan"},message:"must be equa\
l to constant"};e===null?e=[n]:e.push(n),s++}if(a.previous!==void 0&&typeof a.previous!="string"){let n={instancePath:i+
"/previous",schemaPath:"#/$defs/release-power-plan/properties/previous/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/release-power-plan/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="letter"){
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-lette\
r/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[n]:e.push(n),s++}if(a.volume===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-letter/required",keyword:"requ\
ired",params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[n]:e.push(n),s++}if(a.
letter===void 0){let n={instancePath:i,schemaPath:"#/$defs/release-letter/required",keyword:"required",params:{missingProperty:"\
letter"},message:"must have required property 'letter'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n===
"volume"||n==="letter")){let p={instancePath:i,schemaPath:"#/$defs/release-letter/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(a.kind!==void 0&&a.kind!=="letter"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/release-letter/properties/kind/\
const",keyword:"const",params:{allowedValue:"letter"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}
if(a.volume!==void 0&&typeof a.volume!="string"){let n={instancePath:i+"/volume",schemaPath:"#/$defs/release-letter/prop\
erties/volume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.letter!==
void 0&&typeof a.letter!="string"){let n={instancePath:i+"/letter",schemaPath:"#/$defs/release-letter/properties/letter/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,
schemaPath:"#/$defs/release-letter/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),s++}t!==!0&&(t=!0)}else if(r==="child-process"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){
let n={instancePath:i,schemaPath:"#/$defs/release-child-process/required",keyword:"required",params:{missingProperty:"ki\
nd"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.processId===void 0){let n={instancePath:i,
schemaPath:"#/$defs/release-child-process/required",keyword:"required",params:{missingProperty:"processId"},message:"mus\
t have required property 'processId'"};e===null?e=[n]:e.push(n),s++}if(a.startedAt===void 0){let n={instancePath:i,schemaPath:"\
#/$defs/release-child-process/required",keyword:"required",params:{missingProperty:"startedAt"},message:"must have requi\
red property 'startedAt'"};e===null?e=[n]:e.push(n),s++}if(a.command===void 0){let n={instancePath:i,schemaPath:"#/$defs\
/release-child-process/required",keyword:"required",params:{missingProperty:"command"},message:"must have required prope\
rty 'command'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="processId"||n==="startedAt"||n==="comm\
and")){let p={instancePath:i,schemaPath:"#/$defs/release-child-process/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==
void 0&&a.kind!=="child-process"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/release-child-process/properties/kin\
d/const",keyword:"const",params:{allowedValue:"child-process"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}if(a.processId!==void 0){let n=a.processId;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+
"/processId",schemaPath:"#/$defs/release-child-process/properties/processId/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let p={instancePath:i+
"/processId",schemaPath:"#/$defs/release-child-process/properties/processId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),s++}}if(a.startedAt!==void 0){let n=a.startedAt;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/startedAt",schemaPath:"#/$defs/release-child-process/\
properties/startedAt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}
if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let p={instancePath:i+"/startedAt",schemaPath:"#/$defs/release-chil\
d-process/properties/startedAt/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[p]:e.push(p),s++}}if(a.command!==void 0&&typeof a.command!="string"){let n={instancePath:i+"/command",schemaPath:"#/$\
defs/release-child-process/properties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/release-child-process/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else{let n={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:r},message:'value of tag "kind" mus\
t be in oneOf'};e===null?e=[n]:e.push(n),s++}else{let n={instancePath:i,schemaPath:"#/discriminator",keyword:"discrimina\
tor",params:{error:"tag",tag:"kind",tagValue:r},message:'tag "kind" must be string'};e===null?e=[n]:e.push(n),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return Ce.errors=e,c.props=t,s===0}Ce.evaluated={dynamicProps:!0,dynamicItems:!1};function He(a,{instancePath:i="",
parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=He.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(a.number===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[t]:e.push(t),s++}if(a.what===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have requ\
ired property 'what'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="number"||t==="what")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="acquired"){let t={instancePath:i+"/ki\
nd",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"acquired"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),s++}if(a.number!==void 0){let t=a.number;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:i+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let r={instancePath:i+
"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"};e===null?e=[r]:e.push(r),s++}}a.what!==void 0&&(Ce(a.what,{instancePath:i+"/what",parentData:a,parentDataProperty:"\
what",rootData:O,dynamicAnchors:L})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return He.errors=e,
s===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ji=new RegExp("^[0-9a-f]{64}$","u");function Ue(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,
dynamicAnchors:L={}}={}){let e=null,s=0,c=Ue.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.content===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"mus\
t have required property 'content'"};e===null?e=[t]:e.push(t),s++}if(a.place===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property 'place'"};e===null?
e=[t]:e.push(t),s++}if(a.sizeBytes===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sizeBytes"},message:"must have required property 'sizeBytes'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kin\
d"||t==="content"||t==="place"||t==="sha256"||t==="sizeBytes")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="content-staged"){let t={instancePath:i+"/kind",schemaPath:"#/properties/k\
ind/const",keyword:"const",params:{allowedValue:"content-staged"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}if(a.content!==void 0&&typeof a.content!="string"){let t={instancePath:i+"/content",schemaPath:"#/properties\
/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.place!==
void 0){let t=a.place;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/place",
schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"must have requi\
red property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/place",schemaPath:"#/$d\
efs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path\
'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let n={instancePath:i+"/place",schemaPath:"\
#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/place/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/place\
/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/place",schemaPath:"#/$defs/durable-path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.sha256!==void 0){let t=a.sha256;
if(typeof t=="string"){if(!Ji.test(t)){let r={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),s++}}if(a.sizeBytes!==void 0){let t=a.sizeBytes;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/sizeBytes",schemaPath:"#/properties/sizeBytes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t))){let r={instancePath:i+"/sizeBytes",schemaPath:"#/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ue.errors=e,s===0}Ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Xe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.place===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property 'place'"};e===null?
e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="place")){let r={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="engine-staged"){let t={instancePath:i+"/kind",schemaPath:"#/properties\
/kind/const",keyword:"const",params:{allowedValue:"engine-staged"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}if(a.place!==void 0){let t=a.place;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={
instancePath:i+"/place",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},
message:"must have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"\
/place",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have\
 required property 'path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let n={instancePath:i+
"/place",schemaPath:"#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.volume!==void 0&&typeof t.volume!="stri\
ng"){let r={instancePath:i+"/place/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={
instancePath:i+"/place/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/place",schemaPath:"#/$defs/durable-\
path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Xe.
errors=e,s===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yi={description:"An entry of the boot store.",type:"object",additionalProperties:!1,required:["id","kind","title","t\
arget"],properties:{id:{type:"string",description:"Id in the boot store."},kind:{enum:["windows","winpe"],description:"W\
hat it starts."},title:{type:"string",description:"What people see."},target:{$ref:"#/$defs/durable-path"}}};function Je(a,{
instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Je.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[t]:e.push(t),s++}if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),
s++}if(a.title===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'"};e===null?e=[t]:e.push(t),s++}if(a.target===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'targe\
t'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="id"||t==="kind"||t==="title"||t==="target")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.id!==void 0&&typeof a.id!="string"){let t={instancePath:i+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(a.kind!==void 0){let t=a.kind;if(!(t==="windows"||t==="winpe")){let r={instancePath:i+"/kind",schemaPath:"#/pr\
operties/kind/enum",keyword:"enum",params:{allowedValues:Yi.properties.kind.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),s++}}if(a.title!==void 0&&typeof a.title!="string"){let t={instancePath:i+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(a.target!==void 0){let t=a.target;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={
instancePath:i+"/target",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},
message:"must have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"\
/target",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must hav\
e required property 'path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let n={instancePath:i+
"/target",schemaPath:"#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.volume!==void 0&&typeof t.volume!="stri\
ng"){let r={instancePath:i+"/target/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={
instancePath:i+"/target/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/target",schemaPath:"#/$defs/durable\
-path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Je.
errors=e,s===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Ye.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(a.way===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"way"},
message:"must have required property 'way'"};e===null?e=[t]:e.push(t),s++}if(a.entry===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?
e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="way"||t==="entry")){let r={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="first-boot-registered"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"first-boot-registered"},message:"must be equal to constan\
t"};e===null?e=[t]:e.push(t),s++}if(a.way!==void 0&&typeof a.way!="string"){let t={instancePath:i+"/way",schemaPath:"#/p\
roperties/way/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}a.entry!==
void 0&&(Je(a.entry,{instancePath:i+"/entry",parentData:a,parentDataProperty:"entry",rootData:O,dynamicAnchors:L})||(e=e===
null?Je.errors:e.concat(Je.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ye.errors=e,s===0}Ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Qe(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.path===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=
[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="path")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="protected"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/c\
onst",keyword:"const",params:{allowedValue:"protected"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}
if(a.path!==void 0){let t=a.path;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+
"/path",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"must ha\
ve required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/path",schemaPath:"\
#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property '\
path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let n={instancePath:i+"/path",schemaPath:"\
#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/path/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/path/p\
ath",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#/$defs/durable-path/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Qe.errors=e,
s===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur={description:"The machine shall restart.",type:"obj\
ect",additionalProperties:!1,required:["kind","span","fromBoot","into","then","limit"],properties:{kind:{const:"restart-\
asked",description:"Which record this is."},span:{$ref:"#/$defs/span"},fromBoot:{type:"string",description:"Id of the bo\
ot that asks."},into:{$ref:"#/$defs/phase"},then:{enum:["next","again","verify","resume"],description:"What comes after \
it: the next step, the same step, what the step itself finds out, or the step that was cut."},limit:{type:"integer",minimum:0,
description:"How often the step may ask for `again`."},requested:{const:!0,description:"Variables asked for it: they are\
 taken back with this record."},off:{const:!0,description:"The machine is switched off instead; the run goes on when it \
is switched on again."},countdown:{description:"How long somebody is warned before it happens.",type:"object",additionalProperties:!1,
required:["milliseconds"],properties:{milliseconds:{type:"integer",minimum:0,description:"How long."},message:{type:"str\
ing",description:"What is shown."}}},notes:{type:"array",items:{type:"string"},description:"What the step wants told whe\
n it is done: said after the restart."},handOver:{description:"The program that restarts the machine by itself.",type:"o\
bject",additionalProperties:!1,required:["to","deadline"],properties:{to:{type:"string",description:"The program."},deadline:{
type:"integer",minimum:0,description:"Milliseconds after which it counts as failed."},restarts:{const:!0,description:"Th\
e engine restarts the machine for it, once."}}}}};function es(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,
dynamicAnchors:L={}}={}){let e=null,s=0,c=es.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"span"},message:"must h\
ave required property 'span'"};e===null?e=[t]:e.push(t),s++}if(a.fromBoot===void 0){let t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"fromBoot"},message:"must have required property 'fromBoot'"};e===null?
e=[t]:e.push(t),s++}if(a.into===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
into"},message:"must have required property 'into'"};e===null?e=[t]:e.push(t),s++}if(a.then===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"then"},message:"must have required property 'then'"};
e===null?e=[t]:e.push(t),s++}if(a.limit===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"limit"},message:"must have required property 'limit'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!J.
call(ur.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.
kind!=="restart-asked"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
restart-asked"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(
r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.fromBoot!==void 0&&typeof a.fromBoot!="string"){let t={
instancePath:i+"/fromBoot",schemaPath:"#/properties/fromBoot/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[t]:e.push(t),s++}if(a.into!==void 0){let t=a.into;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+
"/into",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:qs.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.then!==void 0){let t=a.then;if(!(t==="next"||t==="again"||t==="ve\
rify"||t==="resume")){let r={instancePath:i+"/then",schemaPath:"#/properties/then/enum",keyword:"enum",params:{allowedValues:ur.
properties.then.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.limit!==void 0){
let t=a.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(a.requested!==void 0&&
a.requested!==!0){let t={instancePath:i+"/requested",schemaPath:"#/properties/requested/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.off!==void 0&&a.off!==!0){let t={instancePath:i+"\
/off",schemaPath:"#/properties/off/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};
e===null?e=[t]:e.push(t),s++}if(a.countdown!==void 0){let t=a.countdown;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
milliseconds===void 0){let r={instancePath:i+"/countdown",schemaPath:"#/properties/countdown/required",keyword:"required",
params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="milliseconds"||r==="message")){let n={instancePath:i+"/countdown",schemaPath:"#/properties/coun\
tdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),s++}if(t.milliseconds!==void 0){let r=t.milliseconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/countdown/milliseconds",schemaPath:"#/properties/countdown/properti\
es/milliseconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/countdown/milliseconds",schemaPath:"#/properties/countdo\
wn/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),s++}}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/countdown/message",schemaPath:"\
#/properties/countdown/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/countdown",schemaPath:"#/properties/countdown/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.notes!==void 0){let t=a.notes;if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/notes/"+n,schemaPath:"#/propert\
ies/notes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{
let r={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[r]:e.push(r),s++}}if(a.handOver!==void 0){let t=a.handOver;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.to===void 0){let r={instancePath:i+"/handOver",schemaPath:"#/properties/handOver/required",keyword:"required",params:{
missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[r]:e.push(r),s++}if(t.deadline===void 0){let r={
instancePath:i+"/handOver",schemaPath:"#/properties/handOver/required",keyword:"required",params:{missingProperty:"deadl\
ine"},message:"must have required property 'deadline'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="to"||r==="\
deadline"||r==="restarts")){let n={instancePath:i+"/handOver",schemaPath:"#/properties/handOver/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(t.to!==void 0&&typeof t.to!="string"){let r={instancePath:i+"/handOver/to",schemaPath:"#/properties/handOver/p\
roperties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.deadline!==
void 0){let r=t.deadline;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/handOver/dead\
line",schemaPath:"#/properties/handOver/properties/deadline/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/ha\
ndOver/deadline",schemaPath:"#/properties/handOver/properties/deadline/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}if(t.restarts!==void 0&&t.restarts!==!0){let r={instancePath:i+
"/handOver/restarts",schemaPath:"#/properties/handOver/properties/restarts/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/handOver",schemaPath:"#/\
properties/handOver/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return es.errors=e,s===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ss(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=ss.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.into===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
into"},message:"must have required property 'into'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="s\
pan"||t==="into")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="restart-done"){
let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"restart-done"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"re\
quired",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.
visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){
let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.into!==void 0){let t=a.into;if(!(t==="full-os"||t==="winpe")){let r={
instancePath:i+"/into",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:qs.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ss.errors=e,s===0}ss.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ts(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=ts.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.status===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}let r=a.status;if(typeof r=="string")if(r===
"done"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let n={instancePath:i,schemaPath:"#/oneOf/0/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=
[n]:e.push(n),s++}for(let n in a)if(!(n==="status"||n==="notes")){let p={instancePath:i,schemaPath:"#/oneOf/0/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),s++}if(a.status!==void 0&&a.status!=="done"){let n={instancePath:i+"/status",schemaPath:"#/oneO\
f/0/properties/status/const",keyword:"const",params:{allowedValue:"done"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}if(a.notes!==void 0){let n=a.notes;if(Array.isArray(n)){let p=n.length;for(let o=0;o<p;o++)if(typeof n[o]!=
"string"){let l={instancePath:i+"/notes/"+o,schemaPath:"#/oneOf/0/properties/notes/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let p={instancePath:i+"/notes",schemaPath:"#/oneOf\
/0/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}var t=!0}else if(r==="skipped"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let n={
instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have r\
equired property 'status'"};e===null?e=[n]:e.push(n),s++}if(a.why===void 0){let n={instancePath:i,schemaPath:"#/oneOf/1/\
required",keyword:"required",params:{missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[n]:
e.push(n),s++}for(let n in a)if(!(n==="status"||n==="why")){let p={instancePath:i,schemaPath:"#/oneOf/1/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[p]:e.push(p),s++}if(a.status!==void 0&&a.status!=="skipped"){let n={instancePath:i+"/status",schemaPath:"#/oneOf/1/pr\
operties/status/const",keyword:"const",params:{allowedValue:"skipped"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),s++}if(a.why!==void 0&&typeof a.why!="string"){let n={instancePath:i+"/why",schemaPath:"#/oneOf/1/propertie\
s/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}
t!==!0&&(t=!0)}else if(r==="failed"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let n={instancePath:i,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"status"},message:"must have required propert\
y 'status'"};e===null?e=[n]:e.push(n),s++}if(a.failure===void 0){let n={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"\
required",params:{missingProperty:"failure"},message:"must have required property 'failure'"};e===null?e=[n]:e.push(n),s++}
if(a.ignored===void 0){let n={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"\
ignored"},message:"must have required property 'ignored'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="status"||
n==="failure"||n==="ignored")){let p={instancePath:i,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.status!==
void 0&&a.status!=="failed"){let n={instancePath:i+"/status",schemaPath:"#/oneOf/2/properties/status/const",keyword:"con\
st",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.failure!==void 0){
let n=a.failure;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let p={instancePath:i+"/failure",schemaPath:"\
#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[p]:e.push(p),s++}if(n.operation===void 0){let p={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",
keyword:"required",params:{missingProperty:"operation"},message:"must have required property 'operation'"};e===null?e=[p]:
e.push(p),s++}if(n.message===void 0){let p={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"req\
uired",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[p]:e.push(p),s++}
for(let p in n)if(!J.call(gs.properties,p)){let o={instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(n.id!==void 0){let p=n.id;if(!(p==="access-denied"||p==="answer-file-invalid"||p==="boot-files-mi\
ssing"||p==="boot-not-possible"||p==="came-back-elsewhere"||p==="cancelled"||p==="capture-incomplete"||p==="command-fail\
ed"||p==="condition-unclear"||p==="content-damaged"||p==="content-missing"||p==="disk-ambiguous"||p==="disk-full"||p==="\
disk-not-found"||p==="driver-missing"||p==="fault-injected"||p==="file-exists"||p==="file-locked"||p==="file-not-found"||
p==="hive-damaged"||p==="image-damaged"||p==="image-not-found"||p==="image-unreadable"||p==="input-invalid"||p==="intern\
al-error"||p==="interrupted-once"||p==="journal-damaged"||p==="journal-foreign"||p==="lock-held"||p==="machine-file-inva\
lid"||p==="name-illegal"||p==="network-unreachable"||p==="not-ready"||p==="not-supported-here"||p==="preflight-refused"||
p==="profile-missing"||p==="restart-limit"||p==="restore-incomplete"||p==="secret-missing"||p==="sequence-changed"||p===
"store-missing"||p==="timed-out"||p==="variable-undefined"||p==="variable-unfit"||p==="volume-not-found"||p==="volume-un\
fit"||p==="wipe-incomplete"||p==="wrong-phase")){let o={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/propert\
ies/id/enum",keyword:"enum",params:{allowedValues:gs.properties.id.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[o]:e.push(o),s++}}if(n.operation!==void 0&&typeof n.operation!="string"){let p={instancePath:i+"/fail\
ure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[p]:e.push(p),s++}if(n.operand!==void 0&&typeof n.operand!="string"){let p={instancePath:i+"/fa\
ilure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),s++}if(n.message!==void 0&&typeof n.message!="string"){let p={instancePath:i+"/fail\
ure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),s++}if(n.exitCode!==void 0){let p=n.exitCode;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let o={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}}if(n.command!==void 0&&typeof n.command!=
"string"){let p={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(n.outputFile!==void 0&&typeof n.outputFile!="st\
ring"){let p={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(n.output!==void 0){let p=n.output;if(Array.
isArray(p)){let o=p.length;for(let l=0;l<o;l++)if(typeof p[l]!="string"){let d={instancePath:i+"/failure/output/"+l,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[d]:e.push(d),s++}}else{let o={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(n.details!==void 0){let p=n.details;
if(Array.isArray(p)){let o=p.length;for(let l=0;l<o;l++)if(typeof p[l]!="string"){let d={instancePath:i+"/failure/detail\
s/"+l,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[d]:e.push(d),s++}}else{let o={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}}else{let p={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[p]:e.push(p),s++}}if(a.ignored!==void 0&&typeof a.ignored!="boolean"){let n={instancePath:i+"/ignored",schemaPath:"\
#/oneOf/2/properties/ignored/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="interrupted"){if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.status===void 0){let n={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}if(a.why===void 0){let n={instancePath:i,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"why"},message:"must have required property '\
why'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="status"||n==="why")){let p={instancePath:i,schemaPath:"#/on\
eOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addition\
al properties"};e===null?e=[p]:e.push(p),s++}if(a.status!==void 0&&a.status!=="interrupted"){let n={instancePath:i+"/sta\
tus",schemaPath:"#/oneOf/3/properties/status/const",keyword:"const",params:{allowedValue:"interrupted"},message:"must be\
 equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.why!==void 0&&typeof a.why!="string"){let n={instancePath:i+"/why",
schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else{let n={instancePath:i,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"status",tagValue:r},message:'value of tag "status" must be in oneOf'};e===null?
e=[n]:e.push(n),s++}else{let n={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"status",tagValue:r},message:'tag "status" must be string'};e===null?e=[n]:e.push(n),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ts.
errors=e,c.props=t,s===0}ts.evaluated={dynamicProps:!0,dynamicItems:!1};function rs(a,{instancePath:i="",parentData:V,parentDataProperty:F,
rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=rs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spa\
n"},message:"must have required property 'span'"};e===null?e=[t]:e.push(t),s++}if(a.result===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'resul\
t'"};e===null?e=[t]:e.push(t),s++}if(a.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),s++}if(a.name===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="span"||t==="result"||t==="type"||t==="\
name")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="node-finished"){
let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"node-finished"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"re\
quired",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.
visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let n={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.node!==void 0&&typeof t.node!="string"){
let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(t.attempt!==void 0){let r=t.attempt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.result!==void 0&&(ts(a.result,{instancePath:i+"/result",parentData:a,
parentDataProperty:"result",rootData:O,dynamicAnchors:L})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length)),a.type!==
void 0&&typeof a.type!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){let t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return rs.errors=e,s===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function is(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=is.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.to===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[t]:
e.push(t),s++}if(a.generation===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
generation"},message:"must have required property 'generation'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="k\
ind"||t==="to"||t==="generation")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==
void 0&&a.kind!=="moved"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
moved"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.to!==void 0){let t=a.to;if(t&&typeof t=="\
object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/to",schemaPath:"#/$defs/state-place/required",
keyword:"required",params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[r]:e.push(
r),s++}if(t.folder===void 0){let r={instancePath:i+"/to",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{
missingProperty:"folder"},message:"must have required property 'folder'"};e===null?e=[r]:e.push(r),s++}if(t.volatile===void 0){
let r={instancePath:i+"/to",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{missingProperty:"volati\
le"},message:"must have required property 'volatile'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r===
"folder"||r==="volatile")){let n={instancePath:i+"/to",schemaPath:"#/$defs/state-place/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+"/to/volume",schemaPath:"#/$defs/state-place/\
properties/volume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.
folder!==void 0&&typeof t.folder!="string"){let r={instancePath:i+"/to/folder",schemaPath:"#/$defs/state-place/propertie\
s/folder/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.volatile!==
void 0&&typeof t.volatile!="boolean"){let r={instancePath:i+"/to/volatile",schemaPath:"#/$defs/state-place/properties/vo\
latile/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/to",schemaPath:"#/$defs/state-place/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}}if(a.generation!==void 0){let t=a.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:i+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let r={instancePath:i+
"/generation",schemaPath:"#/properties/generation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return is.errors=e,s===0}is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function as(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=as.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.to===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[t]:
e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="to"||t==="place")){let r={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="logs-copied"){let t={instancePath:i+"/kind",schemaPath:"#/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"logs-copied"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),s++}if(a.to!==void 0&&typeof a.to!="string"){let t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.place!==void 0){let t=a.place;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/place",schemaPath:"#/$defs/durable-\
path/required",keyword:"required",params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===
null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/place",schemaPath:"#/$defs/durable-path/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="volume"||r==="path")){let n={instancePath:i+"/place",schemaPath:"#/$defs/durable-path/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+"/place/volume",schemaPath:"#/$defs/durabl\
e-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/place/path",schemaPath:"#/$defs/durable-path/pr\
operties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/place",schemaPath:"#/$defs/durable-path/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return as.errors=e,s===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ns(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=ns.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.succeeded===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"succeeded"},message:"must have required property 'su\
cceeded'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="succeeded"||t==="failure"||t==="cancelled")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="run-finished"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"run-finished"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(a.succeeded!==void 0&&typeof a.succeeded!="boolean"){let t={instancePath:i+
"/succeeded",schemaPath:"#/properties/succeeded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[t]:e.push(t),s++}if(a.failure!==void 0){let t=a.failure;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===
void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===void 0){let r={instancePath:i+
"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"operation"},message:"must h\
ave required property 'operation'"};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"must have required \
property 'message'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!J.call(gs.properties,r)){let n={instancePath:i+"/fa\
ilure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||
r==="answer-file-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||
r==="capture-incomplete"||r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="content-missing"||r===
"disk-ambiguous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||
r==="file-locked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unre\
adable"||r==="input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||
r==="lock-held"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-ready"||r==="not-su\
pported-here"||r==="preflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="secre\
t-missing"||r==="sequence-changed"||r==="store-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||
r==="volume-not-found"||r==="volume-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){let n={instancePath:i+"/failure/i\
d",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:gs.properties.id.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!=
"string"){let r={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!=
"string"){let r={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){
let r={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/propert\
ies/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(t.
command!==void 0&&typeof t.command!="string"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/prope\
rties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==
void 0&&typeof t.outputFile!="string"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/propertie\
s/outputFile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==
void 0){let r=t.output;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={instancePath:i+
"/failure/output/"+p,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/\
properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t.
details!==void 0){let r=t.details;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="string"){let o={
instancePath:i+"/failure/details/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/details",schemaPath:"\
#/$defs/failure/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),s++}}}else{let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.cancelled!==void 0&&typeof a.cancelled!="boolean"){let t={
instancePath:i+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ns.errors=e,s===0}ns.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Bt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=Bt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}let r=a.kind;if(typeof r=="string")if(r===
"run-started"){Le(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?Le.errors:
e.concat(Le.errors),s=e.length);var t=!0}else if(r==="homed")De(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,
dynamicAnchors:L})||(e=e===null?De.errors:e.concat(De.errors),s=e.length),t!==!0&&(t=!0);else if(r==="boot-started")We(a,
{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length),t!==!0&&(t=!0);else if(r==="certificate")Fe(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length),t!==!0&&(t=!0);else if(r==="condition-tested")ze(a,{instancePath:i,
parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length),t!==
!0&&(t=!0);else if(r==="loop-entered")Ve(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length),t!==!0&&(t=!0);else if(r==="node-started")Se(a,{instancePath:i,parentData:V,
parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"decided")Ee(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?Ee.errors:e.
concat(Ee.errors),s=e.length),t!==!0&&(t=!0);else if(r==="act-started")Ke(a,{instancePath:i,parentData:V,parentDataProperty:F,
rootData:O,dynamicAnchors:L})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length),t!==!0&&(t=!0);else if(r==="attempt\
-failed")Me(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?Me.errors:e.concat(
Me.errors),s=e.length),t!==!0&&(t=!0);else if(r==="variable-set")Re(a,{instancePath:i,parentData:V,parentDataProperty:F,
rootData:O,dynamicAnchors:L})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length),t!==!0&&(t=!0);else if(r==="variabl\
e-kept")Ge(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?Ge.errors:e.concat(
Ge.errors),s=e.length),t!==!0&&(t=!0);else if(r==="key-placed"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===
void 0){let n={instancePath:i,schemaPath:"#/$defs/key-placed/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.key===void 0){let n={instancePath:i,schemaPath:"\
#/$defs/key-placed/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key\
'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="key")){let p={instancePath:i,schemaPath:"#/$defs/k\
ey-placed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addi\
tional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="key-placed"){let n={instancePath:i+"/kind",
schemaPath:"#/$defs/key-placed/properties/kind/const",keyword:"const",params:{allowedValue:"key-placed"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.key!==void 0){let n=a.key;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.tier===void 0){let p={instancePath:i+"/key",schemaPath:"#/$defs/key-placed/properties/key/required",keyword:"re\
quired",params:{missingProperty:"tier"},message:"must have required property 'tier'"};e===null?e=[p]:e.push(p),s++}if(n.
volume===void 0){let p={instancePath:i+"/key",schemaPath:"#/$defs/key-placed/properties/key/required",keyword:"required",
params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[p]:e.push(p),s++}if(n.path===
void 0){let p={instancePath:i+"/key",schemaPath:"#/$defs/key-placed/properties/key/required",keyword:"required",params:{
missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[p]:e.push(p),s++}for(let p in n)if(!(p===
"tier"||p==="volume"||p==="path")){let o={instancePath:i+"/key",schemaPath:"#/$defs/key-placed/properties/key/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[o]:e.push(o),s++}if(n.tier!==void 0){let p=n.tier;if(!(p==="other-volume"||p==="beside-journal")){let o={instancePath:i+
"/key/tier",schemaPath:"#/$defs/key-placed/properties/key/properties/tier/enum",keyword:"enum",params:{allowedValues:Mi.
properties.key.properties.tier.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}
if(n.volume!==void 0&&typeof n.volume!="string"){let p={instancePath:i+"/key/volume",schemaPath:"#/$defs/key-placed/prop\
erties/key/properties/volume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),s++}if(n.path!==void 0&&typeof n.path!="string"){let p={instancePath:i+"/key/path",schemaPath:"#/$defs/key-placed/pro\
perties/key/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/key",schemaPath:"#/$defs/key-placed/properties/key/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i,schemaPath:"#/$defs/key-pla\
ced/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r===
"secret-exposed"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$\
defs/secret-exposed/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[n]:e.push(n),s++}if(a.name===void 0){let n={instancePath:i,schemaPath:"#/$defs/secret-exposed/require\
d",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(
n),s++}if(a.why===void 0){let n={instancePath:i,schemaPath:"#/$defs/secret-exposed/required",keyword:"required",params:{
missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n===
"kind"||n==="name"||n==="why"||n==="where")){let p={instancePath:i,schemaPath:"#/$defs/secret-exposed/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="secret-exposed"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/sec\
ret-exposed/properties/kind/const",keyword:"const",params:{allowedValue:"secret-exposed"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),s++}if(a.name!==void 0&&typeof a.name!="string"){let n={instancePath:i+"/name",schemaPath:"\
#/$defs/secret-exposed/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}if(a.why!==void 0){let n=a.why;if(!(n==="obscured"||n==="in-sequence"||n==="in-file"||n==="on-command-\
line"||n==="key-left")){let p={instancePath:i+"/why",schemaPath:"#/$defs/secret-exposed/properties/why/enum",keyword:"en\
um",params:{allowedValues:Zi.properties.why.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.
push(p),s++}}if(a.where!==void 0&&typeof a.where!="string"){let n={instancePath:i+"/where",schemaPath:"#/$defs/secret-ex\
posed/properties/where/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i,schemaPath:"#/$defs/secret-exposed/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="acquired")He(a,{instancePath:i,parentData:V,parentDataProperty:F,
rootData:O,dynamicAnchors:L})||(e=e===null?He.errors:e.concat(He.errors),s=e.length),t!==!0&&(t=!0);else if(r==="release\
d"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/released/\
required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:
e.push(n),s++}if(a.number===void 0){let n={instancePath:i,schemaPath:"#/$defs/released/required",keyword:"required",params:{
missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n===
"kind"||n==="number")){let p={instancePath:i,schemaPath:"#/$defs/released/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==
void 0&&a.kind!=="released"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/released/properties/kind/const",keyword:"\
const",params:{allowedValue:"released"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.number!==
void 0){let n=a.number;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/number",schemaPath:"\
#/$defs/released/properties/number/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:
e.push(p),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let p={instancePath:i+"/number",schemaPath:"#/$defs/r\
eleased/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=
[p]:e.push(p),s++}}}else{let n={instancePath:i,schemaPath:"#/$defs/released/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="content-staged")Ue(a,{instancePath:i,
parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length),t!==
!0&&(t=!0);else if(r==="engine-staged")Xe(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||
(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length),t!==!0&&(t=!0);else if(r==="boot-image-staged"){if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/boot-image-staged/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.
entry===void 0){let n={instancePath:i,schemaPath:"#/$defs/boot-image-staged/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n===
"entry"||n==="previousDefault")){let p={instancePath:i,schemaPath:"#/$defs/boot-image-staged/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(a.kind!==void 0&&a.kind!=="boot-image-staged"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/boot-image-st\
aged/properties/kind/const",keyword:"const",params:{allowedValue:"boot-image-staged"},message:"must be equal to constant"};
e===null?e=[n]:e.push(n),s++}if(a.entry!==void 0&&typeof a.entry!="string"){let n={instancePath:i+"/entry",schemaPath:"#\
/$defs/boot-image-staged/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),s++}if(a.previousDefault!==void 0&&typeof a.previousDefault!="string"){let n={instancePath:i+"/previousD\
efault",schemaPath:"#/$defs/boot-image-staged/properties/previousDefault/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/boot-image-staged/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="boot-ima\
ge-held"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/boo\
t-image-held/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[n]:e.push(n),s++}if(a.entry===void 0){let n={instancePath:i,schemaPath:"#/$defs/boot-image-held/required",keyword:"\
required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[n]:e.push(n),s++}for(let n in a)
if(!(n==="kind"||n==="entry")){let p={instancePath:i,schemaPath:"#/$defs/boot-image-held/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(a.kind!==void 0&&a.kind!=="boot-image-held"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/boot-image-held\
/properties/kind/const",keyword:"const",params:{allowedValue:"boot-image-held"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),s++}if(a.entry!==void 0&&typeof a.entry!="string"){let n={instancePath:i+"/entry",schemaPath:"#/$de\
fs/boot-image-held/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/boot-image-held/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="boot-image-removed"){if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/boot-image-removed/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),
s++}if(a.entry===void 0){let n={instancePath:i,schemaPath:"#/$defs/boot-image-removed/required",keyword:"required",params:{
missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n===
"kind"||n==="entry")){let p={instancePath:i,schemaPath:"#/$defs/boot-image-removed/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(a.kind!==void 0&&a.kind!=="boot-image-removed"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/boot-image-removed/\
properties/kind/const",keyword:"const",params:{allowedValue:"boot-image-removed"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),s++}if(a.entry!==void 0&&typeof a.entry!="string"){let n={instancePath:i+"/entry",schemaPath:"#/$de\
fs/boot-image-removed/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/boot-image-removed/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="first-boot-registered")Ye(a,
{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?Ye.errors:e.concat(Ye.errors),
s=e.length),t!==!0&&(t=!0);else if(r==="protected")Qe(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||
(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length),t!==!0&&(t=!0);else if(r==="restart-asked")es(a,{instancePath:i,parentData:V,
parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?es.errors:e.concat(es.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"restart-armed"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$d\
efs/restart-armed/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kin\
d'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(n!=="kind"){let p={instancePath:i,schemaPath:"#/$defs/restart-armed/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pro\
perties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="restart-armed"){let n={instancePath:i+"/kind",schemaPath:"\
#/$defs/restart-armed/properties/kind/const",keyword:"const",params:{allowedValue:"restart-armed"},message:"must be equa\
l to constant"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/restart-armed/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="restart-\
done")ss(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?ss.errors:e.concat(
ss.errors),s=e.length),t!==!0&&(t=!0);else if(r==="node-finished")rs(a,{instancePath:i,parentData:V,parentDataProperty:F,
rootData:O,dynamicAnchors:L})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length),t!==!0&&(t=!0);else if(r==="operato\
r"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/operator/\
required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:
e.push(n),s++}if(a.choice===void 0){let n={instancePath:i,schemaPath:"#/$defs/operator/required",keyword:"required",params:{
missingProperty:"choice"},message:"must have required property 'choice'"};e===null?e=[n]:e.push(n),s++}if(a.node===void 0){
let n={instancePath:i,schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty:"node"},message:"\
must have required property 'node'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="choice"||n==="nod\
e"||n==="confirmed")){let p={instancePath:i,schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==
void 0&&a.kind!=="operator"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"\
const",params:{allowedValue:"operator"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.choice!==
void 0){let n=a.choice;if(!(n==="retry"||n==="skip"||n==="stop"||n==="from"||n==="again")){let p={instancePath:i+"/choic\
e",schemaPath:"#/$defs/operator/properties/choice/enum",keyword:"enum",params:{allowedValues:Ri.properties.choice.enum},
message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a.node!==void 0&&typeof a.node!="\
string"){let n={instancePath:i+"/node",schemaPath:"#/$defs/operator/properties/node/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.confirmed!==void 0&&a.confirmed!==!0){let n={instancePath:i+
"/confirmed",schemaPath:"#/$defs/operator/properties/confirmed/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/operator/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r===
"braked"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/bra\
ked/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[n]:e.push(n),s++}if(a.starts===void 0){let n={instancePath:i,schemaPath:"#/$defs/braked/required",keyword:"required",
params:{missingProperty:"starts"},message:"must have required property 'starts'"};e===null?e=[n]:e.push(n),s++}for(let n in a)
if(!(n==="kind"||n==="starts")){let p={instancePath:i,schemaPath:"#/$defs/braked/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(a.kind!==void 0&&a.kind!=="braked"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/braked/properties/kind/const",keyword:"\
const",params:{allowedValue:"braked"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.starts!==void 0){
let n=a.starts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/starts",schemaPath:"#/$\
defs/braked/properties/starts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(
p),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let p={instancePath:i+"/starts",schemaPath:"#/$defs/braked/p\
roperties/starts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(
p),s++}}}else{let n={instancePath:i,schemaPath:"#/$defs/braked/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="moved")is(a,{instancePath:i,parentData:V,parentDataProperty:F,
rootData:O,dynamicAnchors:L})||(e=e===null?is.errors:e.concat(is.errors),s=e.length),t!==!0&&(t=!0);else if(r==="logs-co\
pied")as(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?as.errors:e.concat(
as.errors),s=e.length),t!==!0&&(t=!0);else if(r==="run-finished")ns(a,{instancePath:i,parentData:V,parentDataProperty:F,
rootData:O,dynamicAnchors:L})||(e=e===null?ns.errors:e.concat(ns.errors),s=e.length),t!==!0&&(t=!0);else{let n={instancePath:i,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:r},message:'value of ta\
g "kind" must be in oneOf'};e===null?e=[n]:e.push(n),s++}else{let n={instancePath:i,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"kind",tagValue:r},message:'tag "kind" must be string'};e===null?e=[n]:e.push(n),
s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return Bt.errors=e,c.props=t,s===0}Bt.evaluated={dynamicProps:!0,dynamicItems:!1};var Qi=Et,Y={
title:"Rehearsal machine",description:"A computer that exists as a folder: what `machine.yaml` says of it. Sizes are tex\
ts with units of 1024.",type:"object",additionalProperties:!1,required:["name","make","model","serial-number","uuid","di\
sks"],properties:{name:{type:"string",description:"What people call the machine.",minLength:1},make:{type:"string",description:"\
Manufacturer, as SMBIOS states it; empty when it states none."},model:{type:"string",description:"Model, as SMBIOS state\
s it; empty when it states none."},"serial-number":{type:"string",description:"Serial number of the machine; empty when \
it has none."},uuid:{type:"string",description:"SMBIOS UUID; zeros when the firmware holds none.",pattern:"^[0-9A-Fa-f]{\
8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},"asset-tag":{type:"string",description:"Asset tag.",default:""},"system-versio\
n":{type:"string",description:"Version of the system, where Lenovo keeps the friendly name of the model.",default:""},family:{
type:"string",description:"Product family.",default:""},sku:{type:"string",description:"SKU number, which Dell and Micro\
soft choose drivers by.",default:""},board:{type:"object",description:"The main board.",additionalProperties:!1,properties:{
make:{type:"string",description:"Manufacturer.",default:""},product:{type:"string",description:"Product, which HP choose\
s drivers by.",default:""},version:{type:"string",description:"Version.",default:""},"serial-number":{type:"string",description:"\
Serial number.",default:""},"asset-tag":{type:"string",description:"Asset tag.",default:""}}},bios:{type:"object",description:"\
The firmware's own data.",additionalProperties:!1,properties:{vendor:{type:"string",description:"Vendor.",default:""},version:{
type:"string",description:"Version.",default:""},"release-date":{type:"string",description:"Date such as 2024-03-18.",default:"",
pattern:"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},"smbios-version":{type:"string",description:"Version of SMBIOS such as 3.4.",
default:"",pattern:"^([0-9]+([.][0-9]+){0,3})?$"}}},enclosures:{type:"array",description:"Cases; a notebook in its dock \
has two. One desktop case when none is given.",items:{type:"object",description:"A case.",additionalProperties:!1,required:[
"type"],properties:{type:{type:"integer",description:"Chassis type of SMBIOS, such as 3 desktop, 10 notebook, 12 dock, 3\
0 tablet.",minimum:1,maximum:36},make:{type:"string",description:"Manufacturer.",default:""},"serial-number":{type:"stri\
ng",description:"Serial number.",default:""},"asset-tag":{type:"string",description:"Asset tag.",default:""}}},default:[]},
architecture:{type:"string",description:"Processor architecture.",enum:["x64","arm64","x86"],default:"x64"},firmware:{type:"\
string",description:"Kind of firmware.",enum:["uefi","bios"],default:"uefi"},memory:{type:"string",description:"Size of \
the main memory, such as 16GiB.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$",default:"8GiB"},processors:{type:"\
array",description:"Processor packages; an ordinary one with 2400 MHz when the key is absent.",items:{type:"object",description:"\
A processor package.",additionalProperties:!1,properties:{name:{type:"string",description:"Name.",default:""},make:{type:"\
string",description:"Maker.",default:""},megahertz:{type:"integer",description:"Highest speed.",minimum:0,maximum:999999999},
cores:{type:"integer",description:"Cores.",minimum:0,maximum:999999999},"logical-processors":{type:"integer",description:"\
Logical processors.",minimum:0,maximum:999999999},virtualization:{type:"boolean",description:"Virtualization (VT-x, AMD-\
V) is switched on."},"second-level-translation":{type:"boolean",description:"Second level address translation (EPT, NPT)\
."},"no-execute":{type:"boolean",description:"Pages can be kept from being executed."}}}},"secure-boot":{type:"object",description:"\
Secure Boot of the firmware.",additionalProperties:!1,required:["enabled"],properties:{enabled:{type:"boolean",description:"\
True when only signed boot files start."},certificates:{type:"string",description:"Microsoft certificates that the firmw\
are trusts; `2023` also stands for a revoked 2011 certificate.",enum:["none","2011","both","2023"],default:"both"}}},tpm:{
type:"object",description:"The security chip; a TPM 2.0 that is ready when the key is absent.",additionalProperties:!1,required:[
"present"],properties:{present:{type:"boolean",description:"Whether there is one."},version:{type:"string",description:"\
Version of its specification.",default:"",enum:["","1.2","2.0"]},enabled:{type:"boolean",description:"Switched on."},activated:{
type:"boolean",description:"Activated."},owned:{type:"boolean",description:"Owned."}}},power:{type:"object",description:"\
What the machine is fed from.",additionalProperties:!1,properties:{source:{type:"string",description:"Source.",enum:["ac",
"battery","unknown"],default:"ac"},batteries:{type:"integer",description:"Number of batteries.",minimum:0,maximum:999999999,
default:0}}},hypervisor:{type:"boolean",description:"True for a virtual machine.",default:!1},network:{type:"object",description:"\
The network as each phase sees it.",additionalProperties:!1,properties:{"mac-addresses":{type:"array",description:"MAC a\
ddresses of wired adapters, when nothing else of them matters.",items:{type:"string",description:"MAC address.",pattern:"\
^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"},default:[]},"ip-addresses":{type:"array",description:"IP addresses of the firs\
t of them.",items:{type:"string",description:"IP address, with or without the length of its prefix.",minLength:1},default:[]},
adapters:{type:"array",description:"Network adapters, in place of `mac-addresses` and `ip-addresses`.",items:{type:"obje\
ct",description:"An adapter.",additionalProperties:!1,required:["mac-address"],properties:{name:{type:"string",description:"\
Name of the connection.",minLength:1,default:"Ethernet"},description:{type:"string",description:"What people call it.",default:""},
"mac-address":{type:"string",description:"MAC address.",pattern:"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"},kind:{type:"s\
tring",description:"Kind.",enum:["wired","wireless","other"],default:"wired"},physical:{type:"boolean",description:"Fals\
e for bridges, tunnels and the like.",default:!0},connected:{type:"boolean",description:"Whether it has a link.",default:!0},
megabits:{type:"integer",description:"Speed in megabits a second.",minimum:0,maximum:999999999},"ip-addresses":{type:"ar\
ray",description:"IP addresses such as 192.0.2.21/24.",items:{type:"string",description:"IP address.",minLength:1},default:[]},
gateways:{type:"array",description:"Default gateways.",items:{type:"string",description:"IP address.",minLength:1},default:[]},
dhcp:{type:"boolean",description:"Whether addresses come from a DHCP server.",default:!0},"dhcp-server":{type:"string",description:"\
DHCP server that answered.",default:""},"dns-servers":{type:"array",description:"DNS servers.",items:{type:"string",description:"\
IP address.",minLength:1},default:[]},"dns-domain":{type:"string",description:"DNS domain of the connection.",default:""},
"device-id":{type:"string",description:"Instance id of its device.",default:""}}}},"full-os":{type:"string",description:"\
Whether the content share answers in the full OS.",enum:["up","down"],default:"up"},winpe:{type:"string",description:"Wh\
ether the content share answers in WinPE.",enum:["up","down"],default:"up"},shares:{type:"array",description:"Shares of \
servers that the machine can connect.",items:{type:"object",description:"A share.",additionalProperties:!1,required:["sh\
are"],properties:{share:{type:"string",description:"Server and share, such as `\\\\server\\logs`.",pattern:"^\\\\\\\\[^\\\\/]+\
\\\\[^\\\\/]+$"},tree:{type:"string",description:"Folder of the template, with `/`, that holds its files; without one th\
e share is empty.",minLength:1},account:{type:"string",description:"Account that the server lets in; everybody when left\
 out.",minLength:1},password:{type:"string",description:"Its password.",minLength:1},writable:{type:"boolean",description:"\
True when files can be written to it.",default:!1}}},default:[]}}},"operating-system":{type:"object",description:"The Wi\
ndows at delivery, as far as its registry hives do not tell it.",additionalProperties:!1,properties:{name:{type:"string",
description:"Name, such as Windows 11 Pro.",minLength:1},version:{type:"string",description:"Version such as 10.0.26100.",
pattern:"^([0-9]+([.][0-9]+){0,3})?$"},edition:{type:"string",description:"Edition id, such as Professional.",minLength:1},
type:{type:"string",description:"`other` is no Windows.",enum:["client","server","domain-controller","other"]},language:{
type:"string",description:"Language such as en-US.",minLength:1},"language-id":{type:"integer",description:"Windows' num\
ber of the language, such as 1033.",minimum:0,maximum:65535},installed:{type:"string",description:"Time of the installat\
ion, such as 2024-10-01T12:00:00Z.",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},core:{type:"boolean",description:"True for a \
server without a desktop."},domain:{type:"string",description:"Domain that it is joined to.",minLength:1},workgroup:{type:"\
string",description:"Workgroup; WORKGROUP when it is in no domain.",minLength:1}}},letters:{type:"object",description:"D\
rive letters that are pinned; all others change at every start.",additionalProperties:!1,properties:{"full-os":{type:"ob\
ject",description:"In the full OS: partition id to letter or `none`.",additionalProperties:{type:"string",pattern:"^([A-\
Z]|none)$"}},winpe:{type:"object",description:"In WinPE: partition id to letter or `none`.",additionalProperties:{type:"\
string",pattern:"^([A-Z]|none)$"}}}},disks:{type:"array",description:"Disks, in the order of their numbers.",items:{type:"\
object",description:"A disk as the machine is delivered.",additionalProperties:!1,required:["serial","size"],properties:{
serial:{type:"string",description:"Serial number; also the name of the disk's folder.",minLength:1},model:{type:"string",
description:"Model as people read it.",minLength:1,default:"Disk"},bus:{type:"string",description:"What the disk is conn\
ected to.",enum:["nvme","sata","ata","scsi","sas","raid","usb","sd","mmc","virtual","iscsi","fibre-channel","unknown"],default:"\
sata"},"unique-id":{type:"string",description:"World-wide name of the hardware (WWN, EUI-64 or NGUID).",minLength:1},"se\
ctor-size":{type:"integer",description:"Bytes of a logical sector: 512, or 4096 on a 4Kn disk.",minimum:512,maximum:65536,
default:512},spinning:{type:"boolean",description:"True for a hard disk with platters, false for one without."},"read-on\
ly":{type:"boolean",description:"True when nothing can be written to the disk.",default:!1},offline:{type:"boolean",description:"\
True when the system does not use the disk.",default:!1},size:{type:"string",description:"Size such as 64GiB.",pattern:"\
^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},removable:{type:"boolean",description:"True for a stick or a card.",default:!1},
medium:{type:"boolean",description:"True for the disk that holds Steppe's own boot medium.",default:!1},style:{type:"str\
ing",description:"Partition style; `raw` has no partitions.",enum:["gpt","mbr","raw"],default:"raw"},id:{type:"string",description:"\
Disk GUID or MBR signature; a raw disk goes by its serial number."},partitions:{type:"array",description:"Partitions in \
the order in which they lie on the disk.",items:{type:"object",description:"A partition and the files on it.",additionalProperties:!1,
required:["id","role","size","file-system"],properties:{id:{type:"string",description:"Identity of the volume: the parti\
tion's GUID. It never changes and is a folder name of the running machine.",pattern:'^[^<>:"/\\\\|?* ]+$'},role:{type:"s\
tring",description:"What the partition is for.",enum:["efi","msr","system","windows","recovery","data"]},size:{type:"str\
ing",description:"Size such as 260MiB or 60GiB.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},"file-system":{
type:"string",description:"File system; `raw` is unformatted.",enum:["ntfs","fat32","raw"]},label:{type:"string",description:"\
Label of the volume.",default:""},type:{type:"string",description:"GPT type GUID, or MBR type as two hexadecimal digits;\
 without it the one of its role.",pattern:"^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\\
}?$"},attributes:{type:"array",description:"GPT attributes; without them those of its role.",items:{type:"string",description:"\
Attribute.",enum:["required","no-drive-letter","hidden"]}},active:{type:"boolean",description:"True for the partition th\
at a BIOS starts from; without it true for `system`."},offset:{type:"string",description:"Where it begins, such as 1MiB;\
 without it right behind the one before.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},"allocation-unit":{
type:"string",description:"Size of a cluster, such as 4KiB.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},
tree:{type:"string",description:"Folder of the template, with `/`, whose content is copied to the volume.",minLength:1},
state:{type:"string",description:"`dirty`, `hibernated` and `locked` volumes refuse to be written to.",enum:["clean","di\
rty","hibernated","locked"],default:"clean"},bitlocker:{type:"string",description:"What BitLocker does with the volume; \
one that is `on` opens by the TPM for its own Windows, and is locked in WinPE.",enum:["on","suspended","off"],default:"o\
ff"}}},default:[]}}}},devices:{type:"array",description:"Plug and Play devices.",items:{type:"object",description:"A dev\
ice.",additionalProperties:!1,required:["instance-id","hardware-ids"],properties:{"instance-id":{type:"string",description:"\
Instance id.",minLength:1},description:{type:"string",description:"What people call it.",minLength:1},"hardware-ids":{type:"\
array",description:"Hardware ids, most specific first.",items:{type:"string",description:"Hardware id.",minLength:1}},"c\
ompatible-ids":{type:"array",description:"Compatible ids, most specific first.",items:{type:"string",description:"Compat\
ible id.",minLength:1},default:[]},"class-guid":{type:"string",description:"Device setup class.",minLength:1}}},default:[]},
"boot-order":{type:"array",description:"What the firmware tries at first, in order.",items:{type:"string",description:"`\
disk`: internal disks; `medium`: Steppe's boot medium.",enum:["disk","medium"]},default:["disk","medium"]},security:{type:"\
array",description:"Owner and DACL of files in the trees that differ from the default.",items:{type:"object",description:"\
Security of one file or folder.",additionalProperties:!1,required:["partition","path","owner","dacl"],properties:{partition:{
type:"string",description:"Id of the partition.",minLength:1},path:{type:"string",description:"Path below the volume's r\
oot, with backslashes, without a leading one.",minLength:1},owner:{type:"string",description:"SID of the owner.",minLength:1},
dacl:{type:"string",description:"DACL in SDDL.",minLength:1}}},default:[]},links:{type:"array",description:"Hard links i\
n the trees.",items:{type:"object",description:"A second name of a file.",additionalProperties:!1,required:["partition",
"existing","added"],properties:{partition:{type:"string",description:"Id of the partition.",minLength:1},existing:{type:"\
string",description:"Path below the volume's root, with backslashes, without a leading one.",minLength:1},added:{type:"s\
tring",description:"Path below the volume's root, with backslashes, without a leading one.",minLength:1}}},default:[]},reparse:{
type:"array",description:"Reparse points in the trees.",items:{type:"object",description:"A reparse point.",additionalProperties:!1,
required:["partition","path","tag"],properties:{partition:{type:"string",description:"Id of the partition.",minLength:1},
path:{type:"string",description:"Path below the volume's root, with backslashes, without a leading one.",minLength:1},tag:{
type:"string",description:"Kind of reparse point.",enum:["junction","symbolic-link","mount-point","cloud"]},target:{type:"\
string",description:"Path, or the id of the partition that is mounted.",minLength:1}}},default:[]},attributes:{type:"arr\
ay",description:"Attributes of files in the trees.",items:{type:"object",description:"Attributes of one file or folder.",
additionalProperties:!1,required:["partition","path","attributes"],properties:{partition:{type:"string",description:"Id \
of the partition.",minLength:1},path:{type:"string",description:"Path below the volume's root, with backslashes, without\
 a leading one.",minLength:1},attributes:{type:"array",description:"Attributes; `locked` stands for a file that a progra\
m keeps open.",items:{type:"string",description:"Attribute.",enum:["read-only","hidden","system","archive","encrypted","\
recall","offline","locked"]}},modified:{type:"string",description:"Time of the last change, such as 2024-10-01T12:00:00Z\
.",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"}}},default:[]},commands:{type:"array",description:"What programs answer; nothin\
g is ever started. The first match counts.",items:{type:"object",description:"An answer.",additionalProperties:!1,required:[
"program"],properties:{program:{type:"string",description:"Regular expression that the whole program matches, case ignor\
ed.",minLength:1},arguments:{type:"string",description:"Regular expression that the whole argument line matches.",minLength:1},
phase:{type:"string",description:"Phase in which the answer counts.",enum:["full-os","winpe"]},"exit-code":{type:["integ\
er","string"],description:"Exit code: decimal, negative or hexadecimal.",minimum:-2147483648,maximum:4294967295,pattern:"\
^(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})$",default:0},takes:{type:"string",description:"How long it takes, such as `20m`. \
The time passes at once; a time-out in it rings.",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)?$",default:"0s"},output:{type:"\
array",description:"Lines that it prints.",items:{type:"string"},default:[]},writes:{type:"array",description:"Files tha\
t it writes.",items:{type:"object",description:"A file.",additionalProperties:!1,required:["path"],properties:{path:{type:"\
string",description:"Path with the letter of the running system.",minLength:1},text:{type:"string",description:"Content.",
default:""}}},default:[]},sets:{type:"object",description:"Variables that it sets, as a program does that speaks to the \
run: at once, also when it fails.",additionalProperties:{type:"string",description:"Value; an empty one deletes."}}}},default:[]},
wmi:{type:"array",description:"What WMI answers beside, or instead of, what follows from the machine; entries count in t\
heir order.",items:{type:"object",description:"One class.",additionalProperties:!1,required:["class"],properties:{class:{
type:"string",description:"Name of the class.",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},namespace:{type:"string",description:"\
Its namespace.",minLength:1,default:"root\\cimv2"},phase:{type:"string",description:"Phase in which the entry counts; bo\
th when left out.",enum:["full-os","winpe"]},types:{type:"object",description:"Types of properties that the class does n\
ot have by itself; all others are texts.",additionalProperties:{type:"string",enum:["string","boolean","datetime","uint8",
"uint16","uint32","uint64","sint8","sint16","sint32","sint64","real32","real64","string[]","boolean[]","uint8[]","uint16\
[]","uint32[]"]}},instances:{type:"array",description:"Instances instead of those of the class; each maps properties to \
values, and what it leaves out is NULL.",items:{type:"object",additionalProperties:{type:["string","number","boolean","a\
rray"]}}},set:{type:"object",description:"Values that every instance of the class gets.",additionalProperties:{type:["st\
ring","number","boolean","array"]}},absent:{type:"boolean",description:"True: the class is not there at all.",default:!1}}},
default:[]},"winpe-tools":{type:"array",description:"Programs that the boot image has beside those of every WinPE, by op\
tional components, without `.exe`.",items:{type:"string"},default:[]},"windows-setup":{type:"object",description:"How an\
 upgrade by Windows Setup goes here; it succeeds when the key is absent.",additionalProperties:!1,properties:{"scan-code":{
type:["string","integer"],description:"Exit code with which its compatibility scan stops every upgrade, such as 0xC19002\
08."},"rollback-code":{type:["string","integer"],description:"Error code with which it gives the old Windows back after \
its first restart, such as 0xC1900101."}}}},$id:"validators2"},ea=new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-\
Fa-f]{12}$","u"),sa=new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2})?$","u"),dr=new RegExp("^([0-9]+([.][0-9]+){0,3})?$","u"),fr=new RegExp(
"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$","u"),cr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}","u"),hr=new RegExp("^([A-Z]|n\
one)$","u"),ta=new RegExp('^[^<>:"/\\\\|?* ]+$',"u"),ra=new RegExp("^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f\
]{4}){3}-[0-9A-Fa-f]{12}\\}?$","u"),ia=new RegExp("^(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})$","u"),aa=new RegExp("^[0-9]+(\
\\.[0-9]+)?(ms|s|m|h)?$","u"),na=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function Et(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=Et.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=
[t]:e.push(t),s++}if(a.make===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
make"},message:"must have required property 'make'"};e===null?e=[t]:e.push(t),s++}if(a.model===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[t]:e.push(t),s++}if(a["serial-number"]===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"serial-number"},message:"must have required property 'serial-number'"};e===null?e=[t]:e.push(
t),s++}if(a.uuid===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uui\
d"},message:"must have required property 'uuid'"};e===null?e=[t]:e.push(t),s++}if(a.disks===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"disks"},message:"must have required property 'disks'"};
e===null?e=[t]:e.push(t),s++}for(let t in a)if(!J.call(Y.properties,t)){let r={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),s++}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/name",
schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.make!==void 0&&typeof a.make!="st\
ring"){let t={instancePath:i+"/make",schemaPath:"#/properties/make/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(a.model!==void 0&&typeof a.model!="string"){let t={instancePath:i+"/mod\
el",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(a["serial-number"]!==void 0&&typeof a["serial-number"]!="string"){let t={instancePath:i+"/serial-number",
schemaPath:"#/properties/serial-number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}if(a.uuid!==void 0){let t=a.uuid;if(typeof t=="string"){if(!ea.test(t)){let r={instancePath:i+"/uuid",
schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f\
]{12}$"},message:'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"'};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}}if(a["asset-tag"]!==void 0&&typeof a["asset-tag"]!="string"){let t={instancePath:i+
"/asset-tag",schemaPath:"#/properties/asset-tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(a["system-version"]!==void 0&&typeof a["system-version"]!="string"){let t={instancePath:i+"/\
system-version",schemaPath:"#/properties/system-version/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[t]:e.push(t),s++}if(a.family!==void 0&&typeof a.family!="string"){let t={instancePath:i+"/family",schemaPath:"\
#/properties/family/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.
sku!==void 0&&typeof a.sku!="string"){let t={instancePath:i+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.board!==void 0){let t=a.board;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let r in t)if(!(r==="make"||r==="product"||r==="version"||r==="serial-number"||r==="ass\
et-tag")){let n={instancePath:i+"/board",schemaPath:"#/properties/board/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.make!==
void 0&&typeof t.make!="string"){let r={instancePath:i+"/board/make",schemaPath:"#/properties/board/properties/make/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.product!==void 0&&typeof t.
product!="string"){let r={instancePath:i+"/board/product",schemaPath:"#/properties/board/properties/product/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.version!==void 0&&typeof t.version!=
"string"){let r={instancePath:i+"/board/version",schemaPath:"#/properties/board/properties/version/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t["serial-number"]!==void 0&&typeof t["\
serial-number"]!="string"){let r={instancePath:i+"/board/serial-number",schemaPath:"#/properties/board/properties/serial\
-number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t["asset-t\
ag"]!==void 0&&typeof t["asset-tag"]!="string"){let r={instancePath:i+"/board/asset-tag",schemaPath:"#/properties/board/\
properties/asset-tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/board",schemaPath:"#/properties/board/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}}if(a.bios!==void 0){let t=a.bios;if(t&&typeof t=="object"&&!Array.isArray(t)){
for(let r in t)if(!(r==="vendor"||r==="version"||r==="release-date"||r==="smbios-version")){let n={instancePath:i+"/bios",
schemaPath:"#/properties/bios/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.vendor!==void 0&&typeof t.vendor!="string"){let r={
instancePath:i+"/bios/vendor",schemaPath:"#/properties/bios/properties/vendor/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.version!==void 0&&typeof t.version!="string"){let r={instancePath:i+
"/bios/version",schemaPath:"#/properties/bios/properties/version/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),s++}if(t["release-date"]!==void 0){let r=t["release-date"];if(typeof r=="string"){
if(!sa.test(r)){let n={instancePath:i+"/bios/release-date",schemaPath:"#/properties/bios/properties/release-date/pattern",
keyword:"pattern",params:{pattern:"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},message:'must match pattern "^([0-9]{4}-[0-9]{2}-[0\
-9]{2})?$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/bios/release-date",schemaPath:"#/properties/bios\
/properties/release-date/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(t["smbios-version"]!==void 0){let r=t["smbios-version"];if(typeof r=="string"){if(!dr.test(r)){let n={instancePath:i+
"/bios/smbios-version",schemaPath:"#/properties/bios/properties/smbios-version/pattern",keyword:"pattern",params:{pattern:"\
^([0-9]+([.][0-9]+){0,3})?$"},message:'must match pattern "^([0-9]+([.][0-9]+){0,3})?$"'};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/bios/smbios-version",schemaPath:"#/properties/bios/properties/smbios-version/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/bios",schemaPath:"\
#/properties/bios/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.
enclosures!==void 0){let t=a.enclosures;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.type===void 0){let o={instancePath:i+"/enclosures/"+n,schemaPath:"#/properties/enclosu\
res/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===
null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="type"||o==="make"||o==="serial-number"||o==="asset-tag")){let l={instancePath:i+
"/enclosures/"+n,schemaPath:"#/properties/enclosures/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.type!==void 0){let o=p.
type;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/enclosures/"+n+"/type",schemaPath:"\
#/properties/enclosures/items/properties/type/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>36||isNaN(o)){let l={instancePath:i+"/enclosures/"+n+"\
/type",schemaPath:"#/properties/enclosures/items/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:36},
message:"must be <= 36"};e===null?e=[l]:e.push(l),s++}if(o<1||isNaN(o)){let l={instancePath:i+"/enclosures/"+n+"/type",schemaPath:"\
#/properties/enclosures/items/properties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"};e===null?e=[l]:e.push(l),s++}}}if(p.make!==void 0&&typeof p.make!="string"){let o={instancePath:i+"/enclosures\
/"+n+"/make",schemaPath:"#/properties/enclosures/items/properties/make/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(p["serial-number"]!==void 0&&typeof p["serial-number"]!="string"){let o={
instancePath:i+"/enclosures/"+n+"/serial-number",schemaPath:"#/properties/enclosures/items/properties/serial-number/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p["asset-tag"]!==void 0&&
typeof p["asset-tag"]!="string"){let o={instancePath:i+"/enclosures/"+n+"/asset-tag",schemaPath:"#/properties/enclosures\
/items/properties/asset-tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),s++}}else{let o={instancePath:i+"/enclosures/"+n,schemaPath:"#/properties/enclosures/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/enclosures",schemaPath:"\
#/properties/enclosures/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(a.architecture!==void 0){let t=a.architecture;if(typeof t!="string"){let r={instancePath:i+"/architecture",schemaPath:"\
#/properties/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(!(t==="x64"||t==="arm64"||t==="x86")){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture\
/enum",keyword:"enum",params:{allowedValues:Y.properties.architecture.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[r]:e.push(r),s++}}if(a.firmware!==void 0){let t=a.firmware;if(typeof t!="string"){let r={instancePath:i+
"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}if(!(t==="uefi"||t==="bios")){let r={instancePath:i+"/firmware",schemaPath:"#/properties/firmwa\
re/enum",keyword:"enum",params:{allowedValues:Y.properties.firmware.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[r]:e.push(r),s++}}if(a.memory!==void 0){let t=a.memory;if(typeof t=="string"){if(!Q.test(t)){let r={
instancePath:i+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+\
)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.processors!==void 0){let t=a.processors;if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o in p)if(!(o===
"name"||o==="make"||o==="megahertz"||o==="cores"||o==="logical-processors"||o==="virtualization"||o==="second-level-tran\
slation"||o==="no-execute")){let l={instancePath:i+"/processors/"+n,schemaPath:"#/properties/processors/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),s++}if(p.name!==void 0&&typeof p.name!="string"){let o={instancePath:i+"/processors/"+n+"/name",
schemaPath:"#/properties/processors/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[o]:e.push(o),s++}if(p.make!==void 0&&typeof p.make!="string"){let o={instancePath:i+"/processors/"+n+
"/make",schemaPath:"#/properties/processors/items/properties/make/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[o]:e.push(o),s++}if(p.megahertz!==void 0){let o=p.megahertz;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+n+"/megahertz",schemaPath:"#/properties/processors/items/p\
roperties/megahertz/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}
if(typeof o=="number"&&isFinite(o)){if(o>999999999||isNaN(o)){let l={instancePath:i+"/processors/"+n+"/megahertz",schemaPath:"\
#/properties/processors/items/properties/megahertz/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999},message:"\
must be <= 999999999"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/processors/"+n+"/megahertz",
schemaPath:"#/properties/processors/items/properties/megahertz/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p.cores!==void 0){let o=p.cores;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+n+"/cores",schemaPath:"#/properties/processors/items/prope\
rties/cores/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o==
"number"&&isFinite(o)){if(o>999999999||isNaN(o)){let l={instancePath:i+"/processors/"+n+"/cores",schemaPath:"#/propertie\
s/processors/items/properties/cores/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999},message:"must be\
 <= 999999999"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/processors/"+n+"/cores",schemaPath:"\
#/properties/processors/items/properties/cores/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p["logical-processors"]!==void 0){let o=p["logical-processors"];if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+n+"/logical-processors",schemaPath:"#/pr\
operties/processors/items/properties/logical-processors/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>999999999||isNaN(o)){let l={instancePath:i+
"/processors/"+n+"/logical-processors",schemaPath:"#/properties/processors/items/properties/logical-processors/maximum",
keyword:"maximum",params:{comparison:"<=",limit:999999999},message:"must be <= 999999999"};e===null?e=[l]:e.push(l),s++}
if(o<0||isNaN(o)){let l={instancePath:i+"/processors/"+n+"/logical-processors",schemaPath:"#/properties/processors/items\
/properties/logical-processors/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[l]:e.push(l),s++}}}if(p.virtualization!==void 0&&typeof p.virtualization!="boolean"){let o={instancePath:i+"/processo\
rs/"+n+"/virtualization",schemaPath:"#/properties/processors/items/properties/virtualization/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p["second-level-translation"]!==void 0&&typeof p["\
second-level-translation"]!="boolean"){let o={instancePath:i+"/processors/"+n+"/second-level-translation",schemaPath:"#/\
properties/processors/items/properties/second-level-translation/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[o]:e.push(o),s++}if(p["no-execute"]!==void 0&&typeof p["no-execute"]!="boolean"){let o={instancePath:i+
"/processors/"+n+"/no-execute",schemaPath:"#/properties/processors/items/properties/no-execute/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/processors/"+n,schemaPath:"\
#/properties/processors/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}}}else{let r={instancePath:i+"/processors",schemaPath:"#/properties/processors/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["secure-boot"]!==void 0){let t=a["secure-boot"];if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.enabled===void 0){let r={instancePath:i+"/secure-boot",schemaPath:"#/propert\
ies/secure-boot/required",keyword:"required",params:{missingProperty:"enabled"},message:"must have required property 'en\
abled'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="enabled"||r==="certificates")){let n={instancePath:i+"/se\
cure-boot",schemaPath:"#/properties/secure-boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.enabled!==void 0&&typeof t.enabled!="bo\
olean"){let r={instancePath:i+"/secure-boot/enabled",schemaPath:"#/properties/secure-boot/properties/enabled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.certificates!==void 0){let r=t.
certificates;if(typeof r!="string"){let n={instancePath:i+"/secure-boot/certificates",schemaPath:"#/properties/secure-bo\
ot/properties/certificates/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(!(r==="none"||r==="2011"||r==="both"||r==="2023")){let n={instancePath:i+"/secure-boot/certificates",schemaPath:"\
#/properties/secure-boot/properties/certificates/enum",keyword:"enum",params:{allowedValues:Y.properties["secure-boot"].
properties.certificates.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.tpm!==void 0){let t=a.tpm;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.present===void 0){let r={instancePath:i+"/tpm",schemaPath:"#/properties/tpm/required",keyword:"required",params:{missingProperty:"\
present"},message:"must have required property 'present'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="present"||
r==="version"||r==="enabled"||r==="activated"||r==="owned")){let n={instancePath:i+"/tpm",schemaPath:"#/properties/tpm/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),s++}if(t.present!==void 0&&typeof t.present!="boolean"){let r={instancePath:i+"/tpm/pr\
esent",schemaPath:"#/properties/tpm/properties/present/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[r]:e.push(r),s++}if(t.version!==void 0){let r=t.version;if(typeof r!="string"){let n={instancePath:i+
"/tpm/version",schemaPath:"#/properties/tpm/properties/version/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),s++}if(!(r===""||r==="1.2"||r==="2.0")){let n={instancePath:i+"/tpm/version",schemaPath:"\
#/properties/tpm/properties/version/enum",keyword:"enum",params:{allowedValues:Y.properties.tpm.properties.version.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.enabled!==void 0&&typeof t.enabled!=
"boolean"){let r={instancePath:i+"/tpm/enabled",schemaPath:"#/properties/tpm/properties/enabled/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.activated!==void 0&&typeof t.activated!="bo\
olean"){let r={instancePath:i+"/tpm/activated",schemaPath:"#/properties/tpm/properties/activated/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.owned!==void 0&&typeof t.owned!="boolean"){
let r={instancePath:i+"/tpm/owned",schemaPath:"#/properties/tpm/properties/owned/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/tpm",schemaPath:"#/propertie\
s/tpm/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.power!==void 0){
let t=a.power;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="source"||r==="batteries")){let n={instancePath:i+
"/power",schemaPath:"#/properties/power/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.source!==void 0){let r=t.source;if(typeof r!=
"string"){let n={instancePath:i+"/power/source",schemaPath:"#/properties/power/properties/source/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="ac"||r==="battery"||r==="unknown")){let n={
instancePath:i+"/power/source",schemaPath:"#/properties/power/properties/source/enum",keyword:"enum",params:{allowedValues:Y.
properties.power.properties.source.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),
s++}}if(t.batteries!==void 0){let r=t.batteries;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/power/batteries",schemaPath:"#/properties/power/properties/batteries/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>999999999||isNaN(r)){let n={instancePath:i+
"/power/batteries",schemaPath:"#/properties/power/properties/batteries/maximum",keyword:"maximum",params:{comparison:"<=",
limit:999999999},message:"must be <= 999999999"};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/\
power/batteries",schemaPath:"#/properties/power/properties/batteries/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}}}else{let r={instancePath:i+"/power",schemaPath:"#/prope\
rties/power/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.hypervisor!==
void 0&&typeof a.hypervisor!="boolean"){let t={instancePath:i+"/hypervisor",schemaPath:"#/properties/hypervisor/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.network!==void 0){let t=a.network;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="mac-addresses"||r==="ip-addresses"||r==="adapters"||
r==="full-os"||r==="winpe"||r==="shares")){let n={instancePath:i+"/network",schemaPath:"#/properties/network/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),s++}if(t["mac-addresses"]!==void 0){let r=t["mac-addresses"];if(Array.isArray(r)){let n=r.length;for(let p=0;p<
n;p++){let o=r[p];if(typeof o=="string"){if(!fr.test(o)){let l={instancePath:i+"/network/mac-addresses/"+p,schemaPath:"#\
/properties/network/properties/mac-addresses/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{2}([:-][0-9A\
-Fa-f]{2}){5}$"},message:'must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"'};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/network/mac-addresses/"+p,schemaPath:"#/properties/network/properties/mac-addresses/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+
"/network/mac-addresses",schemaPath:"#/properties/network/properties/mac-addresses/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t["ip-addresses"]!==void 0){let r=t["ip-addresses"];if(Array.
isArray(r)){let n=r.length;for(let p=0;p<n;p++){let o=r[p];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/net\
work/ip-addresses/"+p,schemaPath:"#/properties/network/properties/ip-addresses/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/net\
work/ip-addresses/"+p,schemaPath:"#/properties/network/properties/ip-addresses/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/network/ip-addresses",schemaPath:"\
#/properties/network/properties/ip-addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),s++}}if(t.adapters!==void 0){let r=t.adapters;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let o=r[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o["mac-address"]===void 0){let l={instancePath:i+"/network/adapters/"+p,
schemaPath:"#/properties/network/properties/adapters/items/required",keyword:"required",params:{missingProperty:"mac-add\
ress"},message:"must have required property 'mac-address'"};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!J.call(Y.properties.
network.properties.adapters.items.properties,l)){let d={instancePath:i+"/network/adapters/"+p,schemaPath:"#/properties/n\
etwork/properties/adapters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(o.name!==void 0){let l=o.name;if(typeof l=="string"){
if(j(l)<1){let d={instancePath:i+"/network/adapters/"+p+"/name",schemaPath:"#/properties/network/properties/adapters/ite\
ms/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/network/adapters/"+p+"/name",schemaPath:"#/properties/network/pro\
perties/adapters/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[d]:e.push(d),s++}}if(o.description!==void 0&&typeof o.description!="string"){let l={instancePath:i+"/network/adapters/"+
p+"/description",schemaPath:"#/properties/network/properties/adapters/items/properties/description/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(o["mac-address"]!==void 0){let l=o["mac\
-address"];if(typeof l=="string"){if(!fr.test(l)){let d={instancePath:i+"/network/adapters/"+p+"/mac-address",schemaPath:"\
#/properties/network/properties/adapters/items/properties/mac-address/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"},message:'must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"'};e===null?e=[
d]:e.push(d),s++}}else{let d={instancePath:i+"/network/adapters/"+p+"/mac-address",schemaPath:"#/properties/network/prop\
erties/adapters/items/properties/mac-address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),s++}}if(o.kind!==void 0){let l=o.kind;if(typeof l!="string"){let d={instancePath:i+"/network/adapters/"+
p+"/kind",schemaPath:"#/properties/network/properties/adapters/items/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(l==="wired"||l==="wireless"||l==="other")){let d={instancePath:i+
"/network/adapters/"+p+"/kind",schemaPath:"#/properties/network/properties/adapters/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Y.properties.network.properties.adapters.items.properties.kind.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[d]:e.push(d),s++}}if(o.physical!==void 0&&typeof o.physical!="boolean"){let l={
instancePath:i+"/network/adapters/"+p+"/physical",schemaPath:"#/properties/network/properties/adapters/items/properties/\
physical/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(o.connected!==
void 0&&typeof o.connected!="boolean"){let l={instancePath:i+"/network/adapters/"+p+"/connected",schemaPath:"#/propertie\
s/network/properties/adapters/items/properties/connected/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[l]:e.push(l),s++}if(o.megabits!==void 0){let l=o.megabits;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))){let d={instancePath:i+"/network/adapters/"+p+"/megabits",schemaPath:"#/properties/network/properties/adapt\
ers/items/properties/megabits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(
d),s++}if(typeof l=="number"&&isFinite(l)){if(l>999999999||isNaN(l)){let d={instancePath:i+"/network/adapters/"+p+"/mega\
bits",schemaPath:"#/properties/network/properties/adapters/items/properties/megabits/maximum",keyword:"maximum",params:{
comparison:"<=",limit:999999999},message:"must be <= 999999999"};e===null?e=[d]:e.push(d),s++}if(l<0||isNaN(l)){let d={instancePath:i+
"/network/adapters/"+p+"/megabits",schemaPath:"#/properties/network/properties/adapters/items/properties/megabits/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),s++}}}if(o["ip-ad\
dresses"]!==void 0){let l=o["ip-addresses"];if(Array.isArray(l)){let d=l.length;for(let u=0;u<d;u++){let m=l[u];if(typeof m==
"string"){if(j(m)<1){let f={instancePath:i+"/network/adapters/"+p+"/ip-addresses/"+u,schemaPath:"#/properties/network/pr\
operties/adapters/items/properties/ip-addresses/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/adapters/"+p+"/ip-addr\
esses/"+u,schemaPath:"#/properties/network/properties/adapters/items/properties/ip-addresses/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}}else{let d={instancePath:i+"/network/ada\
pters/"+p+"/ip-addresses",schemaPath:"#/properties/network/properties/adapters/items/properties/ip-addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(o.gateways!==void 0){let l=o.gateways;
if(Array.isArray(l)){let d=l.length;for(let u=0;u<d;u++){let m=l[u];if(typeof m=="string"){if(j(m)<1){let f={instancePath:i+
"/network/adapters/"+p+"/gateways/"+u,schemaPath:"#/properties/network/properties/adapters/items/properties/gateways/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(
f),s++}}else{let f={instancePath:i+"/network/adapters/"+p+"/gateways/"+u,schemaPath:"#/properties/network/properties/ada\
pters/items/properties/gateways/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
f]:e.push(f),s++}}}else{let d={instancePath:i+"/network/adapters/"+p+"/gateways",schemaPath:"#/properties/network/proper\
ties/adapters/items/properties/gateways/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
d]:e.push(d),s++}}if(o.dhcp!==void 0&&typeof o.dhcp!="boolean"){let l={instancePath:i+"/network/adapters/"+p+"/dhcp",schemaPath:"\
#/properties/network/properties/adapters/items/properties/dhcp/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[l]:e.push(l),s++}if(o["dhcp-server"]!==void 0&&typeof o["dhcp-server"]!="string"){let l={instancePath:i+
"/network/adapters/"+p+"/dhcp-server",schemaPath:"#/properties/network/properties/adapters/items/properties/dhcp-server/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(o["dns-servers"]!==
void 0){let l=o["dns-servers"];if(Array.isArray(l)){let d=l.length;for(let u=0;u<d;u++){let m=l[u];if(typeof m=="string"){
if(j(m)<1){let f={instancePath:i+"/network/adapters/"+p+"/dns-servers/"+u,schemaPath:"#/properties/network/properties/ad\
apters/items/properties/dns-servers/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/adapters/"+p+"/dns-servers/"+u,schemaPath:"\
#/properties/network/properties/adapters/items/properties/dns-servers/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[f]:e.push(f),s++}}}else{let d={instancePath:i+"/network/adapters/"+p+"/dns-servers",
schemaPath:"#/properties/network/properties/adapters/items/properties/dns-servers/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(o["dns-domain"]!==void 0&&typeof o["dns-domain"]!="string"){
let l={instancePath:i+"/network/adapters/"+p+"/dns-domain",schemaPath:"#/properties/network/properties/adapters/items/pr\
operties/dns-domain/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(o["\
device-id"]!==void 0&&typeof o["device-id"]!="string"){let l={instancePath:i+"/network/adapters/"+p+"/device-id",schemaPath:"\
#/properties/network/properties/adapters/items/properties/device-id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/network/adapters/"+p,schemaPath:"#/propertie\
s/network/properties/adapters/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:
e.push(l),s++}}}else{let n={instancePath:i+"/network/adapters",schemaPath:"#/properties/network/properties/adapters/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t["full-os"]!==void 0){let r=t["\
full-os"];if(typeof r!="string"){let n={instancePath:i+"/network/full-os",schemaPath:"#/properties/network/properties/fu\
ll-os/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="up"||
r==="down")){let n={instancePath:i+"/network/full-os",schemaPath:"#/properties/network/properties/full-os/enum",keyword:"\
enum",params:{allowedValues:Y.properties.network.properties["full-os"].enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),s++}}if(t.winpe!==void 0){let r=t.winpe;if(typeof r!="string"){let n={instancePath:i+
"/network/winpe",schemaPath:"#/properties/network/properties/winpe/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="up"||r==="down")){let n={instancePath:i+"/network/winpe",schemaPath:"\
#/properties/network/properties/winpe/enum",keyword:"enum",params:{allowedValues:Y.properties.network.properties.winpe.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.shares!==void 0){let r=t.shares;
if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let o=r[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.share===
void 0){let l={instancePath:i+"/network/shares/"+p,schemaPath:"#/properties/network/properties/shares/items/required",keyword:"\
required",params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?e=[l]:e.push(l),s++}for(let l in o)
if(!(l==="share"||l==="tree"||l==="account"||l==="password"||l==="writable")){let d={instancePath:i+"/network/shares/"+p,
schemaPath:"#/properties/network/properties/shares/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(o.share!==void 0){let l=o.share;if(typeof l==
"string"){if(!ar.test(l)){let d={instancePath:i+"/network/shares/"+p+"/share",schemaPath:"#/properties/network/propertie\
s/shares/items/properties/share/pattern",keyword:"pattern",params:{pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'\
must match pattern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/netwo\
rk/shares/"+p+"/share",schemaPath:"#/properties/network/properties/shares/items/properties/share/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(o.tree!==void 0){let l=o.tree;if(typeof l=="st\
ring"){if(j(l)<1){let d={instancePath:i+"/network/shares/"+p+"/tree",schemaPath:"#/properties/network/properties/shares/\
items/properties/tree/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/network/shares/"+p+"/tree",schemaPath:"#/properties/network/prope\
rties/shares/items/properties/tree/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),s++}}if(o.account!==void 0){let l=o.account;if(typeof l=="string"){if(j(l)<1){let d={instancePath:i+"/network/\
shares/"+p+"/account",schemaPath:"#/properties/network/properties/shares/items/properties/account/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/network/shares/"+p+"/account",schemaPath:"#/properties/network/properties/shares/items/properties/account/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(o.password!==void 0){let l=o.password;
if(typeof l=="string"){if(j(l)<1){let d={instancePath:i+"/network/shares/"+p+"/password",schemaPath:"#/properties/networ\
k/properties/shares/items/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/network/shares/"+p+"/password",schemaPath:"\
#/properties/network/properties/shares/items/properties/password/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[d]:e.push(d),s++}}if(o.writable!==void 0&&typeof o.writable!="boolean"){let l={instancePath:i+
"/network/shares/"+p+"/writable",schemaPath:"#/properties/network/properties/shares/items/properties/writable/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/netw\
ork/shares/"+p,schemaPath:"#/properties/network/properties/shares/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/network/shares",schemaPath:"#/properties/ne\
twork/properties/shares/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),s++}}if(a["operating-system"]!==void 0){let t=a["operating-system"];if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let r in t)if(!J.call(Y.properties["operating-system"].properties,r)){let n={instancePath:i+
"/operating-system",schemaPath:"#/properties/operating-system/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0){let r=t.
name;if(typeof r=="string"){if(j(r)<1){let n={instancePath:i+"/operating-system/name",schemaPath:"#/properties/operating\
-system/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-system/name",schemaPath:"#/properties/operating-sys\
tem/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}
if(t.version!==void 0){let r=t.version;if(typeof r=="string"){if(!dr.test(r)){let n={instancePath:i+"/operating-system/v\
ersion",schemaPath:"#/properties/operating-system/properties/version/pattern",keyword:"pattern",params:{pattern:"^([0-9]\
+([.][0-9]+){0,3})?$"},message:'must match pattern "^([0-9]+([.][0-9]+){0,3})?$"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/operating-system/version",schemaPath:"#/properties/operating-system/properties/version/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.edition!==void 0){let r=t.edition;
if(typeof r=="string"){if(j(r)<1){let n={instancePath:i+"/operating-system/edition",schemaPath:"#/properties/operating-s\
ystem/properties/edition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-system/edition",schemaPath:"#/properties/operating-\
system/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let n={instancePath:i+"/operating-system/type",schemaPath:"\
#/properties/operating-system/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),s++}if(!(r==="client"||r==="server"||r==="domain-controller"||r==="other")){let n={instancePath:i+"\
/operating-system/type",schemaPath:"#/properties/operating-system/properties/type/enum",keyword:"enum",params:{allowedValues:Y.
properties["operating-system"].properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),s++}}if(t.language!==void 0){let r=t.language;if(typeof r=="string"){if(j(r)<1){let n={instancePath:i+"/operat\
ing-system/language",schemaPath:"#/properties/operating-system/properties/language/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/ope\
rating-system/language",schemaPath:"#/properties/operating-system/properties/language/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t["language-id"]!==void 0){let r=t["language-id"];if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/operating-system/language-id",schemaPath:"#/propertie\
s/operating-system/properties/language-id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){let n={instancePath:i+"/operating-system/l\
anguage-id",schemaPath:"#/properties/operating-system/properties/language-id/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535},message:"must be <= 65535"};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/oper\
ating-system/language-id",schemaPath:"#/properties/operating-system/properties/language-id/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}}if(t.installed!==void 0){let r=t.installed;
if(typeof r=="string"){if(!cr.test(r)){let n={instancePath:i+"/operating-system/installed",schemaPath:"#/properties/oper\
ating-system/properties/installed/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},message:'mus\
t match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-sys\
tem/installed",schemaPath:"#/properties/operating-system/properties/installed/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.core!==void 0&&typeof t.core!="boolean"){let r={instancePath:i+
"/operating-system/core",schemaPath:"#/properties/operating-system/properties/core/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.domain!==void 0){let r=t.domain;if(typeof r=="strin\
g"){if(j(r)<1){let n={instancePath:i+"/operating-system/domain",schemaPath:"#/properties/operating-system/properties/dom\
ain/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/operating-system/domain",schemaPath:"#/properties/operating-system/properties/domai\
n/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.workgroup!==void 0){
let r=t.workgroup;if(typeof r=="string"){if(j(r)<1){let n={instancePath:i+"/operating-system/workgroup",schemaPath:"#/pr\
operties/operating-system/properties/workgroup/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-system/workgroup",schemaPath:"\
#/properties/operating-system/properties/workgroup/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/operating-system",schemaPath:"#/properties/operating-system/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.letters!==void 0){
let t=a.letters;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="full-os"||r==="winpe")){let n={instancePath:i+
"/letters",schemaPath:"#/properties/letters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t["full-os"]!==void 0){let r=t["full-os"];
if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let p=r[n];if(typeof p=="string"){if(!hr.test(p)){let o={instancePath:i+
"/letters/full-os/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/properties/full-os/additio\
nalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Z]|none)$"},message:'must match pattern "^([A-Z]|none)$"'};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/letters/full-os/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/letters/properties/full-os/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/letters/full-os",schemaPath:"#/properties/letters/\
properties/full-os/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}if(t.
winpe!==void 0){let r=t.winpe;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let p=r[n];if(typeof p=="strin\
g"){if(!hr.test(p)){let o={instancePath:i+"/letters/winpe/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/letters/properties/winpe/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Z]|none)$"},message:'\
must match pattern "^([A-Z]|none)$"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/letters/winpe/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/properties/winpe/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/letters/w\
inpe",schemaPath:"#/properties/letters/properties/winpe/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/letters",schemaPath:"#/properties/letters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.disks!==void 0){let t=a.disks;
if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.serial===
void 0){let o={instancePath:i+"/disks/"+n,schemaPath:"#/properties/disks/items/required",keyword:"required",params:{missingProperty:"\
serial"},message:"must have required property 'serial'"};e===null?e=[o]:e.push(o),s++}if(p.size===void 0){let o={instancePath:i+
"/disks/"+n,schemaPath:"#/properties/disks/items/required",keyword:"required",params:{missingProperty:"size"},message:"m\
ust have required property 'size'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!J.call(Y.properties.disks.items.properties,
o)){let l={instancePath:i+"/disks/"+n,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.serial!==
void 0){let o=p.serial;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/disks/"+n+"/serial",schemaPath:"#/prope\
rties/disks/items/properties/serial/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+n+"/serial",schemaPath:"#/properties/dis\
ks/items/properties/serial/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}if(p.model!==void 0){let o=p.model;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/disks/"+n+"/model",schemaPath:"\
#/properties/disks/items/properties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+n+"/model",schemaPath:"#/propertie\
s/disks/items/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p.bus!==void 0){let o=p.bus;if(typeof o!="string"){let l={instancePath:i+"/disks/"+n+"/bus",schemaPath:"#/pro\
perties/disks/items/properties/bus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(!(o==="nvme"||o==="sata"||o==="ata"||o==="scsi"||o==="sas"||o==="raid"||o==="usb"||o==="sd"||o==="mmc"||
o==="virtual"||o==="iscsi"||o==="fibre-channel"||o==="unknown")){let l={instancePath:i+"/disks/"+n+"/bus",schemaPath:"#/\
properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues:Y.properties.disks.items.properties.bus.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p["unique-id"]!==void 0){let o=p["\
unique-id"];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/disks/"+n+"/unique-id",schemaPath:"#/properties/di\
sks/items/properties/unique-id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+n+"/unique-id",schemaPath:"#/properties/disks\
/items/properties/unique-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p["sector-size"]!==void 0){let o=p["sector-size"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={
instancePath:i+"/disks/"+n+"/sector-size",schemaPath:"#/properties/disks/items/properties/sector-size/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>
65536||isNaN(o)){let l={instancePath:i+"/disks/"+n+"/sector-size",schemaPath:"#/properties/disks/items/properties/sector\
-size/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[l]:e.push(
l),s++}if(o<512||isNaN(o)){let l={instancePath:i+"/disks/"+n+"/sector-size",schemaPath:"#/properties/disks/items/propert\
ies/sector-size/minimum",keyword:"minimum",params:{comparison:">=",limit:512},message:"must be >= 512"};e===null?e=[l]:e.
push(l),s++}}}if(p.spinning!==void 0&&typeof p.spinning!="boolean"){let o={instancePath:i+"/disks/"+n+"/spinning",schemaPath:"\
#/properties/disks/items/properties/spinning/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[o]:e.push(o),s++}if(p["read-only"]!==void 0&&typeof p["read-only"]!="boolean"){let o={instancePath:i+"/disks/"+n+
"/read-only",schemaPath:"#/properties/disks/items/properties/read-only/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.offline!==void 0&&typeof p.offline!="boolean"){let o={instancePath:i+
"/disks/"+n+"/offline",schemaPath:"#/properties/disks/items/properties/offline/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.size!==void 0){let o=p.size;if(typeof o=="string"){if(!Q.
test(o)){let l={instancePath:i+"/disks/"+n+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"\
pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0\
-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+n+"/size",schemaPath:"\
#/properties/disks/items/properties/size/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}if(p.removable!==void 0&&typeof p.removable!="boolean"){let o={instancePath:i+"/disks/"+n+"/removab\
le",schemaPath:"#/properties/disks/items/properties/removable/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[o]:e.push(o),s++}if(p.medium!==void 0&&typeof p.medium!="boolean"){let o={instancePath:i+"/dis\
ks/"+n+"/medium",schemaPath:"#/properties/disks/items/properties/medium/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.style!==void 0){let o=p.style;if(typeof o!="string"){let l={instancePath:i+
"/disks/"+n+"/style",schemaPath:"#/properties/disks/items/properties/style/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="gpt"||o==="mbr"||o==="raw")){let l={instancePath:i+"/disks/"+n+"\
/style",schemaPath:"#/properties/disks/items/properties/style/enum",keyword:"enum",params:{allowedValues:Y.properties.disks.
items.properties.style.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.id!==
void 0&&typeof p.id!="string"){let o={instancePath:i+"/disks/"+n+"/id",schemaPath:"#/properties/disks/items/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.partitions!==void 0){
let o=p.partitions;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.id===void 0){let m={instancePath:i+"/disks/"+n+"/partitions/"+d,schemaPath:"#/properties/disks/items/pr\
operties/partitions/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};e===null?e=[m]:e.push(m),s++}if(u.role===void 0){let m={instancePath:i+"/disks/"+n+"/partitions/"+d,schemaPath:"\
#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"role"},message:"\
must have required property 'role'"};e===null?e=[m]:e.push(m),s++}if(u.size===void 0){let m={instancePath:i+"/disks/"+n+
"/partitions/"+d,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};e===null?e=[m]:e.push(m),s++}if(u["file-system"]===void 0){let m={instancePath:i+
"/disks/"+n+"/partitions/"+d,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"require\
d",params:{missingProperty:"file-system"},message:"must have required property 'file-system'"};e===null?e=[m]:e.push(m),
s++}for(let m in u)if(!J.call(Y.properties.disks.items.properties.partitions.items.properties,m)){let f={instancePath:i+
"/disks/"+n+"/partitions/"+d,schemaPath:"#/properties/disks/items/properties/partitions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[f]:e.push(
f),s++}if(u.id!==void 0){let m=u.id;if(typeof m=="string"){if(!ta.test(m)){let f={instancePath:i+"/disks/"+n+"/partition\
s/"+d+"/id",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/id/pattern",keyword:"pattern",params:{
pattern:'^[^<>:"/\\\\|?* ]+$'},message:'must match pattern "^[^<>:"/\\\\|?* ]+$"'};e===null?e=[f]:e.push(f),s++}}else{let f={
instancePath:i+"/disks/"+n+"/partitions/"+d+"/id",schemaPath:"#/properties/disks/items/properties/partitions/items/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(u.role!==
void 0){let m=u.role;if(typeof m!="string"){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/role",schemaPath:"#/pro\
perties/disks/items/properties/partitions/items/properties/role/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[f]:e.push(f),s++}if(!(m==="efi"||m==="msr"||m==="system"||m==="windows"||m==="recovery"||m==="\
data")){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/role",schemaPath:"#/properties/disks/items/properties/parti\
tions/items/properties/role/enum",keyword:"enum",params:{allowedValues:Y.properties.disks.items.properties.partitions.items.
properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}if(u.size!==void 0){
let m=u.size;if(typeof m=="string"){if(!Q.test(m)){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/size",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/size/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-\
9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};
e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/size",schemaPath:"#/properties/d\
isks/items/properties/partitions/items/properties/size/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[f]:e.push(f),s++}}if(u["file-system"]!==void 0){let m=u["file-system"];if(typeof m!="string"){let f={instancePath:i+
"/disks/"+n+"/partitions/"+d+"/file-system",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/\
file-system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(m===
"ntfs"||m==="fat32"||m==="raw")){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/file-system",schemaPath:"#/propert\
ies/disks/items/properties/partitions/items/properties/file-system/enum",keyword:"enum",params:{allowedValues:Y.properties.
disks.items.properties.partitions.items.properties["file-system"].enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[f]:e.push(f),s++}}if(u.label!==void 0&&typeof u.label!="string"){let m={instancePath:i+"/disks/"+n+"/p\
artitions/"+d+"/label",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/label/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(u.type!==void 0){let m=u.type;if(typeof m==
"string"){if(!ra.test(m)){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/type",schemaPath:"#/properties/disks/item\
s/properties/partitions/items/properties/type/pattern",keyword:"pattern",params:{pattern:"^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9\
A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:'must match pattern "^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]\
{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/disks/"+n+"/p\
artitions/"+d+"/type",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/type/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(u.attributes!==void 0){let m=u.attributes;
if(Array.isArray(m)){let f=m.length;for(let k=0;k<f;k++){let y=m[k];if(typeof y!="string"){let $={instancePath:i+"/disks\
/"+n+"/partitions/"+d+"/attributes/"+k,schemaPath:"#/properties/disks/items/properties/partitions/items/properties/attri\
butes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),s++}if(!(y===
"required"||y==="no-drive-letter"||y==="hidden")){let $={instancePath:i+"/disks/"+n+"/partitions/"+d+"/attributes/"+k,schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/attributes/items/enum",keyword:"enum",params:{allowedValues:Y.
properties.disks.items.properties.partitions.items.properties.attributes.items.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[$]:e.push($),s++}}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/attributes",
schemaPath:"#/properties/disks/items/properties/partitions/items/properties/attributes/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(u.active!==void 0&&typeof u.active!="boolean"){let m={
instancePath:i+"/disks/"+n+"/partitions/"+d+"/active",schemaPath:"#/properties/disks/items/properties/partitions/items/p\
roperties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),s++}if(u.
offset!==void 0){let m=u.offset;if(typeof m=="string"){if(!Q.test(m)){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+
"/offset",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/offset/pattern",keyword:"pattern",
params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*\
([KMGT]i?B?|B)?\\s*$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/offset",
schemaPath:"#/properties/disks/items/properties/partitions/items/properties/offset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(u["allocation-unit"]!==void 0){let m=u["allocation-uni\
t"];if(typeof m=="string"){if(!Q.test(m)){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/allocation-unit",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/allocation-unit/pattern",keyword:"pattern",params:{pattern:"\
^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s\
*$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/allocation-unit",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/allocation-unit/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(u.tree!==void 0){let m=u.tree;if(typeof m=="string"){if(j(
m)<1){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/tree",schemaPath:"#/properties/disks/items/properties/partiti\
ons/items/properties/tree/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/tree",schemaPath:"#/properties/d\
isks/items/properties/partitions/items/properties/tree/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[f]:e.push(f),s++}}if(u.state!==void 0){let m=u.state;if(typeof m!="string"){let f={instancePath:i+"/dis\
ks/"+n+"/partitions/"+d+"/state",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/state/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(m==="clean"||m==="dirt\
y"||m==="hibernated"||m==="locked")){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/state",schemaPath:"#/propertie\
s/disks/items/properties/partitions/items/properties/state/enum",keyword:"enum",params:{allowedValues:Y.properties.disks.
items.properties.partitions.items.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?
e=[f]:e.push(f),s++}}if(u.bitlocker!==void 0){let m=u.bitlocker;if(typeof m!="string"){let f={instancePath:i+"/disks/"+n+
"/partitions/"+d+"/bitlocker",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/bitlocker/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(m==="on"||m==="suspend\
ed"||m==="off")){let f={instancePath:i+"/disks/"+n+"/partitions/"+d+"/bitlocker",schemaPath:"#/properties/disks/items/pr\
operties/partitions/items/properties/bitlocker/enum",keyword:"enum",params:{allowedValues:Y.properties.disks.items.properties.
partitions.items.properties.bitlocker.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(
f),s++}}}else{let m={instancePath:i+"/disks/"+n+"/partitions/"+d,schemaPath:"#/properties/disks/items/properties/partiti\
ons/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let l={
instancePath:i+"/disks/"+n+"/partitions",schemaPath:"#/properties/disks/items/properties/partitions/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/disks/"+n,schemaPath:"\
#/properties/disks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}}}else{let r={instancePath:i+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}}if(a.devices!==void 0){let t=a.devices;if(Array.isArray(t)){let r=t.length;
for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p["instance-id"]===void 0){let o={instancePath:i+
"/devices/"+n,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty:"instance-id"},
message:"must have required property 'instance-id'"};e===null?e=[o]:e.push(o),s++}if(p["hardware-ids"]===void 0){let o={
instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty:"\
hardware-ids"},message:"must have required property 'hardware-ids'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o===
"instance-id"||o==="description"||o==="hardware-ids"||o==="compatible-ids"||o==="class-guid")){let l={instancePath:i+"/d\
evices/"+n,schemaPath:"#/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p["instance-id"]!==void 0){let o=p["insta\
nce-id"];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/devices/"+n+"/instance-id",schemaPath:"#/properties/d\
evices/items/properties/instance-id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/devices/"+n+"/instance-id",schemaPath:"#/propert\
ies/devices/items/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}if(p.description!==void 0){let o=p.description;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+
"/devices/"+n+"/description",schemaPath:"#/properties/devices/items/properties/description/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/devices/"+n+"/description",schemaPath:"#/properties/devices/items/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["hardware-ids"]!==void 0){let o=p["hardware-\
ids"];if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+
"/devices/"+n+"/hardware-ids/"+d,schemaPath:"#/properties/devices/items/properties/hardware-ids/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+
"/devices/"+n+"/hardware-ids/"+d,schemaPath:"#/properties/devices/items/properties/hardware-ids/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/devices/"+
n+"/hardware-ids",schemaPath:"#/properties/devices/items/properties/hardware-ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["compatible-ids"]!==void 0){let o=p["compatible-ids"];if(Array.
isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u=="string"){if(j(u)<1){let m={instancePath:i+"/dev\
ices/"+n+"/compatible-ids/"+d,schemaPath:"#/properties/devices/items/properties/compatible-ids/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+
"/devices/"+n+"/compatible-ids/"+d,schemaPath:"#/properties/devices/items/properties/compatible-ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/devic\
es/"+n+"/compatible-ids",schemaPath:"#/properties/devices/items/properties/compatible-ids/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["class-guid"]!==void 0){let o=p["class-guid"];if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/devices/"+n+"/class-guid",schemaPath:"#/properties/devices/items/properties\
/class-guid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),s++}}else{let l={instancePath:i+"/devices/"+n+"/class-guid",schemaPath:"#/properties/devices/items/propert\
ies/class-guid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{
let o={instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/devices",schemaPath:"#/properties/devices/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["boot-order"]!==void 0){
let t=a["boot-order"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(typeof p!="string"){let o={
instancePath:i+"/boot-order/"+n,schemaPath:"#/properties/boot-order/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(p==="disk"||p==="medium")){let o={instancePath:i+"/boot-order/"+n,schemaPath:"\
#/properties/boot-order/items/enum",keyword:"enum",params:{allowedValues:Y.properties["boot-order"].items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/boot-order",schemaPath:"\
#/properties/boot-order/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(a.security!==void 0){let t=a.security;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/secu\
rity/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'parti\
tion'"};e===null?e=[o]:e.push(o),s++}if(p.path===void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/s\
ecurity/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
e===null?e=[o]:e.push(o),s++}if(p.owner===void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security\
/items/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'"};e===
null?e=[o]:e.push(o),s++}if(p.dacl===void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security/item\
s/required",keyword:"required",params:{missingProperty:"dacl"},message:"must have required property 'dacl'"};e===null?e=
[o]:e.push(o),s++}for(let o in p)if(!(o==="partition"||o==="path"||o==="owner"||o==="dacl")){let l={instancePath:i+"/sec\
urity/"+n,schemaPath:"#/properties/security/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/security/"+n+"/partition",schemaPath:"#/properties/security/items/propertie\
s/partition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+n+"/partition",schemaPath:"#/properties/security/items/proper\
ties/partition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.
path!==void 0){let o=p.path;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/security/"+n+"/path",schemaPath:"#\
/properties/security/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+n+"/path",schemaPath:"#/proper\
ties/security/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}}if(p.owner!==void 0){let o=p.owner;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/security/"+n+
"/owner",schemaPath:"#/properties/security/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+n+"/owner",
schemaPath:"#/properties/security/items/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[l]:e.push(l),s++}}if(p.dacl!==void 0){let o=p.dacl;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+
"/security/"+n+"/dacl",schemaPath:"#/properties/security/items/properties/dacl/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+n+
"/dacl",schemaPath:"#/properties/security/items/properties/dacl/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={
instancePath:i+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}}if(a.links!==void 0){let t=a.links;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/links/"+
n,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must h\
ave required property 'partition'"};e===null?e=[o]:e.push(o),s++}if(p.existing===void 0){let o={instancePath:i+"/links/"+
n,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"existing"},message:"must ha\
ve required property 'existing'"};e===null?e=[o]:e.push(o),s++}if(p.added===void 0){let o={instancePath:i+"/links/"+n,schemaPath:"\
#/properties/links/items/required",keyword:"required",params:{missingProperty:"added"},message:"must have required prope\
rty 'added'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="partition"||o==="existing"||o==="added")){let l={instancePath:i+
"/links/"+n,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/links/"+n+"/partition",schemaPath:"#/properties/links/items/properties/part\
ition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/links/"+n+"/partition",schemaPath:"#/properties/links/items/properties/partiti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.existing!==void 0){
let o=p.existing;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/links/"+n+"/existing",schemaPath:"#/propertie\
s/links/items/properties/existing/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/links/"+n+"/existing",schemaPath:"#/properties/lin\
ks/items/properties/existing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p.added!==void 0){let o=p.added;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/links/"+n+"/added",
schemaPath:"#/properties/links/items/properties/added/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/links/"+n+"/added",schemaPath:"\
#/properties/links/items/properties/added/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/links/"+n,schemaPath:"#/properties/links/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.
reparse!==void 0){let t=a.reparse;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/reparse\
/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'partition\
'"};e===null?e=[o]:e.push(o),s++}if(p.path===void 0){let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/repars\
e/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?
e=[o]:e.push(o),s++}if(p.tag===void 0){let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/reparse/items/requir\
ed",keyword:"required",params:{missingProperty:"tag"},message:"must have required property 'tag'"};e===null?e=[o]:e.push(
o),s++}for(let o in p)if(!(o==="partition"||o==="path"||o==="tag"||o==="target")){let l={instancePath:i+"/reparse/"+n,schemaPath:"\
#/properties/reparse/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/reparse/"+n+"/partition",schemaPath:"#/properties/reparse/items/properties/\
partition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:
e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+n+"/partition",schemaPath:"#/properties/reparse/items/properties/p\
artition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.path!==
void 0){let o=p.path;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/reparse/"+n+"/path",schemaPath:"#/propert\
ies/reparse/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+n+"/path",schemaPath:"#/properties/repar\
se/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}if(p.tag!==void 0){let o=p.tag;if(typeof o!="string"){let l={instancePath:i+"/reparse/"+n+"/tag",schemaPath:"#/prop\
erties/reparse/items/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(!(o==="junction"||o==="symbolic-link"||o==="mount-point"||o==="cloud")){let l={instancePath:i+"/reparse\
/"+n+"/tag",schemaPath:"#/properties/reparse/items/properties/tag/enum",keyword:"enum",params:{allowedValues:Y.properties.
reparse.items.properties.tag.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.
target!==void 0){let o=p.target;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/reparse/"+n+"/target",schemaPath:"\
#/properties/reparse/items/properties/target/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+n+"/target",schemaPath:"#/pro\
perties/reparse/items/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}}}else{let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/reparse/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/reparse",schemaPath:"\
#/properties/reparse/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.
attributes!==void 0){let t=a.attributes;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/attributes/"+n,schemaPath:"#/properties/at\
tributes/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'p\
artition'"};e===null?e=[o]:e.push(o),s++}if(p.path===void 0){let o={instancePath:i+"/attributes/"+n,schemaPath:"#/proper\
ties/attributes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property \
'path'"};e===null?e=[o]:e.push(o),s++}if(p.attributes===void 0){let o={instancePath:i+"/attributes/"+n,schemaPath:"#/pro\
perties/attributes/items/required",keyword:"required",params:{missingProperty:"attributes"},message:"must have required \
property 'attributes'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="partition"||o==="path"||o==="attributes"||
o==="modified")){let l={instancePath:i+"/attributes/"+n,schemaPath:"#/properties/attributes/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/at\
tributes/"+n+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/attributes/"+n+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.path!==void 0){let o=p.path;if(typeof o=="st\
ring"){if(j(o)<1){let l={instancePath:i+"/attributes/"+n+"/path",schemaPath:"#/properties/attributes/items/properties/pa\
th/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/attributes/"+n+"/path",schemaPath:"#/properties/attributes/items/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.attributes!==void 0){
let o=p.attributes;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u!="string"){let m={instancePath:i+
"/attributes/"+n+"/attributes/"+d,schemaPath:"#/properties/attributes/items/properties/attributes/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(u==="read-only"||u==="hidden"||u===
"system"||u==="archive"||u==="encrypted"||u==="recall"||u==="offline"||u==="locked")){let m={instancePath:i+"/attributes\
/"+n+"/attributes/"+d,schemaPath:"#/properties/attributes/items/properties/attributes/items/enum",keyword:"enum",params:{
allowedValues:Y.properties.attributes.items.properties.attributes.items.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/attributes/"+n+"/attributes",schemaPath:"#/prope\
rties/attributes/items/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}if(p.modified!==void 0){let o=p.modified;if(typeof o=="string"){if(!cr.test(o)){let l={instancePath:i+
"/attributes/"+n+"/modified",schemaPath:"#/properties/attributes/items/properties/modified/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}"'};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/attributes/"+n+"/modified",schemaPath:"#/properties/attributes/items/properties/mod\
ified/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+
"/attributes/"+n,schemaPath:"#/properties/attributes/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/attributes",schemaPath:"#/properties/attributes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.commands!==void 0){let t=a.
commands;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.program===void 0){let o={instancePath:i+"/commands/"+n,schemaPath:"#/properties/commands/items/required",keyword:"r\
equired",params:{missingProperty:"program"},message:"must have required property 'program'"};e===null?e=[o]:e.push(o),s++}
for(let o in p)if(!(o==="program"||o==="arguments"||o==="phase"||o==="exit-code"||o==="takes"||o==="output"||o==="writes"||
o==="sets")){let l={instancePath:i+"/commands/"+n,schemaPath:"#/properties/commands/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(p.program!==void 0){let o=p.program;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/commands/"+n+"/p\
rogram",schemaPath:"#/properties/commands/items/properties/program/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/commands/"+n+"/progra\
m",schemaPath:"#/properties/commands/items/properties/program/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),s++}}if(p.arguments!==void 0){let o=p.arguments;if(typeof o=="string"){if(j(o)<1){let l={
instancePath:i+"/commands/"+n+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/commands/"+n+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.phase!==void 0){let o=p.phase;if(typeof o!="string"){
let l={instancePath:i+"/commands/"+n+"/phase",schemaPath:"#/properties/commands/items/properties/phase/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="full-os"||o==="winpe")){let l={
instancePath:i+"/commands/"+n+"/phase",schemaPath:"#/properties/commands/items/properties/phase/enum",keyword:"enum",params:{
allowedValues:Y.properties.commands.items.properties.phase.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),s++}}if(p["exit-code"]!==void 0){let o=p["exit-code"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&typeof o!="string"){let l={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items/prope\
rties/exit-code/type",keyword:"type",params:{type:Y.properties.commands.items.properties["exit-code"].type},message:"mus\
t be integer,string"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>4294967295||isNaN(o)){let l={
instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items/properties/exit-code/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[l]:e.push(l),s++}if(o<-2147483648||
isNaN(o)){let l={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items/properties/exit-code\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be >= -2147483648"};e===null?e=[l]:
e.push(l),s++}}if(typeof o=="string"&&!ia.test(o)){let l={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/prope\
rties/commands/items/properties/exit-code/pattern",keyword:"pattern",params:{pattern:"^(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,\
10})$"},message:'must match pattern "^(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})$"'};e===null?e=[l]:e.push(l),s++}}if(p.takes!==
void 0){let o=p.takes;if(typeof o=="string"){if(!aa.test(o)){let l={instancePath:i+"/commands/"+n+"/takes",schemaPath:"#\
/properties/commands/items/properties/takes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)?$"},
message:'must match pattern "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)?$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/commands/"+n+"/takes",schemaPath:"#/properties/commands/items/properties/takes/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.output!==void 0){let o=p.output;if(Array.isArray(o)){let l=o.
length;for(let d=0;d<l;d++)if(typeof o[d]!="string"){let u={instancePath:i+"/commands/"+n+"/output/"+d,schemaPath:"#/pro\
perties/commands/items/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[u]:e.push(u),s++}}else{let l={instancePath:i+"/commands/"+n+"/output",schemaPath:"#/properties/commands/items/pr\
operties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.writes!==
void 0){let o=p.writes;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.path===void 0){let m={instancePath:i+"/commands/"+n+"/writes/"+d,schemaPath:"#/properties/commands/item\
s/properties/writes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required prope\
rty 'path'"};e===null?e=[m]:e.push(m),s++}for(let m in u)if(!(m==="path"||m==="text")){let f={instancePath:i+"/commands/"+
n+"/writes/"+d,schemaPath:"#/properties/commands/items/properties/writes/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(u.
path!==void 0){let m=u.path;if(typeof m=="string"){if(j(m)<1){let f={instancePath:i+"/commands/"+n+"/writes/"+d+"/path",
schemaPath:"#/properties/commands/items/properties/writes/items/properties/path/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/commands/"+n+
"/writes/"+d+"/path",schemaPath:"#/properties/commands/items/properties/writes/items/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(u.text!==void 0&&typeof u.text!="strin\
g"){let m={instancePath:i+"/commands/"+n+"/writes/"+d+"/text",schemaPath:"#/properties/commands/items/properties/writes/\
items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{
let m={instancePath:i+"/commands/"+n+"/writes/"+d,schemaPath:"#/properties/commands/items/properties/writes/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+
"/commands/"+n+"/writes",schemaPath:"#/properties/commands/items/properties/writes/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.sets!==void 0){let o=p.sets;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(let l in o)if(typeof o[l]!="string"){let d={instancePath:i+"/commands/"+n+"/sets/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/commands/items/properties/sets/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{let l={instancePath:i+"/commands\
/"+n+"/sets",schemaPath:"#/properties/commands/items/properties/sets/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/commands/"+n,schemaPath:"#/properties/comma\
nds/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={
instancePath:i+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}}if(a.wmi!==void 0){let t=a.wmi;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.class===void 0){let o={instancePath:i+"/wmi/"+n,schemaPath:"\
#/properties/wmi/items/required",keyword:"required",params:{missingProperty:"class"},message:"must have required propert\
y 'class'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="class"||o==="namespace"||o==="phase"||o==="types"||o===
"instances"||o==="set"||o==="absent")){let l={instancePath:i+"/wmi/"+n,schemaPath:"#/properties/wmi/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}if(p.class!==void 0){let o=p.class;if(typeof o=="string"){if(!na.test(o)){let l={instancePath:i+
"/wmi/"+n+"/class",schemaPath:"#/properties/wmi/items/properties/class/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z_][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={
instancePath:i+"/wmi/"+n+"/class",schemaPath:"#/properties/wmi/items/properties/class/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.namespace!==void 0){let o=p.namespace;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/wmi/"+n+"/namespace",schemaPath:"#/properties/wmi/items/properties/namespac\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/wmi/"+n+"/namespace",schemaPath:"#/properties/wmi/items/properties/namespace/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.phase!==void 0){let o=p.
phase;if(typeof o!="string"){let l={instancePath:i+"/wmi/"+n+"/phase",schemaPath:"#/properties/wmi/items/properties/phas\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="full-os"||
o==="winpe")){let l={instancePath:i+"/wmi/"+n+"/phase",schemaPath:"#/properties/wmi/items/properties/phase/enum",keyword:"\
enum",params:{allowedValues:Y.properties.wmi.items.properties.phase.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[l]:e.push(l),s++}}if(p.types!==void 0){let o=p.types;if(o&&typeof o=="object"&&!Array.isArray(o))for(let l in o){
let d=o[l];if(typeof d!="string"){let u={instancePath:i+"/wmi/"+n+"/types/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/wmi/items/properties/types/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[u]:e.push(u),s++}if(!(d==="string"||d==="boolean"||d==="datetime"||d==="uint8"||d==="uint16"||d===
"uint32"||d==="uint64"||d==="sint8"||d==="sint16"||d==="sint32"||d==="sint64"||d==="real32"||d==="real64"||d==="string[]"||
d==="boolean[]"||d==="uint8[]"||d==="uint16[]"||d==="uint32[]")){let u={instancePath:i+"/wmi/"+n+"/types/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/types/additionalProperties/enum",keyword:"enum",
params:{allowedValues:Y.properties.wmi.items.properties.types.additionalProperties.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[u]:e.push(u),s++}}else{let l={instancePath:i+"/wmi/"+n+"/types",schemaPath:"#/propert\
ies/wmi/items/properties/types/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(
l),s++}}if(p.instances!==void 0){let o=p.instances;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(u&&
typeof u=="object"&&!Array.isArray(u))for(let m in u){let f=u[m];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"&&!Array.isArray(f)){let k={instancePath:i+"/wmi/"+n+"/instances/"+d+"/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/instances/items/additionalProperties/type",keyword:"type",params:{
type:Y.properties.wmi.items.properties.instances.items.additionalProperties.type},message:"must be string,number,boolean\
,array"};e===null?e=[k]:e.push(k),s++}}else{let m={instancePath:i+"/wmi/"+n+"/instances/"+d,schemaPath:"#/properties/wmi\
/items/properties/instances/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.
push(m),s++}}}else{let l={instancePath:i+"/wmi/"+n+"/instances",schemaPath:"#/properties/wmi/items/properties/instances/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.set!==void 0){let o=p.
set;if(o&&typeof o=="object"&&!Array.isArray(o))for(let l in o){let d=o[l];if(typeof d!="string"&&!(typeof d=="number"&&
isFinite(d))&&typeof d!="boolean"&&!Array.isArray(d)){let u={instancePath:i+"/wmi/"+n+"/set/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/set/additionalProperties/type",keyword:"type",params:{type:Y.properties.
wmi.items.properties.set.additionalProperties.type},message:"must be string,number,boolean,array"};e===null?e=[u]:e.push(
u),s++}}else{let l={instancePath:i+"/wmi/"+n+"/set",schemaPath:"#/properties/wmi/items/properties/set/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(p.absent!==void 0&&typeof p.absent!=
"boolean"){let o={instancePath:i+"/wmi/"+n+"/absent",schemaPath:"#/properties/wmi/items/properties/absent/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/wmi/"+
n,schemaPath:"#/properties/wmi/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}}}else{let r={instancePath:i+"/wmi",schemaPath:"#/properties/wmi/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["winpe-tools"]!==void 0){let t=a["winpe-tools"];if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let p={instancePath:i+"/winpe-tools/"+n,schemaPath:"#/p\
roperties/winpe-tools/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),s++}}else{let r={instancePath:i+"/winpe-tools",schemaPath:"#/properties/winpe-tools/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["windows-setup"]!==void 0){let t=a["windows-setup"];
if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="scan-code"||r==="rollback-code")){let n={instancePath:i+
"/windows-setup",schemaPath:"#/properties/windows-setup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t["scan-code"]!==void 0){let r=t["scan-co\
de"];if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/windows-setup\
/scan-code",schemaPath:"#/properties/windows-setup/properties/scan-code/type",keyword:"type",params:{type:Y.properties["\
windows-setup"].properties["scan-code"].type},message:"must be string,integer"};e===null?e=[n]:e.push(n),s++}}if(t["roll\
back-code"]!==void 0){let r=t["rollback-code"];if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/windows-setup/rollback-code",schemaPath:"#/properties/windows-setup/properties/rollback-cod\
e/type",keyword:"type",params:{type:Y.properties["windows-setup"].properties["rollback-code"].type},message:"must be str\
ing,integer"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/windows-setup",schemaPath:"#/properties/window\
s-setup/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Et.errors=e,s===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oa=Mt,Ts={title:"Task sequen\
ce",description:"A task sequence in Steppe's own form: what is done to a computer, step by step.",type:"object",additionalProperties:!1,
required:["name","steps"],properties:{$schema:{type:"string",description:"This schema, for editors."},name:{type:"string",
description:"Name of the sequence.",minLength:1},description:{type:"string",description:"What the sequence is for."},kind:{
type:"string",description:"`os-deployment` deploys an operating system; `custom` does anything else on one that runs, in\
 the full OS only.",enum:["os-deployment","custom"],default:"os-deployment"},disabled:{$ref:"#/$defs/truth",description:"\
True: the sequence can't be started, and no other sequence can run it as its child."},variables:{type:"object",description:"\
What variables hold when the run begins unless a collection, a machine or the operator says otherwise. Values may hold `\
%Name%`.",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},additionalProperties:{$ref:"#/$defs/variable"}},content:{
type:"object",description:"Named files and folders that steps use.",propertyNames:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0\
,99}$"},additionalProperties:{$ref:"#/$defs/content"}},"boot-image":{type:"string",description:"Name of the content that\
 is the boot image; needed to restart into WinPE.",minLength:1},unknown:{type:"string",description:"What happens when so\
mething that a step needs can't be proven before the run: `refuse` stops, `warn` goes on.",enum:["refuse","warn"],default:"\
refuse"},"user-state":{type:"string",description:"What becomes of people's files on volumes that are emptied: `keep` wan\
ts a capture before, `not-needed` says that none is.",enum:["keep","not-needed"],default:"keep"},"boot-image-drives":{type:"\
array",description:"Hardware ids of storage controllers and network adapters whose drivers were added to the boot image.",
items:{type:"string",minLength:1}},"at-end":{$ref:"#/$defs/ending",description:"What happens after success."},"on-failur\
e":{$ref:"#/$defs/ending",description:"What happens after a failure."},steps:{type:"array",description:"Steps and groups\
 in the order in which they run.",items:{$ref:"#/$defs/node"}}},$defs:{ending:{type:"object",description:"What happens w\
hen a run is over, in this order: the logs are copied, the run's state goes (after success), the command is started, the\
 computer restarts or is switched off.",additionalProperties:!1,minProperties:1,properties:{then:{type:"string",description:"\
What becomes of the computer, last of all.",enum:["stay","restart","shut-down"],default:"stay"},command:{type:"object",description:"\
A program that is started and not waited for.",additionalProperties:!1,required:["program"],properties:{program:{type:"s\
tring",description:"The program.",minLength:1},arguments:{type:"array",description:"Its arguments, one by one.",items:{type:[
"string","number","boolean"]}}}},"copy-logs-to":{type:"string",description:"Folder of the computer, or of a connected ne\
twork drive, into which the logs are copied first, each time into a new folder of their own.",minLength:1}}},variable:{description:"\
A value, a list, or a mapping that says more: that the value is kept out of logs and reports, where it comes from, and w\
hat the variable may hold.",anyOf:[{type:["string","number","boolean"]},{$ref:"#/$defs/variable-list"},{type:"object",additionalProperties:!1,
minProperties:1,properties:{value:{description:"The value; a list stands for `NAME001`, `NAME002` \u2026.",anyOf:[{type:[
"string","number","boolean"]},{$ref:"#/$defs/variable-list"}]},secret:{$ref:"#/$defs/truth",description:"True keeps the \
value out of logs and reports."},from:{$ref:"#/$defs/secret-source",description:"Where a secret value is asked for when \
the run begins, instead of `value`."},type:{type:"string",description:"What its values are; others are refused, whoever \
sets them.",enum:["text","number","true-or-false","path","list"]},permitted:{type:"array",description:"The only values t\
hat are permitted.",items:{type:["string","number","boolean"]},minItems:1},pattern:{type:"string",description:"Regular e\
xpression that the whole value must fit.",minLength:1,maxLength:200},required:{$ref:"#/$defs/truth",description:"True: t\
he run does not begin without a value."},description:{type:"string",description:"What it is for; shown to whoever is ask\
ed for a value."}}}]},"variable-list":{description:"Texts stand for `NAME001`, `NAME002` \u2026; mappings for `NAME0Property`\
 \u2026 with a count.",type:"array",items:{anyOf:[{type:["string","number","boolean"]},{type:"object",propertyNames:{pattern:"\
^[A-Za-z][A-Za-z0-9_]{0,99}$"},additionalProperties:{type:["string","number","boolean"]}}]},maxItems:1e3},"secret-source":{
type:"object",description:"Where a secret value comes from: exactly one source.",additionalProperties:!1,properties:{environment:{
type:"string",description:"Name of an environment variable.",minLength:1},file:{type:"string",description:"A text file: \
a path of the machine, or one below the folder of the sequence file.",minLength:1},prompt:{type:"string",description:"A \
question to whoever sits at the machine.",minLength:1},once:{$ref:"#/$defs/truth",description:"True asks at the start on\
ly and seals the answer for later systems; with `prompt`."}}},content:{type:"object",additionalProperties:!1,required:["\
source"],properties:{source:{type:"string",description:"File or folder, relative to the folder of the sequence file.",minLength:1},
sha256:{type:"string",description:"SHA-256 of the file in hexadecimal.",pattern:"^[0-9a-fA-F]{64}$"}}},node:{description:"\
A group or a step.",if:{type:"object",required:["group"]},then:{$ref:"#/$defs/group"},else:{$ref:"#/$defs/step"}},group:{
type:"object",description:"A group of steps: one condition and one rule for failures.",additionalProperties:!1,required:[
"group","steps"],properties:{group:{type:"string",description:"Name of the group.",minLength:1},description:{type:"strin\
g",description:"What the group is for."},if:{$ref:"#/$defs/condition",description:"When the group runs."},"continue-on-e\
rror":{$ref:"#/$defs/truth",description:"True goes on after the group when a step in it failed."},disabled:{$ref:"#/$def\
s/truth",description:"True never runs the group."},"for-each":{$ref:"#/$defs/for-each",description:"Runs the group once \
for each value of a list."},steps:{type:"array",description:"What the group holds.",items:{$ref:"#/$defs/node"}}}},step:{
type:"object",description:"A step: one key names its type and holds its input.",properties:{name:{type:"string",description:"\
Name of the step; made from its type when left out.",minLength:1},description:{type:"string",description:"What the step \
is for."},if:{$ref:"#/$defs/condition",description:"When the step runs."},"continue-on-error":{$ref:"#/$defs/truth",description:"\
True goes on with the next step when this one failed."},disabled:{$ref:"#/$defs/truth",description:"True never runs the \
step."},retry:{$ref:"#/$defs/retry",description:"Tries the step again when it failed."},timeout:{$ref:"#/$defs/duration",
description:"How long each try may take, such as `90s`, `15m` or `2h`; then it is ended with all that it started."},"run\
s-in":{type:"string",description:"Where the step shall run.",enum:["winpe","full-os","any"]}}},retry:{type:"object",additionalProperties:!1,
required:["times"],properties:{times:{description:"Further tries after the first.",anyOf:[{type:"integer",minimum:0,maximum:100},
{type:"string",pattern:"^([0-9]{1,2}|100)$"}]},wait:{$ref:"#/$defs/duration",description:"Wait before the first further \
try, such as `500ms`, `10s`, `2m`, `1h`."},"back-off":{description:"Each further wait is so many times the one before it\
.",anyOf:[{type:"number",minimum:1,maximum:10},{type:"string",pattern:"^[0-9]+(\\.[0-9]+)?$"}]},"longest-wait":{$ref:"#/\
$defs/duration",description:"No wait becomes longer."}}},duration:{anyOf:[{type:"number",minimum:0},{type:"string",pattern:"\
^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"}]},"for-each":{type:"object",additionalProperties:!1,required:["list","vari\
able"],properties:{list:{type:"string",description:"Base name of a numbered list: `Applications` means `Applications01`,\
 `Applications02` \u2026 up to the first that has no value.",pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,252}$"},variable:{type:"\
string",description:"Variable that holds the value of the present iteration.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}}},
truth:{enum:[!0,!1,"true","false"]},scalar:{type:["string","number","boolean"]},condition:{type:"object",description:"A \
test, or several with `all`, `any` or `none`.",anyOf:[{additionalProperties:!1,required:["all"],properties:{all:{$ref:"#\
/$defs/conditions",description:"True when all hold."},"on-error":{$ref:"#/$defs/onError",description:"What the condition\
 counts as when asking itself fails; without it, or with `fail`, the node fails."}}},{additionalProperties:!1,required:[
"any"],properties:{any:{$ref:"#/$defs/conditions",description:"True when at least one holds."},"on-error":{$ref:"#/$defs\
/onError",description:"What the condition counts as when asking itself fails; without it, or with `fail`, the node fails\
."}}},{additionalProperties:!1,required:["none"],properties:{none:{$ref:"#/$defs/conditions",description:"True when none\
 holds."},"on-error":{$ref:"#/$defs/onError",description:"What the condition counts as when asking itself fails; without\
 it, or with `fail`, the node fails."}}},{additionalProperties:!1,required:["variable"],properties:{variable:{type:"stri\
ng",description:"Name of a variable.",pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},equals:{$ref:"#/$defs/scalar",description:"\
The value is this text; case does not matter."},"not-equals":{$ref:"#/$defs/scalar",description:"The value is another te\
xt."},greater:{$ref:"#/$defs/scalar",description:"The value is greater: as a number when both are numbers."},"greater-or\
-equal":{$ref:"#/$defs/scalar",description:"The value is greater or equal."},less:{$ref:"#/$defs/scalar",description:"Th\
e value is less."},"less-or-equal":{$ref:"#/$defs/scalar",description:"The value is less or equal."},like:{$ref:"#/$defs\
/scalar",description:"The value fits this pattern with `*` and `?`."},"not-like":{$ref:"#/$defs/scalar",description:"The\
 value does not fit this pattern."},exists:{$ref:"#/$defs/truth",description:"The variable has a value, or has none."},"\
on-error":{$ref:"#/$defs/onError",description:"What the condition counts as when asking itself fails; without it, or wit\
h `fail`, the node fails."}},oneOf:[{required:["equals"]},{required:["not-equals"]},{required:["greater"]},{required:["g\
reater-or-equal"]},{required:["less"]},{required:["less-or-equal"]},{required:["like"]},{required:["not-like"]},{required:[
"exists"]}]},{additionalProperties:!1,required:["file"],properties:{file:{type:"string",description:"Path of a file.",minLength:1},
exists:{$ref:"#/$defs/truth",description:"False: there is no such file."},"on-error":{$ref:"#/$defs/onError",description:"\
What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."},modified:{$ref:"#/$\
defs/measure",description:"The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`."},version:{
$ref:"#/$defs/measure",description:"The version of the program's version resource: `>= 1.2.3`."}}},{additionalProperties:!1,
required:["folder"],properties:{folder:{type:"string",description:"Path of a folder.",minLength:1},exists:{$ref:"#/$defs\
/truth",description:"False: there is no such folder."},"on-error":{$ref:"#/$defs/onError",description:"What the conditio\
n counts as when asking itself fails; without it, or with `fail`, the node fails."},modified:{$ref:"#/$defs/measure",description:"\
The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`."}}},{additionalProperties:!1,required:[
"registry"],properties:{registry:{type:"string",description:"Path of a key, with its root: `HKLM\\SOFTWARE\\Contoso`.",minLength:1},
value:{$ref:"#/$defs/scalar",description:"Name of a value; empty for the default one. Without it the key itself is teste\
d."},exists:{$ref:"#/$defs/truth",description:"False: there is no such key or value."},type:{description:"With `exists`:\
 the value has this type.",enum:["REG_SZ","REG_EXPAND_SZ","REG_MULTI_SZ","REG_DWORD","REG_QWORD","REG_BINARY"]},equals:{
$ref:"#/$defs/scalar",description:"The value is this text; case does not matter."},"not-equals":{$ref:"#/$defs/scalar",description:"\
The value is another text."},greater:{$ref:"#/$defs/scalar",description:"The value is greater: as a number when both are\
 numbers."},"greater-or-equal":{$ref:"#/$defs/scalar",description:"The value is greater or equal."},less:{$ref:"#/$defs/\
scalar",description:"The value is less."},"less-or-equal":{$ref:"#/$defs/scalar",description:"The value is less or equal\
."},like:{$ref:"#/$defs/scalar",description:"The value fits this pattern with `*` and `?`."},"not-like":{$ref:"#/$defs/s\
calar",description:"The value does not fit this pattern."},as:{description:"What the value is compared as; `auto` takes \
numbers where both sides are some, else texts.",enum:["auto","text","number","version"]},"on-error":{$ref:"#/$defs/onErr\
or",description:"What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."}}},
{additionalProperties:!1,required:["os"],properties:{os:{type:"object",description:"The running system, in WinPE that is\
 WinPE; all that is given must hold.",additionalProperties:!1,minProperties:1,properties:{version:{$ref:"#/$defs/measure",
description:"Its version: `>= 10.0.22000`."},type:{description:"Its kind; `server` includes domain controllers.",enum:["\
workstation","server","domain-controller"]},architecture:{description:"Its architecture.",enum:["x64","arm64","x86"]}}},
"on-error":{$ref:"#/$defs/onError",description:"What the condition counts as when asking itself fails; without it, or wi\
th `fail`, the node fails."}}},{additionalProperties:!1,required:["software"],properties:{software:{type:"object",description:"\
Installed software, named by one key.",additionalProperties:!1,properties:{"product-code":{type:"string",description:"Pr\
oduct code of Windows Installer, in braces.",minLength:1},"upgrade-code":{type:"string",description:"Upgrade code of Win\
dows Installer, in braces: any version of a product.",minLength:1},name:{type:"string",description:"Name as the list of \
software shows it, with `*` and `?`.",minLength:1},version:{$ref:"#/$defs/measure",description:"Its version: `>= 2.0`."}},
oneOf:[{required:["product-code"]},{required:["upgrade-code"]},{required:["name"]}]},exists:{$ref:"#/$defs/truth",description:"\
False: no such software is installed."},"on-error":{$ref:"#/$defs/onError",description:"What the condition counts as whe\
n asking itself fails; without it, or with `fail`, the node fails."}}},{additionalProperties:!1,required:["wmi"],properties:{
wmi:{type:"string",description:"A query in WQL; the condition holds when at least one instance fits.",minLength:1,maxLength:16384},
namespace:{type:"string",description:"Namespace of the class.",minLength:1,default:"root\\cimv2"},exists:{$ref:"#/$defs/\
truth",description:"False: no instance fits."},"on-error":{$ref:"#/$defs/onError",description:"What the condition counts\
 as when asking itself fails; without it, or with `fail`, the node fails."}}}]},conditions:{type:"array",items:{$ref:"#/\
$defs/condition"},minItems:1},onError:{enum:["fail","true","false",!0,!1]},measure:{type:["string","number"],minLength:1}},
$id:"validators3"},se={enum:[!0,!1,"true","false"]};var xs={type:"object",description:"What happens when a run is over, in this order: the logs are copied, the run's state \
goes (after success), the command is started, the computer restarts or is switched off.",additionalProperties:!1,minProperties:1,
properties:{then:{type:"string",description:"What becomes of the computer, last of all.",enum:["stay","restart","shut-do\
wn"],default:"stay"},command:{type:"object",description:"A program that is started and not waited for.",additionalProperties:!1,
required:["program"],properties:{program:{type:"string",description:"The program.",minLength:1},arguments:{type:"array",
description:"Its arguments, one by one.",items:{type:["string","number","boolean"]}}}},"copy-logs-to":{type:"string",description:"\
Folder of the computer, or of a connected network drive, into which the logs are copied first, each time into a new fold\
er of their own.",minLength:1}}},pa=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),la=new RegExp("^[0-9a-fA-F]{64}$",
"u"),Ls={description:"A value, a list, or a mapping that says more: that the value is kept out of logs and reports, wher\
e it comes from, and what the variable may hold.",anyOf:[{type:["string","number","boolean"]},{$ref:"#/$defs/variable-li\
st"},{type:"object",additionalProperties:!1,minProperties:1,properties:{value:{description:"The value; a list stands for\
 `NAME001`, `NAME002` \u2026.",anyOf:[{type:["string","number","boolean"]},{$ref:"#/$defs/variable-list"}]},secret:{$ref:"\
#/$defs/truth",description:"True keeps the value out of logs and reports."},from:{$ref:"#/$defs/secret-source",description:"\
Where a secret value is asked for when the run begins, instead of `value`."},type:{type:"string",description:"What its v\
alues are; others are refused, whoever sets them.",enum:["text","number","true-or-false","path","list"]},permitted:{type:"\
array",description:"The only values that are permitted.",items:{type:["string","number","boolean"]},minItems:1},pattern:{
type:"string",description:"Regular expression that the whole value must fit.",minLength:1,maxLength:200},required:{$ref:"\
#/$defs/truth",description:"True: the run does not begin without a value."},description:{type:"string",description:"What\
 it is for; shown to whoever is asked for a value."}}}]},Ds={description:"Texts stand for `NAME001`, `NAME002` \u2026; mappin\
gs for `NAME0Property` \u2026 with a count.",type:"array",items:{anyOf:[{type:["string","number","boolean"]},{type:"obje\
ct",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_]{0,99}$"},additionalProperties:{type:["string","number","boolean"]}}]},
maxItems:1e3},Kt=new RegExp("^[A-Za-z][A-Za-z0-9_]{0,99}$","u");function os(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=os.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="environment"||t==="file"||t==="prompt"||t==="once")){let r={instancePath:i,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties"};e===null?e=[r]:e.push(r),s++}if(a.environment!==void 0){let t=a.environment;if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/environment",schemaPath:"\
#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}if(a.file!==void 0){let t=a.file;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/file",schemaPath:"#/prop\
erties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.prompt!==void 0){let t=a.prompt;if(typeof t=="strin\
g"){if(j(t)<1){let r={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a.once!==void 0){let t=a.once;if(!(t===!0||t===!1||t==="true"||t==="false")){let r={instancePath:i+"/once",schemaPath:"\
#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return os.errors=e,s===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ps(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=ps.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let t=s,r=!1,n=s;if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let P={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",
params:{type:Ls.anyOf[0].type},message:"must be string,number,boolean"};e===null?e=[P]:e.push(P),s++}var y=n===s;r=r||y;
let p=s;if(Array.isArray(a)){if(a.length>1e3){let v={instancePath:i,schemaPath:"#/$defs/variable-list/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[v]:e.push(v),s++}let P=a.length;for(let v=0;v<
P;v++){let q=a[v],b=s,N=!1,A=s;if(typeof q!="string"&&!(typeof q=="number"&&isFinite(q))&&typeof q!="boolean"){let w={instancePath:i+
"/"+v,schemaPath:"#/$defs/variable-list/items/anyOf/0/type",keyword:"type",params:{type:Ds.items.anyOf[0].type},message:"\
must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}var l=A===s;N=N||l;let _=s;if(q&&typeof q=="object"&&!Array.
isArray(q)){for(let w in q){let g=s;if(typeof w=="string"&&!Kt.test(w)){let h={instancePath:i+"/"+v,schemaPath:"#/$defs/\
variable-list/items/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]{0,99}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_]{0,99}$"',propertyName:w};e===null?e=[h]:e.push(h),s++}var o=g===s;if(!o){let h={
instancePath:i+"/"+v,schemaPath:"#/$defs/variable-list/items/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName:w},
message:"property name must be valid"};e===null?e=[h]:e.push(h),s++}}for(let w in q){let g=q[w];if(typeof g!="string"&&!(typeof g==
"number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/"+v+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/variable-list/items/anyOf/1/additionalProperties/type",keyword:"type",params:{type:Ds.items.anyOf[1].additionalProperties.
type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}}else{let w={instancePath:i+"/"+v,schemaPath:"\
#/$defs/variable-list/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:
e.push(w),s++}var l=_===s;if(N=N||l,N)s=b,e!==null&&(b?e.length=b:e=null);else{let w={instancePath:i+"/"+v,schemaPath:"#\
/$defs/variable-list/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(
w),s++}}}else{let P={instancePath:i,schemaPath:"#/$defs/variable-list/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[P]:e.push(P),s++}var y=p===s;if(r=r||y,y)var d=!0;let u=s;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(Object.keys(a).length<1){let P={instancePath:i,schemaPath:"#/anyOf/2/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[P]:e.push(P),s++}for(let P in a)if(!(P==="value"||
P==="secret"||P==="from"||P==="type"||P==="permitted"||P==="pattern"||P==="required"||P==="description")){let v={instancePath:i,
schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must N\
OT have additional properties"};e===null?e=[v]:e.push(v),s++}if(a.value!==void 0){let P=a.value,v=s,q=!1,b=s;if(typeof P!=
"string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!="boolean"){let A={instancePath:i+"/value",schemaPath:"#/anyOf/2/\
properties/value/anyOf/0/type",keyword:"type",params:{type:Ls.anyOf[2].properties.value.anyOf[0].type},message:"must be \
string,number,boolean"};e===null?e=[A]:e.push(A),s++}var k=b===s;q=q||k;let N=s;if(Array.isArray(P)){if(P.length>1e3){let _={
instancePath:i+"/value",schemaPath:"#/$defs/variable-list/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must \
NOT have more than 1000 items"};e===null?e=[_]:e.push(_),s++}let A=P.length;for(let _=0;_<A;_++){let w=P[_],g=s,h=!1,B=s;
if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let W={instancePath:i+"/value/"+_,schemaPath:"\
#/$defs/variable-list/items/anyOf/0/type",keyword:"type",params:{type:Ds.items.anyOf[0].type},message:"must be string,nu\
mber,boolean"};e===null?e=[W]:e.push(W),s++}var f=B===s;h=h||f;let D=s;if(w&&typeof w=="object"&&!Array.isArray(w)){for(let W in w){
let M=s;if(typeof W=="string"&&!Kt.test(W)){let K={instancePath:i+"/value/"+_,schemaPath:"#/$defs/variable-list/items/an\
yOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]{0,99}$"},message:'must match patte\
rn "^[A-Za-z][A-Za-z0-9_]{0,99}$"',propertyName:W};e===null?e=[K]:e.push(K),s++}var m=M===s;if(!m){let K={instancePath:i+
"/value/"+_,schemaPath:"#/$defs/variable-list/items/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName:W},
message:"property name must be valid"};e===null?e=[K]:e.push(K),s++}}for(let W in w){let M=w[W];if(typeof M!="string"&&!(typeof M==
"number"&&isFinite(M))&&typeof M!="boolean"){let K={instancePath:i+"/value/"+_+"/"+W.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/variable-list/items/anyOf/1/additionalProperties/type",keyword:"type",params:{type:Ds.items.anyOf[1].
additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[K]:e.push(K),s++}}}else{let W={instancePath:i+
"/value/"+_,schemaPath:"#/$defs/variable-list/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[W]:e.push(W),s++}var f=D===s;if(h=h||f,h)s=g,e!==null&&(g?e.length=g:e=null);else{let W={instancePath:i+
"/value/"+_,schemaPath:"#/$defs/variable-list/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};e===null?e=[W]:e.push(W),s++}}}else{let A={instancePath:i+"/value",schemaPath:"#/$defs/variable-list/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}var k=N===s;if(q=q||k,q)s=v,e!==null&&
(v?e.length=v:e=null);else{let A={instancePath:i+"/value",schemaPath:"#/anyOf/2/properties/value/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};e===null?e=[A]:e.push(A),s++}}if(a.secret!==void 0){let P=a.secret;if(!(P===
!0||P===!1||P==="true"||P==="false")){let v={instancePath:i+"/secret",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{
allowedValues:se.enum},message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),s++}}if(a.from!==void 0&&
(os(a.from,{instancePath:i+"/from",parentData:a,parentDataProperty:"from",rootData:O,dynamicAnchors:L})||(e=e===null?os.
errors:e.concat(os.errors),s=e.length)),a.type!==void 0){let P=a.type;if(typeof P!="string"){let v={instancePath:i+"/typ\
e",schemaPath:"#/anyOf/2/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[v]:e.push(v),s++}if(!(P==="text"||P==="number"||P==="true-or-false"||P==="path"||P==="list")){let v={instancePath:i+"\
/type",schemaPath:"#/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:Ls.anyOf[2].properties.type.enum},
message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),s++}}if(a.permitted!==void 0){let P=a.permitted;
if(Array.isArray(P)){if(P.length<1){let q={instancePath:i+"/permitted",schemaPath:"#/anyOf/2/properties/permitted/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[q]:e.push(q),s++}let v=P.
length;for(let q=0;q<v;q++){let b=P[q];if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let N={
instancePath:i+"/permitted/"+q,schemaPath:"#/anyOf/2/properties/permitted/items/type",keyword:"type",params:{type:Ls.anyOf[2].
properties.permitted.items.type},message:"must be string,number,boolean"};e===null?e=[N]:e.push(N),s++}}}else{let v={instancePath:i+
"/permitted",schemaPath:"#/anyOf/2/properties/permitted/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[v]:e.push(v),s++}}if(a.pattern!==void 0){let P=a.pattern;if(typeof P=="string"){if(j(P)>200){let v={instancePath:i+
"/pattern",schemaPath:"#/anyOf/2/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT \
have more than 200 characters"};e===null?e=[v]:e.push(v),s++}if(j(P)<1){let v={instancePath:i+"/pattern",schemaPath:"#/a\
nyOf/2/properties/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/pattern",schemaPath:"#/anyOf/2/properties/pattern/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}if(a.required!==void 0){let P=a.required;
if(!(P===!0||P===!1||P==="true"||P==="false")){let v={instancePath:i+"/required",schemaPath:"#/$defs/truth/enum",keyword:"\
enum",params:{allowedValues:se.enum},message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),s++}}
if(a.description!==void 0&&typeof a.description!="string"){let P={instancePath:i+"/description",schemaPath:"#/anyOf/2/pr\
operties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{
let P={instancePath:i,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[P]:e.push(P),s++}var y=u===s;if(r=r||y,y)var $=!0;if(r)s=t,e!==null&&(t?e.length=t:e=null);else{let P={instancePath:i,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),s++}return ps.
errors=e,c.props=$,c.items=d,s===0}ps.evaluated={dynamicProps:!0,dynamicItems:!0};var he={type:"object",description:"A test, or several with `all`, `any` or `none`.",anyOf:[{additionalProperties:!1,required:[
"all"],properties:{all:{$ref:"#/$defs/conditions",description:"True when all hold."},"on-error":{$ref:"#/$defs/onError",
description:"What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."}}},{additionalProperties:!1,
required:["any"],properties:{any:{$ref:"#/$defs/conditions",description:"True when at least one holds."},"on-error":{$ref:"\
#/$defs/onError",description:"What the condition counts as when asking itself fails; without it, or with `fail`, the nod\
e fails."}}},{additionalProperties:!1,required:["none"],properties:{none:{$ref:"#/$defs/conditions",description:"True wh\
en none holds."},"on-error":{$ref:"#/$defs/onError",description:"What the condition counts as when asking itself fails; \
without it, or with `fail`, the node fails."}}},{additionalProperties:!1,required:["variable"],properties:{variable:{type:"\
string",description:"Name of a variable.",pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},equals:{$ref:"#/$defs/scalar",description:"\
The value is this text; case does not matter."},"not-equals":{$ref:"#/$defs/scalar",description:"The value is another te\
xt."},greater:{$ref:"#/$defs/scalar",description:"The value is greater: as a number when both are numbers."},"greater-or\
-equal":{$ref:"#/$defs/scalar",description:"The value is greater or equal."},less:{$ref:"#/$defs/scalar",description:"Th\
e value is less."},"less-or-equal":{$ref:"#/$defs/scalar",description:"The value is less or equal."},like:{$ref:"#/$defs\
/scalar",description:"The value fits this pattern with `*` and `?`."},"not-like":{$ref:"#/$defs/scalar",description:"The\
 value does not fit this pattern."},exists:{$ref:"#/$defs/truth",description:"The variable has a value, or has none."},"\
on-error":{$ref:"#/$defs/onError",description:"What the condition counts as when asking itself fails; without it, or wit\
h `fail`, the node fails."}},oneOf:[{required:["equals"]},{required:["not-equals"]},{required:["greater"]},{required:["g\
reater-or-equal"]},{required:["less"]},{required:["less-or-equal"]},{required:["like"]},{required:["not-like"]},{required:[
"exists"]}]},{additionalProperties:!1,required:["file"],properties:{file:{type:"string",description:"Path of a file.",minLength:1},
exists:{$ref:"#/$defs/truth",description:"False: there is no such file."},"on-error":{$ref:"#/$defs/onError",description:"\
What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."},modified:{$ref:"#/$\
defs/measure",description:"The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`."},version:{
$ref:"#/$defs/measure",description:"The version of the program's version resource: `>= 1.2.3`."}}},{additionalProperties:!1,
required:["folder"],properties:{folder:{type:"string",description:"Path of a folder.",minLength:1},exists:{$ref:"#/$defs\
/truth",description:"False: there is no such folder."},"on-error":{$ref:"#/$defs/onError",description:"What the conditio\
n counts as when asking itself fails; without it, or with `fail`, the node fails."},modified:{$ref:"#/$defs/measure",description:"\
The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`."}}},{additionalProperties:!1,required:[
"registry"],properties:{registry:{type:"string",description:"Path of a key, with its root: `HKLM\\SOFTWARE\\Contoso`.",minLength:1},
value:{$ref:"#/$defs/scalar",description:"Name of a value; empty for the default one. Without it the key itself is teste\
d."},exists:{$ref:"#/$defs/truth",description:"False: there is no such key or value."},type:{description:"With `exists`:\
 the value has this type.",enum:["REG_SZ","REG_EXPAND_SZ","REG_MULTI_SZ","REG_DWORD","REG_QWORD","REG_BINARY"]},equals:{
$ref:"#/$defs/scalar",description:"The value is this text; case does not matter."},"not-equals":{$ref:"#/$defs/scalar",description:"\
The value is another text."},greater:{$ref:"#/$defs/scalar",description:"The value is greater: as a number when both are\
 numbers."},"greater-or-equal":{$ref:"#/$defs/scalar",description:"The value is greater or equal."},less:{$ref:"#/$defs/\
scalar",description:"The value is less."},"less-or-equal":{$ref:"#/$defs/scalar",description:"The value is less or equal\
."},like:{$ref:"#/$defs/scalar",description:"The value fits this pattern with `*` and `?`."},"not-like":{$ref:"#/$defs/s\
calar",description:"The value does not fit this pattern."},as:{description:"What the value is compared as; `auto` takes \
numbers where both sides are some, else texts.",enum:["auto","text","number","version"]},"on-error":{$ref:"#/$defs/onErr\
or",description:"What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."}}},
{additionalProperties:!1,required:["os"],properties:{os:{type:"object",description:"The running system, in WinPE that is\
 WinPE; all that is given must hold.",additionalProperties:!1,minProperties:1,properties:{version:{$ref:"#/$defs/measure",
description:"Its version: `>= 10.0.22000`."},type:{description:"Its kind; `server` includes domain controllers.",enum:["\
workstation","server","domain-controller"]},architecture:{description:"Its architecture.",enum:["x64","arm64","x86"]}}},
"on-error":{$ref:"#/$defs/onError",description:"What the condition counts as when asking itself fails; without it, or wi\
th `fail`, the node fails."}}},{additionalProperties:!1,required:["software"],properties:{software:{type:"object",description:"\
Installed software, named by one key.",additionalProperties:!1,properties:{"product-code":{type:"string",description:"Pr\
oduct code of Windows Installer, in braces.",minLength:1},"upgrade-code":{type:"string",description:"Upgrade code of Win\
dows Installer, in braces: any version of a product.",minLength:1},name:{type:"string",description:"Name as the list of \
software shows it, with `*` and `?`.",minLength:1},version:{$ref:"#/$defs/measure",description:"Its version: `>= 2.0`."}},
oneOf:[{required:["product-code"]},{required:["upgrade-code"]},{required:["name"]}]},exists:{$ref:"#/$defs/truth",description:"\
False: no such software is installed."},"on-error":{$ref:"#/$defs/onError",description:"What the condition counts as whe\
n asking itself fails; without it, or with `fail`, the node fails."}}},{additionalProperties:!1,required:["wmi"],properties:{
wmi:{type:"string",description:"A query in WQL; the condition holds when at least one instance fits.",minLength:1,maxLength:16384},
namespace:{type:"string",description:"Namespace of the class.",minLength:1,default:"root\\cimv2"},exists:{$ref:"#/$defs/\
truth",description:"False: no instance fits."},"on-error":{$ref:"#/$defs/onError",description:"What the condition counts\
 as when asking itself fails; without it, or with `fail`, the node fails."}}}]},oe={enum:["fail","true","false",!0,!1]},
ee={type:["string","number","boolean"]},Ps={type:["string","number"],minLength:1};var sr={validate:le};function ae(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ae.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),Array.isArray(a)){if(a.
length<1){let r={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"};e===null?e=[r]:e.push(r),s++}let t=a.length;for(let r=0;r<t;r++)sr.validate(a[r],{instancePath:i+"/"+r,parentData:a,
parentDataProperty:r,rootData:O,dynamicAnchors:L})||(e=e===null?sr.validate.errors:e.concat(sr.validate.errors),s=e.length)}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.
push(t),s++}return ae.errors=e,s===0}ae.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ma=new RegExp("^[A-Za-z\
_][A-Za-z0-9_-]{0,255}$","u");function le(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),!(a&&typeof a=="objec\
t"&&!Array.isArray(a))){let g={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[g]:e.push(g),s++}let t=s,r=!1,n=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.all===void 0){
let g={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"all"},message:"must ha\
ve required property 'all'"};e===null?e=[g]:e.push(g),s++}for(let g in a)if(!(g==="all"||g==="on-error")){let h={instancePath:i,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must N\
OT have additional properties"};e===null?e=[h]:e.push(h),s++}if(a.all!==void 0&&(ae(a.all,{instancePath:i+"/all",parentData:a,
parentDataProperty:"all",rootData:O,dynamicAnchors:L})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),a["on-err\
or"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===!1)){let h={instancePath:i+"/on\
-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[h]:e.push(h),s++}}}var w=n===s;if(r=r||w,w)var p=!0;let o=s;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.any===void 0){let g={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
any"},message:"must have required property 'any'"};e===null?e=[g]:e.push(g),s++}for(let g in a)if(!(g==="any"||g==="on-e\
rror")){let h={instancePath:i,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(a.any!==void 0&&(ae(a.any,{instancePath:i+
"/any",parentData:a,parentDataProperty:"any",rootData:O,dynamicAnchors:L})||(e=e===null?ae.errors:e.concat(ae.errors),s=
e.length)),a["on-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===!1)){let h={
instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}}var w=o===s;r=r||w,w&&p!==!0&&(p=!0);let l=s;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.none===void 0){let g={instancePath:i,schemaPath:"#/anyOf/2/required",keyword:"\
required",params:{missingProperty:"none"},message:"must have required property 'none'"};e===null?e=[g]:e.push(g),s++}for(let g in a)
if(!(g==="none"||g==="on-error")){let h={instancePath:i,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(a.
none!==void 0&&(ae(a.none,{instancePath:i+"/none",parentData:a,parentDataProperty:"none",rootData:O,dynamicAnchors:L})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),a["on-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g===
"true"||g==="false"||g===!0||g===!1)){let h={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",
params:{allowedValues:oe.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}}var w=l===
s;r=r||w,w&&p!==!0&&(p=!0);let d=s,u=s,m=!1,f=null,k=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.equals===void 0){let g={
instancePath:i,schemaPath:"#/anyOf/3/oneOf/0/required",keyword:"required",params:{missingProperty:"equals"},message:"mus\
t have required property 'equals'"};e===null?e=[g]:e.push(g),s++}var $=k===s;$&&(m=!0,f=0);let y=s;if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)&&a["not-equals"]===void 0){let g={instancePath:i,schemaPath:"#/anyOf/3/oneOf/1/required",keyword:"\
required",params:{missingProperty:"not-equals"},message:"must have required property 'not-equals'"};e===null?e=[g]:e.push(
g),s++}var $=y===s;if($&&m)m=!1,f=[f,1];else{$&&(m=!0,f=1);let g=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.greater===
void 0){let B={instancePath:i,schemaPath:"#/anyOf/3/oneOf/2/required",keyword:"required",params:{missingProperty:"greate\
r"},message:"must have required property 'greater'"};e===null?e=[B]:e.push(B),s++}var $=g===s;if($&&m)m=!1,f=[f,2];else{
$&&(m=!0,f=2);let B=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a["greater-or-equal"]===void 0){let W={instancePath:i,
schemaPath:"#/anyOf/3/oneOf/3/required",keyword:"required",params:{missingProperty:"greater-or-equal"},message:"must hav\
e required property 'greater-or-equal'"};e===null?e=[W]:e.push(W),s++}var $=B===s;if($&&m)m=!1,f=[f,3];else{$&&(m=!0,f=3);
let W=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.less===void 0){let K={instancePath:i,schemaPath:"#/anyOf/3/oneOf/\
4/required",keyword:"required",params:{missingProperty:"less"},message:"must have required property 'less'"};e===null?e=
[K]:e.push(K),s++}var $=W===s;if($&&m)m=!1,f=[f,4];else{$&&(m=!0,f=4);let K=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&
a["less-or-equal"]===void 0){let E={instancePath:i,schemaPath:"#/anyOf/3/oneOf/5/required",keyword:"required",params:{missingProperty:"\
less-or-equal"},message:"must have required property 'less-or-equal'"};e===null?e=[E]:e.push(E),s++}var $=K===s;if($&&m)
m=!1,f=[f,5];else{$&&(m=!0,f=5);let E=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.like===void 0){let S={instancePath:i,
schemaPath:"#/anyOf/3/oneOf/6/required",keyword:"required",params:{missingProperty:"like"},message:"must have required p\
roperty 'like'"};e===null?e=[S]:e.push(S),s++}var $=E===s;if($&&m)m=!1,f=[f,6];else{$&&(m=!0,f=6);let S=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a["not-like"]===void 0){let x={instancePath:i,schemaPath:"#/anyOf/3/oneOf/7/required",keyword:"\
required",params:{missingProperty:"not-like"},message:"must have required property 'not-like'"};e===null?e=[x]:e.push(x),
s++}var $=S===s;if($&&m)m=!1,f=[f,7];else{$&&(m=!0,f=7);let x=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.exists===
void 0){let H={instancePath:i,schemaPath:"#/anyOf/3/oneOf/8/required",keyword:"required",params:{missingProperty:"exists"},
message:"must have required property 'exists'"};e===null?e=[H]:e.push(H),s++}var $=x===s;$&&m?(m=!1,f=[f,8]):$&&(m=!0,f=
8)}}}}}}}if(m)s=u,e!==null&&(u?e.length=u:e=null);else{let g={instancePath:i,schemaPath:"#/anyOf/3/oneOf",keyword:"oneOf",
params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),s++}if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.variable===void 0){let g={instancePath:i,schemaPath:"#/anyOf/3/required",keyword:"requ\
ired",params:{missingProperty:"variable"},message:"must have required property 'variable'"};e===null?e=[g]:e.push(g),s++}
for(let g in a)if(!J.call(he.anyOf[3].properties,g)){let h={instancePath:i,schemaPath:"#/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[h]:e.push(
h),s++}if(a.variable!==void 0){let g=a.variable;if(typeof g=="string"){if(!ma.test(g)){let h={instancePath:i+"/variable",
schemaPath:"#/anyOf/3/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},
message:'must match pattern "^[A-Za-z_][A-Za-z0-9_-]{0,255}$"'};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/variable",schemaPath:"#/anyOf/3/properties/variable/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[h]:e.push(h),s++}}if(a.equals!==void 0){let g=a.equals;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(
g))&&typeof g!="boolean"){let h={instancePath:i+"/equals",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.
type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a["not-equals"]!==void 0){let g=a["not-e\
quals"];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/not-equa\
ls",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"must be string,number,boolean"};e===null?
e=[h]:e.push(h),s++}}if(a.greater!==void 0){let g=a.greater;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let h={instancePath:i+"/greater",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"\
must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a["greater-or-equal"]!==void 0){let g=a["greater-or-equ\
al"];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/greater-or-\
equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"must be string,number,boolean"};e===
null?e=[h]:e.push(h),s++}}if(a.less!==void 0){let g=a.less;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let h={instancePath:i+"/less",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"\
must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a["less-or-equal"]!==void 0){let g=a["less-or-equal"];if(typeof g!=
"string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/less-or-equal",schemaPath:"#/\
$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),
s++}}if(a.like!==void 0){let g=a.like;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={
instancePath:i+"/like",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"must be string,num\
ber,boolean"};e===null?e=[h]:e.push(h),s++}}if(a["not-like"]!==void 0){let g=a["not-like"];if(typeof g!="string"&&!(typeof g==
"number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/not-like",schemaPath:"#/$defs/scalar/type",keyword:"\
type",params:{type:ee.type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a.exists!==void 0){
let g=a.exists;if(!(g===!0||g===!1||g==="true"||g==="false")){let h={instancePath:i+"/exists",schemaPath:"#/$defs/truth/\
enum",keyword:"enum",params:{allowedValues:se.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:
e.push(h),s++}}if(a["on-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===!1)){
let h={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}}var w=d===s;r=r||w,w&&p!==!0&&(p=!0);let P=s;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.file===void 0){let g={instancePath:i,schemaPath:"#/anyOf/4/required",keyword:"\
required",params:{missingProperty:"file"},message:"must have required property 'file'"};e===null?e=[g]:e.push(g),s++}for(let g in a)
if(!(g==="file"||g==="exists"||g==="on-error"||g==="modified"||g==="version")){let h={instancePath:i,schemaPath:"#/anyOf\
/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional \
properties"};e===null?e=[h]:e.push(h),s++}if(a.file!==void 0){let g=a.file;if(typeof g=="string"){if(j(g)<1){let h={instancePath:i+
"/file",schemaPath:"#/anyOf/4/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/file",schemaPath:"#/anyOf/4/properties\
/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}if(a.exists!==
void 0){let g=a.exists;if(!(g===!0||g===!1||g==="true"||g==="false")){let h={instancePath:i+"/exists",schemaPath:"#/$def\
s/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must be equal to one of the allowed values"};e===null?
e=[h]:e.push(h),s++}}if(a["on-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===
!1)){let h={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}if(a.modified!==void 0){let g=a.modified;if(typeof g!=
"string"&&!(typeof g=="number"&&isFinite(g))){let h={instancePath:i+"/modified",schemaPath:"#/$defs/measure/type",keyword:"\
type",params:{type:Ps.type},message:"must be string,number"};e===null?e=[h]:e.push(h),s++}if(typeof g=="string"&&j(g)<1){
let h={instancePath:i+"/modified",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}if(a.version!==void 0){let g=a.version;if(typeof g!=
"string"&&!(typeof g=="number"&&isFinite(g))){let h={instancePath:i+"/version",schemaPath:"#/$defs/measure/type",keyword:"\
type",params:{type:Ps.type},message:"must be string,number"};e===null?e=[h]:e.push(h),s++}if(typeof g=="string"&&j(g)<1){
let h={instancePath:i+"/version",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}}var w=P===s;r=r||w,w&&p!==!0&&(p=!0);let v=s;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.folder===void 0){let g={instancePath:i,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:"folder"},message:"must have required property 'folder'"};e===null?e=[g]:e.push(g),s++}
for(let g in a)if(!(g==="folder"||g==="exists"||g==="on-error"||g==="modified")){let h={instancePath:i,schemaPath:"#/any\
Of/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additiona\
l properties"};e===null?e=[h]:e.push(h),s++}if(a.folder!==void 0){let g=a.folder;if(typeof g=="string"){if(j(g)<1){let h={
instancePath:i+"/folder",schemaPath:"#/anyOf/5/properties/folder/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/folder",schemaPath:"#\
/anyOf/5/properties/folder/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),
s++}}if(a.exists!==void 0){let g=a.exists;if(!(g===!0||g===!1||g==="true"||g==="false")){let h={instancePath:i+"/exists",
schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[h]:e.push(h),s++}}if(a["on-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g===
"false"||g===!0||g===!1)){let h={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}if(a.modified!==void 0){let g=a.
modified;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))){let h={instancePath:i+"/modified",schemaPath:"#/$def\
s/measure/type",keyword:"type",params:{type:Ps.type},message:"must be string,number"};e===null?e=[h]:e.push(h),s++}if(typeof g==
"string"&&j(g)<1){let h={instancePath:i+"/modified",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}}var w=v===s;r=r||w,w&&p!==!0&&(p=!0);let q=s;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.registry===void 0){let g={instancePath:i,schemaPath:"#/anyOf/6/require\
d",keyword:"required",params:{missingProperty:"registry"},message:"must have required property 'registry'"};e===null?e=[
g]:e.push(g),s++}for(let g in a)if(!J.call(he.anyOf[6].properties,g)){let h={instancePath:i,schemaPath:"#/anyOf/6/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional propertie\
s"};e===null?e=[h]:e.push(h),s++}if(a.registry!==void 0){let g=a.registry;if(typeof g=="string"){if(j(g)<1){let h={instancePath:i+
"/registry",schemaPath:"#/anyOf/6/properties/registry/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/registry",schemaPath:"#/anyOf/\
6/properties/registry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}
if(a.value!==void 0){let g=a.value;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={
instancePath:i+"/value",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"must be string,nu\
mber,boolean"};e===null?e=[h]:e.push(h),s++}}if(a.exists!==void 0){let g=a.exists;if(!(g===!0||g===!1||g==="true"||g==="\
false")){let h={instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}if(a.type!==void 0){let g=a.type;if(!(g==="RE\
G_SZ"||g==="REG_EXPAND_SZ"||g==="REG_MULTI_SZ"||g==="REG_DWORD"||g==="REG_QWORD"||g==="REG_BINARY")){let h={instancePath:i+
"/type",schemaPath:"#/anyOf/6/properties/type/enum",keyword:"enum",params:{allowedValues:he.anyOf[6].properties.type.enum},
message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}if(a.equals!==void 0){let g=a.equals;
if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/equals",schemaPath:"\
#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(
h),s++}}if(a["not-equals"]!==void 0){let g=a["not-equals"];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let h={instancePath:i+"/not-equals",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"\
must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a.greater!==void 0){let g=a.greater;if(typeof g!="strin\
g"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/greater",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:ee.type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a["\
greater-or-equal"]!==void 0){let g=a["greater-or-equal"];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let h={instancePath:i+"/greater-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},
message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a.less!==void 0){let g=a.less;if(typeof g!="st\
ring"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/less",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:ee.type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a["\
less-or-equal"]!==void 0){let g=a["less-or-equal"];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let h={instancePath:i+"/less-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},
message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a.like!==void 0){let g=a.like;if(typeof g!="st\
ring"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let h={instancePath:i+"/like",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:ee.type},message:"must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a["\
not-like"]!==void 0){let g=a["not-like"];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){
let h={instancePath:i+"/not-like",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:ee.type},message:"must be\
 string,number,boolean"};e===null?e=[h]:e.push(h),s++}}if(a.as!==void 0){let g=a.as;if(!(g==="auto"||g==="text"||g==="nu\
mber"||g==="version")){let h={instancePath:i+"/as",schemaPath:"#/anyOf/6/properties/as/enum",keyword:"enum",params:{allowedValues:he.
anyOf[6].properties.as.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}if(a["o\
n-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===!1)){let h={instancePath:i+
"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[h]:e.push(h),s++}}}var w=q===s;r=r||w,w&&p!==!0&&(p=!0);let b=s;if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){if(a.os===void 0){let g={instancePath:i,schemaPath:"#/anyOf/7/required",keyword:"required",params:{
missingProperty:"os"},message:"must have required property 'os'"};e===null?e=[g]:e.push(g),s++}for(let g in a)if(!(g==="\
os"||g==="on-error")){let h={instancePath:i,schemaPath:"#/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(a.os!==void 0){let g=a.
os;if(g&&typeof g=="object"&&!Array.isArray(g)){if(Object.keys(g).length<1){let h={instancePath:i+"/os",schemaPath:"#/an\
yOf/7/properties/os/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properti\
es"};e===null?e=[h]:e.push(h),s++}for(let h in g)if(!(h==="version"||h==="type"||h==="architecture")){let B={instancePath:i+
"/os",schemaPath:"#/anyOf/7/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};e===null?e=[B]:e.push(B),s++}if(g.version!==void 0){let h=g.version;if(typeof h!=
"string"&&!(typeof h=="number"&&isFinite(h))){let B={instancePath:i+"/os/version",schemaPath:"#/$defs/measure/type",keyword:"\
type",params:{type:Ps.type},message:"must be string,number"};e===null?e=[B]:e.push(B),s++}if(typeof h=="string"&&j(h)<1){
let B={instancePath:i+"/os/version",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[B]:e.push(B),s++}}if(g.type!==void 0){let h=g.type;if(!(h==="worksta\
tion"||h==="server"||h==="domain-controller")){let B={instancePath:i+"/os/type",schemaPath:"#/anyOf/7/properties/os/prop\
erties/type/enum",keyword:"enum",params:{allowedValues:he.anyOf[7].properties.os.properties.type.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[B]:e.push(B),s++}}if(g.architecture!==void 0){let h=g.architecture;if(!(h===
"x64"||h==="arm64"||h==="x86")){let B={instancePath:i+"/os/architecture",schemaPath:"#/anyOf/7/properties/os/properties/\
architecture/enum",keyword:"enum",params:{allowedValues:he.anyOf[7].properties.os.properties.architecture.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[B]:e.push(B),s++}}}else{let h={instancePath:i+"/os",schemaPath:"\
#/anyOf/7/properties/os/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}
if(a["on-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===!1)){let h={instancePath:i+
"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[h]:e.push(h),s++}}}var w=b===s;r=r||w,w&&p!==!0&&(p=!0);let N=s;if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){if(a.software===void 0){let g={instancePath:i,schemaPath:"#/anyOf/8/required",keyword:"requir\
ed",params:{missingProperty:"software"},message:"must have required property 'software'"};e===null?e=[g]:e.push(g),s++}for(let g in a)
if(!(g==="software"||g==="exists"||g==="on-error")){let h={instancePath:i,schemaPath:"#/anyOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[h]:e.push(
h),s++}if(a.software!==void 0){let g=a.software,h=s,B=!1,D=null,W=s;if(g&&typeof g=="object"&&!Array.isArray(g)&&g["prod\
uct-code"]===void 0){let K={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/0/required",keyword:"\
required",params:{missingProperty:"product-code"},message:"must have required property 'product-code'"};e===null?e=[K]:e.
push(K),s++}var A=W===s;A&&(B=!0,D=0);let M=s;if(g&&typeof g=="object"&&!Array.isArray(g)&&g["upgrade-code"]===void 0){let K={
instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/1/required",keyword:"required",params:{missingProperty:"\
upgrade-code"},message:"must have required property 'upgrade-code'"};e===null?e=[K]:e.push(K),s++}var A=M===s;if(A&&B)B=
!1,D=[D,1];else{A&&(B=!0,D=1);let K=s;if(g&&typeof g=="object"&&!Array.isArray(g)&&g.name===void 0){let E={instancePath:i+
"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/2/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[E]:e.push(E),s++}var A=K===s;A&&B?(B=!1,D=[D,2]):A&&(B=!0,D=2)}
if(B)s=h,e!==null&&(h?e.length=h:e=null);else{let K={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/softwar\
e/oneOf",keyword:"oneOf",params:{passingSchemas:D},message:"must match exactly one schema in oneOf"};e===null?e=[K]:e.push(
K),s++}if(g&&typeof g=="object"&&!Array.isArray(g)){for(let K in g)if(!(K==="product-code"||K==="upgrade-code"||K==="nam\
e"||K==="version")){let Z={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:K},message:"must NOT have additional properties"};e===null?e=[Z]:e.push(
Z),s++}if(g["product-code"]!==void 0){let K=g["product-code"];if(typeof K=="string"){if(j(K)<1){let Z={instancePath:i+"/\
software/product-code",schemaPath:"#/anyOf/8/properties/software/properties/product-code/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[Z]:e.push(Z),s++}}else{let Z={instancePath:i+
"/software/product-code",schemaPath:"#/anyOf/8/properties/software/properties/product-code/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[Z]:e.push(Z),s++}}if(g["upgrade-code"]!==void 0){let K=g["upgrade-c\
ode"];if(typeof K=="string"){if(j(K)<1){let Z={instancePath:i+"/software/upgrade-code",schemaPath:"#/anyOf/8/properties/\
software/properties/upgrade-code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[Z]:e.push(Z),s++}}else{let Z={instancePath:i+"/software/upgrade-code",schemaPath:"#/anyOf/8/proper\
ties/software/properties/upgrade-code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
Z]:e.push(Z),s++}}if(g.name!==void 0){let K=g.name;if(typeof K=="string"){if(j(K)<1){let Z={instancePath:i+"/software/na\
me",schemaPath:"#/anyOf/8/properties/software/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[Z]:e.push(Z),s++}}else{let Z={instancePath:i+"/software/name",schemaPath:"\
#/anyOf/8/properties/software/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[Z]:e.push(Z),s++}}if(g.version!==void 0){let K=g.version;if(typeof K!="string"&&!(typeof K=="number"&&isFinite(K))){
let Z={instancePath:i+"/software/version",schemaPath:"#/$defs/measure/type",keyword:"type",params:{type:Ps.type},message:"\
must be string,number"};e===null?e=[Z]:e.push(Z),s++}if(typeof K=="string"&&j(K)<1){let Z={instancePath:i+"/software/ver\
sion",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[Z]:e.push(Z),s++}}}else{let K={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/softwa\
re/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[K]:e.push(K),s++}}if(a.exists!==void 0){
let g=a.exists;if(!(g===!0||g===!1||g==="true"||g==="false")){let h={instancePath:i+"/exists",schemaPath:"#/$defs/truth/\
enum",keyword:"enum",params:{allowedValues:se.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:
e.push(h),s++}}if(a["on-error"]!==void 0){let g=a["on-error"];if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===!1)){
let h={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}}var w=N===s;r=r||w,w&&p!==!0&&(p=!0);let _=s;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.wmi===void 0){let g={instancePath:i,schemaPath:"#/anyOf/9/required",keyword:"\
required",params:{missingProperty:"wmi"},message:"must have required property 'wmi'"};e===null?e=[g]:e.push(g),s++}for(let g in a)
if(!(g==="wmi"||g==="namespace"||g==="exists"||g==="on-error")){let h={instancePath:i,schemaPath:"#/anyOf/9/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===
null?e=[h]:e.push(h),s++}if(a.wmi!==void 0){let g=a.wmi;if(typeof g=="string"){if(j(g)>16384){let h={instancePath:i+"/wm\
i",schemaPath:"#/anyOf/9/properties/wmi/maxLength",keyword:"maxLength",params:{limit:16384},message:"must NOT have more \
than 16384 characters"};e===null?e=[h]:e.push(h),s++}if(j(g)<1){let h={instancePath:i+"/wmi",schemaPath:"#/anyOf/9/prope\
rties/wmi/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[h]:
e.push(h),s++}}else{let h={instancePath:i+"/wmi",schemaPath:"#/anyOf/9/properties/wmi/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}if(a.namespace!==void 0){let g=a.namespace;if(typeof g==
"string"){if(j(g)<1){let h={instancePath:i+"/namespace",schemaPath:"#/anyOf/9/properties/namespace/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/namespace",schemaPath:"#/anyOf/9/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[h]:e.push(h),s++}}if(a.exists!==void 0){let g=a.exists;if(!(g===!0||g===!1||g==="true"||g==="false")){
let h={instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}}if(a["on-error"]!==void 0){let g=a["on-error"];
if(!(g==="fail"||g==="true"||g==="false"||g===!0||g===!1)){let h={instancePath:i+"/on-error",schemaPath:"#/$defs/onError\
/enum",keyword:"enum",params:{allowedValues:oe.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:
e.push(h),s++}}}var w=_===s;if(r=r||w,w&&p!==!0&&(p=!0),r)s=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:i,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),s++}return le.
errors=e,c.props=p,s===0}le.evaluated={dynamicProps:!0,dynamicItems:!1};var ua=new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,252\
}$","u"),tr={validate:ce};function ls(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ls.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.group===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
group"},message:"must have required property 'group'"};e===null?e=[t]:e.push(t),s++}if(a.steps===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="group"||t==="description"||t==="if"||t==="continue-on-error"||t===
"disabled"||t==="for-each"||t==="steps")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.
group!==void 0){let t=a.group;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/group",schemaPath:"#/properties/\
group/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.
push(r),s++}}else{let r={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.description!==void 0&&typeof a.description!="string"){let t={
instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(a.if!==void 0&&(le(a.if,{instancePath:i+"/if",parentData:a,parentDataProperty:"\
if",rootData:O,dynamicAnchors:L})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),a["continue-on-error"]!==void 0){
let t=a["continue-on-error"];if(!(t===!0||t===!1||t==="true"||t==="false")){let r={instancePath:i+"/continue-on-error",schemaPath:"\
#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(a.disabled!==void 0){let t=a.disabled;if(!(t===!0||t===!1||t==="true"||t==="false")){let r={
instancePath:i+"/disabled",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["for-each"]!==void 0){let t=a["for-each"];if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){let r={instancePath:i+"/for-each",schemaPath:"#/$defs/for-eac\
h/required",keyword:"required",params:{missingProperty:"list"},message:"must have required property 'list'"};e===null?e=
[r]:e.push(r),s++}if(t.variable===void 0){let r={instancePath:i+"/for-each",schemaPath:"#/$defs/for-each/required",keyword:"\
required",params:{missingProperty:"variable"},message:"must have required property 'variable'"};e===null?e=[r]:e.push(r),
s++}for(let r in t)if(!(r==="list"||r==="variable")){let n={instancePath:i+"/for-each",schemaPath:"#/$defs/for-each/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),s++}if(t.list!==void 0){let r=t.list;if(typeof r=="string"){if(!ua.test(r)){let n={instancePath:i+
"/for-each/list",schemaPath:"#/$defs/for-each/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_-]{0,252}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_-]{0,252}$"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/for-each/list",schemaPath:"#/$defs/for-each/properties/list/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.variable!==void 0){let r=t.variable;if(typeof r=="string"){
if(!te.test(r)){let n={instancePath:i+"/for-each/variable",schemaPath:"#/$defs/for-each/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/for-each/variable",schemaPath:"#/$defs/for-each/properties/va\
riable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i+"/for-each",schemaPath:"#/$defs/for-each/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}}if(a.steps!==void 0){let t=a.steps;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++)tr.validate(t[n],{instancePath:i+"/steps/"+n,parentData:t,parentDataProperty:n,rootData:O,dynamicAnchors:L})||(e=e===
null?tr.validate.errors:e.concat(tr.validate.errors),s=e.length)}else{let r={instancePath:i+"/steps",schemaPath:"#/prope\
rties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return ls.errors=e,s===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var da={type:"object",description:"\
A step: one key names its type and holds its input.",properties:{name:{type:"string",description:"Name of the step; made\
 from its type when left out.",minLength:1},description:{type:"string",description:"What the step is for."},if:{$ref:"#/\
$defs/condition",description:"When the step runs."},"continue-on-error":{$ref:"#/$defs/truth",description:"True goes on \
with the next step when this one failed."},disabled:{$ref:"#/$defs/truth",description:"True never runs the step."},retry:{
$ref:"#/$defs/retry",description:"Tries the step again when it failed."},timeout:{$ref:"#/$defs/duration",description:"H\
ow long each try may take, such as `90s`, `15m` or `2h`; then it is ended with all that it started."},"runs-in":{type:"s\
tring",description:"Where the step shall run.",enum:["winpe","full-os","any"]}}};var fa=new RegExp("^([0-9]{1,2}|100)$","u"),ir=new RegExp("^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$","u"),ca=new RegExp(
"^[0-9]+(\\.[0-9]+)?$","u");function ms(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ms.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.times===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
times"},message:"must have required property 'times'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="times"||o===
"wait"||o==="back-off"||o==="longest-wait")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}
if(a.times!==void 0){let o=a.times,l=s,d=!1,u=s;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let f={instancePath:i+
"/times",schemaPath:"#/properties/times/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[f]:e.push(f),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let f={instancePath:i+"/times",schemaPath:"\
#/properties/times/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?
e=[f]:e.push(f),s++}if(o<0||isNaN(o)){let f={instancePath:i+"/times",schemaPath:"#/properties/times/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}var t=u===s;d=d||t;let m=s;
if(typeof o=="string"){if(!fa.test(o)){let f={instancePath:i+"/times",schemaPath:"#/properties/times/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]{1,2}|100)$"},message:'must match pattern "^([0-9]{1,2}|100)$"'};e===null?e=[f]:e.push(
f),s++}}else{let f={instancePath:i+"/times",schemaPath:"#/properties/times/anyOf/1/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var t=m===s;if(d=d||t,d)s=l,e!==null&&(l?e.length=l:e=null);else{
let f={instancePath:i+"/times",schemaPath:"#/properties/times/anyOf",keyword:"anyOf",params:{},message:"must match a sch\
ema in anyOf"};e===null?e=[f]:e.push(f),s++}}if(a.wait!==void 0){let o=a.wait,l=s,d=!1,u=s;if(typeof o=="number"&&isFinite(
o)){if(o<0||isNaN(o)){let f={instancePath:i+"/wait",schemaPath:"#/$defs/duration/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/wait",schemaPath:"\
#/$defs/duration/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[f]:e.push(f),
s++}var r=u===s;d=d||r;let m=s;if(typeof o=="string"){if(!ir.test(o)){let f={instancePath:i+"/wait",schemaPath:"#/$defs/\
duration/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"},message:'must\
 match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+
"/wait",schemaPath:"#/$defs/duration/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[f]:e.push(f),s++}var r=m===s;if(d=d||r,d)s=l,e!==null&&(l?e.length=l:e=null);else{let f={instancePath:i+"/wait",schemaPath:"\
#/$defs/duration/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),s++}}
if(a["back-off"]!==void 0){let o=a["back-off"],l=s,d=!1,u=s;if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o)){let f={
instancePath:i+"/back-off",schemaPath:"#/properties/back-off/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:10},message:"must be <= 10"};e===null?e=[f]:e.push(f),s++}if(o<1||isNaN(o)){let f={instancePath:i+"/back-off",schemaPath:"\
#/properties/back-off/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/back-off",schemaPath:"#/properties/back-off/anyOf/0/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};e===null?e=[f]:e.push(f),s++}var n=u===s;d=d||n;let m=s;if(typeof o==
"string"){if(!ca.test(o)){let f={instancePath:i+"/back-off",schemaPath:"#/properties/back-off/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?$"'};e===null?e=[f]:e.push(
f),s++}}else{let f={instancePath:i+"/back-off",schemaPath:"#/properties/back-off/anyOf/1/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var n=m===s;if(d=d||n,d)s=l,e!==null&&(l?e.length=l:e=null);else{
let f={instancePath:i+"/back-off",schemaPath:"#/properties/back-off/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};e===null?e=[f]:e.push(f),s++}}if(a["longest-wait"]!==void 0){let o=a["longest-wait"],l=s,d=!1,u=s;if(typeof o==
"number"&&isFinite(o)){if(o<0||isNaN(o)){let f={instancePath:i+"/longest-wait",schemaPath:"#/$defs/duration/anyOf/0/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}else{let f={
instancePath:i+"/longest-wait",schemaPath:"#/$defs/duration/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[f]:e.push(f),s++}var p=u===s;d=d||p;let m=s;if(typeof o=="string"){if(!ir.test(o)){let f={instancePath:i+
"/longest-wait",schemaPath:"#/$defs/duration/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s\
*(ms|s|m|h)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"'};e===null?e=[f]:e.push(f),
s++}}else{let f={instancePath:i+"/longest-wait",schemaPath:"#/$defs/duration/anyOf/1/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var p=m===s;if(d=d||p,d)s=l,e!==null&&(l?e.length=l:e=null);else{
let f={instancePath:i+"/longest-wait",schemaPath:"#/$defs/duration/anyOf",keyword:"anyOf",params:{},message:"must match \
a schema in anyOf"};e===null?e=[f]:e.push(f),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ms.errors=e,s===0}ms.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function us(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=us.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(j(r)<1){let n={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(a.description!==void 0&&typeof a.description!="strin\
g"){let r={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.if!==void 0&&(le(a.if,{instancePath:i+"/if",parentData:a,parentDataProperty:"\
if",rootData:O,dynamicAnchors:L})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),a["continue-on-error"]!==void 0){
let r=a["continue-on-error"];if(!(r===!0||r===!1||r==="true"||r==="false")){let n={instancePath:i+"/continue-on-error",schemaPath:"\
#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}}if(a.disabled!==void 0){let r=a.disabled;if(!(r===!0||r===!1||r==="true"||r==="false")){let n={
instancePath:i+"/disabled",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(a.retry!==void 0&&(ms(a.retry,{instancePath:i+"/\
retry",parentData:a,parentDataProperty:"retry",rootData:O,dynamicAnchors:L})||(e=e===null?ms.errors:e.concat(ms.errors),
s=e.length)),a.timeout!==void 0){let r=a.timeout,n=s,p=!1,o=s;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let d={
instancePath:i+"/timeout",schemaPath:"#/$defs/duration/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/timeout",schemaPath:"#/$defs/duration\
/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[d]:e.push(d),s++}var t=o===s;
p=p||t;let l=s;if(typeof r=="string"){if(!ir.test(r)){let d={instancePath:i+"/timeout",schemaPath:"#/$defs/duration/anyO\
f/1/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"},message:'must match patter\
n "^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/timeout",schemaPath:"\
#/$defs/duration/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),
s++}var t=l===s;if(p=p||t,p)s=n,e!==null&&(n?e.length=n:e=null);else{let d={instancePath:i+"/timeout",schemaPath:"#/$def\
s/duration/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(d),s++}}if(a["\
runs-in"]!==void 0){let r=a["runs-in"];if(typeof r!="string"){let n={instancePath:i+"/runs-in",schemaPath:"#/properties/\
runs-in/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="win\
pe"||r==="full-os"||r==="any")){let n={instancePath:i+"/runs-in",schemaPath:"#/properties/runs-in/enum",keyword:"enum",params:{
allowedValues:da.properties["runs-in"].enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return us.errors=e,s===0}us.evaluated={props:{name:!0,description:!0,if:!0,"continue-on-err\
or":!0,disabled:!0,retry:!0,timeout:!0,"runs-in":!0},dynamicProps:!1,dynamicItems:!1};function ce(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=ce.evaluated;c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0);let t=s,r=!0,n=s;if(s===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.group===
void 0&&(d="group")){let u={};e===null?e=[u]:e.push(u),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=n===s;s=t,e!==
null&&(t?e.length=t:e=null);let o;if(p){let d=s;ls(a,{instancePath:i,parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||
(e=e===null?ls.errors:e.concat(ls.errors),s=e.length);var p=d===s;if(r=p,r)var l=!0;o="then"}else{let d=s;us(a,{instancePath:i,
parentData:V,parentDataProperty:F,rootData:O,dynamicAnchors:L})||(e=e===null?us.errors:e.concat(us.errors),s=e.length);var p=d===
s;r=p,r&&l!==!0&&(l=l||{},l.name=!0,l.description=!0,l.if=!0,l["continue-on-error"]=!0,l.disabled=!0,l.retry=!0,l.timeout=
!0,l["runs-in"]=!0),o="else"}if(!r){let d={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o},message:'\
must match "'+o+'" schema'};e===null?e=[d]:e.push(d),s++}return ce.errors=e,c.props=l,s===0}ce.evaluated={dynamicProps:!0,
dynamicItems:!1};function Mt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=Mt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),s++}if(a.steps===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
e===null?e=[n]:e.push(n),s++}for(let n in a)if(!J.call(Ts.properties,n)){let p={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),s++}if(a.$schema!==void 0&&typeof a.$schema!="string"){let n={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}
if(a.name!==void 0){let n=a.name;if(typeof n=="string"){if(j(n)<1){let p={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.
push(p),s++}}else{let p={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(a.description!==void 0&&typeof a.description!="string"){let n={
instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(a.kind!==void 0){let n=a.kind;if(typeof n!="string"){let p={instancePath:i+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
p]:e.push(p),s++}if(!(n==="os-deployment"||n==="custom")){let p={instancePath:i+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Ts.properties.kind.enum},message:"must be equal to one of the allowed values"};
e===null?e=[p]:e.push(p),s++}}if(a.disabled!==void 0){let n=a.disabled;if(!(n===!0||n===!1||n==="true"||n==="false")){let p={
instancePath:i+"/disabled",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:se.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a.variables!==void 0){let n=a.variables;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let p in n){let o=s;if(typeof p=="string"&&!te.test(p)){let l={instancePath:i+"/variabl\
es",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{\
0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"',propertyName:p};e===null?e=[l]:e.push(l),s++}var t=o===
s;if(!t){let l={instancePath:i+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{
propertyName:p},message:"property name must be valid"};e===null?e=[l]:e.push(l),s++}}for(let p in n)ps(n[p],{instancePath:i+
"/variables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:p,rootData:O,dynamicAnchors:L})||
(e=e===null?ps.errors:e.concat(ps.errors),s=e.length)}else{let p={instancePath:i+"/variables",schemaPath:"#/properties/v\
ariables/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(a.content!==
void 0){let n=a.content;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let p in n){let o=s;if(typeof p=="string"&&!pa.
test(p)){let l={instancePath:i+"/content",schemaPath:"#/properties/content/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',propertyName:p};
e===null?e=[l]:e.push(l),s++}var r=o===s;if(!r){let l={instancePath:i+"/content",schemaPath:"#/properties/content/proper\
tyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[l]:e.push(l),
s++}}for(let p in n){let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source===void 0){let l={instancePath:i+
"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!(l==="source"||
l==="sha256")){let d={instancePath:i+"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"};e===null?e=[d]:e.push(d),s++}if(o.source!==void 0){let l=o.source;if(typeof l=="string"){if(j(l)<1){let d={instancePath:i+
"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/properties/source/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/propert\
ies/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(o.sha256!==
void 0){let l=o.sha256;if(typeof l=="string"){if(!la.test(l)){let d={instancePath:i+"/content/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f\
A-F]{64}$"},message:'must match pattern "^[0-9a-fA-F]{64}$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"\
/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/conte\
nt/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/content",schemaPath:"#/properties/content/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(a["boot-image"]!==
void 0){let n=a["boot-image"];if(typeof n=="string"){if(j(n)<1){let p={instancePath:i+"/boot-image",schemaPath:"#/proper\
ties/boot-image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/boot-image",schemaPath:"#/properties/boot-image/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(a.unknown!==void 0){let n=a.unknown;if(typeof n!=
"string"){let p={instancePath:i+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(n==="refuse"||n==="warn")){let p={instancePath:i+"/unknown",
schemaPath:"#/properties/unknown/enum",keyword:"enum",params:{allowedValues:Ts.properties.unknown.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a["user-state"]!==void 0){let n=a["user-state"];if(typeof n!=
"string"){let p={instancePath:i+"/user-state",schemaPath:"#/properties/user-state/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(n==="keep"||n==="not-needed")){let p={instancePath:i+"\
/user-state",schemaPath:"#/properties/user-state/enum",keyword:"enum",params:{allowedValues:Ts.properties["user-state"].
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a["boot-image-drives"]!==void 0){
let n=a["boot-image-drives"];if(Array.isArray(n)){let p=n.length;for(let o=0;o<p;o++){let l=n[o];if(typeof l=="string"){
if(j(l)<1){let d={instancePath:i+"/boot-image-drives/"+o,schemaPath:"#/properties/boot-image-drives/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/boot-image-drives/"+o,schemaPath:"#/properties/boot-image-drives/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),s++}}}else{let p={instancePath:i+"/boot-image-drives",schemaPath:"#/properties\
/boot-image-drives/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(a["\
at-end"]!==void 0){let n=a["at-end"];if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1){let p={instancePath:i+
"/at-end",schemaPath:"#/$defs/ending/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewe\
r than 1 properties"};e===null?e=[p]:e.push(p),s++}for(let p in n)if(!(p==="then"||p==="command"||p==="copy-logs-to")){let o={
instancePath:i+"/at-end",schemaPath:"#/$defs/ending/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(n.then!==void 0){let p=n.then;if(typeof p!=
"string"){let o={instancePath:i+"/at-end/then",schemaPath:"#/$defs/ending/properties/then/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(p==="stay"||p==="restart"||p==="shut-down")){let o={
instancePath:i+"/at-end/then",schemaPath:"#/$defs/ending/properties/then/enum",keyword:"enum",params:{allowedValues:xs.properties.
then.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}if(n.command!==void 0){let p=n.
command;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.program===void 0){let o={instancePath:i+"/at-end/command",schemaPath:"\
#/$defs/ending/properties/command/required",keyword:"required",params:{missingProperty:"program"},message:"must have req\
uired property 'program'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="program"||o==="arguments")){let l={instancePath:i+
"/at-end/command",schemaPath:"#/$defs/ending/properties/command/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.program!==void 0){
let o=p.program;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/at-end/command/program",schemaPath:"#/$defs/en\
ding/properties/command/properties/program/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/at-end/command/program",schemaPath:"#/$de\
fs/ending/properties/command/properties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}}if(p.arguments!==void 0){let o=p.arguments;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){
let u=o[d];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let m={instancePath:i+"/at-en\
d/command/arguments/"+d,schemaPath:"#/$defs/ending/properties/command/properties/arguments/items/type",keyword:"type",params:{
type:xs.properties.command.properties.arguments.items.type},message:"must be string,number,boolean"};e===null?e=[m]:e.push(
m),s++}}}else{let l={instancePath:i+"/at-end/command/arguments",schemaPath:"#/$defs/ending/properties/command/properties\
/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={
instancePath:i+"/at-end/command",schemaPath:"#/$defs/ending/properties/command/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),s++}}if(n["copy-logs-to"]!==void 0){let p=n["copy-logs-to"];if(typeof p==
"string"){if(j(p)<1){let o={instancePath:i+"/at-end/copy-logs-to",schemaPath:"#/$defs/ending/properties/copy-logs-to/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/at-end/copy-logs-to",schemaPath:"#/$defs/ending/properties/copy-logs-to/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}}else{let p={instancePath:i+"/at-end",schemaPath:"\
#/$defs/ending/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(a["\
on-failure"]!==void 0){let n=a["on-failure"];if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1){let p={
instancePath:i+"/on-failure",schemaPath:"#/$defs/ending/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties"};e===null?e=[p]:e.push(p),s++}for(let p in n)if(!(p==="then"||p==="command"||p===
"copy-logs-to")){let o={instancePath:i+"/on-failure",schemaPath:"#/$defs/ending/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(n.
then!==void 0){let p=n.then;if(typeof p!="string"){let o={instancePath:i+"/on-failure/then",schemaPath:"#/$defs/ending/p\
roperties/then/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(p===
"stay"||p==="restart"||p==="shut-down")){let o={instancePath:i+"/on-failure/then",schemaPath:"#/$defs/ending/properties/\
then/enum",keyword:"enum",params:{allowedValues:xs.properties.then.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[o]:e.push(o),s++}}if(n.command!==void 0){let p=n.command;if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.program===void 0){let o={instancePath:i+"/on-failure/command",schemaPath:"#/$defs/ending/properties/command/require\
d",keyword:"required",params:{missingProperty:"program"},message:"must have required property 'program'"};e===null?e=[o]:
e.push(o),s++}for(let o in p)if(!(o==="program"||o==="arguments")){let l={instancePath:i+"/on-failure/command",schemaPath:"\
#/$defs/ending/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.program!==void 0){let o=p.program;if(typeof o=="\
string"){if(j(o)<1){let l={instancePath:i+"/on-failure/command/program",schemaPath:"#/$defs/ending/properties/command/pr\
operties/program/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/on-failure/command/program",schemaPath:"#/$defs/ending/properties/comm\
and/properties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}
if(p.arguments!==void 0){let o=p.arguments;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++){let u=o[d];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let m={instancePath:i+"/on-failure/command/arguments/"+
d,schemaPath:"#/$defs/ending/properties/command/properties/arguments/items/type",keyword:"type",params:{type:xs.properties.
command.properties.arguments.items.type},message:"must be string,number,boolean"};e===null?e=[m]:e.push(m),s++}}}else{let l={
instancePath:i+"/on-failure/command/arguments",schemaPath:"#/$defs/ending/properties/command/properties/arguments/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+
"/on-failure/command",schemaPath:"#/$defs/ending/properties/command/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}}if(n["copy-logs-to"]!==void 0){let p=n["copy-logs-to"];if(typeof p=="stri\
ng"){if(j(p)<1){let o={instancePath:i+"/on-failure/copy-logs-to",schemaPath:"#/$defs/ending/properties/copy-logs-to/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/on-failure/copy-logs-to",schemaPath:"#/$defs/ending/properties/copy-logs-to/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}}else{let p={instancePath:i+"/on-failure",
schemaPath:"#/$defs/ending/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),
s++}}if(a.steps!==void 0){let n=a.steps;if(Array.isArray(n)){let p=n.length;for(let o=0;o<p;o++)ce(n[o],{instancePath:i+
"/steps/"+o,parentData:n,parentDataProperty:o,rootData:O,dynamicAnchors:L})||(e=e===null?ce.errors:e.concat(ce.errors),s=
e.length)}else{let p={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Mt.errors=e,s===0}Mt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ha=Zt;var ya=new RegExp("^([0-9]{1,3}|1000)$","u");var pe={type:["string","number"]};function ds(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){
let e=null,s=0,c=ds.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(Object.keys(a).length<1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="\
serial-number"||t==="uuid"||t==="mac-address"||t==="asset-tag"||t==="make"||t==="model")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a["serial-number"]!==void 0){let t=a["serial-number"];if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))){let r={instancePath:i+"/serial-number",schemaPath:"#/$defs/text/type",keyword:"type",
params:{type:pe.type},message:"must be string,number"};e===null?e=[r]:e.push(r),s++}}if(a.uuid!==void 0){let t=a.uuid;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let r={instancePath:i+"/uuid",schemaPath:"#/$defs/text/type",keyword:"type",
params:{type:pe.type},message:"must be string,number"};e===null?e=[r]:e.push(r),s++}}if(a["mac-address"]!==void 0){let t=a["\
mac-address"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))){let r={instancePath:i+"/mac-address",schemaPath:"\
#/$defs/text/type",keyword:"type",params:{type:pe.type},message:"must be string,number"};e===null?e=[r]:e.push(r),s++}}if(a["\
asset-tag"]!==void 0){let t=a["asset-tag"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))){let r={instancePath:i+
"/asset-tag",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:pe.type},message:"must be string,number"};e===null?
e=[r]:e.push(r),s++}}if(a.make!==void 0){let t=a.make;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))){let r={
instancePath:i+"/make",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:pe.type},message:"must be string,numbe\
r"};e===null?e=[r]:e.push(r),s++}}if(a.model!==void 0){let t=a.model;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))){let r={instancePath:i+"/model",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:pe.type},message:"must be\
 string,number"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ds.errors=e,s===0}ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rr={description:"A value, a list, or a value that is kept out of logs and reports.",anyOf:[{type:["string","number",
"boolean"]},{type:"null"},{$ref:"#/$defs/list"},{type:"object",additionalProperties:!1,required:["value"],properties:{value:{
description:"The value.",anyOf:[{type:["string","number","boolean"]},{type:"null"},{$ref:"#/$defs/list"}]},secret:{enum:[
!0,!1,"true","false"],description:"True keeps the value out of logs and reports."}}}]},Ws={description:"Texts stand for \
`NAME001`, `NAME002` \u2026; mappings for `NAME0Property` \u2026 with a count.",type:"array",items:{anyOf:[{type:["strin\
g","number","boolean"]},{type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_]{0,99}$"},additionalProperties:{type:[
"string","number","boolean"]}}]},maxItems:1e3};function fs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,
dynamicAnchors:L={}}={}){let e=null,s=0,c=fs.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);
let t=s,r=!1,n=s;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let v={instancePath:i,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:rr.anyOf[0].type},message:"must be string,number,boolean"};e===null?e=[v]:e.
push(v),s++}var $=n===s;r=r||$;let p=s;if(a!==null){let v={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[v]:e.push(v),s++}var $=p===s;r=r||$;let o=s;if(Array.isArray(a)){if(a.length>
1e3){let q={instancePath:i,schemaPath:"#/$defs/list/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT ha\
ve more than 1000 items"};e===null?e=[q]:e.push(q),s++}let v=a.length;for(let q=0;q<v;q++){let b=a[q],N=s,A=!1,_=s;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let g={instancePath:i+"/"+q,schemaPath:"#/$defs/list/\
items/anyOf/0/type",keyword:"type",params:{type:Ws.items.anyOf[0].type},message:"must be string,number,boolean"};e===null?
e=[g]:e.push(g),s++}var d=_===s;A=A||d;let w=s;if(b&&typeof b=="object"&&!Array.isArray(b)){for(let g in b){let h=s;if(typeof g==
"string"&&!Kt.test(g)){let B={instancePath:i+"/"+q,schemaPath:"#/$defs/list/items/anyOf/1/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]{0,99}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_]{0,99}$"',propertyName:g};
e===null?e=[B]:e.push(B),s++}var l=h===s;if(!l){let B={instancePath:i+"/"+q,schemaPath:"#/$defs/list/items/anyOf/1/prope\
rtyNames",keyword:"propertyNames",params:{propertyName:g},message:"property name must be valid"};e===null?e=[B]:e.push(B),
s++}}for(let g in b){let h=b[g];if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let B={instancePath:i+
"/"+q+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/list/items/anyOf/1/additionalProperties/type",keyword:"\
type",params:{type:Ws.items.anyOf[1].additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[B]:
e.push(B),s++}}}else{let g={instancePath:i+"/"+q,schemaPath:"#/$defs/list/items/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}var d=w===s;if(A=A||d,A)s=N,e!==null&&(N?e.length=N:e=null);else{
let g={instancePath:i+"/"+q,schemaPath:"#/$defs/list/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[g]:e.push(g),s++}}}else{let v={instancePath:i,schemaPath:"#/$defs/list/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}var $=o===s;if(r=r||$,$)var u=!0;let m=s;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.value===void 0){let v={instancePath:i,schemaPath:"#/anyOf/3/required",keyword:"require\
d",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[v]:e.push(v),s++}for(let v in a)
if(!(v==="value"||v==="secret")){let q={instancePath:i,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[q]:e.push(q),s++}if(a.
value!==void 0){let v=a.value,q=s,b=!1,N=s;if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"){
let w={instancePath:i+"/value",schemaPath:"#/anyOf/3/properties/value/anyOf/0/type",keyword:"type",params:{type:rr.anyOf[3].
properties.value.anyOf[0].type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}var y=N===s;b=b||y;
let A=s;if(v!==null){let w={instancePath:i+"/value",schemaPath:"#/anyOf/3/properties/value/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),s++}var y=A===s;b=b||y;let _=s;if(Array.isArray(v)){
if(v.length>1e3){let g={instancePath:i+"/value",schemaPath:"#/$defs/list/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items"};e===null?e=[g]:e.push(g),s++}let w=v.length;for(let g=0;g<w;g++){let h=v[g],
B=s,D=!1,W=s;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let K={instancePath:i+"/val\
ue/"+g,schemaPath:"#/$defs/list/items/anyOf/0/type",keyword:"type",params:{type:Ws.items.anyOf[0].type},message:"must be\
 string,number,boolean"};e===null?e=[K]:e.push(K),s++}var k=W===s;D=D||k;let M=s;if(h&&typeof h=="object"&&!Array.isArray(
h)){for(let K in h){let Z=s;if(typeof K=="string"&&!Kt.test(K)){let E={instancePath:i+"/value/"+g,schemaPath:"#/$defs/li\
st/items/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]{0,99}$"},message:'must \
match pattern "^[A-Za-z][A-Za-z0-9_]{0,99}$"',propertyName:K};e===null?e=[E]:e.push(E),s++}var f=Z===s;if(!f){let E={instancePath:i+
"/value/"+g,schemaPath:"#/$defs/list/items/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName:K},message:"\
property name must be valid"};e===null?e=[E]:e.push(E),s++}}for(let K in h){let Z=h[K];if(typeof Z!="string"&&!(typeof Z==
"number"&&isFinite(Z))&&typeof Z!="boolean"){let E={instancePath:i+"/value/"+g+"/"+K.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/list/items/anyOf/1/additionalProperties/type",keyword:"type",params:{type:Ws.items.anyOf[1].additionalProperties.
type},message:"must be string,number,boolean"};e===null?e=[E]:e.push(E),s++}}}else{let K={instancePath:i+"/value/"+g,schemaPath:"\
#/$defs/list/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[K]:e.push(K),
s++}var k=M===s;if(D=D||k,D)s=B,e!==null&&(B?e.length=B:e=null);else{let K={instancePath:i+"/value/"+g,schemaPath:"#/$de\
fs/list/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[K]:e.push(K),s++}}}else{
let w={instancePath:i+"/value",schemaPath:"#/$defs/list/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[w]:e.push(w),s++}var y=_===s;if(b=b||y,b)s=q,e!==null&&(q?e.length=q:e=null);else{let w={instancePath:i+
"/value",schemaPath:"#/anyOf/3/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[w]:e.push(w),s++}}if(a.secret!==void 0){let v=a.secret;if(!(v===!0||v===!1||v==="true"||v==="false")){let q={
instancePath:i+"/secret",schemaPath:"#/anyOf/3/properties/secret/enum",keyword:"enum",params:{allowedValues:rr.anyOf[3].
properties.secret.enum},message:"must be equal to one of the allowed values"};e===null?e=[q]:e.push(q),s++}}}else{let v={
instancePath:i,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:
e.push(v),s++}var $=m===s;if(r=r||$,$)var P=!0;if(r)s=t,e!==null&&(t?e.length=t:e=null);else{let v={instancePath:i,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),s++}return fs.errors=
e,c.props=P,c.items=u,s===0}fs.evaluated={dynamicProps:!0,dynamicItems:!0};function de(a,{instancePath:i="",parentData:V,
parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,c=de.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a){let n=s;if(typeof r=="string"&&
!te.test(r)){let p={instancePath:i,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Z\
a-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"',propertyName:r};e===null?e=[p]:e.push(
p),s++}var t=n===s;if(!t){let p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r},
message:"property name must be valid"};e===null?e=[p]:e.push(p),s++}}for(let r in a)fs(a[r],{instancePath:i+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:r,rootData:O,dynamicAnchors:L})||(e=e===null?fs.errors:e.
concat(fs.errors),s=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function cs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=cs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.variables===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"variables"},message:"must have required property 'va\
riables'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="priority"||r==="members"||r==="if"||r==="va\
riables")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(a.name!==void 0){let r=a.name;if(typeof r==
"string"){if(j(r)<1){let n={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}}if(a.priority!==void 0){let r=a.priority,n=s,p=!1,o=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let d={instancePath:i+"/priority",schemaPath:"#/properties/priority/anyOf/0/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let d={
instancePath:i+"/priority",schemaPath:"#/properties/priority/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"};e===null?e=[d]:e.push(d),s++}if(r<0||isNaN(r)){let d={instancePath:i+"/priority",schemaPath:"\
#/properties/priority/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[d]:e.push(d),s++}}var t=o===s;p=p||t;let l=s;if(typeof r=="string"){if(!ya.test(r)){let d={instancePath:i+"/priority",
schemaPath:"#/properties/priority/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}|1000)$"},message:'mus\
t match pattern "^([0-9]{1,3}|1000)$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/priority",schemaPath:"\
#/properties/priority/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),s++}var t=l===s;if(p=p||t,p)s=n,e!==null&&(n?e.length=n:e=null);else{let d={instancePath:i+"/priority",schemaPath:"#/\
properties/priority/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(d),s++}}
if(a.members!==void 0){let r=a.members;if(Array.isArray(r)){if(r.length<1){let p={instancePath:i+"/members",schemaPath:"\
#/properties/members/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[p]:e.push(p),s++}let n=r.length;for(let p=0;p<n;p++)ds(r[p],{instancePath:i+"/members/"+p,parentData:r,parentDataProperty:p,
rootData:O,dynamicAnchors:L})||(e=e===null?ds.errors:e.concat(ds.errors),s=e.length)}else{let n={instancePath:i+"/member\
s",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),s++}}a.variables!==void 0&&(de(a.variables,{instancePath:i+"/variables",parentData:a,parentDataProperty:"variabl\
es",rootData:O,dynamicAnchors:L})||(e=e===null?de.errors:e.concat(de.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return cs.errors=e,
s===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function hs(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=hs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(Object.keys(a).length<2){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:2},
message:"must NOT have fewer than 2 properties"};e===null?e=[t]:e.push(t),s++}if(a.variables===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"variables"},message:"must have required property 'va\
riables'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="serial-number"||t==="uuid"||t==="mac-address"||t==="ass\
et-tag"||t==="variables")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a["serial-number"]!==
void 0){let t=a["serial-number"];if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))){let r={instancePath:i+"/seri\
al-number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:pe.type},message:"must be string,number"};e===null?
e=[r]:e.push(r),s++}}if(a.uuid!==void 0){let t=a.uuid;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))){let r={
instancePath:i+"/uuid",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:pe.type},message:"must be string,numbe\
r"};e===null?e=[r]:e.push(r),s++}}if(a["mac-address"]!==void 0){let t=a["mac-address"];if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))){let r={instancePath:i+"/mac-address",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:pe.
type},message:"must be string,number"};e===null?e=[r]:e.push(r),s++}}if(a["asset-tag"]!==void 0){let t=a["asset-tag"];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let r={instancePath:i+"/asset-tag",schemaPath:"#/$defs/text/type",keyword:"\
type",params:{type:pe.type},message:"must be string,number"};e===null?e=[r]:e.push(r),s++}}a.variables!==void 0&&(de(a.variables,
{instancePath:i+"/variables",parentData:a,parentDataProperty:"variables",rootData:O,dynamicAnchors:L})||(e=e===null?de.errors:
e.concat(de.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return hs.errors=e,s===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Zt(a,{instancePath:i="",parentData:V,parentDataProperty:F,rootData:O=a,dynamicAnchors:L={}}={}){let e=null,s=0,
c=Zt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(Object.keys(a).length<1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="$schema"||t==="co\
llections"||t==="machines")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.$schema!==void 0&&
typeof a.$schema!="string"){let t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.collections!==void 0){let t=a.collections;if(Array.
isArray(t)){let r=t.length;for(let n=0;n<r;n++)cs(t[n],{instancePath:i+"/collections/"+n,parentData:t,parentDataProperty:n,
rootData:O,dynamicAnchors:L})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)}else{let r={instancePath:i+"/collec\
tions",schemaPath:"#/properties/collections/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}if(a.machines!==void 0){let t=a.machines;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)hs(
t[n],{instancePath:i+"/machines/"+n,parentData:t,parentDataProperty:n,rootData:O,dynamicAnchors:L})||(e=e===null?hs.errors:
e.concat(hs.errors),s=e.length)}else{let r={instancePath:i+"/machines",schemaPath:"#/properties/machines/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Zt.errors=e,
s===0}Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(a){function i(V){let F=a(V);return i.errors=a.errors===
null?null:a.errors.filter(O=>O.keyword!=="if"),F}return i.errors=null,i}var ba={__proto__:null,"add-packages":X(qr),"app\
ly-data-image":X($r),"apply-image":X(Ar),"apply-network-settings":X(Nr),"apply-windows-settings":X(jr),"capture-network-\
settings":X(Or),"capture-user-state":X(Tr),"capture-windows-settings":X(xr),"check-readiness":X(Lr),"connect-network-fol\
der":X(Dr),"copy-files":X(Wr),"disable-bitlocker":X(Ir),"download-content":X(Fr),"enable-bitlocker":X(zr),gather:X(Vr),"\
inject-drivers":X(Sr),"partition-disk":X(Er),"preprovision-bitlocker":X(Kr),restart:X(Zr),"restore-user-state":X(Gr),"ru\
n-command":X(Cr),"run-powershell-script":X(Hr),"run-task-sequence":X(Ur),"set-dynamic-variables":X(Xr),"set-variable":X(
Yr),"setup-windows":X(Qr),"shut-down":X(ei),"upgrade-windows":X(ti)},ka={__proto__:null,"add-packages":X(ri),"apply-data\
-image":X(ii),"apply-image":X(ai),"apply-network-settings":X(ni),"apply-windows-settings":X(oi),"capture-network-setting\
s":X(li),"capture-user-state":X(mi),"capture-windows-settings":X(ui),"check-readiness":X(di),"connect-network-folder":X(
fi),"copy-files":X(ci),"disable-bitlocker":X(hi),"download-content":X(yi),"enable-bitlocker":X(gi),gather:X(wi),"inject-\
drivers":X(bi),"partition-disk":X(vi),"preprovision-bitlocker":X(Pi),restart:X($i),"restore-user-state":X(Ni),"run-comma\
nd":X(ji),"run-powershell-script":X(_i),"run-task-sequence":X(Oi),"set-dynamic-variables":X(Ti),"set-variable":X(Li),"se\
tup-windows":X(Di),"shut-down":X(Wi),"upgrade-windows":X(Fi)},va={__proto__:null,event:X(zi),"journal-record":X(Ki),machine:X(
Qi),sequence:X(oa),"variables-file":X(ha)};export{ka as authoredValidators,ba as expandedValidators,va as validators};
