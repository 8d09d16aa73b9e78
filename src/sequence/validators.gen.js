// Generated from schemas/ by `npm run generate`. Changes made here are lost.
var yt=(n,i)=>()=>{try{return i||n((i={exports:{}}).exports,i),i.exports}catch(O){throw i=0,O}};var Js=yt(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});function Xs(n){let i=n.length,O=0,T=0,$;for(;T<
i;)O++,$=n.charCodeAt(T++),$>=55296&&$<=56319&&T<i&&($=n.charCodeAt(T),($&64512)===56320&&T++);return O}Es.default=Xs;Xs.
code='require("ajv/dist/runtime/ucs2length").default'});var gt=Xe;var j=Js().default;function Xe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=Xe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.image===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="image"||t===
"index"||t==="name"||t==="edition"||t==="to")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}
if(n.image!==void 0){let t=n.image;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/image",schemaPath:"#/proper\
ties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
r]:e.push(r),s++}}else{let r={instancePath:i+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.index!==void 0){let t=n.index;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/index",schemaPath:"#/properties/index/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t))){let r={instancePath:i+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){
if(j(t)<1){let r={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.
edition!==void 0){let t=n.edition;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/edition",schemaPath:"#/prope\
rties/edition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.to!==void 0){let t=n.to;if(typeof t=="string"){
if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Xe.errors=e,s===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wt=Je,bt={title:"Apply Windo\
ws settings",description:"Writes the answer file that Windows Setup reads at the first start of the applied Windows.","x\
-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{to:{type:"string",description:"\
Volume of the applied Windows.",minLength:1,default:"%OSDTargetSystemDrive%"},"answer-file":{type:"string",description:"\
Name of a content with an answer file of your own; settings are added to it.",minLength:1},"computer-name":{type:"string",
description:"Computer name: at most 15 letters, digits and hyphens, not digits alone.",minLength:1,default:"%OSDComputer\
Name%"},"registered-owner":{type:"string",description:"Registered user.",maxLength:256},"registered-organization":{type:"\
string",description:"Registered organization.",maxLength:256},"product-key":{type:"string",description:"Product key.",pattern:"\
^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"},"time-zone":{type:"string",description:"Windows' name of the time zone, such as `\
W. Europe Standard Time`.",minLength:1},"administrator-password":{type:"string",description:"Password of the built-in Ad\
ministrator; a random one when absent.",minLength:1},"input-locale":{type:"string",description:"Keyboard, such as `de-DE\
` or `0407:00000407`.",minLength:1},"system-locale":{type:"string",description:"System locale, such as `de-DE`.",minLength:1},
"user-locale":{type:"string",description:"User locale, such as `de-DE`.",minLength:1},"ui-language":{type:"string",description:"\
Display language, such as `de-DE`.",minLength:1}},$id:"expandedValidators1"},S=Object.prototype.hasOwnProperty,dt=new RegExp(
"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$","u");function Je(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=Je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)if(!S.call(bt.properties,t)){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(n.to!==void 0){let t=n.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["answer-file"]!==void 0){let t=n["\
answer-file"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-fil\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["computer-name"]!==void 0){let t=n["computer-name"];
if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["registered-owner"]!==void 0){let t=n["registered-owner"];if(typeof t==
"string"){if(j(t)>256){let r={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["registered-organization"]!==void 0){let t=n["registered-or\
ganization"];if(typeof t=="string"){if(j(t)>256){let r={instancePath:i+"/registered-organization",schemaPath:"#/properti\
es/registered-organization/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charac\
ters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/registered-organization",schemaPath:"#/properties/regi\
stered-organization/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(n["product-key"]!==void 0){let t=n["product-key"];if(typeof t=="string"){if(!dt.test(t)){let r={instancePath:i+"/prod\
uct-key",schemaPath:"#/properties/product-key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5\
}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/product-key",schemaPath:"#/properties/product-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}if(n["time-zone"]!==void 0){let t=n["time-zone"];if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/time-zone",schemaPath:"\
#/properties/time-zone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(n["administrator-password"]!==void 0){let t=n["administrator-password"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/administrator-password",schemaPath:"#/properties/administrator-password/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/administrato\
r-password",schemaPath:"#/properties/administrator-password/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}}if(n["input-locale"]!==void 0){let t=n["input-locale"];if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/inp\
ut-locale",schemaPath:"#/properties/input-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}if(n["system-locale"]!==void 0){let t=n["system-locale"];if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/system-locale",schemaPath:"\
#/properties/system-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}if(n["user-locale"]!==void 0){let t=n["user-locale"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/user\
-locale",schemaPath:"#/properties/user-locale/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/user-locale",schemaPath:"#/properties/\
user-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["ui\
-language"]!==void 0){let t=n["ui-language"];if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/ui-language",schemaPath:"\
#/properties/ui-language/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Je.errors=e,
s===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=es,Bs={title:"Capture user state",description:"Capt\
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
ators2"};function es(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=es.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let t in n)if(!(t==="store"||t==="from"||t==="path"||t==="folders"||t==="exclude"||t==="cloud-only"||t==="encryp\
ted")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.store!==void 0){let t=n.store;if(typeof t!=
"string"){let r={instancePath:i+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="hard-link"||t==="copy")){let r={instancePath:i+"/store",schemaPath:"\
#/properties/store/enum",keyword:"enum",params:{allowedValues:Bs.properties.store.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.from!==void 0){let t=n.from;if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/\
from/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.path!==void 0){
let t=n.path;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/path",schemaPath:"#/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),s++}}if(n.folders!==void 0){let t=n.folders;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];
if(typeof p=="string"){if(j(p)<1){let o={instancePath:i+"/folders/"+a,schemaPath:"#/properties/folders/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/folders/"+a,schemaPath:"#/properties/folders/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/folders",schemaPath:"#/properties/folders/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.exclude!==void 0){
let t=n.exclude;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(typeof p=="string"){if(j(p)<1){let o={
instancePath:i+"/exclude/"+a,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/exclude/"+a,schemaPath:"\
#/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
s++}}}else{let r={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n["cloud-only"]!==void 0){let t=n["cloud-only"];if(typeof t!="\
string"){let r={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-only/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="list"||t==="stop")){let r={instancePath:i+"/cloud-\
only",schemaPath:"#/properties/cloud-only/enum",keyword:"enum",params:{allowedValues:Bs.properties["cloud-only"].enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.encrypted!==void 0){let t=n.encrypted;if(typeof t!=
"string"){let r={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="stop"||t==="list")){let r={instancePath:i+"/encrypt\
ed",schemaPath:"#/properties/encrypted/enum",keyword:"enum",params:{allowedValues:Bs.properties.encrypted.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return es.errors=e,s===0}
es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vt=ss;function ss(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ss.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let t in n)if(!(t==="from"||t==="computer-name"||t==="registration"||t==="time-zone")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(n.from!==void 0){let t=n.from;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["computer-name"]!==void 0&&typeof n["\
computer-name"]!="boolean"){let t={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n.registration!==void 0&&typeof n.
registration!="boolean"){let t={instancePath:i+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n["time-zone"]!==void 0&&typeof n["ti\
me-zone"]!="boolean"){let t={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ss.errors=e,s===0}ss.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pt=rs,Ye={title:"Check readiness",description:"Tests whether th\
e machine is fit for the deployment: makes every check that is named, then fails if one of them did.","x-steppe":{"runs-\
in":"any",destructive:!1},type:"object",additionalProperties:!1,properties:{memory:{type:"string",description:"Least mem\
ory that the system sees, such as `3900MiB`.",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},"processor-speed":{type:"\
integer",description:"Least speed of the processor, in MHz.",minimum:1,maximum:1e5},"free-disk-space":{type:"string",description:"\
Least room for the system, such as `25GiB`; room that is not partitioned counts.",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i\
?B?|B)?$"},"os-type":{type:"string",description:"What the running Windows must be.",enum:["client","server"]},architecture:{
type:"string",description:"What the running system must be made for.",enum:["64-bit","32-bit","x64","arm64","x86"]},"min\
imum-os-version":{type:"string",description:"Lowest version of the running Windows, such as `10.0.19041`.",pattern:"^[0-\
9]+(\\.[0-9]+){1,3}$"},"maximum-os-version":{type:"string",description:"Highest version of the running Windows.",pattern:"\
^[0-9]+(\\.[0-9]+){1,3}$"},"os-language":{type:"integer",description:"Number of the running Windows' language: 1033 is E\
nglish (United States), 1031 German.",minimum:1,maximum:65535},"ac-power":{type:"boolean",description:"True: the machine\
 is fed from the mains.",default:!1},"network-connected":{type:"boolean",description:"True: a network adapter has a link\
 and an address.",default:!1},"network-wired":{type:"boolean",description:"True: a connected adapter is not wireless.",default:!1},
uefi:{type:"boolean",description:"True: the machine started by UEFI.",default:!1},"secure-boot":{type:"boolean",description:"\
True: Secure Boot is switched on.",default:!1},"tpm-enabled":{type:"boolean",description:"True: there is a TPM of at lea\
st `tpm-version`, and it is enabled.",default:!1},"tpm-activated":{type:"boolean",description:"True: there is a TPM of a\
t least `tpm-version`, and it is activated.",default:!1},"tpm-version":{type:"string",description:"Lowest version of the\
 TPM for the two checks above.",enum:["1.2","2.0"],default:"2.0"}},$id:"expandedValidators4"},Ke=new RegExp("^[0-9]+(\\.[\
0-9]+)?\\s*([KMGT]i?B?|B)?$","u"),ts=new RegExp("^[0-9]+(\\.[0-9]+){1,3}$","u");function rs(n,{instancePath:i="",parentData:O,
parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=rs.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)if(!S.call(Ye.properties,t)){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.memory!==void 0){let t=n.memory;if(typeof t=="st\
ring"){if(!Ke.test(t)){let r={instancePath:i+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["processor-speed"]!==void 0){let t=n["\
processor-speed"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/processor-speed",schemaPath:"\
#/properties/processor-speed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),s++}if(typeof t=="number"&&isFinite(t)){if(t>1e5||isNaN(t)){let r={instancePath:i+"/processor-speed",schemaPath:"#/pr\
operties/processor-speed/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===
null?e=[r]:e.push(r),s++}if(t<1||isNaN(t)){let r={instancePath:i+"/processor-speed",schemaPath:"#/properties/processor-s\
peed/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}}
if(n["free-disk-space"]!==void 0){let t=n["free-disk-space"];if(typeof t=="string"){if(!Ke.test(t)){let r={instancePath:i+
"/free-disk-space",schemaPath:"#/properties/free-disk-space/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+\
)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:i+"/free-disk-space",schemaPath:"#/properties/free-disk-space/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["os-type"]!==void 0){let t=n["os-type"];if(typeof t!=
"string"){let r={instancePath:i+"/os-type",schemaPath:"#/properties/os-type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="client"||t==="server")){let r={instancePath:i+"/os-type",
schemaPath:"#/properties/os-type/enum",keyword:"enum",params:{allowedValues:Ye.properties["os-type"].enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.architecture!==void 0){let t=n.architecture;
if(typeof t!="string"){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="64-bit"||t==="32-bit"||t==="x64"||
t==="arm64"||t==="x86")){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",
params:{allowedValues:Ye.properties.architecture.enum},message:"must be equal to one of the allowed values"};e===null?e=
[r]:e.push(r),s++}}if(n["minimum-os-version"]!==void 0){let t=n["minimum-os-version"];if(typeof t=="string"){if(!ts.test(
t)){let r={instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["maximum-os-version"]!==void 0){let t=n["maximum-o\
s-version"];if(typeof t=="string"){if(!ts.test(t)){let r={instancePath:i+"/maximum-os-version",schemaPath:"#/properties/\
maximum-os-version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^\
[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/maximum-os-version",schemaPath:"#/\
properties/maximum-os-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}if(n["os-language"]!==void 0){let t=n["os-language"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={
instancePath:i+"/os-language",schemaPath:"#/properties/os-language/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)){if(t>65535||isNaN(t)){let r={instancePath:i+
"/os-language",schemaPath:"#/properties/os-language/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"\
must be <= 65535"};e===null?e=[r]:e.push(r),s++}if(t<1||isNaN(t)){let r={instancePath:i+"/os-language",schemaPath:"#/pro\
perties/os-language/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.
push(r),s++}}}if(n["ac-power"]!==void 0&&typeof n["ac-power"]!="boolean"){let t={instancePath:i+"/ac-power",schemaPath:"\
#/properties/ac-power/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}
if(n["network-connected"]!==void 0&&typeof n["network-connected"]!="boolean"){let t={instancePath:i+"/network-connected",
schemaPath:"#/properties/network-connected/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),s++}if(n["network-wired"]!==void 0&&typeof n["network-wired"]!="boolean"){let t={instancePath:i+"/networ\
k-wired",schemaPath:"#/properties/network-wired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[t]:e.push(t),s++}if(n.uefi!==void 0&&typeof n.uefi!="boolean"){let t={instancePath:i+"/uefi",schemaPath:"#/p\
roperties/uefi/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n["\
secure-boot"]!==void 0&&typeof n["secure-boot"]!="boolean"){let t={instancePath:i+"/secure-boot",schemaPath:"#/propertie\
s/secure-boot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n["\
tpm-enabled"]!==void 0&&typeof n["tpm-enabled"]!="boolean"){let t={instancePath:i+"/tpm-enabled",schemaPath:"#/propertie\
s/tpm-enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n["\
tpm-activated"]!==void 0&&typeof n["tpm-activated"]!="boolean"){let t={instancePath:i+"/tpm-activated",schemaPath:"#/pro\
perties/tpm-activated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}
if(n["tpm-version"]!==void 0){let t=n["tpm-version"];if(typeof t!="string"){let r={instancePath:i+"/tpm-version",schemaPath:"\
#/properties/tpm-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(!(t==="1.2"||t==="2.0")){let r={instancePath:i+"/tpm-version",schemaPath:"#/properties/tpm-version/enum",keyword:"\
enum",params:{allowedValues:Ye.properties["tpm-version"].enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return rs.errors=e,s===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qt=is;var Ys=new RegExp("^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$","u"),mt=new RegExp("^[D-WYZd-wyz]:?$","u"),H=new RegExp("^[A-Za-z][\
A-Za-z0-9_-]{0,255}$","u");function is(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=is.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.path===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="path"||t==="l\
etter"||t==="account"||t==="password"||t==="variable")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(n.path!==void 0){let t=n.path;if(typeof t=="string"){if(!Ys.test(t)){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/pattern",keyword:"pattern",params:{pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'must match pat\
tern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#\
/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.
letter!==void 0){let t=n.letter;if(typeof t=="string"){if(!mt.test(t)){let r={instancePath:i+"/letter",schemaPath:"#/pro\
perties/letter/pattern",keyword:"pattern",params:{pattern:"^[D-WYZd-wyz]:?$"},message:'must match pattern "^[D-WYZd-wyz]\
:?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/letter",schemaPath:"#/properties/letter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.account!==void 0){let t=n.account;
if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(n.password!==void 0){let t=n.password;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/\
password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/password",schemaPath:"#/properties/passw\
ord/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.variable!==
void 0){let t=n.variable;if(typeof t=="string"){if(!H.test(t)){let r={instancePath:i+"/variable",schemaPath:"#/propertie\
s/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A\
-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/variable",schemaPath:"#/proper\
ties/variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return is.errors=e,s===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=ns;function ns(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ns.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.to===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="content"||t==="from"||t==="to"||
t==="overwrite")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.content!==void 0){let t=n.content;if(typeof t==
"string"){if(j(t)<1){let r={instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(n.from!==void 0){let t=n.from;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/from",schemaPath:"\
#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.to!==void 0){let t=n.to;if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.overwrite!==
void 0&&typeof n.overwrite!="boolean"){let t={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ns.errors=e,
s===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jt=as;var ut=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,250}$","u");function as(n,{instancePath:i="",parentData:O,parentDataProperty:T,
rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=as.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.content===void 0){let t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?
e=[t]:e.push(t),s++}for(let t in n)if(!(t==="content"||t==="to"||t==="variable"||t==="continue-on-download-error")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.content!==void 0){let t=n.content;if(Array.isArray(
t)){if(t.length<1){let a={instancePath:i+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let r=t.length;for(let a=0;a<r;a++){let p=t[a];
if(typeof p=="string"){if(j(p)<1){let o={instancePath:i+"/content/"+a,schemaPath:"#/properties/content/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/content/"+a,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/content",schemaPath:"#/properties/content/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.to!==void 0){let t=n.
to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}if(n.variable!==void 0){let t=n.variable;if(typeof t=="string"){if(!ut.test(t)){let r={instancePath:i+"/var\
iable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,250}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,250}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/variabl\
e",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}}if(n["continue-on-download-error"]!==void 0&&typeof n["continue-on-download-error"]!="boolean"){let t={instancePath:i+
"/continue-on-download-error",schemaPath:"#/properties/continue-on-download-error/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return as.errors=e,s===0}as.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var At=os;function os(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=os.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let t in n)if(t!=="overwrite"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.overwrite!==
void 0&&typeof n.overwrite!="boolean"){let t={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return os.errors=e,
s===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nt=ps,Tt={title:"Inject drivers",description:"Matches \
the machine's devices against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Wi\
ndows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,required:["drivers"],properties:{
drivers:{type:"string",description:"Name of the content that is the folder of driver packages.",minLength:1},to:{type:"s\
tring",description:"Volume of the applied Windows.",minLength:1,default:"%OSDTargetSystemDrive%"},"allow-unsigned":{type:"\
boolean",description:"True takes unsigned packages when nothing signed matches.",default:!1},missing:{type:"string",description:"\
What a boot-critical device without a driver means.",enum:["fail","warn"],default:"fail"}},$id:"expandedValidators9"};function ps(n,{
instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ps.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.drivers===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"mus\
t have required property 'drivers'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="drivers"||t==="to"||t==="allo\
w-unsigned"||t==="missing")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.drivers!==void 0){
let t=n.drivers;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}}if(n.to!==void 0){let t=n.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["allow-unsigned"]!==void 0&&typeof n["\
allow-unsigned"]!="boolean"){let t={instancePath:i+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n.missing!==void 0){let t=n.missing;
if(typeof t!="string"){let r={instancePath:i+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="fail"||t==="warn")){let r={instancePath:i+"/mi\
ssing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues:Tt.properties.missing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ps.errors=e,s===0}
ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=ls,et={title:"Partition disk",description:"Erases one dis\
k and makes its partitions and volumes. Media and removable disks are never chosen unless named by serial number.","x-st\
eppe":{"runs-in":"winpe",destructive:!0},type:"object",additionalProperties:!1,properties:{disk:{type:"object",description:"\
Which disk.",additionalProperties:!1,default:{},properties:{which:{type:"string",description:"Rule among the internal di\
sks; `only` stops when there is more than one.",enum:["only","first","smallest","largest"],default:"only"},serial:{type:"\
string",description:"Serial number: names exactly one disk.",minLength:1}}},layout:{type:"string",description:"`uefi-rec\
ommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic` takes t\
he one that fits the firmware.",enum:["automatic","uefi-recommended","bios-recommended"],default:"automatic"},"windows-l\
abel":{type:"string",description:"Label of the Windows volume.",maxLength:32,default:"Windows"},"recovery-size":{type:"s\
tring",description:"Size of the recovery partition, such as `990MiB`.",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",
default:"990MiB"}},$id:"expandedValidators10"};function ls(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=ls.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)if(!(t==="disk"||t==="layout"||t==="windows-label"||t==="recove\
ry-size")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.disk!==void 0){let t=n.disk;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let r in t)if(!(r==="which"||r==="serial")){let a={instancePath:i+"/disk",schemaPath:"#\
/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[a]:e.push(a),s++}if(t.which!==void 0){let r=t.which;if(typeof r!="string"){let a={
instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="only"||r==="first"||r==="smallest"||r==="largest")){let a={
instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/enum",keyword:"enum",params:{allowedValues:et.
properties.disk.properties.which.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}
if(t.serial!==void 0){let r=t.serial;if(typeof r=="string"){if(j(r)<1){let a={instancePath:i+"/disk/serial",schemaPath:"\
#/properties/disk/properties/serial/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/prope\
rties/serial/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}}if(n.layout!==void 0){let t=n.layout;if(typeof t!="string"){let r={instancePath:i+"/layout",
schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(!(t==="automatic"||t==="uefi-recommended"||t==="bios-recommended")){let r={instancePath:i+"/layout",schemaPath:"\
#/properties/layout/enum",keyword:"enum",params:{allowedValues:et.properties.layout.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n["windows-label"]!==void 0){let t=n["windows-label"];if(typeof t==
"string"){if(j(t)>32){let r={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}if(n["recovery-size"]!==void 0){let t=n["recovery-size"];if(typeof t=="st\
ring"){if(!Ke.test(t)){let r={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/pattern",keyword:"p\
attern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([K\
MGT]i?B?|B)?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/recovery-size",schemaPath:"#/properties/reco\
very-size/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return ls.errors=e,s===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _t=ds,xt={title:"Restart",description:"\
Restarts the computer and continues with the next step. Restarting into WinPE stages the sequence's boot image on the di\
sk first.","x-steppe":{"runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,required:["to"],properties:{
to:{type:"string",description:"The system to start.",enum:["winpe","full-os"]},message:{type:"string",description:"Shown\
 to whoever sits there.",maxLength:512}},$id:"expandedValidators11"};function ds(n,{instancePath:i="",parentData:O,parentDataProperty:T,
rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ds.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.to===void 0){let t={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[t]:e.push(t),
s++}for(let t in n)if(!(t==="to"||t==="message")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),
s++}if(n.to!==void 0){let t=n.to;if(typeof t!="string"){let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="winpe"||t==="full-os")){let r={
instancePath:i+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:xt.properties.to.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.message!==void 0){let t=n.message;if(typeof t==
"string"){if(j(t)>512){let r={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",
params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return ds.errors=e,s===0}ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Lt=ms;function ms(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ms.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let t in n)if(!(t==="path"||t==="to"||t==="keep-store")){let r={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(n.path!==void 0){let t=n.path;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.to!==void 0){let t=n.to;if(typeof t=="string"){if(j(
t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["keep\
-store"]!==void 0&&typeof n["keep-store"]!="boolean"){let t={instancePath:i+"/keep-store",schemaPath:"#/properties/keep-\
store/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return ms.errors=e,s===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wt=us,Ft={title:"Run command",
description:"Runs a program with an argument vector; no shell is involved.","x-steppe":{"runs-in":"any",destructive:!1},
type:"object",additionalProperties:!1,required:["program"],properties:{program:{type:"string",description:"Program to st\
art: a path, or a name that the system finds.",minLength:1},arguments:{type:"array",description:"Arguments, each as one \
entry.",items:{type:"string"},default:[]},"working-directory":{type:"string",description:"Folder in which it starts.",maxLength:255},
"success-codes":{type:"array",description:"Exit codes that mean success.",items:{type:"integer",minimum:0,maximum:4294967295},
default:[0,3010]},"restart-codes":{type:"array",description:"Exit codes that mean success and ask for a restart into the\
 running system.",items:{type:"integer",minimum:0,maximum:4294967295},default:[3010]},timeout:{type:"string",description:"\
How long it may take, such as `90s`, `15m` or `2h`; then it is ended with all its children.",pattern:"^[0-9]+(ms|s|m|h)?\
$"},idempotence:{type:"string",description:"What a power cut in the middle means: `once` never runs it a second time una\
sked, `repeatable` runs it again.",enum:["once","repeatable"],default:"once"},"output-variable":{type:"string",description:"\
Variable that receives the output.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},$id:"expandedValidators13"},Vs=new RegExp(
"^[0-9]+(ms|s|m|h)?$","u");function us(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=us.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.program===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
program"},message:"must have required property 'program'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="program"||
t==="arguments"||t==="working-directory"||t==="success-codes"||t==="restart-codes"||t==="timeout"||t==="idempotence"||t===
"output-variable")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.program!==void 0){let t=n.program;if(typeof t==
"string"){if(j(t)<1){let r={instancePath:i+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/pro\
gram",schemaPath:"#/properties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(n.arguments!==void 0){let t=n.arguments;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++)if(typeof t[a]!=
"string"){let p={instancePath:i+"/arguments/"+a,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/arguments",schemaPath:"#/p\
roperties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n["\
working-directory"]!==void 0){let t=n["working-directory"];if(typeof t=="string"){if(j(t)>255){let r={instancePath:i+"/w\
orking-directory",schemaPath:"#/properties/working-directory/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}if(n["success-codes"]!==void 0){let t=n["success-codes"];if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){
let p=t[a];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:i+"/success-codes/"+a,schemaPath:"\
#/properties/success-codes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:
e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(p)){let o={instancePath:i+"/success-codes/"+a,schemaPath:"\
#/properties/success-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <\
= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<0||isNaN(p)){let o={instancePath:i+"/success-codes/"+a,schemaPath:"#/pr\
operties/success-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n["restart-codes"]!==void 0){let t=n["\
restart-codes"];if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let o={instancePath:i+"/restart-codes/"+a,schemaPath:"#/properties/restart-codes/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){
if(p>4294967295||isNaN(p)){let o={instancePath:i+"/restart-codes/"+a,schemaPath:"#/properties/restart-codes/items/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),
s++}if(p<0||isNaN(p)){let o={instancePath:i+"/restart-codes/"+a,schemaPath:"#/properties/restart-codes/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+
"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[r]:e.push(r),s++}}if(n.timeout!==void 0){let t=n.timeout;if(typeof t=="string"){if(!Vs.test(t)){let r={instancePath:i+
"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'m\
ust match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(n.idempotence!==void 0){let t=n.idempotence;if(typeof t!="string"){let r={instancePath:i+"/idempotence",schemaPath:"#\
/properties/idempotence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(!(t==="once"||t==="repeatable")){let r={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/enum",keyword:"\
enum",params:{allowedValues:Ft.properties.idempotence.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),s++}}if(n["output-variable"]!==void 0){let t=n["output-variable"];if(typeof t=="string"){if(!H.test(t)){
let r={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return us.errors=e,s===0}us.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=fs,Ks={title:"Run PowerShell script",description:"Runs a PowerShell sc\
ript: one that stands in the sequence, or a file.","x-steppe":{"runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,
properties:{script:{type:"string",description:"The script itself. Give this, or `file`, or `content`.",minLength:1},file:{
type:"string",description:"Path of a script file; below the content when `content` is given.",minLength:1},content:{type:"\
string",description:"Name of a content of the sequence: the script itself, or with `file` the folder that holds it.",minLength:1},
parameters:{type:"array",description:"Parameters, each name and value as one entry: `-Mode`, `Full`.",items:{type:"strin\
g"},default:[]},"execution-policy":{type:"string",description:"PowerShell's policy for this one process; `Undefined` lea\
ves the machine's own.",enum:["AllSigned","Bypass","RemoteSigned","Restricted","Undefined","Unrestricted"],default:"Bypa\
ss"},"working-directory":{type:"string",description:"Folder in which it starts.",maxLength:255},"success-codes":{type:"a\
rray",description:"Exit codes that mean success.",items:{type:"integer",minimum:0,maximum:4294967295},default:[0,3010]},
"restart-codes":{type:"array",description:"Exit codes that mean success and ask for a restart into the running system.",
items:{type:"integer",minimum:0,maximum:4294967295},default:[3010]},timeout:{type:"string",description:"How long it may \
take, such as `90s`, `15m` or `2h`; then it is ended with all its children.",pattern:"^[0-9]+(ms|s|m|h)?$"},idempotence:{
type:"string",description:"What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable\
` runs it again.",enum:["once","repeatable"],default:"once"},"output-variable":{type:"string",description:"Variable that\
 receives the output.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},$id:"expandedValidators14"};function fs(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=fs.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)if(!S.call(Ks.
properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.script!==void 0){let t=n.script;if(typeof t==
"string"){if(j(t)<1){let r={instancePath:i+"/script",schemaPath:"#/properties/script/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/scr\
ipt",schemaPath:"#/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}}if(n.file!==void 0){let t=n.file;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/file",schemaPath:"\
#/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.content!==void 0){let t=n.content;if(typeof t=="st\
ring"){if(j(t)<1){let r={instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(n.parameters!==void 0){let t=n.parameters;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++)
if(typeof t[a]!="string"){let p={instancePath:i+"/parameters/"+a,schemaPath:"#/properties/parameters/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[r]:e.push(r),s++}}if(n["execution-policy"]!==void 0){let t=n["execution-policy"];if(typeof t!="string"){let r={instancePath:i+
"/execution-policy",schemaPath:"#/properties/execution-policy/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="AllSigned"||t==="Bypass"||t==="RemoteSigned"||t==="Restricted"||t==="\
Undefined"||t==="Unrestricted")){let r={instancePath:i+"/execution-policy",schemaPath:"#/properties/execution-policy/enu\
m",keyword:"enum",params:{allowedValues:Ks.properties["execution-policy"].enum},message:"must be equal to one of the all\
owed values"};e===null?e=[r]:e.push(r),s++}}if(n["working-directory"]!==void 0){let t=n["working-directory"];if(typeof t==
"string"){if(j(t)>255){let r={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/maxLength",
keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["success-codes"]!==void 0){let t=n["success-codes"];
if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let o={instancePath:i+"/success-codes/"+a,schemaPath:"#/properties/success-codes/items/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||
isNaN(p)){let o={instancePath:i+"/success-codes/"+a,schemaPath:"#/properties/success-codes/items/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<0||isNaN(
p)){let o={instancePath:i+"/success-codes/"+a,schemaPath:"#/properties/success-codes/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+"/success-co\
des",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}if(n["restart-codes"]!==void 0){let t=n["restart-codes"];if(Array.isArray(t)){let r=t.length;for(let a=0;a<
r;a++){let p=t[a];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:i+"/restart-codes/"+a,schemaPath:"\
#/properties/restart-codes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:
e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(p)){let o={instancePath:i+"/restart-codes/"+a,schemaPath:"\
#/properties/restart-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <\
= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<0||isNaN(p)){let o={instancePath:i+"/restart-codes/"+a,schemaPath:"#/pr\
operties/restart-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.timeout!==void 0){let t=n.timeout;
if(typeof t=="string"){if(!Vs.test(t)){let r={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.idempotence!==void 0){let t=n.idempotence;if(typeof t!="str\
ing"){let r={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="once"||t==="repeatable")){let r={instancePath:i+"/i\
dempotence",schemaPath:"#/properties/idempotence/enum",keyword:"enum",params:{allowedValues:Ks.properties.idempotence.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n["output-variable"]!==void 0){let t=n["\
output-variable"];if(typeof t=="string"){if(!H.test(t)){let r={instancePath:i+"/output-variable",schemaPath:"#/propertie\
s/output-variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match patte\
rn "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/output-variable",schemaPath:"\
#/properties/output-variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return fs.errors=e,s===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=cs;function cs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=cs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(n.value===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[t]:e.push(t),s++}for(let t in n)if(!(t==="name"||t==="value"||t==="secret")){let r={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),s++}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!H.test(t)){let r={instancePath:i+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.
value!==void 0){let t=n.value;if(typeof t=="string"){if(j(t)>4e3){let r={instancePath:i+"/value",schemaPath:"#/propertie\
s/value/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.secret!==void 0&&typeof n.secret!="boolean"){let t={
instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return cs.errors=e,s===0}cs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vt=hs;function hs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=hs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let t in n)if(t!=="to"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.to!==void 0){
let t=n.to;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}return hs.errors=e,s===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zt=ys;var _=new RegExp("%[^%]+%","u");function ys(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=ys.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.image===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[l]:e.push(l),s++}for(let l in n)if(!(l==="image"||l===
"index"||l==="name"||l==="edition"||l==="to")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}
if(n.image!==void 0){let l=n.image,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.
push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!t){let u=s;if(typeof l==
"string"){if(j(l)<1){let g={instancePath:i+"/image",schemaPath:"#/properties/image/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/ima\
ge",schemaPath:"#/properties/image/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[g]:e.push(g),s++}var t=u===s;m=t}if(!m){let u={instancePath:i+"/image",schemaPath:"#/properties/image/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(n.index!==void 0){let l=n.
index,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===
null?e=[u]:e.push(u),s++}var r=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!r){let u=s;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l))){let g={instancePath:i+"/index",schemaPath:"#/properties/index/else/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),s++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(
l))){let g={instancePath:i+"/index",schemaPath:"#/properties/index/else/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"};e===null?e=[g]:e.push(g),s++}var r=u===s;m=r}if(!m){let u={instancePath:i+"/index",schemaPath:"\
#/properties/index/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.
push(u),s++}}if(n.name!==void 0){let l=n.name,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?
e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var a=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!a){let u=s;
if(typeof l=="string"){if(j(l)<1){let g={instancePath:i+"/name",schemaPath:"#/properties/name/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+
"/name",schemaPath:"#/properties/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[g]:e.push(g),s++}var a=u===s;m=a}if(!m){let u={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(n.edition!==void 0){
let l=n.edition,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var p=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!p){let u=s;if(typeof l=="strin\
g"){if(j(l)<1){let g={instancePath:i+"/edition",schemaPath:"#/properties/edition/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/edi\
tion",schemaPath:"#/properties/edition/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[g]:e.push(g),s++}var p=u===s;m=p}if(!m){let u={instancePath:i+"/edition",schemaPath:"#/properties/edition/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(n.to!==void 0){let l=n.
to,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===
null?e=[u]:e.push(u),s++}var o=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!o){let u=s;if(typeof l=="string"){if(j(l)<1){
let g={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var o=u===
s;m=o}if(!m){let u={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return ys.errors=e,s===0}ys.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var St=gs,Et={title:"Apply Windows settings",description:"Writes the answer file that W\
indows Setup reads at the first start of the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"objec\
t",additionalProperties:!1,properties:{to:{description:"Volume of the applied Windows.",if:{type:"string",pattern:"%[^%]\
+%"},else:{type:"string",minLength:1,default:"%OSDTargetSystemDrive%"}},"answer-file":{description:"Name of a content wi\
th an answer file of your own; settings are added to it.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
"computer-name":{description:"Computer name: at most 15 letters, digits and hyphens, not digits alone.",if:{type:"string",
pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDComputerName%"}},"registered-owner":{description:"Regist\
ered user.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:256}},"registered-organization":{description:"\
Registered organization.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:256}},"product-key":{description:"\
Product key.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"}},
"time-zone":{description:"Windows' name of the time zone, such as `W. Europe Standard Time`.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"string",minLength:1}},"administrator-password":{description:"Password of the built-in Administrato\
r; a random one when absent.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"input-locale":{description:"\
Keyboard, such as `de-DE` or `0407:00000407`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},"s\
ystem-locale":{description:"System locale, such as `de-DE`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
"user-locale":{description:"User locale, such as `de-DE`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
"ui-language":{description:"Display language, such as `de-DE`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",
minLength:1}}},$id:"authoredValidators1"};function gs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=gs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(let P in n)if(!S.call(Et.properties,P)){let v={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional p\
roperties"};e===null?e=[v]:e.push(v),s++}if(n.to!==void 0){let P=n.to,v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.
test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var t=F===s;if(s=v,e!==null&&
(v?e.length=v:e=null),!t){let w=s;if(typeof P=="string"){if(j(P)<1){let N={instancePath:i+"/to",schemaPath:"#/properties\
/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[N]:
e.push(N),s++}}else{let N={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var t=w===s;q=t}if(!q){let w={instancePath:i+"/to",schemaPath:"\
#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(
w),s++}}if(n["answer-file"]!==void 0){let P=n["answer-file"],v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.test(P)){
let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var r=F===s;if(s=v,e!==null&&(v?e.length=
v:e=null),!r){let w=s;if(typeof P=="string"){if(j(P)<1){let N={instancePath:i+"/answer-file",schemaPath:"#/properties/an\
swer-file/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var r=w===s;q=r}if(!q){let w={instancePath:i+
"/answer-file",schemaPath:"#/properties/answer-file/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["computer-name"]!==void 0){let P=n["computer-name"],v=s,q=!0,F=s;if(s===
F)if(typeof P=="string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}
var a=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!a){let w=s;if(typeof P=="string"){if(j(P)<1){let N={instancePath:i+"\
/computer-name",schemaPath:"#/properties/computer-name/else/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/computer-name",schemaPath:"\
#/properties/computer-name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(
N),s++}var a=w===s;q=a}if(!q){let w={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["registered-ow\
ner"]!==void 0){let P=n["registered-owner"],v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.test(P)){let w={};e===null?
e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var p=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!p){let w=s;
if(typeof P=="string"){if(j(P)>256){let N={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/\
else/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[N]:
e.push(N),s++}}else{let N={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var p=w===s;q=p}if(!q){let w={instancePath:i+
"/registered-owner",schemaPath:"#/properties/registered-owner/if",keyword:"if",params:{failingKeyword:"else"},message:'m\
ust match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["registered-organization"]!==void 0){let P=n["registered-or\
ganization"],v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};
e===null?e=[w]:e.push(w),s++}var o=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!o){let w=s;if(typeof P=="string"){if(j(
P)>256){let N={instancePath:i+"/registered-organization",schemaPath:"#/properties/registered-organization/else/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[N]:e.push(N),s++}}else{
let N={instancePath:i+"/registered-organization",schemaPath:"#/properties/registered-organization/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var o=w===s;q=o}if(!q){let w={instancePath:i+
"/registered-organization",schemaPath:"#/properties/registered-organization/if",keyword:"if",params:{failingKeyword:"els\
e"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["product-key"]!==void 0){let P=n["product-key"],
v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?
e=[w]:e.push(w),s++}var l=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!l){let w=s;if(typeof P=="string"){if(!dt.test(P)){
let N={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[
N]:e.push(N),s++}}else{let N={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/else/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var l=w===s;q=l}if(!q){let w={instancePath:i+
"/product-key",schemaPath:"#/properties/product-key/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["time-zone"]!==void 0){let P=n["time-zone"],v=s,q=!0,F=s;if(s===F)if(typeof P==
"string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var f=F===s;if(s=
v,e!==null&&(v?e.length=v:e=null),!f){let w=s;if(typeof P=="string"){if(j(P)<1){let N={instancePath:i+"/time-zone",schemaPath:"\
#/properties/time-zone/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var f=w===s;q=f}if(!q){let w={
instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["administrator-password"]!==void 0){let P=n["administrator\
-password"],v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};
e===null?e=[w]:e.push(w),s++}var m=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!m){let w=s;if(typeof P=="string"){if(j(
P)<1){let N={instancePath:i+"/administrator-password",schemaPath:"#/properties/administrator-password/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+
"/administrator-password",schemaPath:"#/properties/administrator-password/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[N]:e.push(N),s++}var m=w===s;q=m}if(!q){let w={instancePath:i+"/administrator-pass\
word",schemaPath:"#/properties/administrator-password/if",keyword:"if",params:{failingKeyword:"else"},message:'must matc\
h "else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["input-locale"]!==void 0){let P=n["input-locale"],v=s,q=!0,F=s;if(s===
F)if(typeof P=="string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}
var d=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!d){let w=s;if(typeof P=="string"){if(j(P)<1){let N={instancePath:i+"\
/input-locale",schemaPath:"#/properties/input-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/input-locale",schemaPath:"\
#/properties/input-locale/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(
N),s++}var d=w===s;q=d}if(!q){let w={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/if",keyword:"i\
f",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["system-locale"]!==
void 0){let P=n["system-locale"],v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(
w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var u=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!u){let w=s;if(typeof P==
"string"){if(j(P)<1){let N={instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+
"/system-locale",schemaPath:"#/properties/system-locale/else/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[N]:e.push(N),s++}var u=w===s;q=u}if(!q){let w={instancePath:i+"/system-locale",schemaPath:"#/prop\
erties/system-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:
e.push(w),s++}}if(n["user-locale"]!==void 0){let P=n["user-locale"],v=s,q=!0,F=s;if(s===F)if(typeof P=="string"){if(!_.test(
P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}var h=F===s;if(s=v,e!==null&&(v?e.
length=v:e=null),!h){let w=s;if(typeof P=="string"){if(j(P)<1){let N={instancePath:i+"/user-locale",schemaPath:"#/proper\
ties/user-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/user-locale",schemaPath:"#/properties/user-locale/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}var h=w===s;q=h}if(!q){let w={instancePath:i+
"/user-locale",schemaPath:"#/properties/user-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[w]:e.push(w),s++}}if(n["ui-language"]!==void 0){let P=n["ui-language"],v=s,q=!0,F=s;if(s===F)
if(typeof P=="string"){if(!_.test(P)){let w={};e===null?e=[w]:e.push(w),s++}}else{let w={};e===null?e=[w]:e.push(w),s++}
var g=F===s;if(s=v,e!==null&&(v?e.length=v:e=null),!g){let w=s;if(typeof P=="string"){if(j(P)<1){let N={instancePath:i+"\
/ui-language",schemaPath:"#/properties/ui-language/else/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/ui-language",schemaPath:"#/p\
roperties/ui-language/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),
s++}var g=w===s;q=g}if(!q){let w={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[w]:e.push(w),s++}}}else{let P={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}return gs.errors=e,
s===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bt=ws,Zs={title:"Capture user state",description:"Capt\
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
string",enum:["stop","list"],default:"stop"}}},$id:"authoredValidators2"};function ws(n,{instancePath:i="",parentData:O,
parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ws.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let m in n)if(!(m==="store"||m==="from"||
m==="path"||m==="folders"||m==="exclude"||m==="cloud-only"||m==="encrypted")){let d={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional propertie\
s"};e===null?e=[d]:e.push(d),s++}if(n.store!==void 0){let m=n.store,d=s,u=!0,h=s;if(s===h)if(typeof m=="string"){if(!_.test(
m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var t=h===s;if(s=d,e!==null&&(d?e.
length=d:e=null),!t){let g=s;if(typeof m!="string"){let v={instancePath:i+"/store",schemaPath:"#/properties/store/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(!(m==="hard-link"||
m==="copy")){let v={instancePath:i+"/store",schemaPath:"#/properties/store/else/enum",keyword:"enum",params:{allowedValues:Zs.
properties.store.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),s++}var t=g===
s;u=t}if(!u){let g={instancePath:i+"/store",schemaPath:"#/properties/store/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(n.from!==void 0){let m=n.from,d=s,u=!0,h=s;if(s===h)
if(typeof m=="string"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var r=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!r){let g=s;if(typeof m=="string"){if(j(m)<1){let v={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var r=g===s;u=r}if(!u){
let g={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(n.path!==void 0){let m=n.path,d=s,u=!0,h=s;if(s===h)if(typeof m==
"string"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var a=h===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!a){let g=s;if(typeof m=="string"){if(j(m)<1){let v={instancePath:i+"/path",schemaPath:"\
#/properties/path/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var a=g===s;u=a}if(!u){let g={instancePath:i+
"/path",schemaPath:"#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[g]:e.push(g),s++}}if(n.folders!==void 0){let m=n.folders;if(Array.isArray(m)){let d=m.length;for(let u=0;u<d;u++){
let h=m[u],g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};
e===null?e=[q]:e.push(q),s++}var p=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!p){let q=s;if(typeof h=="string"){if(j(
h)<1){let w={instancePath:i+"/folders/"+u,schemaPath:"#/properties/folders/items/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/fol\
ders/"+u,schemaPath:"#/properties/folders/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[w]:e.push(w),s++}var p=q===s;P=p}if(!P){let q={instancePath:i+"/folders/"+u,schemaPath:"#/properties/folders\
/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}}else{
let d={instancePath:i+"/folders",schemaPath:"#/properties/folders/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[d]:e.push(d),s++}}if(n.exclude!==void 0){let m=n.exclude;if(Array.isArray(m)){let d=m.length;for(let u=0;u<
d;u++){let h=m[u],g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),s++}}else{
let q={};e===null?e=[q]:e.push(q),s++}var o=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!o){let q=s;if(typeof h=="strin\
g"){if(j(h)<1){let w={instancePath:i+"/exclude/"+u,schemaPath:"#/properties/exclude/items/else/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+
"/exclude/"+u,schemaPath:"#/properties/exclude/items/else/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[w]:e.push(w),s++}var o=q===s;P=o}if(!P){let q={instancePath:i+"/exclude/"+u,schemaPath:"#/properties\
/exclude/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(
q),s++}}}else{let d={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(n["cloud-only"]!==void 0){let m=n["cloud-only"],d=s,u=!0,h=s;if(s===
h)if(typeof m=="string"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var l=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!l){let g=s;if(typeof m!="string"){let v={instancePath:i+"/cloud-only",
schemaPath:"#/properties/cloud-only/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[v]:e.push(v),s++}if(!(m==="list"||m==="stop")){let v={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-onl\
y/else/enum",keyword:"enum",params:{allowedValues:Zs.properties["cloud-only"].else.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[v]:e.push(v),s++}var l=g===s;u=l}if(!u){let g={instancePath:i+"/cloud-only",schemaPath:"\
#/properties/cloud-only/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[
g]:e.push(g),s++}}if(n.encrypted!==void 0){let m=n.encrypted,d=s,u=!0,h=s;if(s===h)if(typeof m=="string"){if(!_.test(m)){
let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var f=h===s;if(s=d,e!==null&&(d?e.length=
d:e=null),!f){let g=s;if(typeof m!="string"){let v={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(!(m==="stop"||m===
"list")){let v={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/enum",keyword:"enum",params:{allowedValues:Zs.
properties.encrypted.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),s++}var f=g===
s;u=f}if(!u){let g={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}}else{let m={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return ws.errors=e,s===0}ws.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kt=bs;function bs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=bs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let o in n)if(!(o==="from"||o==="computer-name"||o==="registration"||o==="time-zone")){let l={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(n.from!==void 0){let o=n.from,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.
test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var t=m===s;if(s=l,e!==null&&
(l?e.length=l:e=null),!t){let d=s;if(typeof o=="string"){if(j(o)<1){let h={instancePath:i+"/from",schemaPath:"#/properti\
es/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[h]:e.push(h),s++}}else{let h={instancePath:i+"/from",schemaPath:"#/properties/from/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var t=d===s;f=t}if(!f){let d={instancePath:i+"/from",schemaPath:"\
#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(
d),s++}}if(n["computer-name"]!==void 0){let o=n["computer-name"],l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(
o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var r=m===s;if(s=l,e!==null&&(l?e.
length=l:e=null),!r){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/computer-name",schemaPath:"#/properties/com\
puter-name/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var r=d===
s;f=r}if(!f){let d={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(n.registration!==void 0){let o=n.registration,
l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?
e=[d]:e.push(d),s++}var a=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!a){let d=s;if(typeof o!="boolean"){let h={instancePath:i+
"/registration",schemaPath:"#/properties/registration/else/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[h]:e.push(h),s++}var a=d===s;f=a}if(!f){let d={instancePath:i+"/registration",schemaPath:"#/prope\
rties/registration/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.
push(d),s++}}if(n["time-zone"]!==void 0){let o=n["time-zone"],l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){
let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==null&&(l?e.length=
l:e=null),!p){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var p=d===s;f=p}if(!f){
let d={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bs.errors=e,s===0}bs.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Zt=ks,Qe={title:"Check readiness",description:"Tests whether the machine is fit for\
 the deployment: makes every check that is named, then fails if one of them did.","x-steppe":{"runs-in":"any",destructive:!1},
type:"object",additionalProperties:!1,properties:{memory:{description:"Least memory that the system sees, such as `3900M\
iB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"}},"proc\
essor-speed":{description:"Least speed of the processor, in MHz.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"integ\
er",minimum:1,maximum:1e5}},"free-disk-space":{description:"Least room for the system, such as `25GiB`; room that is not\
 partitioned counts.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?\
|B)?$"}},"os-type":{description:"What the running Windows must be.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"str\
ing",enum:["client","server"]}},architecture:{description:"What the running system must be made for.",if:{type:"string",
pattern:"%[^%]+%"},else:{type:"string",enum:["64-bit","32-bit","x64","arm64","x86"]}},"minimum-os-version":{description:"\
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
string",enum:["1.2","2.0"],default:"2.0"}}},$id:"authoredValidators4"};function ks(n,{instancePath:i="",parentData:O,parentDataProperty:T,
rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ks.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let w in n)if(!S.call(Qe.properties,w)){let x={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have \
additional properties"};e===null?e=[x]:e.push(x),s++}if(n.memory!==void 0){let w=n.memory,x=s,N=!0,L=s;if(s===L)if(typeof w==
"string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var t=L===s;if(s=
x,e!==null&&(x?e.length=x:e=null),!t){let k=s;if(typeof w=="string"){if(!Ke.test(w)){let b={instancePath:i+"/memory",schemaPath:"\
#/properties/memory/else/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'\
must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/memory",schemaPath:"#/properties/memory/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[b]:e.push(b),s++}var t=k===s;N=t}if(!N){let k={instancePath:i+"/memory",schemaPath:"#/properties/memory/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["processor-spe\
ed"]!==void 0){let w=n["processor-speed"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?
e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var r=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!r){let k=s;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){let b={instancePath:i+"/processor-speed",schemaPath:"#/propert\
ies/processor-speed/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),
s++}if(typeof w=="number"&&isFinite(w)){if(w>1e5||isNaN(w)){let b={instancePath:i+"/processor-speed",schemaPath:"#/prope\
rties/processor-speed/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===
null?e=[b]:e.push(b),s++}if(w<1||isNaN(w)){let b={instancePath:i+"/processor-speed",schemaPath:"#/properties/processor-s\
peed/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[b]:e.push(b),s++}}
var r=k===s;N=r}if(!N){let k={instancePath:i+"/processor-speed",schemaPath:"#/properties/processor-speed/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["free-disk-space"]!==
void 0){let w=n["free-disk-space"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.
push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var a=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!a){let k=s;if(typeof w==
"string"){if(!Ke.test(w)){let b={instancePath:i+"/free-disk-space",schemaPath:"#/properties/free-disk-space/else/pattern",
keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9\
]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/free-disk-space",schemaPath:"#/pr\
operties/free-disk-space/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(
b),s++}var a=k===s;N=a}if(!N){let k={instancePath:i+"/free-disk-space",schemaPath:"#/properties/free-disk-space/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["os-type"]!==void 0){
let w=n["os-type"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{
let k={};e===null?e=[k]:e.push(k),s++}var p=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!p){let k=s;if(typeof w!="strin\
g"){let b={instancePath:i+"/os-type",schemaPath:"#/properties/os-type/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),s++}if(!(w==="client"||w==="server")){let b={instancePath:i+"/os-type",schemaPath:"\
#/properties/os-type/else/enum",keyword:"enum",params:{allowedValues:Qe.properties["os-type"].else.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}var p=k===s;N=p}if(!N){let k={instancePath:i+"/os-ty\
pe",schemaPath:"#/properties/os-type/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[k]:e.push(k),s++}}if(n.architecture!==void 0){let w=n.architecture,x=s,N=!0,L=s;if(s===L)if(typeof w=="strin\
g"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var o=L===s;if(s=x,
e!==null&&(x?e.length=x:e=null),!o){let k=s;if(typeof w!="string"){let b={instancePath:i+"/architecture",schemaPath:"#/p\
roperties/architecture/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(
b),s++}if(!(w==="64-bit"||w==="32-bit"||w==="x64"||w==="arm64"||w==="x86")){let b={instancePath:i+"/architecture",schemaPath:"\
#/properties/architecture/else/enum",keyword:"enum",params:{allowedValues:Qe.properties.architecture.else.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}var o=k===s;N=o}if(!N){let k={instancePath:i+"\
/architecture",schemaPath:"#/properties/architecture/if",keyword:"if",params:{failingKeyword:"else"},message:'must match\
 "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["minimum-os-version"]!==void 0){let w=n["minimum-os-version"],x=s,N=!0,
L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.
push(k),s++}var l=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!l){let k=s;if(typeof w=="string"){if(!ts.test(w)){let b={
instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[b]:e.push(b),s++}}else{
let b={instancePath:i+"/minimum-os-version",schemaPath:"#/properties/minimum-os-version/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}var l=k===s;N=l}if(!N){let k={instancePath:i+"/min\
imum-os-version",schemaPath:"#/properties/minimum-os-version/if",keyword:"if",params:{failingKeyword:"else"},message:'mu\
st match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["maximum-os-version"]!==void 0){let w=n["maximum-os-version"],
x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?
e=[k]:e.push(k),s++}var f=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!f){let k=s;if(typeof w=="string"){if(!ts.test(w)){
let b={instancePath:i+"/maximum-os-version",schemaPath:"#/properties/maximum-os-version/else/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+){1,3}$"},message:'must match pattern "^[0-9]+(\\.[0-9]+){1,3}$"'};e===null?e=[b]:e.push(
b),s++}}else{let b={instancePath:i+"/maximum-os-version",schemaPath:"#/properties/maximum-os-version/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}var f=k===s;N=f}if(!N){let k={instancePath:i+
"/maximum-os-version",schemaPath:"#/properties/maximum-os-version/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["os-language"]!==void 0){let w=n["os-language"],x=s,N=!0,L=s;
if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(
k),s++}var m=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!m){let k=s;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w))){let b={instancePath:i+"/os-language",schemaPath:"#/properties/os-language/else/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[b]:e.push(b),s++}if(typeof w=="number"&&isFinite(w)){if(w>65535||isNaN(w)){
let b={instancePath:i+"/os-language",schemaPath:"#/properties/os-language/else/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535},message:"must be <= 65535"};e===null?e=[b]:e.push(b),s++}if(w<1||isNaN(w)){let b={instancePath:i+"/os-l\
anguage",schemaPath:"#/properties/os-language/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[b]:e.push(b),s++}}var m=k===s;N=m}if(!N){let k={instancePath:i+"/os-language",schemaPath:"#/p\
roperties/os-language/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:
e.push(k),s++}}if(n["ac-power"]!==void 0){let w=n["ac-power"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){
let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var d=L===s;if(s=x,e!==null&&(x?e.length=
x:e=null),!d){let k=s;if(typeof w!="boolean"){let b={instancePath:i+"/ac-power",schemaPath:"#/properties/ac-power/else/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[b]:e.push(b),s++}var d=k===s;N=d}if(!N){
let k={instancePath:i+"/ac-power",schemaPath:"#/properties/ac-power/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["network-connected"]!==void 0){let w=n["network-connected"],
x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?
e=[k]:e.push(k),s++}var u=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!u){let k=s;if(typeof w!="boolean"){let b={instancePath:i+
"/network-connected",schemaPath:"#/properties/network-connected/else/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[b]:e.push(b),s++}var u=k===s;N=u}if(!N){let k={instancePath:i+"/network-connected",schemaPath:"\
#/properties/network-connected/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[k]:e.push(k),s++}}if(n["network-wired"]!==void 0){let w=n["network-wired"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){
if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var h=L===s;if(s=x,e!==
null&&(x?e.length=x:e=null),!h){let k=s;if(typeof w!="boolean"){let b={instancePath:i+"/network-wired",schemaPath:"#/pro\
perties/network-wired/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[b]:e.push(
b),s++}var h=k===s;N=h}if(!N){let k={instancePath:i+"/network-wired",schemaPath:"#/properties/network-wired/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n.uefi!==void 0){
let w=n.uefi,x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};
e===null?e=[k]:e.push(k),s++}var g=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!g){let k=s;if(typeof w!="boolean"){let b={
instancePath:i+"/uefi",schemaPath:"#/properties/uefi/else/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[b]:e.push(b),s++}var g=k===s;N=g}if(!N){let k={instancePath:i+"/uefi",schemaPath:"#/properties/uef\
i/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["\
secure-boot"]!==void 0){let w=n["secure-boot"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===
null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var P=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),
!P){let k=s;if(typeof w!="boolean"){let b={instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/else/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[b]:e.push(b),s++}var P=k===s;N=P}if(!N){let k={
instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["tpm-enabled"]!==void 0){let w=n["tpm-enabled"],x=s,N=!0,L=s;
if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(
k),s++}var v=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!v){let k=s;if(typeof w!="boolean"){let b={instancePath:i+"/tp\
m-enabled",schemaPath:"#/properties/tpm-enabled/else/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[b]:e.push(b),s++}var v=k===s;N=v}if(!N){let k={instancePath:i+"/tpm-enabled",schemaPath:"#/properties/t\
pm-enabled/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),
s++}}if(n["tpm-activated"]!==void 0){let w=n["tpm-activated"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){
let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var q=L===s;if(s=x,e!==null&&(x?e.length=
x:e=null),!q){let k=s;if(typeof w!="boolean"){let b={instancePath:i+"/tpm-activated",schemaPath:"#/properties/tpm-activa\
ted/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[b]:e.push(b),s++}var q=k===
s;N=q}if(!N){let k={instancePath:i+"/tpm-activated",schemaPath:"#/properties/tpm-activated/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}if(n["tpm-version"]!==void 0){let w=n["tpm-vers\
ion"],x=s,N=!0,L=s;if(s===L)if(typeof w=="string"){if(!_.test(w)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===
null?e=[k]:e.push(k),s++}var F=L===s;if(s=x,e!==null&&(x?e.length=x:e=null),!F){let k=s;if(typeof w!="string"){let b={instancePath:i+
"/tpm-version",schemaPath:"#/properties/tpm-version/else/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[b]:e.push(b),s++}if(!(w==="1.2"||w==="2.0")){let b={instancePath:i+"/tpm-version",schemaPath:"#/prope\
rties/tpm-version/else/enum",keyword:"enum",params:{allowedValues:Qe.properties["tpm-version"].else.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}var F=k===s;N=F}if(!N){let k={instancePath:i+"/tpm-\
version",schemaPath:"#/properties/tpm-version/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else"\
 schema'};e===null?e=[k]:e.push(k),s++}}}else{let w={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[w]:e.push(w),s++}return ks.errors=e,s===0}ks.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Rt=vs;function vs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=vs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.path===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},
message:"must have required property 'path'"};e===null?e=[l]:e.push(l),s++}for(let l in n)if(!(l==="path"||l==="letter"||
l==="account"||l==="password"||l==="variable")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}
if(n.path!==void 0){let l=n.path,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(
u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!t){let u=s;if(typeof l==
"string"){if(!Ys.test(l)){let g={instancePath:i+"/path",schemaPath:"#/properties/path/else/pattern",keyword:"pattern",params:{
pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'must match pattern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=
[g]:e.push(g),s++}}else{let g={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var t=u===s;m=t}if(!m){let u={instancePath:i+"/path",schemaPath:"\
#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(
u),s++}}if(n.letter!==void 0){let l=n.letter,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?
e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var r=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!r){let u=s;
if(typeof l=="string"){if(!mt.test(l)){let g={instancePath:i+"/letter",schemaPath:"#/properties/letter/else/pattern",keyword:"\
pattern",params:{pattern:"^[D-WYZd-wyz]:?$"},message:'must match pattern "^[D-WYZd-wyz]:?$"'};e===null?e=[g]:e.push(g),s++}}else{
let g={instancePath:i+"/letter",schemaPath:"#/properties/letter/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[g]:e.push(g),s++}var r=u===s;m=r}if(!m){let u={instancePath:i+"/letter",schemaPath:"#/prope\
rties/letter/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),
s++}}if(n.account!==void 0){let l=n.account,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?
e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var a=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!a){let u=s;
if(typeof l=="string"){if(j(l)<1){let g={instancePath:i+"/account",schemaPath:"#/properties/account/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+
"/account",schemaPath:"#/properties/account/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[g]:e.push(g),s++}var a=u===s;m=a}if(!m){let u={instancePath:i+"/account",schemaPath:"#/properties/account/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(n.password!==void 0){
let l=n.password,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var p=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!p){let u=s;if(typeof l=="strin\
g"){if(j(l)<1){let g={instancePath:i+"/password",schemaPath:"#/properties/password/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/pas\
sword",schemaPath:"#/properties/password/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[g]:e.push(g),s++}var p=u===s;m=p}if(!m){let u={instancePath:i+"/password",schemaPath:"#/properties/password/if",
keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(n.variable!==
void 0){let l=n.variable,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var o=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!o){let u=s;if(typeof l=="strin\
g"){if(!H.test(l)){let g={instancePath:i+"/variable",schemaPath:"#/properties/variable/else/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[g]:
e.push(g),s++}}else{let g={instancePath:i+"/variable",schemaPath:"#/properties/variable/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var o=u===s;m=o}if(!m){let u={instancePath:i+"/var\
iable",schemaPath:"#/properties/variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sche\
ma'};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[l]:e.push(l),s++}return vs.errors=e,s===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Mt=Ps;function Ps(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Ps.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.to===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[o]:e.push(o),s++}for(let o in n)if(!(o==="content"||o==="from"||o==="to"||
o==="overwrite")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(n.content!==void 0){let o=n.content,l=s,f=!0,
m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.
push(d),s++}var t=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!t){let d=s;if(typeof o=="string"){if(j(o)<1){let h={instancePath:i+
"/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/content",schemaPath:"#/properties/c\
ontent/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var t=d===
s;f=t}if(!f){let d={instancePath:i+"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(n.from!==void 0){let o=n.from,l=s,f=!0,m=s;if(s===
m)if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}
var r=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let d=s;if(typeof o=="string"){if(j(o)<1){let h={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var r=d===s;f=r}if(!f){
let d={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(n.to!==void 0){let o=n.to,l=s,f=!0,m=s;if(s===m)if(typeof o=="s\
tring"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var a=m===s;if(s=
l,e!==null&&(l?e.length=l:e=null),!a){let d=s;if(typeof o=="string"){if(j(o)<1){let h={instancePath:i+"/to",schemaPath:"\
#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var a=d===s;f=a}if(!f){let d={instancePath:i+"/to",
schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[d]:e.push(d),s++}}if(n.overwrite!==void 0){let o=n.overwrite,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(
o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==null&&(l?e.
length=l:e=null),!p){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/overwrite",schemaPath:"#/properties/overwri\
te/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var p=d===s;
f=p}if(!f){let d={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ps.errors=e,s===0}Ps.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gt=qs;function qs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=qs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.content===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
tent"},message:"must have required property 'content'"};e===null?e=[o]:e.push(o),s++}for(let o in n)if(!(o==="content"||
o==="to"||o==="variable"||o==="continue-on-download-error")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(n.content!==void 0){let o=n.content;if(Array.isArray(o)){if(o.length<1){let f={instancePath:i+"/content",schemaPath:"\
#/properties/content/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[f]:e.push(f),s++}let l=o.length;for(let f=0;f<l;f++){let m=o[f],d=s,u=!0,h=s;if(s===h)if(typeof m=="string"){if(!_.test(
m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var t=h===s;if(s=d,e!==null&&(d?e.
length=d:e=null),!t){let g=s;if(typeof m=="string"){if(j(m)<1){let v={instancePath:i+"/content/"+f,schemaPath:"#/propert\
ies/content/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/content/"+f,schemaPath:"#/properties/content/items/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var t=g===s;u=t}if(!u){let g={
instancePath:i+"/content/"+f,schemaPath:"#/properties/content/items/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[g]:e.push(g),s++}}}else{let l={instancePath:i+"/content",schemaPath:"#/properties\
/content/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(n.to!==void 0){
let o=n.to,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};
e===null?e=[d]:e.push(d),s++}var r=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let d=s;if(typeof o=="string"){if(j(
o)<1){let h={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var r=d===
s;f=r}if(!f){let d={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(n.variable!==void 0){let o=n.variable,l=s,f=!0,m=s;if(s===m)
if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}
var a=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!a){let d=s;if(typeof o=="string"){if(!ut.test(o)){let h={instancePath:i+
"/variable",schemaPath:"#/properties/variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,\
250}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,250}$"'};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/variable",schemaPath:"#/properties/variable/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),s++}var a=d===s;f=a}if(!f){let d={instancePath:i+"/variable",schemaPath:"#/properties/variable/\
if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(n["\
continue-on-download-error"]!==void 0){let o=n["continue-on-download-error"],l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){
if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==
null&&(l?e.length=l:e=null),!p){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/continue-on-download-error",schemaPath:"\
#/properties/continue-on-download-error/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[h]:e.push(h),s++}var p=d===s;f=p}if(!f){let d={instancePath:i+"/continue-on-download-error",schemaPath:"#/proper\
ties/continue-on-download-error/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return qs.errors=e,s===0}qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ct=$s;function $s(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=$s.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let r in n)if(r!=="overwrite"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.overwrite!==
void 0){let r=n.overwrite,a=s,p=!0,o=s;if(s===o)if(typeof r=="string"){if(!_.test(r)){let l={};e===null?e=[l]:e.push(l),
s++}}else{let l={};e===null?e=[l]:e.push(l),s++}var t=o===s;if(s=a,e!==null&&(a?e.length=a:e=null),!t){let l=s;if(typeof r!=
"boolean"){let m={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/else/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),s++}var t=l===s;p=t}if(!p){let l={instancePath:i+"/overwri\
te",schemaPath:"#/properties/overwrite/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[l]:e.push(l),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return $s.errors=e,s===0}$s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ht=js,Ut={title:"Inject drivers",description:"Matches the machine's devices against a folder of driver packages, as \
Windows ranks them, and adds the winners to the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"ob\
ject",additionalProperties:!1,required:["drivers"],properties:{drivers:{description:"Name of the content that is the fol\
der of driver packages.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},to:{description:"Volume \
of the applied Windows.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDTargetSystemD\
rive%"}},"allow-unsigned":{description:"True takes unsigned packages when nothing signed matches.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"boolean",default:!1}},missing:{description:"What a boot-critical device without a driver means.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["fail","warn"],default:"fail"}}},$id:"authoredValidators9"};function js(n,{
instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=js.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.drivers===
void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"mus\
t have required property 'drivers'"};e===null?e=[o]:e.push(o),s++}for(let o in n)if(!(o==="drivers"||o==="to"||o==="allo\
w-unsigned"||o==="missing")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(n.drivers!==void 0){
let o=n.drivers,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{
let d={};e===null?e=[d]:e.push(d),s++}var t=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!t){let d=s;if(typeof o=="strin\
g"){if(j(o)<1){let h={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/dri\
vers",schemaPath:"#/properties/drivers/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[h]:e.push(h),s++}var t=d===s;f=t}if(!f){let d={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(n.to!==void 0){let o=n.
to,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===
null?e=[d]:e.push(d),s++}var r=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let d=s;if(typeof o=="string"){if(j(o)<1){
let h={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var r=d===
s;f=r}if(!f){let d={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(n["allow-unsigned"]!==void 0){let o=n["allow-unsigned"],l=s,
f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=
[d]:e.push(d),s++}var a=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!a){let d=s;if(typeof o!="boolean"){let h={instancePath:i+
"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/else/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[h]:e.push(h),s++}var a=d===s;f=a}if(!f){let d={instancePath:i+"/allow-unsigned",schemaPath:"#\
/properties/allow-unsigned/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[d]:e.push(d),s++}}if(n.missing!==void 0){let o=n.missing,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!_.test(o)){
let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==null&&(l?e.length=
l:e=null),!p){let d=s;if(typeof o!="string"){let h={instancePath:i+"/missing",schemaPath:"#/properties/missing/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(!(o==="fail"||o==="warn")){
let h={instancePath:i+"/missing",schemaPath:"#/properties/missing/else/enum",keyword:"enum",params:{allowedValues:Ut.properties.
missing.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}var p=d===s;f=p}if(!f){
let d={instancePath:i+"/missing",schemaPath:"#/properties/missing/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return js.errors=e,s===0}js.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Yt=As,st={title:"Partition disk",description:"Erases one disk and makes its partiti\
ons and volumes. Media and removable disks are never chosen unless named by serial number.","x-steppe":{"runs-in":"winpe",
destructive:!0},type:"object",additionalProperties:!1,properties:{disk:{type:"object",description:"Which disk.",additionalProperties:!1,
default:{},properties:{which:{description:"Rule among the internal disks; `only` stops when there is more than one.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["only","first","smallest","largest"],default:"only"}},serial:{
description:"Serial number: names exactly one disk.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}}},
layout:{description:"`uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recove\
ry on MBR. `automatic` takes the one that fits the firmware.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:[
"automatic","uefi-recommended","bios-recommended"],default:"automatic"}},"windows-label":{description:"Label of the Wind\
ows volume.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:32,default:"Windows"}},"recovery-size":{
description:"Size of the recovery partition, such as `990MiB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",default:"990MiB"}}},$id:"authoredValidators10"};function As(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=As.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let l in n)if(!(l==="dis\
k"||l==="layout"||l==="windows-label"||l==="recovery-size")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[f]:e.push(
f),s++}if(n.disk!==void 0){let l=n.disk;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="which"||f===
"serial")){let m={instancePath:i+"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(l.which!==
void 0){let f=l.which,m=s,d=!0,u=s;if(s===u)if(typeof f=="string"){if(!_.test(f)){let h={};e===null?e=[h]:e.push(h),s++}}else{
let h={};e===null?e=[h]:e.push(h),s++}var t=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!t){let h=s;if(typeof f!="strin\
g"){let P={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(!(f==="only"||f==="first"||f==="smallest"||f===
"largest")){let P={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/enum",keyword:"enum",
params:{allowedValues:st.properties.disk.properties.which.else.enum},message:"must be equal to one of the allowed values"};
e===null?e=[P]:e.push(P),s++}var t=h===s;d=t}if(!d){let h={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/pr\
operties/which/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[h]:e.push(
h),s++}}if(l.serial!==void 0){let f=l.serial,m=s,d=!0,u=s;if(s===u)if(typeof f=="string"){if(!_.test(f)){let h={};e===null?
e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var r=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!r){let h=s;
if(typeof f=="string"){if(j(f)<1){let P={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/e\
lse/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(
P),s++}}else{let P={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var r=h===s;d=r}if(!d){let h={instancePath:i+
"/disk/serial",schemaPath:"#/properties/disk/properties/serial/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[h]:e.push(h),s++}}}else{let f={instancePath:i+"/disk",schemaPath:"#/properties/di\
sk/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(n.layout!==void 0){
let l=n.layout,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};
e===null?e=[u]:e.push(u),s++}var a=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!a){let u=s;if(typeof l!="string"){let g={
instancePath:i+"/layout",schemaPath:"#/properties/layout/else/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[g]:e.push(g),s++}if(!(l==="automatic"||l==="uefi-recommended"||l==="bios-recommended")){let g={instancePath:i+
"/layout",schemaPath:"#/properties/layout/else/enum",keyword:"enum",params:{allowedValues:st.properties.layout.else.enum},
message:"must be equal to one of the allowed values"};e===null?e=[g]:e.push(g),s++}var a=u===s;m=a}if(!m){let u={instancePath:i+
"/layout",schemaPath:"#/properties/layout/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sch\
ema'};e===null?e=[u]:e.push(u),s++}}if(n["windows-label"]!==void 0){let l=n["windows-label"],f=s,m=!0,d=s;if(s===d)if(typeof l==
"string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var p=d===s;if(s=
f,e!==null&&(f?e.length=f:e=null),!p){let u=s;if(typeof l=="string"){if(j(l)>32){let g={instancePath:i+"/windows-label",
schemaPath:"#/properties/windows-label/else/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more\
 than 32 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/windows-label",schemaPath:"#/properties\
/windows-label/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var p=u===
s;m=p}if(!m){let u={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(n["recovery-size"]!==void 0){let l=n["recove\
ry-size"],f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!_.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};
e===null?e=[u]:e.push(u),s++}var o=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!o){let u=s;if(typeof l=="string"){if(!Ke.
test(l)){let g={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};
e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/else/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var o=u===s;m=o}if(!m){
let u={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/if",keyword:"if",params:{failingKeyword:"e\
lse"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return As.errors=e,s===0}As.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qt=Ns,Xt={title:"Restart",description:"Restarts the computer an\
d continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk first.","x-steppe":{"\
runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,required:["to"],properties:{to:{description:"The sy\
stem to start.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["winpe","full-os"]}},message:{description:"\
Shown to whoever sits there.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:512}}},$id:"authoredVal\
idators11"};function Ns(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=Ns.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.to===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="to"||a==="message")){let p={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[p]:e.push(p),s++}if(n.to!==void 0){let a=n.to,p=s,o=!0,l=s;if(s===l)if(typeof a=="st\
ring"){if(!_.test(a)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var t=l===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!t){let f=s;if(typeof a!="string"){let d={instancePath:i+"/to",schemaPath:"#/propertie\
s/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(a==="w\
inpe"||a==="full-os")){let d={instancePath:i+"/to",schemaPath:"#/properties/to/else/enum",keyword:"enum",params:{allowedValues:Xt.
properties.to.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}var t=f===s;
o=t}if(!o){let f={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(n.message!==void 0){let a=n.message,p=s,o=!0,l=s;if(s===l)if(typeof a==
"string"){if(!_.test(a)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var r=l===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!r){let f=s;if(typeof a=="string"){if(j(a)>512){let d={instancePath:i+"/message",schemaPath:"\
#/properties/message/else/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/message",schemaPath:"#/properties/message/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var r=f===s;o=r}if(!o){let f={instancePath:i+
"/message",schemaPath:"#/properties/message/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[f]:e.push(f),s++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return Ns.errors=e,s===0}Ns.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Jt=Ts;function Ts(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Ts.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let p in n)if(!(p==="path"||p==="to"||p==="keep-store")){let o={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(n.path!==void 0){let p=n.path,o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!_.test(p)){let m={};
e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var t=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),
!t){let m=s;if(typeof p=="string"){if(j(p)<1){let u={instancePath:i+"/path",schemaPath:"#/properties/path/else/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{
let u={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[u]:e.push(u),s++}var t=m===s;l=t}if(!l){let m={instancePath:i+"/path",schemaPath:"#/propertie\
s/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}
if(n.to!==void 0){let p=n.to,o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!_.test(p)){let m={};e===null?e=[m]:e.push(
m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var r=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),!r){let m=s;if(typeof p==
"string"){if(j(p)<1){let u={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/to",
schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),s++}var r=m===s;l=r}if(!l){let m={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(n["keep-store"]!==void 0){let p=n["keep-stor\
e"],o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!_.test(p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===
null?e=[m]:e.push(m),s++}var a=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),!a){let m=s;if(typeof p!="boolean"){let u={instancePath:i+
"/keep-store",schemaPath:"#/properties/keep-store/else/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[u]:e.push(u),s++}var a=m===s;l=a}if(!l){let m={instancePath:i+"/keep-store",schemaPath:"#/properties/\
keep-store/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),
s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),s++}return Ts.errors=e,s===0}Ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er=Os,sr={
title:"Run command",description:"Runs a program with an argument vector; no shell is involved.","x-steppe":{"runs-in":"a\
ny",destructive:!1},type:"object",additionalProperties:!1,required:["program"],properties:{program:{description:"Program\
 to start: a path, or a name that the system finds.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
arguments:{type:"array",description:"Arguments, each as one entry.",items:{type:"string"},default:[]},"working-directory":{
description:"Folder in which it starts.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:255}},"succe\
ss-codes":{type:"array",description:"Exit codes that mean success.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
integer",minimum:0,maximum:4294967295}},default:[0,3010]},"restart-codes":{type:"array",description:"Exit codes that mea\
n success and ask for a restart into the running system.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"intege\
r",minimum:0,maximum:4294967295}},default:[3010]},timeout:{description:"How long it may take, such as `90s`, `15m` or `2\
h`; then it is ended with all its children.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(m\
s|s|m|h)?$"}},idempotence:{description:"What a power cut in the middle means: `once` never runs it a second time unasked\
, `repeatable` runs it again.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["once","repeatable"],default:"\
once"}},"output-variable":{description:"Variable that receives the output.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}}},$id:"authoredValidators13"};function Os(n,{instancePath:i="",parentData:O,
parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=Os.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.program===void 0){let m={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"program"},message:"must have required property 'prog\
ram'"};e===null?e=[m]:e.push(m),s++}for(let m in n)if(!(m==="program"||m==="arguments"||m==="working-directory"||m==="su\
ccess-codes"||m==="restart-codes"||m==="timeout"||m==="idempotence"||m==="output-variable")){let d={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties"};e===null?e=[d]:e.push(d),s++}if(n.program!==void 0){let m=n.program,d=s,u=!0,h=s;if(s===h)if(typeof m=="stri\
ng"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var t=h===s;if(s=d,
e!==null&&(d?e.length=d:e=null),!t){let g=s;if(typeof m=="string"){if(j(m)<1){let v={instancePath:i+"/program",schemaPath:"\
#/properties/program/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/program",schemaPath:"#/properties/program/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var t=g===s;u=t}if(!u){let g={instancePath:i+
"/program",schemaPath:"#/properties/program/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[g]:e.push(g),s++}}if(n.arguments!==void 0){let m=n.arguments;if(Array.isArray(m)){let d=m.length;for(let u=0;u<
d;u++)if(typeof m[u]!="string"){let h={instancePath:i+"/arguments/"+u,schemaPath:"#/properties/arguments/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}else{let d={instancePath:i+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
d]:e.push(d),s++}}if(n["working-directory"]!==void 0){let m=n["working-directory"],d=s,u=!0,h=s;if(s===h)if(typeof m=="s\
tring"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var r=h===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!r){let g=s;if(typeof m=="string"){if(j(m)>255){let v={instancePath:i+"/working-direct\
ory",schemaPath:"#/properties/working-directory/else/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT\
 have more than 255 characters"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:
e.push(v),s++}var r=g===s;u=r}if(!u){let g={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directo\
ry/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(n["\
success-codes"]!==void 0){let m=n["success-codes"];if(Array.isArray(m)){let d=m.length;for(let u=0;u<d;u++){let h=m[u],g=s,
P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=
[q]:e.push(q),s++}var a=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!a){let q=s;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let w={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/else/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[w]:e.push(w),s++}if(typeof h=="number"&&isFinite(h)){
if(h>4294967295||isNaN(h)){let w={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/else/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[w]:e.push(
w),s++}if(h<0||isNaN(h)){let w={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/else/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[w]:e.push(w),s++}}var a=q===
s;P=a}if(!P){let q={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}}else{let d={instancePath:i+"/s\
uccess-codes",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[d]:e.push(d),s++}}if(n["restart-codes"]!==void 0){let m=n["restart-codes"];if(Array.isArray(m)){let d=m.length;
for(let u=0;u<d;u++){let h=m[u],g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(
q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var p=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!p){let q=s;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let w={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/restart-co\
des/items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[w]:e.push(w),s++}if(typeof h==
"number"&&isFinite(h)){if(h>4294967295||isNaN(h)){let w={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/res\
tart-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[w]:e.push(w),s++}if(h<0||isNaN(h)){let w={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/re\
start-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[w]:
e.push(w),s++}}var p=q===s;P=p}if(!P){let q={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/restart-codes/i\
tems/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}}else{
let d={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(n.timeout!==void 0){let m=n.timeout,d=s,u=!0,h=s;if(s===h)if(typeof m==
"string"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var o=h===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!o){let g=s;if(typeof m=="string"){if(!Vs.test(m)){let v={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/else/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern \
"^[0-9]+(ms|s|m|h)?$"'};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/timeout",schemaPath:"#/properties/tim\
eout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var o=g===s;
u=o}if(!u){let g={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/if",keyword:"if",params:{failingKeyword:"el\
se"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(n.idempotence!==void 0){let m=n.idempotence,d=s,
u=!0,h=s;if(s===h)if(typeof m=="string"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=
[g]:e.push(g),s++}var l=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!l){let g=s;if(typeof m!="string"){let v={instancePath:i+
"/idempotence",schemaPath:"#/properties/idempotence/else/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[v]:e.push(v),s++}if(!(m==="once"||m==="repeatable")){let v={instancePath:i+"/idempotence",schemaPath:"\
#/properties/idempotence/else/enum",keyword:"enum",params:{allowedValues:sr.properties.idempotence.else.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[v]:e.push(v),s++}var l=g===s;u=l}if(!u){let g={instancePath:i+"/\
idempotence",schemaPath:"#/properties/idempotence/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "e\
lse" schema'};e===null?e=[g]:e.push(g),s++}}if(n["output-variable"]!==void 0){let m=n["output-variable"],d=s,u=!0,h=s;if(s===
h)if(typeof m=="string"){if(!_.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var f=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!f){let g=s;if(typeof m=="string"){if(!H.test(m)){let v={instancePath:i+
"/output-variable",schemaPath:"#/properties/output-variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A\
-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[v]:e.push(v),s++}}else{
let v={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var f=g===s;u=f}if(!u){let g={instancePath:i+"/output-va\
riable",schemaPath:"#/properties/output-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "el\
se" schema'};e===null?e=[g]:e.push(g),s++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return Os.errors=e,s===0}Os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var tr=_s,Rs={title:"Run PowerShell script",description:"Runs a PowerShell script: one that stands in t\
he sequence, or a file.","x-steppe":{"runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,properties:{script:{
description:"The script itself. Give this, or `file`, or `content`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"st\
ring",minLength:1}},file:{description:"Path of a script file; below the content when `content` is given.",if:{type:"stri\
ng",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},content:{description:"Name of a content of the sequence: the sc\
ript itself, or with `file` the folder that holds it.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
parameters:{type:"array",description:"Parameters, each name and value as one entry: `-Mode`, `Full`.",items:{type:"strin\
g"},default:[]},"execution-policy":{description:"PowerShell's policy for this one process; `Undefined` leaves the machin\
e's own.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["AllSigned","Bypass","RemoteSigned","Restricted",
"Undefined","Unrestricted"],default:"Bypass"}},"working-directory":{description:"Folder in which it starts.",if:{type:"s\
tring",pattern:"%[^%]+%"},else:{type:"string",maxLength:255}},"success-codes":{type:"array",description:"Exit codes that\
 mean success.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"integer",minimum:0,maximum:4294967295}},default:[
0,3010]},"restart-codes":{type:"array",description:"Exit codes that mean success and ask for a restart into the running \
system.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"integer",minimum:0,maximum:4294967295}},default:[3010]},
timeout:{description:"How long it may take, such as `90s`, `15m` or `2h`; then it is ended with all its children.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(ms|s|m|h)?$"}},idempotence:{description:"What a power cu\
t in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"string",enum:["once","repeatable"],default:"once"}},"output-variable":{description:"Variable that \
receives the output.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}}},
$id:"authoredValidators14"};function _s(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=_s.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){for(let h in n)if(!S.call(Rs.properties,h)){let g={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[
g]:e.push(g),s++}if(n.script!==void 0){let h=n.script,g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};
e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var t=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),
!t){let q=s;if(typeof h=="string"){if(j(h)<1){let w={instancePath:i+"/script",schemaPath:"#/properties/script/else/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{
let w={instancePath:i+"/script",schemaPath:"#/properties/script/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[w]:e.push(w),s++}var t=q===s;P=t}if(!P){let q={instancePath:i+"/script",schemaPath:"#/prope\
rties/script/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),
s++}}if(n.file!==void 0){let h=n.file,g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:
e.push(q),s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var r=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!r){let q=s;
if(typeof h=="string"){if(j(h)<1){let w={instancePath:i+"/file",schemaPath:"#/properties/file/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+
"/file",schemaPath:"#/properties/file/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),s++}var r=q===s;P=r}if(!P){let q={instancePath:i+"/file",schemaPath:"#/properties/file/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(n.content!==void 0){
let h=n.content,g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),s++}}else{
let q={};e===null?e=[q]:e.push(q),s++}var a=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!a){let q=s;if(typeof h=="strin\
g"){if(j(h)<1){let w={instancePath:i+"/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),s++}var a=q===s;P=a}if(!P){let q={instancePath:i+"/content",schemaPath:"#/properties/content/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(n.parameters!==void 0){
let h=n.parameters;if(Array.isArray(h)){let g=h.length;for(let P=0;P<g;P++)if(typeof h[P]!="string"){let v={instancePath:i+
"/parameters/"+P,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[v]:e.push(v),s++}}else{let g={instancePath:i+"/parameters",schemaPath:"#/properties/parameters/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(n["execution-policy"]!==void 0){
let h=n["execution-policy"],g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),
s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var p=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!p){let q=s;if(typeof h!=
"string"){let w={instancePath:i+"/execution-policy",schemaPath:"#/properties/execution-policy/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(!(h==="AllSigned"||h==="Bypass"||h==="R\
emoteSigned"||h==="Restricted"||h==="Undefined"||h==="Unrestricted")){let w={instancePath:i+"/execution-policy",schemaPath:"\
#/properties/execution-policy/else/enum",keyword:"enum",params:{allowedValues:Rs.properties["execution-policy"].else.enum},
message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}var p=q===s;P=p}if(!P){let q={instancePath:i+
"/execution-policy",schemaPath:"#/properties/execution-policy/if",keyword:"if",params:{failingKeyword:"else"},message:'m\
ust match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(n["working-directory"]!==void 0){let h=n["working-directory"],
g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?
e=[q]:e.push(q),s++}var o=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!o){let q=s;if(typeof h=="string"){if(j(h)>255){let w={
instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/else/maxLength",keyword:"maxLength",params:{
limit:255},message:"must NOT have more than 255 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/\
working-directory",schemaPath:"#/properties/working-directory/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[w]:e.push(w),s++}var o=q===s;P=o}if(!P){let q={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[q]:e.push(q),s++}}if(n["success-codes"]!==void 0){let h=n["success-codes"];if(Array.isArray(h)){let g=h.length;for(let P=0;P<
g;P++){let v=h[P],q=s,F=!0,w=s;if(s===w)if(typeof v=="string"){if(!_.test(v)){let x={};e===null?e=[x]:e.push(x),s++}}else{
let x={};e===null?e=[x]:e.push(x),s++}var l=w===s;if(s=q,e!==null&&(q?e.length=q:e=null),!l){let x=s;if(!(typeof v=="num\
ber"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let L={instancePath:i+"/success-codes/"+P,schemaPath:"#/properties/success-codes/\
items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[L]:e.push(L),s++}if(typeof v==
"number"&&isFinite(v)){if(v>4294967295||isNaN(v)){let L={instancePath:i+"/success-codes/"+P,schemaPath:"#/properties/suc\
cess-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[L]:e.push(L),s++}if(v<0||isNaN(v)){let L={instancePath:i+"/success-codes/"+P,schemaPath:"#/properties/su\
ccess-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[L]:
e.push(L),s++}}var l=x===s;F=l}if(!F){let x={instancePath:i+"/success-codes/"+P,schemaPath:"#/properties/success-codes/i\
tems/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[x]:e.push(x),s++}}}else{
let g={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(n["restart-codes"]!==void 0){let h=n["restart-codes"];if(Array.
isArray(h)){let g=h.length;for(let P=0;P<g;P++){let v=h[P],q=s,F=!0,w=s;if(s===w)if(typeof v=="string"){if(!_.test(v)){let x={};
e===null?e=[x]:e.push(x),s++}}else{let x={};e===null?e=[x]:e.push(x),s++}var f=w===s;if(s=q,e!==null&&(q?e.length=q:e=null),
!f){let x=s;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let L={instancePath:i+"/restart-codes/"+P,schemaPath:"\
#/properties/restart-codes/items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[L]:e.push(L),s++}if(typeof v=="number"&&isFinite(v)){if(v>4294967295||isNaN(v)){let L={instancePath:i+"/restart-codes/"+
P,schemaPath:"#/properties/restart-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295"};e===null?e=[L]:e.push(L),s++}if(v<0||isNaN(v)){let L={instancePath:i+"/restart-codes/"+
P,schemaPath:"#/properties/restart-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[L]:e.push(L),s++}}var f=x===s;F=f}if(!F){let x={instancePath:i+"/restart-codes/"+P,schemaPath:"\
#/properties/restart-codes/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[x]:e.push(x),s++}}}else{let g={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(n.timeout!==void 0){let h=n.timeout,
g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?
e=[q]:e.push(q),s++}var m=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!m){let q=s;if(typeof h=="string"){if(!Vs.test(h)){
let w={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/else/pattern",keyword:"pattern",params:{pattern:"^[0-9\
]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+
"/timeout",schemaPath:"#/properties/timeout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[w]:e.push(w),s++}var m=q===s;P=m}if(!P){let q={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(n.idempotence!==
void 0){let h=n.idempotence,g=s,P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),
s++}}else{let q={};e===null?e=[q]:e.push(q),s++}var d=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!d){let q=s;if(typeof h!=
"string"){let w={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(!(h==="once"||h==="repeatable")){let w={instancePath:i+
"/idempotence",schemaPath:"#/properties/idempotence/else/enum",keyword:"enum",params:{allowedValues:Rs.properties.idempotence.
else.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}var d=q===s;P=d}if(!P){let q={
instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[q]:e.push(q),s++}}if(n["output-variable"]!==void 0){let h=n["output-variable"],g=s,
P=!0,v=s;if(s===v)if(typeof h=="string"){if(!_.test(h)){let q={};e===null?e=[q]:e.push(q),s++}}else{let q={};e===null?e=
[q]:e.push(q),s++}var u=v===s;if(s=g,e!==null&&(g?e.length=g:e=null),!u){let q=s;if(typeof h=="string"){if(!H.test(h)){let w={
instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[w]:e.push(w),
s++}}else{let w={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}var u=q===s;P=u}if(!P){let q={instancePath:i+"/out\
put-variable",schemaPath:"#/properties/output-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must mat\
ch "else" schema'};e===null?e=[q]:e.push(q),s++}}}else{let h={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return _s.errors=e,s===0}_s.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rr=xs;function xs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=xs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.name===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[p]:e.push(p),s++}if(n.value===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[p]:e.push(p),s++}for(let p in n)if(!(p==="name"||p==="value"||p==="secret")){let o={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propert\
ies"};e===null?e=[o]:e.push(o),s++}if(n.name!==void 0){let p=n.name,o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!_.test(
p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var t=f===s;if(s=o,e!==null&&(o?e.
length=o:e=null),!t){let m=s;if(typeof p=="string"){if(!H.test(p)){let u={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[\
A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var t=m===
s;l=t}if(!l){let m={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(n.value!==void 0){let p=n.value,o=s,l=!0,f=s;if(s===
f)if(typeof p=="string"){if(!_.test(p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var r=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),!r){let m=s;if(typeof p=="string"){if(j(p)>4e3){let u={instancePath:i+
"/value",schemaPath:"#/properties/value/else/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have mo\
re than 4000 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/value",schemaPath:"#/properties/val\
ue/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var r=m===s;l=
r}if(!l){let m={instancePath:i+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(n.secret!==void 0){let p=n.secret,o=s,l=!0,f=s;if(s===f)if(typeof p==
"string"){if(!_.test(p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var a=f===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!a){let m=s;if(typeof p!="boolean"){let u={instancePath:i+"/secret",schemaPath:"#/prop\
erties/secret/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}
var a=m===s;l=a}if(!l){let m={instancePath:i+"/secret",schemaPath:"#/properties/secret/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return xs.errors=e,s===0}xs.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir=Ls;function Ls(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Ls.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let r in n)if(r!=="to"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.to!==void 0){
let r=n.to,a=s,p=!0,o=s;if(s===o)if(typeof r=="string"){if(!_.test(r)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};
e===null?e=[l]:e.push(l),s++}var t=o===s;if(s=a,e!==null&&(a?e.length=a:e=null),!t){let l=s;if(typeof r=="string"){if(j(
r)<1){let m={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}var t=l===
s;p=t}if(!p){let l={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[l]:e.push(l),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ls.errors=e,s===0}Ls.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var nr=Ws;var zs={description:"The system that runs: Windows itself, or WinPE.",enum:["full-os","winpe"]};function X(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=X.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(n.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"phase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(n.bootNumber===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootNumber"},message:"must hav\
e required property 'bootNumber'"};e===null?e=[t]:e.push(t),s++}if(n.machine===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"machine"},message:"must have required property 'machine'"};e===null?
e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="phase"||t==="bootNumber"||t==="machine")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="boot-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"boot-started"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(n.phase!==void 0){let t=n.phase;if(!(t==="full-os"||t==="winpe")){let r={
instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:zs.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.bootNumber!==void 0){let t=n.bootNumber;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t))){let r={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}if(n.machine!==void 0&&typeof n.machine!=
"string"){let t={instancePath:i+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ms={description:"One proven, or not proven, item of the preflight certificate.",type:"object",additionalProperties:!1,
required:["subject","what","node","phase","state","source","how"],properties:{subject:{description:"What the item is abo\
ut.",enum:["content","integrity","image","architecture","space","volume","disk","tool","boot-image","boot-driver","netwo\
rk","firmware","user-state","journal","system","input","settings","condition","decision","power","pending-restart"]},what:{
type:"string",description:"What was to be proven."},node:{type:"string",description:"Node that needs it."},name:{type:"s\
tring",description:"Name of that node."},phase:{$ref:"#/$defs/phase"},state:{description:"Whether it was proven.",enum:[
"proven","refused","unknown","waived"]},source:{type:"string",description:"Where the knowledge comes from: a file, the r\
unning system, the sequence."},how:{type:"string",description:"How it was proven, or why not."},details:{type:"array",description:"\
What else the reader needs, one line each.",items:{type:"string"}},remedy:{type:"string",description:"What to do about i\
t."}}};function J(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=J.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.subject===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sub\
ject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),s++}if(n.what===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have required property 'what'"};
e===null?e=[t]:e.push(t),s++}if(n.node===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(n.phase===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"phase"},message:"must have req\
uired property 'phase'"};e===null?e=[t]:e.push(t),s++}if(n.state===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(
t),s++}if(n.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(n.how===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property 'how'"};e===
null?e=[t]:e.push(t),s++}for(let t in n)if(!S.call(Ms.properties,t)){let r={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(n.subject!==void 0){let t=n.subject;if(!(t==="content"||t==="integrity"||t==="image"||t==="archit\
ecture"||t==="space"||t==="volume"||t==="disk"||t==="tool"||t==="boot-image"||t==="boot-driver"||t==="network"||t==="fir\
mware"||t==="user-state"||t==="journal"||t==="system"||t==="input"||t==="settings"||t==="condition"||t==="decision"||t===
"power"||t==="pending-restart")){let r={instancePath:i+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",
params:{allowedValues:Ms.properties.subject.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.
push(r),s++}}if(n.what!==void 0&&typeof n.what!="string"){let t={instancePath:i+"/what",schemaPath:"#/properties/what/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.node!==void 0&&typeof n.
node!="string"){let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&typeof n.name!="string"){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}if(n.phase!==void 0){let t=n.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/phase",schemaPath:"\
#/$defs/phase/enum",keyword:"enum",params:{allowedValues:zs.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(n.state!==void 0){let t=n.state;if(!(t==="proven"||t==="refused"||t==="unknown"||t==="w\
aived")){let r={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ms.properties.
state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.source!==void 0&&typeof n.
source!="string"){let t={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.how!==void 0&&typeof n.how!="string"){let t={instancePath:i+
"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(n.details!==void 0){let t=n.details;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++)if(typeof t[a]!=
"string"){let p={instancePath:i+"/details/"+a,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/details",schemaPath:"#/pro\
perties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.remedy!==
void 0&&typeof n.remedy!="string"){let t={instancePath:i+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return J.errors=e,s===
0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(n,{instancePath:i="",parentData:O,parentDataProperty:T,
rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ee.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(n.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ph\
ase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(n.granted===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"granted"},message:"must have required property 'gran\
ted'"};e===null?e=[t]:e.push(t),s++}if(n.items===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[t]:e.push(t),s++}for(let t in n)
if(!(t==="kind"||t==="phase"||t==="granted"||t==="items")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(n.kind!==void 0&&n.kind!=="certificate"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"certificate"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.phase!==
void 0){let t=n.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"\
enum",params:{allowedValues:zs.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}
if(n.granted!==void 0&&typeof n.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n.items!==void 0){
let t=n.items;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++)J(t[a],{instancePath:i+"/items/"+a,parentData:t,parentDataProperty:a,
rootData:$,dynamicAnchors:A})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)}else{let r={instancePath:i+"/items",schemaPath:"\
#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return ee.errors=e,s===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=se.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(n.depth===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required property 'depth'"};
e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="span"||t==="name"||t==="depth")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="group-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"group-started"},message:"must be equa\
l to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}}if(n.name!==void 0&&typeof n.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.depth!==
void 0){let t=n.depth;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/depth",schemaPath:"\
#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}
if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return se.errors=e,s===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze={description:"One failure: what was attempted on what, and what was seen.",type:"object",additionalProperties:!1,
required:["id","operation","message"],properties:{id:{description:"Stable id; docs/errors.md explains each.",enum:["acce\
ss-denied","answer-file-invalid","boot-files-missing","boot-not-possible","came-back-elsewhere","cancelled","capture-inc\
omplete","command-failed","condition-unclear","content-damaged","content-missing","disk-ambiguous","disk-full","disk-not\
-found","driver-missing","fault-injected","file-exists","file-locked","file-not-found","hive-damaged","image-damaged","i\
mage-not-found","image-unreadable","input-invalid","internal-error","interrupted-once","journal-damaged","journal-foreig\
n","lock-held","machine-file-invalid","name-illegal","network-unreachable","not-ready","not-supported-here","preflight-r\
efused","profile-missing","restart-limit","restore-incomplete","sequence-changed","store-missing","timed-out","variable-\
undefined","variable-unfit","volume-not-found","volume-unfit","wipe-incomplete","wrong-phase"]},operation:{type:"string",
description:"What was attempted, as a verb phrase."},operand:{type:"string",description:"On what: a path, a disk, an ima\
ge."},message:{type:"string",description:"One sentence: what was seen."},exitCode:{type:"integer",description:"Exit code\
 of the tool, when one ran."},command:{type:"string",description:"The command to repeat by hand."},outputFile:{type:"str\
ing",description:"Where the tool's words stand whole: a path below the folder of the logs."},output:{type:"array",items:{
type:"string"},description:"Last lines of the tool's own words."},details:{type:"array",items:{type:"string"},description:"\
What else the reader needs, one line each."}}};function C(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=C.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);
let t=s,r=!1,a=null,p=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.status===void 0){let m={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};
e===null?e=[m]:e.push(m),s++}for(let m in n)if(!(m==="status"||m==="notes")){let d={instancePath:i,schemaPath:"#/oneOf/0\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"};e===null?e=[d]:e.push(d),s++}if(n.status!==void 0&&n.status!=="done"){let m={instancePath:i+"/status",schemaPath:"\
#/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue:"done"},message:"must be equal to constant"};e===
null?e=[m]:e.push(m),s++}if(n.notes!==void 0){let m=n.notes;if(Array.isArray(m)){let d=m.length;for(let u=0;u<d;u++)if(typeof m[u]!=
"string"){let h={instancePath:i+"/notes/"+u,schemaPath:"#/oneOf/0/properties/notes/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}else{let d={instancePath:i+"/notes",schemaPath:"#/oneOf\
/0/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}}else{
let m={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),s++}var f=p===s;if(f){r=!0,a=0;var o=!0}let l=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.status===
void 0){let m={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};e===null?e=[m]:e.push(m),s++}if(n.why===void 0){let m={instancePath:i,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"why"},message:"must have required property 'why'"};e===null?
e=[m]:e.push(m),s++}for(let m in n)if(!(m==="status"||m==="why")){let d={instancePath:i,schemaPath:"#/oneOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};
e===null?e=[d]:e.push(d),s++}if(n.status!==void 0&&n.status!=="skipped"){let m={instancePath:i+"/status",schemaPath:"#/o\
neOf/1/properties/status/const",keyword:"const",params:{allowedValue:"skipped"},message:"must be equal to constant"};e===
null?e=[m]:e.push(m),s++}if(n.why!==void 0&&typeof n.why!="string"){let m={instancePath:i+"/why",schemaPath:"#/oneOf/1/p\
roperties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{let m={
instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:
e.push(m),s++}var f=l===s;if(f&&r)r=!1,a=[a,1];else{f&&(r=!0,a=1,o!==!0&&(o=!0));let m=s;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.status===void 0){let u={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[u]:e.push(u),s++}if(n.failure===void 0){let u={instancePath:i,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"failure"},message:"must have required proper\
ty 'failure'"};e===null?e=[u]:e.push(u),s++}if(n.ignored===void 0){let u={instancePath:i,schemaPath:"#/oneOf/2/required",
keyword:"required",params:{missingProperty:"ignored"},message:"must have required property 'ignored'"};e===null?e=[u]:e.
push(u),s++}for(let u in n)if(!(u==="status"||u==="failure"||u==="ignored")){let h={instancePath:i,schemaPath:"#/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"};e===null?e=[h]:e.push(h),s++}if(n.status!==void 0&&n.status!=="failed"){let u={instancePath:i+"/status",schemaPath:"\
#/oneOf/2/properties/status/const",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===
null?e=[u]:e.push(u),s++}if(n.failure!==void 0){let u=n.failure;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id===void 0){
let h={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[h]:e.push(h),s++}if(u.operation===void 0){let h={instancePath:i+
"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"operation"},message:"must h\
ave required property 'operation'"};e===null?e=[h]:e.push(h),s++}if(u.message===void 0){let h={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"must have required \
property 'message'"};e===null?e=[h]:e.push(h),s++}for(let h in u)if(!S.call(Ze.properties,h)){let g={instancePath:i+"/fa\
ilure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(u.id!==void 0){let h=u.id;if(!(h==="access-denied"||
h==="answer-file-invalid"||h==="boot-files-missing"||h==="boot-not-possible"||h==="came-back-elsewhere"||h==="cancelled"||
h==="capture-incomplete"||h==="command-failed"||h==="condition-unclear"||h==="content-damaged"||h==="content-missing"||h===
"disk-ambiguous"||h==="disk-full"||h==="disk-not-found"||h==="driver-missing"||h==="fault-injected"||h==="file-exists"||
h==="file-locked"||h==="file-not-found"||h==="hive-damaged"||h==="image-damaged"||h==="image-not-found"||h==="image-unre\
adable"||h==="input-invalid"||h==="internal-error"||h==="interrupted-once"||h==="journal-damaged"||h==="journal-foreign"||
h==="lock-held"||h==="machine-file-invalid"||h==="name-illegal"||h==="network-unreachable"||h==="not-ready"||h==="not-su\
pported-here"||h==="preflight-refused"||h==="profile-missing"||h==="restart-limit"||h==="restore-incomplete"||h==="seque\
nce-changed"||h==="store-missing"||h==="timed-out"||h==="variable-undefined"||h==="variable-unfit"||h==="volume-not-foun\
d"||h==="volume-unfit"||h==="wipe-incomplete"||h==="wrong-phase")){let g={instancePath:i+"/failure/id",schemaPath:"#/$de\
fs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:Ze.properties.id.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[g]:e.push(g),s++}}if(u.operation!==void 0&&typeof u.operation!="string"){let h={instancePath:i+
"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),s++}if(u.operand!==void 0&&typeof u.operand!="string"){let h={instancePath:i+"\
/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[h]:e.push(h),s++}if(u.message!==void 0&&typeof u.message!="string"){let h={instancePath:i+"/f\
ailure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[h]:e.push(h),s++}if(u.exitCode!==void 0){let h=u.exitCode;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let g={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),s++}}if(u.command!==void 0&&typeof u.command!=
"string"){let h={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(u.outputFile!==void 0&&typeof u.outputFile!="st\
ring"){let h={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(u.output!==void 0){let h=u.output;if(Array.
isArray(h)){let g=h.length;for(let P=0;P<g;P++)if(typeof h[P]!="string"){let v={instancePath:i+"/failure/output/"+P,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[v]:e.push(v),s++}}else{let g={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(u.details!==void 0){let h=u.details;
if(Array.isArray(h)){let g=h.length;for(let P=0;P<g;P++)if(typeof h[P]!="string"){let v={instancePath:i+"/failure/detail\
s/"+P,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[v]:e.push(v),s++}}else{let g={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}}else{let h={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[h]:e.push(h),s++}}if(n.ignored!==void 0&&typeof n.ignored!="boolean"){let u={instancePath:i+"/ignored",schemaPath:"\
#/oneOf/2/properties/ignored/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(
u),s++}}else{let u={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[u]:e.push(u),s++}var f=m===s;if(f&&r)r=!1,a=[a,2];else{f&&(r=!0,a=2,o!==!0&&(o=!0));let u=s;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.status===void 0){let g={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"requir\
ed",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[g]:e.push(g),s++}if(n.
why===void 0){let g={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"why"},message:"\
must have required property 'why'"};e===null?e=[g]:e.push(g),s++}for(let g in n)if(!(g==="status"||g==="why")){let P={instancePath:i,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must N\
OT have additional properties"};e===null?e=[P]:e.push(P),s++}if(n.status!==void 0&&n.status!=="interrupted"){let g={instancePath:i+
"/status",schemaPath:"#/oneOf/3/properties/status/const",keyword:"const",params:{allowedValue:"interrupted"},message:"mu\
st be equal to constant"};e===null?e=[g]:e.push(g),s++}if(n.why!==void 0&&typeof n.why!="string"){let g={instancePath:i+
"/why",schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[g]:e.push(g),s++}}else{let g={instancePath:i,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[g]:e.push(g),s++}var f=u===s;f&&r?(r=!1,a=[a,3]):f&&(r=!0,a=3,o!==!0&&(o=!0))}}if(r)s=t,e!==
null&&(t?e.length=t:e=null);else{let m={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return C.errors=e,c.props=o,s===0}C.evaluated={dynamicProps:!0,
dynamicItems:!1};function te(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=te.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};
e===null?e=[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(n.depth===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"depth"},message:"must have req\
uired property 'depth'"};e===null?e=[t]:e.push(t),s++}if(n.result===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"result"},message:"must have required property 'result'"};e===null?e=[t]:e.push(
t),s++}for(let t in n)if(!(t==="kind"||t==="span"||t==="name"||t==="depth"||t==="result")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="group-finished"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"group-finished"},message:"must be equal to constant"};e===
null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"\
must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};
e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"\
#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/v\
isit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}}if(n.name!==void 0&&typeof n.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.depth!==void 0){let t=n.depth;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}n.result!==void 0&&(C(n.result,{instancePath:i+"/resu\
lt",parentData:n,parentDataProperty:"result",rootData:$,dynamicAnchors:A})||(e=e===null?C.errors:e.concat(C.errors),s=e.
length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return te.errors=e,s===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"object",description:"What became of one part of a condition; the parts of a combination follow it one deep\
er.",additionalProperties:!1,required:["depth","result","text"],properties:{depth:{type:"integer",minimum:0,description:"\
0 for the whole condition."},result:{enum:["true","false","unclear","not-asked"],description:"`unclear`: it could not be\
 told; `not-asked`: the tests before it had settled the result."},text:{type:"string",description:"The test with the val\
ues seen."}}};function re(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=re.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.tests===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tests"},message:"must have required property 'tests'"};e===null?e=[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="span"||t==="tests"||t==="name")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="condition-tested"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"condition-tested"},message:"must be e\
qual to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}}if(n.tests!==void 0){let t=n.tests;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.depth===void 0){let o={instancePath:i+"/tests/"+a,schemaPath:"#/$defs/\
tested-condition/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required property 'dep\
th'"};e===null?e=[o]:e.push(o),s++}if(p.result===void 0){let o={instancePath:i+"/tests/"+a,schemaPath:"#/$defs/tested-co\
ndition/required",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'result'"};e===
null?e=[o]:e.push(o),s++}if(p.text===void 0){let o={instancePath:i+"/tests/"+a,schemaPath:"#/$defs/tested-condition/requ\
ired",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[o]:e.
push(o),s++}for(let o in p)if(!(o==="depth"||o==="result"||o==="text")){let l={instancePath:i+"/tests/"+a,schemaPath:"#/\
$defs/tested-condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.depth!==void 0){let o=p.depth;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/tests/"+a+"/depth",schemaPath:"#/$defs/tested-condition/propert\
ies/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){let l={instancePath:i+"/tests/"+a+"/depth",schemaPath:"#/$defs/tested-condition/\
properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(
l),s++}}if(p.result!==void 0){let o=p.result;if(!(o==="true"||o==="false"||o==="unclear"||o==="not-asked")){let l={instancePath:i+
"/tests/"+a+"/result",schemaPath:"#/$defs/tested-condition/properties/result/enum",keyword:"enum",params:{allowedValues:ar.
properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.text!==
void 0&&typeof p.text!="string"){let o={instancePath:i+"/tests/"+a+"/text",schemaPath:"#/$defs/tested-condition/properti\
es/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/tests/"+a,schemaPath:"#/$defs/tested-condition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.name!==void 0&&typeof n.name!="s\
tring"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return re.errors=e,s===0}re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ie(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ie.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(n.type===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[t]:e.push(t),s++}if(n.depth===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[t]:e.push(t),s++}if(n.position===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must have \
required property 'position'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="span"||t==="name"||t===
"type"||t==="depth"||t==="position")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==
void 0&&n.kind!=="step-started"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"step-started"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.
span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?
e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"requi\
red",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===
void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"att\
empt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r===
"visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.
node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.
visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/\
span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/proper\
ties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),
s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/sp\
an/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.name!==void 0&&typeof n.name!=
"string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(n.type!==void 0&&typeof n.type!="string"){let t={instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(n.depth!==void 0){let t=n.depth;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+
"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/pr\
operties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),s++}}if(n.position!==void 0){let t=n.position;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+
"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let r={instancePath:i+"/position",schemaPath:"\
#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:
e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),s++}return ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ne.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.summary===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
summary"},message:"must have required property 'summary'"};e===null?e=[t]:e.push(t),s++}if(n.choices===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"},message:"must have required property 'choi\
ces'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="uses"||t==="span"||t==="summary"||t==="choices")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="step-decided"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"step-decided"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(n.uses!==void 0){let t=n.uses;if(Array.isArray(t)){let r=t.length;for(let a=0;a<
r;a++)if(typeof t[a]!="string"){let p={instancePath:i+"/uses/"+a,schemaPath:"#/properties/uses/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/uses",schemaPath:"\
#/properties/uses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.
span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required pro\
perty 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/\
required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=
[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"requi\
red",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/\
span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/spa\
n/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"\
#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={
instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.summary!==void 0&&typeof n.
summary!="string"){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.choices!==void 0){let t=n.choices;if(Array.isArray(
t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.what===void 0){let o={
instancePath:i+"/choices/"+a,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty:"what"},message:"\
must have required property 'what'"};e===null?e=[o]:e.push(o),s++}if(p.chosen===void 0){let o={instancePath:i+"/choices/"+
a,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty:"chosen"},message:"must have required \
property 'chosen'"};e===null?e=[o]:e.push(o),s++}if(p.because===void 0){let o={instancePath:i+"/choices/"+a,schemaPath:"\
#/$defs/choice/required",keyword:"required",params:{missingProperty:"because"},message:"must have required property 'bec\
ause'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="what"||o==="chosen"||o==="because"||o==="candidates")){let l={
instancePath:i+"/choices/"+a,schemaPath:"#/$defs/choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.what!==void 0&&typeof p.what!="string"){
let o={instancePath:i+"/choices/"+a+"/what",schemaPath:"#/$defs/choice/properties/what/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.chosen!==void 0&&typeof p.chosen!="string"){let o={
instancePath:i+"/choices/"+a+"/chosen",schemaPath:"#/$defs/choice/properties/chosen/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.because!==void 0&&typeof p.because!="string"){let o={
instancePath:i+"/choices/"+a+"/because",schemaPath:"#/$defs/choice/properties/because/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.candidates!==void 0){let o=p.candidates;if(Array.isArray(
o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let d={
instancePath:i+"/choices/"+a+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[d]:e.push(d),s++}for(let d in m)
if(!(d==="name"||d==="rejected")){let u={instancePath:i+"/choices/"+a+"/candidates/"+f,schemaPath:"#/$defs/choice/proper\
ties/candidates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"};e===null?e=[u]:e.push(u),s++}if(m.name!==void 0&&typeof m.name!="string"){let d={instancePath:i+
"/choices/"+a+"/candidates/"+f+"/name",schemaPath:"#/$defs/choice/properties/candidates/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(m.rejected!==void 0&&typeof m.rejected!=
"string"){let d={instancePath:i+"/choices/"+a+"/candidates/"+f+"/rejected",schemaPath:"#/$defs/choice/properties/candida\
tes/items/properties/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),s++}}else{let d={instancePath:i+"/choices/"+a+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+
"/choices/"+a+"/candidates",schemaPath:"#/$defs/choice/properties/candidates/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/choices/"+a,schemaPath:"#/$defs/cho\
ice/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return ne.errors=e,s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ae.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.progress===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
progress"},message:"must have required property 'progress'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||
t==="span"||t==="progress")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.
kind!=="step-progress"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
step-progress"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(
r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.progress!==void 0){let t=n.progress;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.doneBytes===void 0){let r={instancePath:i+"/progress",schemaPath:"#/$defs/progress/req\
uired",keyword:"required",params:{missingProperty:"doneBytes"},message:"must have required property 'doneBytes'"};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="doneBytes"||r==="totalBytes"||r==="doneFiles"||r==="totalFiles"||r==="item")){
let a={instancePath:i+"/progress",schemaPath:"#/$defs/progress/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.doneBytes!==void 0){
let r=t.doneBytes;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let a={instancePath:i+"/progress/doneBytes",schemaPath:"\
#/$defs/progress/properties/doneBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/progress/doneBytes",schemaPath:"#/$defs/progress/properties/d\
oneBytes/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}}if(t.totalBytes!==
void 0){let r=t.totalBytes;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let a={instancePath:i+"/progress/totalB\
ytes",schemaPath:"#/$defs/progress/properties/totalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/progress/totalBytes",schemaPath:"#/$defs/progr\
ess/properties/totalBytes/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),
s++}}if(t.doneFiles!==void 0){let r=t.doneFiles;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let a={instancePath:i+
"/progress/doneFiles",schemaPath:"#/$defs/progress/properties/doneFiles/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/progress/doneFiles",schemaPath:"\
#/$defs/progress/properties/doneFiles/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
a]:e.push(a),s++}}if(t.totalFiles!==void 0){let r=t.totalFiles;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let a={
instancePath:i+"/progress/totalFiles",schemaPath:"#/$defs/progress/properties/totalFiles/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/progress/tot\
alFiles",schemaPath:"#/$defs/progress/properties/totalFiles/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};e===null?e=[a]:e.push(a),s++}}if(t.item!==void 0&&typeof t.item!="string"){let r={instancePath:i+"/progress/it\
em",schemaPath:"#/$defs/progress/properties/item/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/progress",schemaPath:"#/$defs/progress/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ae.errors=e,s===0}ae.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function oe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=oe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(n.type===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[t]:e.push(t),s++}if(n.depth===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[t]:e.push(t),s++}if(n.result===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"must have re\
quired property 'result'"};e===null?e=[t]:e.push(t),s++}if(n.milliseconds===void 0){let t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'"};
e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="span"||t==="name"||t==="type"||t==="depth"||t==="resul\
t"||t==="milliseconds")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.
kind!=="step-finished"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
step-finished"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(
r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.name!==void 0&&typeof n.name!="string"){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}if(n.type!==void 0&&typeof n.type!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.depth!==void 0){
let t=n.depth;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/depth",schemaPath:"#/pro\
perties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(n.result!==void 0&&(C(
n.result,{instancePath:i+"/result",parentData:n,parentDataProperty:"result",rootData:$,dynamicAnchors:A})||(e=e===null?C.
errors:e.concat(C.errors),s=e.length)),n.milliseconds!==void 0){let t=n.milliseconds;if(typeof t=="number"&&isFinite(t)){
if(t<0||isNaN(t)){let r={instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/mill\
iseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return oe.errors=e,s===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=pe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.waitMilliseconds===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"waitMilliseconds"},message:"must have required property 'waitMilliseconds'"};e===null?e=[t]:e.push(t),s++}
if(n.failure===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"failure"},
message:"must have required property 'failure'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="span"||
t==="waitMilliseconds"||t==="failure")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.
kind!==void 0&&n.kind!=="retrying"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"retrying"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/\
required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:
e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.waitMilliseconds!==void 0){let t=n.waitMilliseconds;
if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let r={instancePath:i+"/waitMilliseconds",schemaPath:"#/properties\
/waitMilliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/waitMilliseconds",schemaPath:"#/properties/waitMilliseconds/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}}if(n.failure!==void 0){let t=n.failure;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===
void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
operation"},message:"must have required property 'operation'"};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!S.call(Ze.properties,r)){let a={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.id!==void 0){let r=t.id;if(!(r==="acces\
s-denied"||r==="answer-file-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r===
"cancelled"||r==="capture-incomplete"||r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="conten\
t-missing"||r==="disk-ambiguous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r===
"file-exists"||r==="file-locked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||
r==="image-unreadable"||r==="input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="j\
ournal-foreign"||r==="lock-held"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-re\
ady"||r==="not-supported-here"||r==="preflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomp\
lete"||r==="sequence-changed"||r==="store-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r===
"volume-not-found"||r==="volume-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){let a={instancePath:i+"/failure/id",schemaPath:"\
#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:Ze.properties.id.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={
instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={
instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+
"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.command!==void 0&&typeof t.command!=
"string"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="st\
ring"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.
isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.details!==void 0){let r=t.details;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/detail\
s/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.into===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"into"},message:"must have required property 'into'"};e===null?e=
[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="into")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="restarting"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/\
const",keyword:"const",params:{allowedValue:"restarting"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),
s++}if(n.into!==void 0){let t=n.into;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/into",schemaPath:"#/$defs\
/phase/enum",keyword:"enum",params:{allowedValues:zs.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or={description:"A line for people that belongs to nothing else.",type:"object",additionalProperties:!1,required:["k\
ind","level","text","component"],properties:{kind:{const:"message"},level:{description:"How bad it is.",enum:["informati\
on","warning","error"]},text:{type:"string",description:"The line."},component:{type:"string",description:"Part of the e\
ngine that says it."},span:{$ref:"#/$defs/span"}}};function de(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=de.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.level===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must \
have required property 'level'"};e===null?e=[t]:e.push(t),s++}if(n.text===void 0){let t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[t]:
e.push(t),s++}if(n.component===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
component"},message:"must have required property 'component'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kin\
d"||t==="level"||t==="text"||t==="component"||t==="span")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(n.kind!==void 0&&n.kind!=="message"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"message"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.level!==void 0){
let t=n.level;if(!(t==="information"||t==="warning"||t==="error")){let r={instancePath:i+"/level",schemaPath:"#/properti\
es/level/enum",keyword:"enum",params:{allowedValues:or.properties.level.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[r]:e.push(r),s++}}if(n.text!==void 0&&typeof n.text!="string"){let t={instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
component!==void 0&&typeof n.component!="string"){let t={instancePath:i+"/component",schemaPath:"#/properties/component/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.
span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?
e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"requi\
red",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===
void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"att\
empt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r===
"visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.
node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.
visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/\
span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/proper\
ties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),
s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/sp\
an/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return de.errors=e,
s===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=me.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.succeeded===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"succeeded"},message:"must have required property 'su\
cceeded'"};e===null?e=[t]:e.push(t),s++}if(n.cancelled===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cancelled"},message:"must have required property 'cancelled'"};e===null?e=[t]:e.push(
t),s++}if(n.milliseconds===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
milliseconds"},message:"must have required property 'milliseconds'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t===
"kind"||t==="succeeded"||t==="cancelled"||t==="failure"||t==="milliseconds")){let r={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="run-finished"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"run-finished"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}if(n.succeeded!==void 0&&typeof n.succeeded!="boolean"){let t={instancePath:i+"/succeeded",schemaPath:"\
#/properties/succeeded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),
s++}if(n.cancelled!==void 0&&typeof n.cancelled!="boolean"){let t={instancePath:i+"/cancelled",schemaPath:"#/properties/\
cancelled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n.failure!==
void 0){let t=n.failure;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},message:"must have required prope\
rty 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property 'operation'"};
e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/require\
d",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!S.call(Ze.properties,r)){let a={instancePath:i+"/failure",schemaPath:"#/$defs/failure/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[a]:e.push(a),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||r==="answer-file-invalid"||
r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||r==="capture-incomplete"||
r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="content-missing"||r==="disk-ambiguous"||r==="\
disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file-locked"||r===
"file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||r==="input-inv\
alid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lock-held"||r===
"machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-ready"||r==="not-supported-here"||r==="p\
reflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="sequence-changed"||r==="st\
ore-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volume-not-found"||r==="volume-unfit"||
r==="wipe-incomplete"||r==="wrong-phase")){let a={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/properties/id\
/enum",keyword:"enum",params:{allowedValues:Ze.properties.id.enum},message:"must be equal to one of the allowed values"};
e===null?e=[a]:e.push(a),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={instancePath:i+"/failure/ope\
ration",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={instancePath:i+"/failure/o\
perand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/failure/mes\
sage",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.command!==void 0&&typeof t.command!="strin\
g"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="st\
ring"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.
isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.details!==void 0){let r=t.details;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/detail\
s/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}}if(n.milliseconds!==void 0){let t=n.milliseconds;if(typeof t=="number"&&isFinite(t)){if(t<
0||isNaN(t)){let r={instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/milliseconds",
schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ws(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Ws.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.time===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"time"},
message:"must have required property 'time'"};e===null?e=[a]:e.push(a),s++}if(n.boot===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"boot"},message:"must have required property 'boot'"};e===null?e=
[a]:e.push(a),s++}if(n.event===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
event"},message:"must have required property 'event'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="time"||a===
"boot"||a==="event")){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.time!==void 0){let a=n.time;if(!(typeof a==
"number"&&isFinite(a))){let p={instancePath:i+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[p]:e.push(p),s++}}if(n.boot!==void 0&&typeof n.boot!="string"){let a={instancePath:i+
"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),s++}if(n.event!==void 0){let a=n.event,p=s,o=!1,l=null,f=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
kind===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[d]:e.push(d),s++}if(a.runId===void 0){let d={instancePath:i+
"/event",schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"runId"},message:"must hav\
e required property 'runId'"};e===null?e=[d]:e.push(d),s++}if(a.sequenceName===void 0){let d={instancePath:i+"/event",schemaPath:"\
#/$defs/run-started/required",keyword:"required",params:{missingProperty:"sequenceName"},message:"must have required pro\
perty 'sequenceName'"};e===null?e=[d]:e.push(d),s++}if(a.engine===void 0){let d={instancePath:i+"/event",schemaPath:"#/$\
defs/run-started/required",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'en\
gine'"};e===null?e=[d]:e.push(d),s++}if(a.resumed===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-start\
ed/required",keyword:"required",params:{missingProperty:"resumed"},message:"must have required property 'resumed'"};e===
null?e=[d]:e.push(d),s++}if(a.totalSteps===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-started/requir\
ed",keyword:"required",params:{missingProperty:"totalSteps"},message:"must have required property 'totalSteps'"};e===null?
e=[d]:e.push(d),s++}if(a.finishedSteps===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",
keyword:"required",params:{missingProperty:"finishedSteps"},message:"must have required property 'finishedSteps'"};e===null?
e=[d]:e.push(d),s++}for(let d in a)if(!(d==="kind"||d==="runId"||d==="sequenceName"||d==="engine"||d==="resumed"||d==="t\
otalSteps"||d==="finishedSteps")){let u={instancePath:i+"/event",schemaPath:"#/$defs/run-started/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[u]:e.push(
u),s++}if(a.kind!==void 0&&a.kind!=="run-started"){let d={instancePath:i+"/event/kind",schemaPath:"#/$defs/run-started/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"run-started"},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),s++}if(a.runId!==void 0&&typeof a.runId!="string"){let d={instancePath:i+"/event/runId",schemaPath:"#/$d\
efs/run-started/properties/runId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),s++}if(a.sequenceName!==void 0&&typeof a.sequenceName!="string"){let d={instancePath:i+"/event/sequenceName",schemaPath:"\
#/$defs/run-started/properties/sequenceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),s++}if(a.engine!==void 0&&typeof a.engine!="string"){let d={instancePath:i+"/event/engine",schemaPath:"#\
/$defs/run-started/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),s++}if(a.resumed!==void 0&&typeof a.resumed!="boolean"){let d={instancePath:i+"/event/resumed",schemaPath:"#/$\
defs/run-started/properties/resumed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
d]:e.push(d),s++}if(a.totalSteps!==void 0){let d=a.totalSteps;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){
let u={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/properties/totalSteps/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),s++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(
d))){let u={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/properties/totalSteps/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),s++}}if(a.finishedSteps!==void 0){
let d=a.finishedSteps;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let u={instancePath:i+"/event/finishedSt\
eps",schemaPath:"#/$defs/run-started/properties/finishedSteps/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[u]:e.push(u),s++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){let u={instancePath:i+"/\
event/finishedSteps",schemaPath:"#/$defs/run-started/properties/finishedSteps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),s++}}}else{let d={instancePath:i+"/event",schemaPath:"#/$d\
efs/run-started/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}var r=f===
s;if(r){o=!0,l=0;var t=!0}let m=s;X(a,{instancePath:i+"/event",parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length);var r=m===s;if(r&&o)o=!1,l=[l,1];else{r&&(o=!0,l=1,t!==!0&&(t=!0));let d=s;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let h={instancePath:i+"/event",schemaPath:"#/$defs/foun\
d/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[h]:e.push(h),s++}if(a.message===void 0){let h={instancePath:i+"/event",schemaPath:"#/$defs/found/required",keyword:"req\
uired",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[h]:e.push(h),s++}
for(let h in a)if(!(h==="kind"||h==="message")){let g={instancePath:i+"/event",schemaPath:"#/$defs/found/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?
e=[g]:e.push(g),s++}if(a.kind!==void 0&&a.kind!=="found"){let h={instancePath:i+"/event/kind",schemaPath:"#/$defs/found/\
properties/kind/const",keyword:"const",params:{allowedValue:"found"},message:"must be equal to constant"};e===null?e=[h]:
e.push(h),s++}if(a.message!==void 0&&typeof a.message!="string"){let h={instancePath:i+"/event/message",schemaPath:"#/$d\
efs/found/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(
h),s++}}else{let h={instancePath:i+"/event",schemaPath:"#/$defs/found/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[h]:e.push(h),s++}var r=d===s;if(r&&o)o=!1,l=[l,2];else{r&&(o=!0,l=2,t!==!0&&(t=!0));let h=s;
ee(a,{instancePath:i+"/event",parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length);var r=h===s;if(r&&o)o=!1,l=[l,3];else{r&&(o=!0,l=3,t!==!0&&(t=!0));let P=s;se(a,{instancePath:i+
"/event",parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length);var r=P===s;if(r&&o)o=!1,l=[l,4];else{r&&(o=!0,l=4,t!==!0&&(t=!0));let q=s;te(a,{instancePath:i+"/event",parentData:n,
parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?te.errors:e.concat(te.errors),s=e.length);var r=q===
s;if(r&&o)o=!1,l=[l,5];else{r&&(o=!0,l=5,t!==!0&&(t=!0));let w=s;re(a,{instancePath:i+"/event",parentData:n,parentDataProperty:"\
event",rootData:$,dynamicAnchors:A})||(e=e===null?re.errors:e.concat(re.errors),s=e.length);var r=w===s;if(r&&o)o=!1,l=[
l,6];else{r&&(o=!0,l=6,t!==!0&&(t=!0));let N=s;ie(a,{instancePath:i+"/event",parentData:n,parentDataProperty:"event",rootData:$,
dynamicAnchors:A})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length);var r=N===s;if(r&&o)o=!1,l=[l,7];else{r&&(o=!0,
l=7,t!==!0&&(t=!0));let k=s;ne(a,{instancePath:i+"/event",parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||
(e=e===null?ne.errors:e.concat(ne.errors),s=e.length);var r=k===s;if(r&&o)o=!1,l=[l,8];else{r&&(o=!0,l=8,t!==!0&&(t=!0));
let b=s;ae(a,{instancePath:i+"/event",parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?
ae.errors:e.concat(ae.errors),s=e.length);var r=b===s;if(r&&o)o=!1,l=[l,9];else{r&&(o=!0,l=9,t!==!0&&(t=!0));let Z=s;oe(
a,{instancePath:i+"/event",parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?oe.errors:
e.concat(oe.errors),s=e.length);var r=Z===s;if(r&&o)o=!1,l=[l,10];else{r&&(o=!0,l=10,t!==!0&&(t=!0));let Ss=s;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.kind===void 0){let W={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/require\
d",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[W]:e.push(
W),s++}if(a.name===void 0){let W={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[W]:e.push(W),s++}if(a.value===
void 0){let W={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[W]:e.push(W),s++}if(a.source===void 0){let W={instancePath:i+
"/event",schemaPath:"#/$defs/variable-set/required",keyword:"required",params:{missingProperty:"source"},message:"must h\
ave required property 'source'"};e===null?e=[W]:e.push(W),s++}for(let W in a)if(!(W==="kind"||W==="name"||W==="value"||W===
"source")){let R={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:W},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),s++}if(a.kind!==
void 0&&a.kind!=="variable-set"){let W={instancePath:i+"/event/kind",schemaPath:"#/$defs/variable-set/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"variable-set"},message:"must be equal to constant"};e===null?e=[W]:e.push(W),
s++}if(a.name!==void 0&&typeof a.name!="string"){let W={instancePath:i+"/event/name",schemaPath:"#/$defs/variable-set/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[W]:e.push(W),s++}if(a.value!==
void 0&&typeof a.value!="string"){let W={instancePath:i+"/event/value",schemaPath:"#/$defs/variable-set/properties/value\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[W]:e.push(W),s++}if(a.source!==void 0&&
typeof a.source!="string"){let W={instancePath:i+"/event/source",schemaPath:"#/$defs/variable-set/properties/source/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[W]:e.push(W),s++}}else{let W={instancePath:i+
"/event",schemaPath:"#/$defs/variable-set/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[W]:e.push(W),s++}var r=Ss===s;if(r&&o)o=!1,l=[l,11];else{r&&(o=!0,l=11,t!==!0&&(t=!0));let W=s;pe(a,{instancePath:i+"\
/event",parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length);var r=W===s;if(r&&o)o=!1,l=[l,12];else{r&&(o=!0,l=12,t!==!0&&(t=!0));let ft=s;le(a,{instancePath:i+"/event",
parentData:n,parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?le.errors:e.concat(le.errors),s=e.length);
var r=ft===s;if(r&&o)o=!1,l=[l,13];else{r&&(o=!0,l=13,t!==!0&&(t=!0));let ct=s;de(a,{instancePath:i+"/event",parentData:n,
parentDataProperty:"event",rootData:$,dynamicAnchors:A})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var r=ct===
s;if(r&&o)o=!1,l=[l,14];else{r&&(o=!0,l=14,t!==!0&&(t=!0));let ht=s;me(a,{instancePath:i+"/event",parentData:n,parentDataProperty:"\
event",rootData:$,dynamicAnchors:A})||(e=e===null?me.errors:e.concat(me.errors),s=e.length);var r=ht===s;r&&o?(o=!1,l=[l,
15]):r&&(o=!0,l=15,t!==!0&&(t=!0))}}}}}}}}}}}}}}if(o)s=p,e!==null&&(p?e.length=p:e=null);else{let d={instancePath:i+"/ev\
ent",schemaPath:"#/properties/event/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one sch\
ema in oneOf"};e===null?e=[d]:e.push(d),s++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return Ws.errors=e,s===0}Ws.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pr=Fs;var lr={description:"Somebody chose how to go on.",type:"object",additionalProperties:!1,required:["kind","choice","node"],
properties:{kind:{const:"operator",description:"Which record this is."},choice:{enum:["retry","skip","stop","from","agai\
n"],description:"What was chosen."},node:{type:"string",description:"Node that it is about; may be empty."},confirmed:{const:!0,
description:"The machine's serial number was typed to confirm it."}}};var dr={description:"A run begins. Always the first record.",type:"object",additionalProperties:!1,required:["kind","run\
Id","sequenceName","sequenceDigest","machine","engine","contentRoot","unattended"],properties:{kind:{const:"run-started",
description:"Which record this is."},runId:{type:"string",description:"Id of the run."},sequenceName:{type:"string",description:"\
Name of the sequence."},sequenceDigest:{type:"string",description:"SHA-256 over the checked sequence."},machine:{description:"\
The machine that the run belongs to.",type:"object",additionalProperties:!1,required:["uuid","serialNumber"],properties:{
uuid:{type:"string",description:"SMBIOS UUID; empty when the firmware holds junk."},serialNumber:{type:"string",description:"\
Serial number."}}},engine:{type:"string",description:"Version of the engine."},mediumId:{type:"string",description:"Id o\
f the medium it was started from."},contentRoot:{$ref:"#/$defs/durable-path"},unattended:{type:"boolean",description:"Tr\
ue when nobody could answer a question."}}};function ue(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ue.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.runId===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"runId"},message:"must have required property 'runId'"};e===null?
e=[t]:e.push(t),s++}if(n.sequenceName===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sequenceName"},message:"must have required property 'sequenceName'"};e===null?e=[t]:e.push(t),s++}if(n.
sequenceDigest===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seque\
nceDigest"},message:"must have required property 'sequenceDigest'"};e===null?e=[t]:e.push(t),s++}if(n.machine===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"machine"},message:"must have r\
equired property 'machine'"};e===null?e=[t]:e.push(t),s++}if(n.engine===void 0){let t={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===null?e=[t]:
e.push(t),s++}if(n.contentRoot===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contentRoot"},message:"must have required property 'contentRoot'"};e===null?e=[t]:e.push(t),s++}if(n.unattended===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unattended"},message:"must hav\
e required property 'unattended'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!S.call(dr.properties,t)){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="run-started"){let t={instancePath:i+"\
/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"run-started"},message:"must be equal t\
o constant"};e===null?e=[t]:e.push(t),s++}if(n.runId!==void 0&&typeof n.runId!="string"){let t={instancePath:i+"/runId",
schemaPath:"#/properties/runId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(n.sequenceName!==void 0&&typeof n.sequenceName!="string"){let t={instancePath:i+"/sequenceName",schemaPath:"#/\
properties/sequenceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.sequenceDigest!==void 0&&typeof n.sequenceDigest!="string"){let t={instancePath:i+"/sequenceDigest",schemaPath:"#/p\
roperties/sequenceDigest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(n.machine!==void 0){let t=n.machine;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uuid===void 0){let r={instancePath:i+
"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty:"uuid"},message:"must h\
ave required property 'uuid'"};e===null?e=[r]:e.push(r),s++}if(t.serialNumber===void 0){let r={instancePath:i+"/machine",
schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty:"serialNumber"},message:"must have\
 required property 'serialNumber'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="uuid"||r==="serialNumber")){let a={
instancePath:i+"/machine",schemaPath:"#/properties/machine/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.uuid!==void 0&&typeof t.
uuid!="string"){let r={instancePath:i+"/machine/uuid",schemaPath:"#/properties/machine/properties/uuid/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.serialNumber!==void 0&&typeof t.serialNumber!=
"string"){let r={instancePath:i+"/machine/serialNumber",schemaPath:"#/properties/machine/properties/serialNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/machin\
e",schemaPath:"#/properties/machine/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}}if(n.engine!==void 0&&typeof n.engine!="string"){let t={instancePath:i+"/engine",schemaPath:"#/properties\
/engine/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.mediumId!==
void 0&&typeof n.mediumId!="string"){let t={instancePath:i+"/mediumId",schemaPath:"#/properties/mediumId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.contentRoot!==void 0){let t=n.contentRoot;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/contentRoot",schemaPath:"#/$d\
efs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"must have required property 'vo\
lume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/contentRoot",schemaPath:"#/$defs/durabl\
e-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let a={instancePath:i+"/contentRoot",schemaPath:"#/$d\
efs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[a]:e.push(a),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/contentRoot/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/conte\
ntRoot/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/contentRoot",schemaPath:"#/$defs/durable-path/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.unattended!==void 0&&
typeof n.unattended!="boolean"){let t={instancePath:i+"/unattended",schemaPath:"#/properties/unattended/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ue.errors=e,
s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=fe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.place===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property 'place'"};e===null?
e=[t]:e.push(t),s++}if(n.disk===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
disk"},message:"must have required property 'disk'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="p\
lace"||t==="disk")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="homed"){let t={
instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"homed"},message:"must \
be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.place!==void 0){let t=n.place;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/place",schemaPath:"#/$defs/state-place/required",keyword:"requ\
ired",params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.
folder===void 0){let r={instancePath:i+"/place",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{missingProperty:"\
folder"},message:"must have required property 'folder'"};e===null?e=[r]:e.push(r),s++}if(t.volatile===void 0){let r={instancePath:i+
"/place",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{missingProperty:"volatile"},message:"must \
have required property 'volatile'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="folder"||r==="vo\
latile")){let a={instancePath:i+"/place",schemaPath:"#/$defs/state-place/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.volume!==
void 0&&typeof t.volume!="string"){let r={instancePath:i+"/place/volume",schemaPath:"#/$defs/state-place/properties/volu\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.folder!==void 0&&
typeof t.folder!="string"){let r={instancePath:i+"/place/folder",schemaPath:"#/$defs/state-place/properties/folder/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.volatile!==void 0&&typeof t.
volatile!="boolean"){let r={instancePath:i+"/place/volatile",schemaPath:"#/$defs/state-place/properties/volatile/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/plac\
e",schemaPath:"#/$defs/state-place/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}}if(n.disk!==void 0&&typeof n.disk!="string"){let t={instancePath:i+"/disk",schemaPath:"#/properties/disk/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return fe.
errors=e,s===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={description:"The machine started and an e\
ngine took the run up.",type:"object",additionalProperties:!1,required:["kind","phase","startedFrom"],properties:{kind:{
const:"boot-started",description:"Which record this is."},phase:{$ref:"#/$defs/phase"},startedFrom:{type:"string",description:"\
What brought the system up: full-os, medium or staged-entry.",enum:["full-os","medium","staged-entry"]}}},Ce={description:"\
The system that runs: Windows itself, or WinPE.",enum:["full-os","winpe"]};function ce(n,{instancePath:i="",parentData:O,
parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ce.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[t]:e.push(t),s++}if(n.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
phase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(n.startedFrom===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"startedFrom"},message:"must have required property '\
startedFrom'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="phase"||t==="startedFrom")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="boot-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"boot-started"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(n.phase!==void 0){let t=n.phase;if(!(t==="full-os"||t==="winpe")){let r={
instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.startedFrom!==void 0){let t=n.startedFrom;if(typeof t!=
"string"){let r={instancePath:i+"/startedFrom",schemaPath:"#/properties/startedFrom/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="full-os"||t==="medium"||t==="staged-entry")){let r={
instancePath:i+"/startedFrom",schemaPath:"#/properties/startedFrom/enum",keyword:"enum",params:{allowedValues:mr.properties.
startedFrom.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ce.
errors=e,s===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gs={description:"One proven, or not proven, item of the preflight certificate.",type:"object",additionalProperties:!1,
required:["subject","what","node","phase","state","source","how"],properties:{subject:{description:"What the item is abo\
ut.",enum:["content","integrity","image","architecture","space","volume","disk","tool","boot-image","boot-driver","netwo\
rk","firmware","user-state","journal","system","input","settings","condition","decision","power","pending-restart"]},what:{
type:"string",description:"What was to be proven."},node:{type:"string",description:"Node that needs it."},name:{type:"s\
tring",description:"Name of that node."},phase:{$ref:"#/$defs/phase"},state:{description:"Whether it was proven.",enum:[
"proven","refused","unknown","waived"]},source:{type:"string",description:"Where the knowledge comes from: a file, the r\
unning system, the sequence."},how:{type:"string",description:"How it was proven, or why not."},details:{type:"array",description:"\
What else the reader needs, one line each.",items:{type:"string"}},remedy:{type:"string",description:"What to do about i\
t."}}};function he(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=he.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.subject===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sub\
ject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),s++}if(n.what===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have required property 'what'"};
e===null?e=[t]:e.push(t),s++}if(n.node===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(n.phase===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"phase"},message:"must have req\
uired property 'phase'"};e===null?e=[t]:e.push(t),s++}if(n.state===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(
t),s++}if(n.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(n.how===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property 'how'"};e===
null?e=[t]:e.push(t),s++}for(let t in n)if(!S.call(Gs.properties,t)){let r={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(n.subject!==void 0){let t=n.subject;if(!(t==="content"||t==="integrity"||t==="image"||t==="archit\
ecture"||t==="space"||t==="volume"||t==="disk"||t==="tool"||t==="boot-image"||t==="boot-driver"||t==="network"||t==="fir\
mware"||t==="user-state"||t==="journal"||t==="system"||t==="input"||t==="settings"||t==="condition"||t==="decision"||t===
"power"||t==="pending-restart")){let r={instancePath:i+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",
params:{allowedValues:Gs.properties.subject.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.
push(r),s++}}if(n.what!==void 0&&typeof n.what!="string"){let t={instancePath:i+"/what",schemaPath:"#/properties/what/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.node!==void 0&&typeof n.
node!="string"){let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&typeof n.name!="string"){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}if(n.phase!==void 0){let t=n.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/phase",schemaPath:"\
#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(n.state!==void 0){let t=n.state;if(!(t==="proven"||t==="refused"||t==="unknown"||t==="w\
aived")){let r={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Gs.properties.
state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.source!==void 0&&typeof n.
source!="string"){let t={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.how!==void 0&&typeof n.how!="string"){let t={instancePath:i+
"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(n.details!==void 0){let t=n.details;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++)if(typeof t[a]!=
"string"){let p={instancePath:i+"/details/"+a,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/details",schemaPath:"#/pro\
perties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.remedy!==
void 0&&typeof n.remedy!="string"){let t={instancePath:i+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return he.errors=e,s===
0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(n,{instancePath:i="",parentData:O,parentDataProperty:T,
rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ye.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(n.phase===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ph\
ase"},message:"must have required property 'phase'"};e===null?e=[t]:e.push(t),s++}if(n.items===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};
e===null?e=[t]:e.push(t),s++}if(n.granted===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"granted"},message:"must have required property 'granted'"};e===null?e=[t]:e.push(t),s++}if(n.final===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"final"},message:"must have req\
uired property 'final'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="phase"||t==="items"||t==="gra\
nted"||t==="final")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="certificate"){
let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"certificate"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.phase!==void 0){let t=n.phase;if(!(t==="full-os"||t==="win\
pe")){let r={instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.items!==void 0){let t=n.items;if(Array.isArray(
t)){let r=t.length;for(let a=0;a<r;a++)he(t[a],{instancePath:i+"/items/"+a,parentData:t,parentDataProperty:a,rootData:$,
dynamicAnchors:A})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)}else{let r={instancePath:i+"/items",schemaPath:"\
#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.
granted!==void 0&&typeof n.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n.final!==void 0&&typeof n.final!=
"boolean"){let t={instancePath:i+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ye.errors=e,s===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ur={type:"object",description:"What became of one part of a condition; the parts of a combination follow it one deep\
er.",additionalProperties:!1,required:["depth","result","text"],properties:{depth:{type:"integer",minimum:0,description:"\
0 for the whole condition."},result:{enum:["true","false","unclear","not-asked"],description:"`unclear`: it could not be\
 told; `not-asked`: the tests before it had settled the result."},text:{type:"string",description:"The test with the val\
ues seen."}}};function ge(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=ge.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.tests===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tests"},message:"must have required property 'tests'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t===
"span"||t==="tests")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="condition-test\
ed"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"condition-\
tested"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.
visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){
let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(n.tests!==void 0){let t=n.tests;if(Array.isArray(t)){let r=t.length;for(let a=0;a<
r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.depth===void 0){let o={instancePath:i+"/tests/"+a,schemaPath:"\
#/$defs/tested-condition/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required prope\
rty 'depth'"};e===null?e=[o]:e.push(o),s++}if(p.result===void 0){let o={instancePath:i+"/tests/"+a,schemaPath:"#/$defs/t\
ested-condition/required",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'res\
ult'"};e===null?e=[o]:e.push(o),s++}if(p.text===void 0){let o={instancePath:i+"/tests/"+a,schemaPath:"#/$defs/tested-con\
dition/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?
e=[o]:e.push(o),s++}for(let o in p)if(!(o==="depth"||o==="result"||o==="text")){let l={instancePath:i+"/tests/"+a,schemaPath:"\
#/$defs/tested-condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"mus\
t NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.depth!==void 0){let o=p.depth;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/tests/"+a+"/depth",schemaPath:"#/$defs/tested-condition/pro\
perties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){let l={instancePath:i+"/tests/"+a+"/depth",schemaPath:"#/$defs/tested-condition/\
properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(
l),s++}}if(p.result!==void 0){let o=p.result;if(!(o==="true"||o==="false"||o==="unclear"||o==="not-asked")){let l={instancePath:i+
"/tests/"+a+"/result",schemaPath:"#/$defs/tested-condition/properties/result/enum",keyword:"enum",params:{allowedValues:ur.
properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.text!==
void 0&&typeof p.text!="string"){let o={instancePath:i+"/tests/"+a+"/text",schemaPath:"#/$defs/tested-condition/properti\
es/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/tests/"+a,schemaPath:"#/$defs/tested-condition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ge.errors=e,
s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=we.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="span"||t==="type"||t==="name")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="node-started"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"node-started"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}}if(n.type!==void 0&&typeof n.type!="string"){let t={instancePath:i+"/type",schemaPath:"#/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.name!==
void 0&&typeof n.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}we.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var tt={type:"object",additionalProperties:!1,required:["role","label","fileSystem","sizeBytes","kept"],properties:{role:{
type:"string",enum:["efi","msr","system","windows","recovery","data"],description:"What the partition is for."},label:{type:"\
string",description:"Label of the volume."},fileSystem:{type:"string",enum:["ntfs","fat32","raw"],description:"File syst\
em."},sizeBytes:{type:"integer",minimum:0,description:"Size of the volume."},variable:{type:"string",description:"Variab\
le that will hold its letter."},kept:{type:"boolean",description:"True when the files that lie on it now stay."}}};function be(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=be.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.summary===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum\
mary"},message:"must have required property 'summary'"};e===null?e=[t]:e.push(t),s++}if(n.choices===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"},message:"must have required property 'choi\
ces'"};e===null?e=[t]:e.push(t),s++}if(n.data===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[t]:e.push(t),s++}for(let t in n)
if(!(t==="summary"||t==="choices"||t==="windowsVolumeBytes"||t==="volumes"||t==="loses"||t==="capturedBytes"||t==="data"||
t==="secrets")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.summary!==void 0&&typeof n.summary!="st\
ring"){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(n.choices!==void 0){let t=n.choices;if(Array.isArray(t)){let r=t.length;
for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.what===void 0){let o={instancePath:i+"\
/choices/"+a,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty:"what"},message:"must have \
required property 'what'"};e===null?e=[o]:e.push(o),s++}if(p.chosen===void 0){let o={instancePath:i+"/choices/"+a,schemaPath:"\
#/$defs/choice/required",keyword:"required",params:{missingProperty:"chosen"},message:"must have required property 'chos\
en'"};e===null?e=[o]:e.push(o),s++}if(p.because===void 0){let o={instancePath:i+"/choices/"+a,schemaPath:"#/$defs/choice\
/required",keyword:"required",params:{missingProperty:"because"},message:"must have required property 'because'"};e===null?
e=[o]:e.push(o),s++}for(let o in p)if(!(o==="what"||o==="chosen"||o==="because"||o==="candidates")){let l={instancePath:i+
"/choices/"+a,schemaPath:"#/$defs/choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.what!==void 0&&typeof p.what!="string"){
let o={instancePath:i+"/choices/"+a+"/what",schemaPath:"#/$defs/choice/properties/what/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.chosen!==void 0&&typeof p.chosen!="string"){let o={
instancePath:i+"/choices/"+a+"/chosen",schemaPath:"#/$defs/choice/properties/chosen/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.because!==void 0&&typeof p.because!="string"){let o={
instancePath:i+"/choices/"+a+"/because",schemaPath:"#/$defs/choice/properties/because/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.candidates!==void 0){let o=p.candidates;if(Array.isArray(
o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let d={
instancePath:i+"/choices/"+a+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[d]:e.push(d),s++}for(let d in m)
if(!(d==="name"||d==="rejected")){let u={instancePath:i+"/choices/"+a+"/candidates/"+f,schemaPath:"#/$defs/choice/proper\
ties/candidates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"};e===null?e=[u]:e.push(u),s++}if(m.name!==void 0&&typeof m.name!="string"){let d={instancePath:i+
"/choices/"+a+"/candidates/"+f+"/name",schemaPath:"#/$defs/choice/properties/candidates/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(m.rejected!==void 0&&typeof m.rejected!=
"string"){let d={instancePath:i+"/choices/"+a+"/candidates/"+f+"/rejected",schemaPath:"#/$defs/choice/properties/candida\
tes/items/properties/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),s++}}else{let d={instancePath:i+"/choices/"+a+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+
"/choices/"+a+"/candidates",schemaPath:"#/$defs/choice/properties/candidates/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/choices/"+a,schemaPath:"#/$defs/cho\
ice/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}if(n.windowsVolumeBytes!==void 0){let t=n.windowsVolumeBytes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let r={instancePath:i+"/windowsVolumeBytes",schemaPath:"#/properties/windowsVolumeBytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t))){let r={instancePath:i+"/windowsVolumeBytes",schemaPath:"#/properties/windowsVolumeBytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(n.volumes!==void 0){let t=n.
volumes;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.role===void 0){let o={instancePath:i+"/volumes/"+a,schemaPath:"#/$defs/promised-volume/required",keyword:"required",
params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[o]:e.push(o),s++}if(p.label===
void 0){let o={instancePath:i+"/volumes/"+a,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[o]:e.push(o),s++}if(p.fileSystem===void 0){let o={instancePath:i+
"/volumes/"+a,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"fileSystem"},message:"\
must have required property 'fileSystem'"};e===null?e=[o]:e.push(o),s++}if(p.sizeBytes===void 0){let o={instancePath:i+"\
/volumes/"+a,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"sizeBytes"},message:"\
must have required property 'sizeBytes'"};e===null?e=[o]:e.push(o),s++}if(p.kept===void 0){let o={instancePath:i+"/volum\
es/"+a,schemaPath:"#/$defs/promised-volume/required",keyword:"required",params:{missingProperty:"kept"},message:"must ha\
ve required property 'kept'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="role"||o==="label"||o==="fileSystem"||
o==="sizeBytes"||o==="variable"||o==="kept")){let l={instancePath:i+"/volumes/"+a,schemaPath:"#/$defs/promised-volume/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"};e===null?e=[l]:e.push(l),s++}if(p.role!==void 0){let o=p.role;if(typeof o!="string"){let l={instancePath:i+"/vol\
umes/"+a+"/role",schemaPath:"#/$defs/promised-volume/properties/role/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="efi"||o==="msr"||o==="system"||o==="windows"||o==="recovery"||o===
"data")){let l={instancePath:i+"/volumes/"+a+"/role",schemaPath:"#/$defs/promised-volume/properties/role/enum",keyword:"\
enum",params:{allowedValues:tt.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),s++}}if(p.label!==void 0&&typeof p.label!="string"){let o={instancePath:i+"/volumes/"+a+"/label",schemaPath:"#\
/$defs/promised-volume/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(p.fileSystem!==void 0){let o=p.fileSystem;if(typeof o!="string"){let l={instancePath:i+"/volumes/"+
a+"/fileSystem",schemaPath:"#/$defs/promised-volume/properties/fileSystem/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="ntfs"||o==="fat32"||o==="raw")){let l={instancePath:i+"/volumes/"+
a+"/fileSystem",schemaPath:"#/$defs/promised-volume/properties/fileSystem/enum",keyword:"enum",params:{allowedValues:tt.
properties.fileSystem.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.sizeBytes!==
void 0){let o=p.sizeBytes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/volumes/"+a+
"/sizeBytes",schemaPath:"#/$defs/promised-volume/properties/sizeBytes/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let l={instancePath:i+
"/volumes/"+a+"/sizeBytes",schemaPath:"#/$defs/promised-volume/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}if(p.variable!==void 0&&typeof p.variable!="string"){
let o={instancePath:i+"/volumes/"+a+"/variable",schemaPath:"#/$defs/promised-volume/properties/variable/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.kept!==void 0&&typeof p.kept!="b\
oolean"){let o={instancePath:i+"/volumes/"+a+"/kept",schemaPath:"#/$defs/promised-volume/properties/kept/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/volu\
mes/"+a,schemaPath:"#/$defs/promised-volume/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.loses!==void 0){let t=n.loses;if(Array.isArray(
t)){let r=t.length;for(let a=0;a<r;a++)if(typeof t[a]!="string"){let p={instancePath:i+"/loses/"+a,schemaPath:"#/propert\
ies/loses/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{
let r={instancePath:i+"/loses",schemaPath:"#/properties/loses/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[r]:e.push(r),s++}}if(n.capturedBytes!==void 0){let t=n.capturedBytes;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/capturedBytes",schemaPath:"#/properties/capturedBytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t))){let r={instancePath:i+"/capturedBytes",schemaPath:"#/properties/capturedBytes/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(n.data!==void 0){let t=n.data;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:i+"/data",schemaPath:"#/$defs/json-object/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.secrets!==void 0){let t=n.secrets;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(typeof t[r]!="string"){let a={instancePath:i+"/secrets/"+
r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/secrets/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{let r={instancePath:i+"/secrets",schemaPath:"\
#/properties/secrets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=ke.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"span"},message:"must have required property 'span'"};e===null?e=[t]:e.push(t),s++}if(n.decision===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must have \
required property 'decision'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="uses"||t==="span"||t===
"decision")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="decided"){let t={
instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"decided"},message:"mus\
t be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.uses!==void 0){let t=n.uses;if(Array.isArray(t)){let r=t.length;
for(let a=0;a<r;a++)if(typeof t[a]!="string"){let p={instancePath:i+"/uses/"+a,schemaPath:"#/properties/uses/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+
"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),s++}}if(n.span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={
instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"mu\
st have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};
e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"\
#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/v\
isit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}}n.decision!==void 0&&(be(n.decision,{instancePath:i+"/decision",parentData:n,parentDataProperty:"decision",rootData:$,
dynamicAnchors:A})||(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}ke.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ve.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.destructive===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destructive"},message:"must have required property 'destructive'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t===
"kind"||t==="span"||t==="destructive")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.
kind!==void 0&&n.kind!=="act-started"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"act-started"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){
let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};
e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.
attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||
r==="visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}
if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){
let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"\
#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span\
/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/sp\
an/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.destructive!==void 0&&typeof n.
destructive!="boolean"){let t={instancePath:i+"/destructive",schemaPath:"#/properties/destructive/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ve.errors=e,s===0}ve.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re={description:"One failure: what was attempted on what, and what was seen.",type:"object",additionalProperties:!1,
required:["id","operation","message"],properties:{id:{description:"Stable id; docs/errors.md explains each.",enum:["acce\
ss-denied","answer-file-invalid","boot-files-missing","boot-not-possible","came-back-elsewhere","cancelled","capture-inc\
omplete","command-failed","condition-unclear","content-damaged","content-missing","disk-ambiguous","disk-full","disk-not\
-found","driver-missing","fault-injected","file-exists","file-locked","file-not-found","hive-damaged","image-damaged","i\
mage-not-found","image-unreadable","input-invalid","internal-error","interrupted-once","journal-damaged","journal-foreig\
n","lock-held","machine-file-invalid","name-illegal","network-unreachable","not-ready","not-supported-here","preflight-r\
efused","profile-missing","restart-limit","restore-incomplete","sequence-changed","store-missing","timed-out","variable-\
undefined","variable-unfit","volume-not-found","volume-unfit","wipe-incomplete","wrong-phase"]},operation:{type:"string",
description:"What was attempted, as a verb phrase."},operand:{type:"string",description:"On what: a path, a disk, an ima\
ge."},message:{type:"string",description:"One sentence: what was seen."},exitCode:{type:"integer",description:"Exit code\
 of the tool, when one ran."},command:{type:"string",description:"The command to repeat by hand."},outputFile:{type:"str\
ing",description:"Where the tool's words stand whole: a path below the folder of the logs."},output:{type:"array",items:{
type:"string"},description:"Last lines of the tool's own words."},details:{type:"array",items:{type:"string"},description:"\
What else the reader needs, one line each."}}};function Pe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=Pe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"span"},message:"must h\
ave required property 'span'"};e===null?e=[t]:e.push(t),s++}if(n.failure===void 0){let t={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"failure"},message:"must have required property 'failure'"};e===null?
e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="span"||t==="failure")){let r={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="attempt-failed"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"attempt-failed"},message:"must be equal to constant"};e===
null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"\
must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};
e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"\
required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"\
#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/v\
isit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}}if(n.failure!==void 0){let t=n.failure;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i+
"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},message:"must have req\
uired property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===void 0){let r={instancePath:i+"/failure",schemaPath:"\
#/$defs/failure/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property '\
operation'"};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!S.call(Re.properties,r)){let a={instancePath:i+"/failure",schemaPath:"#/$def\
s/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addi\
tional properties"};e===null?e=[a]:e.push(a),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||r==="answer-file\
-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||r==="capture-i\
ncomplete"||r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="content-missing"||r==="disk-ambig\
uous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file-l\
ocked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||r===
"input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lock-h\
eld"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-ready"||r==="not-supported-her\
e"||r==="preflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="sequence-changed"||
r==="store-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volume-not-found"||r==="volum\
e-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){let a={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/pro\
perties/id/enum",keyword:"enum",params:{allowedValues:Re.properties.id.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[a]:e.push(a),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={instancePath:i+"/\
failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={instancePath:i+"\
/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/f\
ailure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.command!==void 0&&typeof t.command!=
"string"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="st\
ring"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.
isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.details!==void 0){let r=t.details;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/detail\
s/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rt={description:"A variable changed.",type:"object",additionalProperties:!1,required:["kind","name","secret","source"],
properties:{kind:{const:"variable-set",description:"Which record this is."},name:{type:"string",description:"Name of the\
 variable."},value:{type:"string",description:"Its value, sealed when it is secret; absent when it was deleted."},secret:{
type:"boolean",description:"True for a value that no log shows."},location:{$ref:"#/$defs/durable-path"},source:{type:"s\
tring",description:"Who set it.",enum:["step-default","built-in","sequence","collection","machine","step","child-process",
"rule","engine","operator"]},node:{type:"string",description:"Node that set it."},origin:{$ref:"#/$defs/variable-origin"},
lost:{type:"array",description:"What weaker sources wanted, strongest first.",items:{$ref:"#/$defs/lost-value"}},resealed:{
const:!0,description:"The same value sealed for another place: nothing changed."}}};var fr={description:"A value that lost against a stronger one.",type:"object",additionalProperties:!1,required:["source",
"secret"],properties:{source:{type:"string",description:"Who wanted it.",enum:["step-default","built-in","sequence","col\
lection","machine","step","child-process","rule","engine","operator"]},origin:{$ref:"#/$defs/variable-origin"},value:{type:"\
string",description:"The value; absent for a secret."},secret:{type:"boolean",description:"True for a value that no log \
shows."}}};function qe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sour\
ce"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(n.secret===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secre\
t'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="source"||t==="origin"||t==="value"||t==="secret")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.source!==void 0){let t=n.source;if(typeof t!="string"){let r={
instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(!(t==="step-default"||t==="built-in"||t==="sequence"||t==="collection"||t==="mach\
ine"||t==="step"||t==="child-process"||t==="rule"||t==="engine"||t==="operator")){let r={instancePath:i+"/source",schemaPath:"\
#/properties/source/enum",keyword:"enum",params:{allowedValues:fr.properties.source.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.origin!==void 0){let t=n.origin;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.name===void 0){let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/required",keyword:"r\
equired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="name"||r==="file")){let a={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/origin/name",schemaPath:"#/$defs/v\
ariable-origin/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.file!==void 0&&typeof t.file!="string"){let r={instancePath:i+"/origin/file",schemaPath:"#/$defs/variable-or\
igin/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(n.value!==void 0&&typeof n.value!="string"){let t={instancePath:i+"/va\
lue",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(n.secret!==void 0&&typeof n.secret!="boolean"){let t={instancePath:i+"/secret",schemaPath:"#/properties\
/secret/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return qe.errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=$e.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(n.secret===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have re\
quired property 'secret'"};e===null?e=[t]:e.push(t),s++}if(n.source===void 0){let t={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[t]:
e.push(t),s++}for(let t in n)if(!S.call(rt.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(n.kind!==void 0&&n.kind!=="variable-set"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"variable-set"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.name!==
void 0&&typeof n.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.value!==void 0&&typeof n.value!="string"){let t={
instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.secret!==void 0&&typeof n.secret!="boolean"){let t={instancePath:i+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}
if(n.location!==void 0){let t=n.location;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+
"/location",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"mus\
t have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/location",schemaPath:"\
#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property '\
path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let a={instancePath:i+"/location",schemaPath:"\
#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/location/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/locat\
ion/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/location",schemaPath:"#/$defs/durable-path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.source!==void 0){let t=n.source;
if(typeof t!="string"){let r={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="step-default"||t==="built-in"||t==="sequence"||
t==="collection"||t==="machine"||t==="step"||t==="child-process"||t==="rule"||t==="engine"||t==="operator")){let r={instancePath:i+
"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:rt.properties.source.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.node!==void 0&&typeof n.node!="string"){
let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),s++}if(n.origin!==void 0){let t=n.origin;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name===void 0){let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r===
"name"||r==="file")){let a={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/origin/name",schemaPath:"#/$defs/variable-or\
igin/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(t.file!==void 0&&typeof t.file!="string"){let r={instancePath:i+"/origin/file",schemaPath:"#/$defs/variable-origin/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),s++}}if(n.lost!==void 0){let t=n.lost;if(Array.isArray(t)){let r=t.length;for(let a=0;a<
r;a++)qe(t[a],{instancePath:i+"/lost/"+a,parentData:t,parentDataProperty:a,rootData:$,dynamicAnchors:A})||(e=e===null?qe.
errors:e.concat(qe.errors),s=e.length)}else{let r={instancePath:i+"/lost",schemaPath:"#/properties/lost/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.resealed!==void 0&&n.resealed!==!0){
let t={instancePath:i+"/resealed",schemaPath:"#/properties/resealed/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function je(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}let r=n.kind;if(typeof r=="string")if(r==="hi\
ve"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-\
hive/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[a]:e.push(a),s++}if(n.file===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-hive/required",keyword:"requir\
ed",params:{missingProperty:"file"},message:"must have required property 'file'"};e===null?e=[a]:e.push(a),s++}if(n.mountedAs===
void 0){let a={instancePath:i,schemaPath:"#/$defs/release-hive/required",keyword:"required",params:{missingProperty:"mou\
ntedAs"},message:"must have required property 'mountedAs'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="kind"||
a==="file"||a==="mountedAs")){let p={instancePath:i,schemaPath:"#/$defs/release-hive/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),
s++}if(n.kind!==void 0&&n.kind!=="hive"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/release-hive/properties/kind/\
const",keyword:"const",params:{allowedValue:"hive"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.
file!==void 0&&typeof n.file!="string"){let a={instancePath:i+"/file",schemaPath:"#/$defs/release-hive/properties/file/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(n.mountedAs!==void 0&&
typeof n.mountedAs!="string"){let a={instancePath:i+"/mountedAs",schemaPath:"#/$defs/release-hive/properties/mountedAs/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,
schemaPath:"#/$defs/release-hive/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.
push(a),s++}var t=!0}else if(r==="mount"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,
schemaPath:"#/$defs/release-mount/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requir\
ed property 'kind'"};e===null?e=[a]:e.push(a),s++}if(n.source===void 0){let a={instancePath:i,schemaPath:"#/$defs/releas\
e-mount/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===
null?e=[a]:e.push(a),s++}if(n.target===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-mount/required",keyword:"\
required",params:{missingProperty:"target"},message:"must have required property 'target'"};e===null?e=[a]:e.push(a),s++}
for(let a in n)if(!(a==="kind"||a==="source"||a==="target")){let p={instancePath:i,schemaPath:"#/$defs/release-mount/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional proper\
ties"};e===null?e=[p]:e.push(p),s++}if(n.kind!==void 0&&n.kind!=="mount"){let a={instancePath:i+"/kind",schemaPath:"#/$d\
efs/release-mount/properties/kind/const",keyword:"const",params:{allowedValue:"mount"},message:"must be equal to constan\
t"};e===null?e=[a]:e.push(a),s++}if(n.source!==void 0&&typeof n.source!="string"){let a={instancePath:i+"/source",schemaPath:"\
#/$defs/release-mount/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),s++}if(n.target!==void 0&&typeof n.target!="string"){let a={instancePath:i+"/target",schemaPath:"#/$defs/r\
elease-mount/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/release-mount/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="loop-device"){if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-loop-device/required",keyword:"require\
d",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}if(n.device===
void 0){let a={instancePath:i,schemaPath:"#/$defs/release-loop-device/required",keyword:"required",params:{missingProperty:"\
device"},message:"must have required property 'device'"};e===null?e=[a]:e.push(a),s++}if(n.file===void 0){let a={instancePath:i,
schemaPath:"#/$defs/release-loop-device/required",keyword:"required",params:{missingProperty:"file"},message:"must have \
required property 'file'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="kind"||a==="device"||a==="file")){let p={
instancePath:i,schemaPath:"#/$defs/release-loop-device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.kind!==void 0&&n.kind!=="loop-device"){
let a={instancePath:i+"/kind",schemaPath:"#/$defs/release-loop-device/properties/kind/const",keyword:"const",params:{allowedValue:"\
loop-device"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.device!==void 0&&typeof n.device!="\
string"){let a={instancePath:i+"/device",schemaPath:"#/$defs/release-loop-device/properties/device/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(n.file!==void 0&&typeof n.file!="string"){
let a={instancePath:i+"/file",schemaPath:"#/$defs/release-loop-device/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/release-\
loop-device/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=
!0)}else if(r==="connection"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"\
#/$defs/release-connection/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prop\
erty 'kind'"};e===null?e=[a]:e.push(a),s++}if(n.share===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-connec\
tion/required",keyword:"required",params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?
e=[a]:e.push(a),s++}if(n.letter===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-connection/required",keyword:"\
required",params:{missingProperty:"letter"},message:"must have required property 'letter'"};e===null?e=[a]:e.push(a),s++}
for(let a in n)if(!(a==="kind"||a==="share"||a==="letter")){let p={instancePath:i,schemaPath:"#/$defs/release-connection\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional pr\
operties"};e===null?e=[p]:e.push(p),s++}if(n.kind!==void 0&&n.kind!=="connection"){let a={instancePath:i+"/kind",schemaPath:"\
#/$defs/release-connection/properties/kind/const",keyword:"const",params:{allowedValue:"connection"},message:"must be eq\
ual to constant"};e===null?e=[a]:e.push(a),s++}if(n.share!==void 0&&typeof n.share!="string"){let a={instancePath:i+"/sh\
are",schemaPath:"#/$defs/release-connection/properties/share/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[a]:e.push(a),s++}if(n.letter!==void 0&&typeof n.letter!="string"){let a={instancePath:i+"/letter",
schemaPath:"#/$defs/release-connection/properties/letter/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/release-connection/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="power-plan"){
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-power\
-plan/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[a]:e.push(a),s++}if(n.previous===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-power-plan/required",keyword:"\
required",params:{missingProperty:"previous"},message:"must have required property 'previous'"};e===null?e=[a]:e.push(a),
s++}for(let a in n)if(!(a==="kind"||a==="previous")){let p={instancePath:i,schemaPath:"#/$defs/release-power-plan/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional propertie\
s"};e===null?e=[p]:e.push(p),s++}if(n.kind!==void 0&&n.kind!=="power-plan"){let a={instancePath:i+"/kind",schemaPath:"#/\
$defs/release-power-plan/properties/kind/const",keyword:"const",params:{allowedValue:"power-plan"},message:"must be equa\
l to constant"};e===null?e=[a]:e.push(a),s++}if(n.previous!==void 0&&typeof n.previous!="string"){let a={instancePath:i+
"/previous",schemaPath:"#/$defs/release-power-plan/properties/previous/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/release-power-plan/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="letter"){
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-lette\
r/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[a]:e.push(a),s++}if(n.volume===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-letter/required",keyword:"requ\
ired",params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[a]:e.push(a),s++}if(n.
letter===void 0){let a={instancePath:i,schemaPath:"#/$defs/release-letter/required",keyword:"required",params:{missingProperty:"\
letter"},message:"must have required property 'letter'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="kind"||a===
"volume"||a==="letter")){let p={instancePath:i,schemaPath:"#/$defs/release-letter/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(n.kind!==void 0&&n.kind!=="letter"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/release-letter/properties/kind/\
const",keyword:"const",params:{allowedValue:"letter"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}
if(n.volume!==void 0&&typeof n.volume!="string"){let a={instancePath:i+"/volume",schemaPath:"#/$defs/release-letter/prop\
erties/volume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(n.letter!==
void 0&&typeof n.letter!="string"){let a={instancePath:i+"/letter",schemaPath:"#/$defs/release-letter/properties/letter/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,
schemaPath:"#/$defs/release-letter/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}t!==!0&&(t=!0)}else if(r==="child-process"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){
let a={instancePath:i,schemaPath:"#/$defs/release-child-process/required",keyword:"required",params:{missingProperty:"ki\
nd"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}if(n.processId===void 0){let a={instancePath:i,
schemaPath:"#/$defs/release-child-process/required",keyword:"required",params:{missingProperty:"processId"},message:"mus\
t have required property 'processId'"};e===null?e=[a]:e.push(a),s++}if(n.startedAt===void 0){let a={instancePath:i,schemaPath:"\
#/$defs/release-child-process/required",keyword:"required",params:{missingProperty:"startedAt"},message:"must have requi\
red property 'startedAt'"};e===null?e=[a]:e.push(a),s++}if(n.command===void 0){let a={instancePath:i,schemaPath:"#/$defs\
/release-child-process/required",keyword:"required",params:{missingProperty:"command"},message:"must have required prope\
rty 'command'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="kind"||a==="processId"||a==="startedAt"||a==="comm\
and")){let p={instancePath:i,schemaPath:"#/$defs/release-child-process/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.kind!==
void 0&&n.kind!=="child-process"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/release-child-process/properties/kin\
d/const",keyword:"const",params:{allowedValue:"child-process"},message:"must be equal to constant"};e===null?e=[a]:e.push(
a),s++}if(n.processId!==void 0){let a=n.processId;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:i+
"/processId",schemaPath:"#/$defs/release-child-process/properties/processId/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let p={instancePath:i+
"/processId",schemaPath:"#/$defs/release-child-process/properties/processId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),s++}}if(n.startedAt!==void 0){let a=n.startedAt;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:i+"/startedAt",schemaPath:"#/$defs/release-child-process/\
properties/startedAt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}
if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let p={instancePath:i+"/startedAt",schemaPath:"#/$defs/release-chil\
d-process/properties/startedAt/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[p]:e.push(p),s++}}if(n.command!==void 0&&typeof n.command!="string"){let a={instancePath:i+"/command",schemaPath:"#/$\
defs/release-child-process/properties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/release-child-process/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else{let a={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:r},message:'value of tag "kind" mus\
t be in oneOf'};e===null?e=[a]:e.push(a),s++}else{let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discrimina\
tor",params:{error:"tag",tag:"kind",tagValue:r},message:'tag "kind" must be string'};e===null?e=[a]:e.push(a),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return je.errors=e,c.props=t,s===0}je.evaluated={dynamicProps:!0,dynamicItems:!1};function Ae(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=Ae.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(n.number===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[t]:e.push(t),s++}if(n.what===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have requ\
ired property 'what'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="number"||t==="what")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="acquired"){let t={instancePath:i+"/ki\
nd",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"acquired"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),s++}if(n.number!==void 0){let t=n.number;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:i+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let r={instancePath:i+
"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"};e===null?e=[r]:e.push(r),s++}}n.what!==void 0&&(je(n.what,{instancePath:i+"/what",parentData:n,parentDataProperty:"\
what",rootData:$,dynamicAnchors:A})||(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ae.errors=e,
s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=new RegExp("^[0-9a-f]{64}$","u");function Ne(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=Ne.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.content===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"mus\
t have required property 'content'"};e===null?e=[t]:e.push(t),s++}if(n.place===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property 'place'"};e===null?
e=[t]:e.push(t),s++}if(n.sizeBytes===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sizeBytes"},message:"must have required property 'sizeBytes'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kin\
d"||t==="content"||t==="place"||t==="sha256"||t==="sizeBytes")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="content-staged"){let t={instancePath:i+"/kind",schemaPath:"#/properties/k\
ind/const",keyword:"const",params:{allowedValue:"content-staged"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}if(n.content!==void 0&&typeof n.content!="string"){let t={instancePath:i+"/content",schemaPath:"#/properties\
/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.place!==
void 0){let t=n.place;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/place",
schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"must have requi\
red property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/place",schemaPath:"#/$d\
efs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path\
'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let a={instancePath:i+"/place",schemaPath:"\
#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/place/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/place\
/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/place",schemaPath:"#/$defs/durable-path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.sha256!==void 0){let t=n.sha256;
if(typeof t=="string"){if(!cr.test(t)){let r={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),s++}}if(n.sizeBytes!==void 0){let t=n.sizeBytes;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/sizeBytes",schemaPath:"#/properties/sizeBytes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t))){let r={instancePath:i+"/sizeBytes",schemaPath:"#/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}Ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Te(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Te.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.place===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property 'place'"};e===null?
e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="place")){let r={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="engine-staged"){let t={instancePath:i+"/kind",schemaPath:"#/properties\
/kind/const",keyword:"const",params:{allowedValue:"engine-staged"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}if(n.place!==void 0){let t=n.place;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={
instancePath:i+"/place",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},
message:"must have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"\
/place",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have\
 required property 'path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let a={instancePath:i+
"/place",schemaPath:"#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.volume!==void 0&&typeof t.volume!="stri\
ng"){let r={instancePath:i+"/place/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={
instancePath:i+"/place/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/place",schemaPath:"#/$defs/durable-\
path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Te.
errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr={description:"An entry of the boot store.",type:"object",additionalProperties:!1,required:["id","kind","title","t\
arget"],properties:{id:{type:"string",description:"Id in the boot store."},kind:{enum:["windows","winpe"],description:"W\
hat it starts."},title:{type:"string",description:"What people see."},target:{$ref:"#/$defs/durable-path"}}};function Oe(n,{
instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=Oe.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),
s++}if(n.title===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'"};e===null?e=[t]:e.push(t),s++}if(n.target===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'targe\
t'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="id"||t==="kind"||t==="title"||t==="target")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.id!==void 0&&typeof n.id!="string"){let t={instancePath:i+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(n.kind!==void 0){let t=n.kind;if(!(t==="windows"||t==="winpe")){let r={instancePath:i+"/kind",schemaPath:"#/pr\
operties/kind/enum",keyword:"enum",params:{allowedValues:hr.properties.kind.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),s++}}if(n.title!==void 0&&typeof n.title!="string"){let t={instancePath:i+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(n.target!==void 0){let t=n.target;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={
instancePath:i+"/target",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},
message:"must have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"\
/target",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must hav\
e required property 'path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let a={instancePath:i+
"/target",schemaPath:"#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.volume!==void 0&&typeof t.volume!="stri\
ng"){let r={instancePath:i+"/target/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={
instancePath:i+"/target/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/target",schemaPath:"#/$defs/durable\
-path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Oe.
errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(n,{instancePath:i="",parentData:O,parentDataProperty:T,
rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=_e.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(
t),s++}if(n.way===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"way"},
message:"must have required property 'way'"};e===null?e=[t]:e.push(t),s++}if(n.entry===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?
e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="way"||t==="entry")){let r={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="first-boot-registered"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"first-boot-registered"},message:"must be equal to constan\
t"};e===null?e=[t]:e.push(t),s++}if(n.way!==void 0&&typeof n.way!="string"){let t={instancePath:i+"/way",schemaPath:"#/p\
roperties/way/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}n.entry!==
void 0&&(Oe(n.entry,{instancePath:i+"/entry",parentData:n,parentDataProperty:"entry",rootData:$,dynamicAnchors:A})||(e=e===
null?Oe.errors:e.concat(Oe.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function xe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=xe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.path===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=
[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="path")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="protected"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/c\
onst",keyword:"const",params:{allowedValue:"protected"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}
if(n.path!==void 0){let t=n.path;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+
"/path",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"must ha\
ve required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/path",schemaPath:"\
#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property '\
path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let a={instancePath:i+"/path",schemaPath:"\
#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/path/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/path/p\
ath",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#/$defs/durable-path/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return xe.errors=e,
s===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it={description:"The machine shall restart.",type:"obj\
ect",additionalProperties:!1,required:["kind","span","fromBoot","into","then","limit"],properties:{kind:{const:"restart-\
asked",description:"Which record this is."},span:{$ref:"#/$defs/span"},fromBoot:{type:"string",description:"Id of the bo\
ot that asks."},into:{$ref:"#/$defs/phase"},then:{enum:["next","again","resume"],description:"What comes after it: the n\
ext step, the same step, or the step that was cut."},limit:{type:"integer",minimum:0,description:"How often the step may\
 ask for `again`."},requested:{const:!0,description:"Variables asked for it: they are taken back with this record."},off:{
const:!0,description:"The machine is switched off instead; the run goes on when it is switched on again."},countdown:{description:"\
How long somebody is warned before it happens.",type:"object",additionalProperties:!1,required:["milliseconds"],properties:{
milliseconds:{type:"integer",minimum:0,description:"How long."},message:{type:"string",description:"What is shown."}}},notes:{
type:"array",items:{type:"string"},description:"What the step wants told when it is done: said after the restart."},handOver:{
description:"The program that restarts the machine by itself.",type:"object",additionalProperties:!1,required:["to","dea\
dline"],properties:{to:{type:"string",description:"The program."},deadline:{type:"integer",minimum:0,description:"Millis\
econds after which it counts as failed."}}}}};function Le(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,
dynamicAnchors:A={}}={}){let e=null,s=0,c=Le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"span"},message:"must h\
ave required property 'span'"};e===null?e=[t]:e.push(t),s++}if(n.fromBoot===void 0){let t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"fromBoot"},message:"must have required property 'fromBoot'"};e===null?
e=[t]:e.push(t),s++}if(n.into===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
into"},message:"must have required property 'into'"};e===null?e=[t]:e.push(t),s++}if(n.then===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"then"},message:"must have required property 'then'"};
e===null?e=[t]:e.push(t),s++}if(n.limit===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"limit"},message:"must have required property 'limit'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!S.
call(it.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.
kind!=="restart-asked"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
restart-asked"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(
r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){
let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="a\
ttempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.
node!="string"){let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==
void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.fromBoot!==void 0&&typeof n.fromBoot!="string"){let t={
instancePath:i+"/fromBoot",schemaPath:"#/properties/fromBoot/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[t]:e.push(t),s++}if(n.into!==void 0){let t=n.into;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+
"/into",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.then!==void 0){let t=n.then;if(!(t==="next"||t==="again"||t==="re\
sume")){let r={instancePath:i+"/then",schemaPath:"#/properties/then/enum",keyword:"enum",params:{allowedValues:it.properties.
then.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.limit!==void 0){let t=n.
limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/limit",schemaPath:"#/properties/\
limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(n.requested!==void 0&&
n.requested!==!0){let t={instancePath:i+"/requested",schemaPath:"#/properties/requested/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.off!==void 0&&n.off!==!0){let t={instancePath:i+"\
/off",schemaPath:"#/properties/off/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};
e===null?e=[t]:e.push(t),s++}if(n.countdown!==void 0){let t=n.countdown;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
milliseconds===void 0){let r={instancePath:i+"/countdown",schemaPath:"#/properties/countdown/required",keyword:"required",
params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="milliseconds"||r==="message")){let a={instancePath:i+"/countdown",schemaPath:"#/properties/coun\
tdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addition\
al properties"};e===null?e=[a]:e.push(a),s++}if(t.milliseconds!==void 0){let r=t.milliseconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/countdown/milliseconds",schemaPath:"#/properties/countdown/properti\
es/milliseconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/countdown/milliseconds",schemaPath:"#/properties/countdo\
wn/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[a]:e.push(a),s++}}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/countdown/message",schemaPath:"\
#/properties/countdown/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/countdown",schemaPath:"#/properties/countdown/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.notes!==void 0){let t=n.notes;if(Array.isArray(
t)){let r=t.length;for(let a=0;a<r;a++)if(typeof t[a]!="string"){let p={instancePath:i+"/notes/"+a,schemaPath:"#/propert\
ies/notes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{
let r={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[r]:e.push(r),s++}}if(n.handOver!==void 0){let t=n.handOver;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.to===void 0){let r={instancePath:i+"/handOver",schemaPath:"#/properties/handOver/required",keyword:"required",params:{
missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[r]:e.push(r),s++}if(t.deadline===void 0){let r={
instancePath:i+"/handOver",schemaPath:"#/properties/handOver/required",keyword:"required",params:{missingProperty:"deadl\
ine"},message:"must have required property 'deadline'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="to"||r==="\
deadline")){let a={instancePath:i+"/handOver",schemaPath:"#/properties/handOver/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.
to!==void 0&&typeof t.to!="string"){let r={instancePath:i+"/handOver/to",schemaPath:"#/properties/handOver/properties/to\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.deadline!==void 0){
let r=t.deadline;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/handOver/deadline",schemaPath:"\
#/properties/handOver/properties/deadline/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/handOver/deadline",schemaPath:"\
#/properties/handOver/properties/deadline/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/handOver",schemaPath:"#/properties/handOver/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Le.errors=e,
s===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=We.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.into===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
into"},message:"must have required property 'into'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="s\
pan"||t==="into")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="restart-done"){
let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"restart-done"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.span!==void 0){let t=n.span;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"re\
quired",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.
visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){
let r={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let a={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),s++}}}else{let r={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(n.into!==void 0){let t=n.into;if(!(t==="full-os"||t==="winpe")){let r={
instancePath:i+"/into",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return We.errors=e,s===0}We.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Fe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[a]:e.push(a),s++}let r=n.status;if(typeof r=="string")if(r===
"done"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.status===void 0){let a={instancePath:i,schemaPath:"#/oneOf/0/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=
[a]:e.push(a),s++}for(let a in n)if(!(a==="status"||a==="notes")){let p={instancePath:i,schemaPath:"#/oneOf/0/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),s++}if(n.status!==void 0&&n.status!=="done"){let a={instancePath:i+"/status",schemaPath:"#/oneO\
f/0/properties/status/const",keyword:"const",params:{allowedValue:"done"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),s++}if(n.notes!==void 0){let a=n.notes;if(Array.isArray(a)){let p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!=
"string"){let l={instancePath:i+"/notes/"+o,schemaPath:"#/oneOf/0/properties/notes/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let p={instancePath:i+"/notes",schemaPath:"#/oneOf\
/0/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}}else{
let a={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),s++}var t=!0}else if(r==="skipped"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.status===void 0){let a={
instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have r\
equired property 'status'"};e===null?e=[a]:e.push(a),s++}if(n.why===void 0){let a={instancePath:i,schemaPath:"#/oneOf/1/\
required",keyword:"required",params:{missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[a]:
e.push(a),s++}for(let a in n)if(!(a==="status"||a==="why")){let p={instancePath:i,schemaPath:"#/oneOf/1/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?
e=[p]:e.push(p),s++}if(n.status!==void 0&&n.status!=="skipped"){let a={instancePath:i+"/status",schemaPath:"#/oneOf/1/pr\
operties/status/const",keyword:"const",params:{allowedValue:"skipped"},message:"must be equal to constant"};e===null?e=[
a]:e.push(a),s++}if(n.why!==void 0&&typeof n.why!="string"){let a={instancePath:i+"/why",schemaPath:"#/oneOf/1/propertie\
s/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}
t!==!0&&(t=!0)}else if(r==="failed"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.status===void 0){let a={instancePath:i,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"status"},message:"must have required propert\
y 'status'"};e===null?e=[a]:e.push(a),s++}if(n.failure===void 0){let a={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"\
required",params:{missingProperty:"failure"},message:"must have required property 'failure'"};e===null?e=[a]:e.push(a),s++}
if(n.ignored===void 0){let a={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"\
ignored"},message:"must have required property 'ignored'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="status"||
a==="failure"||a==="ignored")){let p={instancePath:i,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.status!==
void 0&&n.status!=="failed"){let a={instancePath:i+"/status",schemaPath:"#/oneOf/2/properties/status/const",keyword:"con\
st",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.failure!==void 0){
let a=n.failure;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){let p={instancePath:i+"/failure",schemaPath:"\
#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[p]:e.push(p),s++}if(a.operation===void 0){let p={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",
keyword:"required",params:{missingProperty:"operation"},message:"must have required property 'operation'"};e===null?e=[p]:
e.push(p),s++}if(a.message===void 0){let p={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"req\
uired",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[p]:e.push(p),s++}
for(let p in a)if(!S.call(Re.properties,p)){let o={instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(a.id!==void 0){let p=a.id;if(!(p==="access-denied"||p==="answer-file-invalid"||p==="boot-files-mi\
ssing"||p==="boot-not-possible"||p==="came-back-elsewhere"||p==="cancelled"||p==="capture-incomplete"||p==="command-fail\
ed"||p==="condition-unclear"||p==="content-damaged"||p==="content-missing"||p==="disk-ambiguous"||p==="disk-full"||p==="\
disk-not-found"||p==="driver-missing"||p==="fault-injected"||p==="file-exists"||p==="file-locked"||p==="file-not-found"||
p==="hive-damaged"||p==="image-damaged"||p==="image-not-found"||p==="image-unreadable"||p==="input-invalid"||p==="intern\
al-error"||p==="interrupted-once"||p==="journal-damaged"||p==="journal-foreign"||p==="lock-held"||p==="machine-file-inva\
lid"||p==="name-illegal"||p==="network-unreachable"||p==="not-ready"||p==="not-supported-here"||p==="preflight-refused"||
p==="profile-missing"||p==="restart-limit"||p==="restore-incomplete"||p==="sequence-changed"||p==="store-missing"||p==="\
timed-out"||p==="variable-undefined"||p==="variable-unfit"||p==="volume-not-found"||p==="volume-unfit"||p==="wipe-incomp\
lete"||p==="wrong-phase")){let o={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"\
enum",params:{allowedValues:Re.properties.id.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:
e.push(o),s++}}if(a.operation!==void 0&&typeof a.operation!="string"){let p={instancePath:i+"/failure/operation",schemaPath:"\
#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),s++}if(a.operand!==void 0&&typeof a.operand!="string"){let p={instancePath:i+"/failure/operand",schemaPath:"#/\
$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),s++}if(a.message!==void 0&&typeof a.message!="string"){let p={instancePath:i+"/failure/message",schemaPath:"#/$d\
efs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),s++}if(a.exitCode!==void 0){let p=a.exitCode;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:i+
"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),s++}}if(a.command!==void 0&&typeof a.command!="string"){let p={instancePath:i+
"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[p]:e.push(p),s++}if(a.outputFile!==void 0&&typeof a.outputFile!="string"){let p={instancePath:i+
"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}if(a.output!==void 0){let p=a.output;if(Array.isArray(p)){let o=p.length;for(let l=0;l<
o;l++)if(typeof p[l]!="string"){let f={instancePath:i+"/failure/output/"+l,schemaPath:"#/$defs/failure/properties/output\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{let o={instancePath:i+
"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[o]:e.push(o),s++}}if(a.details!==void 0){let p=a.details;if(Array.isArray(p)){let o=p.length;for(let l=0;l<
o;l++)if(typeof p[l]!="string"){let f={instancePath:i+"/failure/details/"+l,schemaPath:"#/$defs/failure/properties/detai\
ls/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{let o={
instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/properties/details/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}}else{let p={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(n.ignored!==
void 0&&typeof n.ignored!="boolean"){let a={instancePath:i+"/ignored",schemaPath:"#/oneOf/2/properties/ignored/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"\
#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=
!0)}else if(r==="interrupted"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.status===void 0){let a={instancePath:i,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"status"},message:"must have required propert\
y 'status'"};e===null?e=[a]:e.push(a),s++}if(n.why===void 0){let a={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"\
required",params:{missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[a]:e.push(a),s++}for(let a in n)
if(!(a==="status"||a==="why")){let p={instancePath:i,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.status!==
void 0&&n.status!=="interrupted"){let a={instancePath:i+"/status",schemaPath:"#/oneOf/3/properties/status/const",keyword:"\
const",params:{allowedValue:"interrupted"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.why!==
void 0&&typeof n.why!="string"){let a={instancePath:i+"/why",schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/oneOf/3/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else{let a={
instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"status",tagValue:r},message:'\
value of tag "status" must be in oneOf'};e===null?e=[a]:e.push(a),s++}else{let a={instancePath:i,schemaPath:"#/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"status",tagValue:r},message:'tag "status" must be string'};e===null?
e=[a]:e.push(a),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,c.props=t,s===0}Fe.evaluated={dynamicProps:!0,dynamicItems:!1};
function De(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=De.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(n.result===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
result"},message:"must have required property 'result'"};e===null?e=[t]:e.push(t),s++}if(n.type===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[t]:e.push(t),s++}if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t===
"kind"||t==="span"||t==="result"||t==="type"||t==="name")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(n.kind!==void 0&&n.kind!=="node-finished"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"node-finished"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}
if(n.span!==void 0){let t=n.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"must have require\
d property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?
e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"req\
uired",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="node"||r==="visit"||r==="attempt")){let a={instancePath:i+"/span",schemaPath:"#/$defs/span/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[a]:e.push(a),s++}if(t.node!==void 0&&typeof t.node!="string"){let r={instancePath:i+"/span/node",schemaPath:"\
#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.visit!==void 0){let r=t.visit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/span/v\
isit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.attempt!==void 0){let r=t.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let a={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/spa\
n",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}}if(n.result!==void 0&&(Fe(n.result,{instancePath:i+"/result",parentData:n,parentDataProperty:"result",rootData:$,
dynamicAnchors:A})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),n.type!==void 0&&typeof n.type!="string"){let t={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&typeof n.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Ie.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.to===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[t]:
e.push(t),s++}if(n.generation===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
generation"},message:"must have required property 'generation'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="k\
ind"||t==="to"||t==="generation")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==
void 0&&n.kind!=="moved"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
moved"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.to!==void 0){let t=n.to;if(t&&typeof t=="\
object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+"/to",schemaPath:"#/$defs/state-place/required",
keyword:"required",params:{missingProperty:"volume"},message:"must have required property 'volume'"};e===null?e=[r]:e.push(
r),s++}if(t.folder===void 0){let r={instancePath:i+"/to",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{
missingProperty:"folder"},message:"must have required property 'folder'"};e===null?e=[r]:e.push(r),s++}if(t.volatile===void 0){
let r={instancePath:i+"/to",schemaPath:"#/$defs/state-place/required",keyword:"required",params:{missingProperty:"volati\
le"},message:"must have required property 'volatile'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r===
"folder"||r==="volatile")){let a={instancePath:i+"/to",schemaPath:"#/$defs/state-place/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+"/to/volume",schemaPath:"#/$defs/state-place/\
properties/volume/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.
folder!==void 0&&typeof t.folder!="string"){let r={instancePath:i+"/to/folder",schemaPath:"#/$defs/state-place/propertie\
s/folder/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.volatile!==
void 0&&typeof t.volatile!="boolean"){let r={instancePath:i+"/to/volatile",schemaPath:"#/$defs/state-place/properties/vo\
latile/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/to",schemaPath:"#/$defs/state-place/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:i+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let r={instancePath:i+
"/generation",schemaPath:"#/properties/generation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ve(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Ve.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.succeeded===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"succeeded"},message:"must have required property 'su\
cceeded'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!(t==="kind"||t==="succeeded"||t==="failure"||t==="cancelled")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.kind!==void 0&&n.kind!=="run-finished"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"run-finished"},message:"must be equal\
 to constant"};e===null?e=[t]:e.push(t),s++}if(n.succeeded!==void 0&&typeof n.succeeded!="boolean"){let t={instancePath:i+
"/succeeded",schemaPath:"#/properties/succeeded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[t]:e.push(t),s++}if(n.failure!==void 0){let t=n.failure;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===
void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===void 0){let r={instancePath:i+
"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"operation"},message:"must h\
ave required property 'operation'"};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"must have required \
property 'message'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!S.call(Re.properties,r)){let a={instancePath:i+"/fa\
ilure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||
r==="answer-file-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||
r==="capture-incomplete"||r==="command-failed"||r==="condition-unclear"||r==="content-damaged"||r==="content-missing"||r===
"disk-ambiguous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||
r==="file-locked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unre\
adable"||r==="input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||
r==="lock-held"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-ready"||r==="not-su\
pported-here"||r==="preflight-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="seque\
nce-changed"||r==="store-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volume-not-foun\
d"||r==="volume-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){let a={instancePath:i+"/failure/id",schemaPath:"#/$de\
fs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:Re.properties.id.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={instancePath:i+
"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={instancePath:i+"\
/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/f\
ailure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.command!==void 0&&typeof t.command!=
"string"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="st\
ring"){let r={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.
isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"\
#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.details!==void 0){let r=t.details;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/detail\
s/"+p,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}}else{let a={instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/propert\
ies/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}}if(n.cancelled!==void 0&&typeof n.cancelled!="boolean"){let t={instancePath:i+"/cancel\
led",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}return Ve.errors=e,s===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Fs(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Fs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}let r=n.kind;if(typeof r=="string")if(r==="ru\
n-started"){ue(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?ue.errors:
e.concat(ue.errors),s=e.length);var t=!0}else if(r==="homed")fe(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,
dynamicAnchors:A})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length),t!==!0&&(t=!0);else if(r==="boot-started")ce(n,
{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?ce.errors:e.concat(ce.errors),
s=e.length),t!==!0&&(t=!0);else if(r==="certificate")ye(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||
(e=e===null?ye.errors:e.concat(ye.errors),s=e.length),t!==!0&&(t=!0);else if(r==="condition-tested")ge(n,{instancePath:i,
parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length),t!==
!0&&(t=!0);else if(r==="node-started")we(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length),t!==!0&&(t=!0);else if(r==="decided")ke(n,{instancePath:i,parentData:O,
parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"act-started")ve(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?ve.errors:
e.concat(ve.errors),s=e.length),t!==!0&&(t=!0);else if(r==="attempt-failed")Pe(n,{instancePath:i,parentData:O,parentDataProperty:T,
rootData:$,dynamicAnchors:A})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length),t!==!0&&(t=!0);else if(r==="variabl\
e-set")$e(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?$e.errors:e.concat(
$e.errors),s=e.length),t!==!0&&(t=!0);else if(r==="acquired")Ae(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,
dynamicAnchors:A})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length),t!==!0&&(t=!0);else if(r==="released"){if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/released/required",keyword:"r\
equired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}if(n.
number===void 0){let a={instancePath:i,schemaPath:"#/$defs/released/required",keyword:"required",params:{missingProperty:"\
number"},message:"must have required property 'number'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="kind"||a===
"number")){let p={instancePath:i,schemaPath:"#/$defs/released/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.kind!==void 0&&n.
kind!=="released"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/released/properties/kind/const",keyword:"const",params:{
allowedValue:"released"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.number!==void 0){let a=n.
number;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:i+"/number",schemaPath:"#/$defs/rel\
eased/properties/number/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),
s++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let p={instancePath:i+"/number",schemaPath:"#/$defs/released/pr\
operties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(
p),s++}}}else{let a={instancePath:i,schemaPath:"#/$defs/released/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="content-staged")Ne(n,{instancePath:i,parentData:O,
parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"engine-staged")Te(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?Te.errors:
e.concat(Te.errors),s=e.length),t!==!0&&(t=!0);else if(r==="boot-image-staged"){if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/boot-image-staged/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}if(n.entry===void 0){
let a={instancePath:i,schemaPath:"#/$defs/boot-image-staged/required",keyword:"required",params:{missingProperty:"entry"},
message:"must have required property 'entry'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="kind"||a==="entry"||
a==="previousDefault")){let p={instancePath:i,schemaPath:"#/$defs/boot-image-staged/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(n.kind!==void 0&&n.kind!=="boot-image-staged"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/boot-image-staged/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"boot-image-staged"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),s++}if(n.entry!==void 0&&typeof n.entry!="string"){let a={instancePath:i+"/entry",schemaPath:"#/$de\
fs/boot-image-staged/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),s++}if(n.previousDefault!==void 0&&typeof n.previousDefault!="string"){let a={instancePath:i+"/previousDefa\
ult",schemaPath:"#/$defs/boot-image-staged/properties/previousDefault/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/boot-image-staged/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="boot-ima\
ge-held"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/boo\
t-image-held/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[a]:e.push(a),s++}if(n.entry===void 0){let a={instancePath:i,schemaPath:"#/$defs/boot-image-held/required",keyword:"\
required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[a]:e.push(a),s++}for(let a in n)
if(!(a==="kind"||a==="entry")){let p={instancePath:i,schemaPath:"#/$defs/boot-image-held/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(n.kind!==void 0&&n.kind!=="boot-image-held"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/boot-image-held\
/properties/kind/const",keyword:"const",params:{allowedValue:"boot-image-held"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),s++}if(n.entry!==void 0&&typeof n.entry!="string"){let a={instancePath:i+"/entry",schemaPath:"#/$de\
fs/boot-image-held/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/boot-image-held/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="boot-image-removed"){if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/boot-image-removed/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),
s++}if(n.entry===void 0){let a={instancePath:i,schemaPath:"#/$defs/boot-image-removed/required",keyword:"required",params:{
missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a===
"kind"||a==="entry")){let p={instancePath:i,schemaPath:"#/$defs/boot-image-removed/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(n.kind!==void 0&&n.kind!=="boot-image-removed"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/boot-image-removed/\
properties/kind/const",keyword:"const",params:{allowedValue:"boot-image-removed"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),s++}if(n.entry!==void 0&&typeof n.entry!="string"){let a={instancePath:i+"/entry",schemaPath:"#/$de\
fs/boot-image-removed/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/boot-image-removed/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="first-boot-registered")_e(n,
{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?_e.errors:e.concat(_e.errors),
s=e.length),t!==!0&&(t=!0);else if(r==="protected")xe(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length),t!==!0&&(t=!0);else if(r==="restart-asked")Le(n,{instancePath:i,parentData:O,
parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"restart-armed"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$d\
efs/restart-armed/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kin\
d'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(a!=="kind"){let p={instancePath:i,schemaPath:"#/$defs/restart-armed/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional pro\
perties"};e===null?e=[p]:e.push(p),s++}if(n.kind!==void 0&&n.kind!=="restart-armed"){let a={instancePath:i+"/kind",schemaPath:"\
#/$defs/restart-armed/properties/kind/const",keyword:"const",params:{allowedValue:"restart-armed"},message:"must be equa\
l to constant"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/restart-armed/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="restart-\
done")We(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length),t!==!0&&(t=!0);else if(r==="node-finished")De(n,{instancePath:i,parentData:O,parentDataProperty:T,
rootData:$,dynamicAnchors:A})||(e=e===null?De.errors:e.concat(De.errors),s=e.length),t!==!0&&(t=!0);else if(r==="operato\
r"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/operator/\
required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:
e.push(a),s++}if(n.choice===void 0){let a={instancePath:i,schemaPath:"#/$defs/operator/required",keyword:"required",params:{
missingProperty:"choice"},message:"must have required property 'choice'"};e===null?e=[a]:e.push(a),s++}if(n.node===void 0){
let a={instancePath:i,schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty:"node"},message:"\
must have required property 'node'"};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="kind"||a==="choice"||a==="nod\
e"||a==="confirmed")){let p={instancePath:i,schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.kind!==
void 0&&n.kind!=="operator"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"\
const",params:{allowedValue:"operator"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.choice!==
void 0){let a=n.choice;if(!(a==="retry"||a==="skip"||a==="stop"||a==="from"||a==="again")){let p={instancePath:i+"/choic\
e",schemaPath:"#/$defs/operator/properties/choice/enum",keyword:"enum",params:{allowedValues:lr.properties.choice.enum},
message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(n.node!==void 0&&typeof n.node!="\
string"){let a={instancePath:i+"/node",schemaPath:"#/$defs/operator/properties/node/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(n.confirmed!==void 0&&n.confirmed!==!0){let a={instancePath:i+
"/confirmed",schemaPath:"#/$defs/operator/properties/confirmed/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/operator/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r===
"braked"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let a={instancePath:i,schemaPath:"#/$defs/bra\
ked/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[a]:e.push(a),s++}if(n.starts===void 0){let a={instancePath:i,schemaPath:"#/$defs/braked/required",keyword:"required",
params:{missingProperty:"starts"},message:"must have required property 'starts'"};e===null?e=[a]:e.push(a),s++}for(let a in n)
if(!(a==="kind"||a==="starts")){let p={instancePath:i,schemaPath:"#/$defs/braked/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(n.kind!==void 0&&n.kind!=="braked"){let a={instancePath:i+"/kind",schemaPath:"#/$defs/braked/properties/kind/const",keyword:"\
const",params:{allowedValue:"braked"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.starts!==void 0){
let a=n.starts;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:i+"/starts",schemaPath:"#/$\
defs/braked/properties/starts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(
p),s++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let p={instancePath:i+"/starts",schemaPath:"#/$defs/braked/p\
roperties/starts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(
p),s++}}}else{let a={instancePath:i,schemaPath:"#/$defs/braked/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[a]:e.push(a),s++}t!==!0&&(t=!0)}else if(r==="moved")Ie(n,{instancePath:i,parentData:O,parentDataProperty:T,
rootData:$,dynamicAnchors:A})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length),t!==!0&&(t=!0);else if(r==="run-fin\
ished")Ve(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?Ve.errors:e.concat(
Ve.errors),s=e.length),t!==!0&&(t=!0);else{let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:r},message:'value of tag "kind" must be in oneOf'};e===null?e=[a]:e.push(a),s++}else{
let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:r},message:'\
tag "kind" must be string'};e===null?e=[a]:e.push(a),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fs.errors=e,c.props=t,s===0}Fs.evaluated=
{dynamicProps:!0,dynamicItems:!1};var yr=Ds,z={title:"Rehearsal machine",description:"A computer that exists as a folder\
: what `machine.yaml` says of it. Sizes are texts with units of 1024.",type:"object",additionalProperties:!1,required:["\
name","make","model","serial-number","uuid","disks"],properties:{name:{type:"string",description:"What people call the m\
achine.",minLength:1},make:{type:"string",description:"Manufacturer, as SMBIOS states it; empty when it states none."},model:{
type:"string",description:"Model, as SMBIOS states it; empty when it states none."},"serial-number":{type:"string",description:"\
Serial number of the machine; empty when it has none."},uuid:{type:"string",description:"SMBIOS UUID; zeros when the fir\
mware holds none.",pattern:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},"asset-tag":{type:"string",description:"\
Asset tag.",default:""},"system-version":{type:"string",description:"Version of the system, where Lenovo keeps the frien\
dly name of the model.",default:""},family:{type:"string",description:"Product family.",default:""},sku:{type:"string",description:"\
SKU number, which Dell and Microsoft choose drivers by.",default:""},board:{type:"object",description:"The main board.",
additionalProperties:!1,properties:{make:{type:"string",description:"Manufacturer.",default:""},product:{type:"string",description:"\
Product, which HP chooses drivers by.",default:""},version:{type:"string",description:"Version.",default:""},"serial-num\
ber":{type:"string",description:"Serial number.",default:""},"asset-tag":{type:"string",description:"Asset tag.",default:""}}},
bios:{type:"object",description:"The firmware's own data.",additionalProperties:!1,properties:{vendor:{type:"string",description:"\
Vendor.",default:""},version:{type:"string",description:"Version.",default:""},"release-date":{type:"string",description:"\
Date such as 2024-03-18.",default:"",pattern:"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},"smbios-version":{type:"string",description:"\
Version of SMBIOS such as 3.4.",default:"",pattern:"^([0-9]+([.][0-9]+){0,3})?$"}}},enclosures:{type:"array",description:"\
Cases; a notebook in its dock has two. One desktop case when none is given.",items:{type:"object",description:"A case.",
additionalProperties:!1,required:["type"],properties:{type:{type:"integer",description:"Chassis type of SMBIOS, such as \
3 desktop, 10 notebook, 12 dock, 30 tablet.",minimum:1,maximum:36},make:{type:"string",description:"Manufacturer.",default:""},
"serial-number":{type:"string",description:"Serial number.",default:""},"asset-tag":{type:"string",description:"Asset ta\
g.",default:""}}},default:[]},architecture:{type:"string",description:"Processor architecture.",enum:["x64","arm64","x86"],
default:"x64"},firmware:{type:"string",description:"Kind of firmware.",enum:["uefi","bios"],default:"uefi"},memory:{type:"\
string",description:"Size of the main memory, such as 16GiB.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$",
default:"8GiB"},processors:{type:"array",description:"Processor packages; an ordinary one with 2400 MHz when the key is \
absent.",items:{type:"object",description:"A processor package.",additionalProperties:!1,properties:{name:{type:"string",
description:"Name.",default:""},make:{type:"string",description:"Maker.",default:""},megahertz:{type:"integer",description:"\
Highest speed.",minimum:0,maximum:999999999},cores:{type:"integer",description:"Cores.",minimum:0,maximum:999999999},"lo\
gical-processors":{type:"integer",description:"Logical processors.",minimum:0,maximum:999999999},virtualization:{type:"b\
oolean",description:"Virtualization (VT-x, AMD-V) is switched on."},"second-level-translation":{type:"boolean",description:"\
Second level address translation (EPT, NPT)."},"no-execute":{type:"boolean",description:"Pages can be kept from being ex\
ecuted."}}}},"secure-boot":{type:"object",description:"Secure Boot of the firmware.",additionalProperties:!1,required:["\
enabled"],properties:{enabled:{type:"boolean",description:"True when only signed boot files start."},certificates:{type:"\
string",description:"Microsoft certificates that the firmware trusts; `2023` also stands for a revoked 2011 certificate.",
enum:["none","2011","both","2023"],default:"both"}}},tpm:{type:"object",description:"The security chip; a TPM 2.0 that i\
s ready when the key is absent.",additionalProperties:!1,required:["present"],properties:{present:{type:"boolean",description:"\
Whether there is one."},version:{type:"string",description:"Version of its specification.",default:"",enum:["","1.2","2.\
0"]},enabled:{type:"boolean",description:"Switched on."},activated:{type:"boolean",description:"Activated."},owned:{type:"\
boolean",description:"Owned."}}},power:{type:"object",description:"What the machine is fed from.",additionalProperties:!1,
properties:{source:{type:"string",description:"Source.",enum:["ac","battery","unknown"],default:"ac"},batteries:{type:"i\
nteger",description:"Number of batteries.",minimum:0,maximum:999999999,default:0}}},hypervisor:{type:"boolean",description:"\
True for a virtual machine.",default:!1},network:{type:"object",description:"The network as each phase sees it.",additionalProperties:!1,
properties:{"mac-addresses":{type:"array",description:"MAC addresses of wired adapters, when nothing else of them matter\
s.",items:{type:"string",description:"MAC address.",pattern:"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"},default:[]},"ip-a\
ddresses":{type:"array",description:"IP addresses of the first of them.",items:{type:"string",description:"IP address, w\
ith or without the length of its prefix.",minLength:1},default:[]},adapters:{type:"array",description:"Network adapters,\
 in place of `mac-addresses` and `ip-addresses`.",items:{type:"object",description:"An adapter.",additionalProperties:!1,
required:["mac-address"],properties:{name:{type:"string",description:"Name of the connection.",minLength:1,default:"Ethe\
rnet"},description:{type:"string",description:"What people call it.",default:""},"mac-address":{type:"string",description:"\
MAC address.",pattern:"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"},kind:{type:"string",description:"Kind.",enum:["wired","\
wireless","other"],default:"wired"},physical:{type:"boolean",description:"False for bridges, tunnels and the like.",default:!0},
connected:{type:"boolean",description:"Whether it has a link.",default:!0},megabits:{type:"integer",description:"Speed i\
n megabits a second.",minimum:0,maximum:999999999},"ip-addresses":{type:"array",description:"IP addresses such as 192.0.\
2.21/24.",items:{type:"string",description:"IP address.",minLength:1},default:[]},gateways:{type:"array",description:"De\
fault gateways.",items:{type:"string",description:"IP address.",minLength:1},default:[]},dhcp:{type:"boolean",description:"\
Whether addresses come from a DHCP server.",default:!0},"dhcp-server":{type:"string",description:"DHCP server that answe\
red.",default:""},"dns-servers":{type:"array",description:"DNS servers.",items:{type:"string",description:"IP address.",
minLength:1},default:[]},"dns-domain":{type:"string",description:"DNS domain of the connection.",default:""},"device-id":{
type:"string",description:"Instance id of its device.",default:""}}}},"full-os":{type:"string",description:"Whether the \
content share answers in the full OS.",enum:["up","down"],default:"up"},winpe:{type:"string",description:"Whether the co\
ntent share answers in WinPE.",enum:["up","down"],default:"up"},shares:{type:"array",description:"Shares of servers that\
 the machine can connect.",items:{type:"object",description:"A share.",additionalProperties:!1,required:["share"],properties:{
share:{type:"string",description:"Server and share, such as `\\\\server\\logs`.",pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},
tree:{type:"string",description:"Folder of the template, with `/`, that holds its files; without one the share is empty.",
minLength:1},account:{type:"string",description:"Account that the server lets in; everybody when left out.",minLength:1},
password:{type:"string",description:"Its password.",minLength:1},writable:{type:"boolean",description:"True when files c\
an be written to it.",default:!1}}},default:[]}}},"operating-system":{type:"object",description:"The Windows at delivery\
, as far as its registry hives do not tell it.",additionalProperties:!1,properties:{name:{type:"string",description:"Nam\
e, such as Windows 11 Pro.",minLength:1},version:{type:"string",description:"Version such as 10.0.26100.",pattern:"^([0-\
9]+([.][0-9]+){0,3})?$"},edition:{type:"string",description:"Edition id, such as Professional.",minLength:1},type:{type:"\
string",description:"`other` is no Windows.",enum:["client","server","domain-controller","other"]},language:{type:"strin\
g",description:"Language such as en-US.",minLength:1},"language-id":{type:"integer",description:"Windows' number of the \
language, such as 1033.",minimum:0,maximum:65535},installed:{type:"string",description:"Time of the installation, such a\
s 2024-10-01T12:00:00Z.",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},core:{type:"boolean",description:"True for a server with\
out a desktop."},domain:{type:"string",description:"Domain that it is joined to.",minLength:1},workgroup:{type:"string",
description:"Workgroup; WORKGROUP when it is in no domain.",minLength:1}}},letters:{type:"object",description:"Drive let\
ters that are pinned; all others change at every start.",additionalProperties:!1,properties:{"full-os":{type:"object",description:"\
In the full OS: partition id to letter or `none`.",additionalProperties:{type:"string",pattern:"^([A-Z]|none)$"}},winpe:{
type:"object",description:"In WinPE: partition id to letter or `none`.",additionalProperties:{type:"string",pattern:"^([\
A-Z]|none)$"}}}},disks:{type:"array",description:"Disks, in the order of their numbers.",items:{type:"object",description:"\
A disk as the machine is delivered.",additionalProperties:!1,required:["serial","size"],properties:{serial:{type:"string",
description:"Serial number; also the name of the disk's folder.",minLength:1},model:{type:"string",description:"Model as\
 people read it.",minLength:1,default:"Disk"},bus:{type:"string",description:"What the disk is connected to.",enum:["nvm\
e","sata","ata","scsi","sas","raid","usb","sd","mmc","virtual","iscsi","fibre-channel","unknown"],default:"sata"},"uniqu\
e-id":{type:"string",description:"World-wide name of the hardware (WWN, EUI-64 or NGUID).",minLength:1},"sector-size":{type:"\
integer",description:"Bytes of a logical sector: 512, or 4096 on a 4Kn disk.",minimum:512,maximum:65536,default:512},spinning:{
type:"boolean",description:"True for a hard disk with platters, false for one without."},"read-only":{type:"boolean",description:"\
True when nothing can be written to the disk.",default:!1},offline:{type:"boolean",description:"True when the system doe\
s not use the disk.",default:!1},size:{type:"string",description:"Size such as 64GiB.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*\
([KMGT]i?B?|B)?\\s*$"},removable:{type:"boolean",description:"True for a stick or a card.",default:!1},medium:{type:"boo\
lean",description:"True for the disk that holds Steppe's own boot medium.",default:!1},style:{type:"string",description:"\
Partition style; `raw` has no partitions.",enum:["gpt","mbr","raw"],default:"raw"},id:{type:"string",description:"Disk G\
UID or MBR signature; a raw disk goes by its serial number."},partitions:{type:"array",description:"Partitions in the or\
der in which they lie on the disk.",items:{type:"object",description:"A partition and the files on it.",additionalProperties:!1,
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
rty","hibernated","locked"],default:"clean"}}},default:[]}}}},devices:{type:"array",description:"Plug and Play devices.",
items:{type:"object",description:"A device.",additionalProperties:!1,required:["instance-id","hardware-ids"],properties:{
"instance-id":{type:"string",description:"Instance id.",minLength:1},description:{type:"string",description:"What people\
 call it.",minLength:1},"hardware-ids":{type:"array",description:"Hardware ids, most specific first.",items:{type:"strin\
g",description:"Hardware id.",minLength:1}},"compatible-ids":{type:"array",description:"Compatible ids, most specific fi\
rst.",items:{type:"string",description:"Compatible id.",minLength:1},default:[]},"class-guid":{type:"string",description:"\
Device setup class.",minLength:1}}},default:[]},"boot-order":{type:"array",description:"What the firmware tries at first\
, in order.",items:{type:"string",description:"`disk`: internal disks; `medium`: Steppe's boot medium.",enum:["disk","me\
dium"]},default:["disk","medium"]},security:{type:"array",description:"Owner and DACL of files in the trees that differ \
from the default.",items:{type:"object",description:"Security of one file or folder.",additionalProperties:!1,required:[
"partition","path","owner","dacl"],properties:{partition:{type:"string",description:"Id of the partition.",minLength:1},
path:{type:"string",description:"Path below the volume's root, with backslashes, without a leading one.",minLength:1},owner:{
type:"string",description:"SID of the owner.",minLength:1},dacl:{type:"string",description:"DACL in SDDL.",minLength:1}}},
default:[]},links:{type:"array",description:"Hard links in the trees.",items:{type:"object",description:"A second name o\
f a file.",additionalProperties:!1,required:["partition","existing","added"],properties:{partition:{type:"string",description:"\
Id of the partition.",minLength:1},existing:{type:"string",description:"Path below the volume's root, with backslashes, \
without a leading one.",minLength:1},added:{type:"string",description:"Path below the volume's root, with backslashes, w\
ithout a leading one.",minLength:1}}},default:[]},reparse:{type:"array",description:"Reparse points in the trees.",items:{
type:"object",description:"A reparse point.",additionalProperties:!1,required:["partition","path","tag"],properties:{partition:{
type:"string",description:"Id of the partition.",minLength:1},path:{type:"string",description:"Path below the volume's r\
oot, with backslashes, without a leading one.",minLength:1},tag:{type:"string",description:"Kind of reparse point.",enum:[
"junction","symbolic-link","mount-point","cloud"]},target:{type:"string",description:"Path, or the id of the partition t\
hat is mounted.",minLength:1}}},default:[]},attributes:{type:"array",description:"Attributes of files in the trees.",items:{
type:"object",description:"Attributes of one file or folder.",additionalProperties:!1,required:["partition","path","attr\
ibutes"],properties:{partition:{type:"string",description:"Id of the partition.",minLength:1},path:{type:"string",description:"\
Path below the volume's root, with backslashes, without a leading one.",minLength:1},attributes:{type:"array",description:"\
Attributes; `locked` stands for a file that a program keeps open.",items:{type:"string",description:"Attribute.",enum:["\
read-only","hidden","system","archive","encrypted","recall","offline","locked"]}},modified:{type:"string",description:"T\
ime of the last change, such as 2024-10-01T12:00:00Z.",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"}}},default:[]},commands:{type:"\
array",description:"What programs answer; nothing is ever started. The first match counts.",items:{type:"object",description:"\
An answer.",additionalProperties:!1,required:["program"],properties:{program:{type:"string",description:"Regular express\
ion that the whole program matches, case ignored.",minLength:1},arguments:{type:"string",description:"Regular expression\
 that the whole argument line matches.",minLength:1},phase:{type:"string",description:"Phase in which the answer counts.",
enum:["full-os","winpe"]},"exit-code":{type:"integer",description:"Exit code.",minimum:0,maximum:4294967295,default:0},output:{
type:"array",description:"Lines that it prints.",items:{type:"string"},default:[]},writes:{type:"array",description:"Fil\
es that it writes.",items:{type:"object",description:"A file.",additionalProperties:!1,required:["path"],properties:{path:{
type:"string",description:"Path with the letter of the running system.",minLength:1},text:{type:"string",description:"Co\
ntent.",default:""}}},default:[]},sets:{type:"object",description:"Variables that it sets, as a program does that speaks\
 to the run: at once, also when it fails.",additionalProperties:{type:"string",description:"Value; an empty one deletes."}}}},
default:[]},wmi:{type:"array",description:"What WMI answers beside, or instead of, what follows from the machine; entrie\
s count in their order.",items:{type:"object",description:"One class.",additionalProperties:!1,required:["class"],properties:{
class:{type:"string",description:"Name of the class.",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},namespace:{type:"string",description:"\
Its namespace.",minLength:1,default:"root\\cimv2"},phase:{type:"string",description:"Phase in which the entry counts; bo\
th when left out.",enum:["full-os","winpe"]},types:{type:"object",description:"Types of properties that the class does n\
ot have by itself; all others are texts.",additionalProperties:{type:"string",enum:["string","boolean","datetime","uint8",
"uint16","uint32","uint64","sint8","sint16","sint32","sint64","real32","real64","string[]","boolean[]","uint8[]","uint16\
[]","uint32[]"]}},instances:{type:"array",description:"Instances instead of those of the class; each maps properties to \
values, and what it leaves out is NULL.",items:{type:"object",additionalProperties:{type:["string","number","boolean","a\
rray"]}}},set:{type:"object",description:"Values that every instance of the class gets.",additionalProperties:{type:["st\
ring","number","boolean","array"]}},absent:{type:"boolean",description:"True: the class is not there at all.",default:!1}}},
default:[]}},$id:"validators2"},gr=new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),wr=new RegExp(
"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$","u"),nt=new RegExp("^([0-9]+([.][0-9]+){0,3})?$","u"),Me=new RegExp("^\\s*[0-9]+(\\.[0-9\
]+)?\\s*([KMGT]i?B?|B)?\\s*$","u"),at=new RegExp("^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$","u"),ot=new RegExp("^[0-9]{4}\
-[0-9]{2}-[0-9]{2}","u"),pt=new RegExp("^([A-Z]|none)$","u"),br=new RegExp('^[^<>:"/\\\\|?* ]+$',"u"),kr=new RegExp("^(0\
x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$","u"),vr=new RegExp("^[A-Za-z_][A-Za-z0-\
9_]*$","u");function Ds(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,
s=0,c=Ds.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(n.make===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"make"},message:"must have required property 'make'"};e===null?e=
[t]:e.push(t),s++}if(n.model===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(n["serial-number"]===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"serial-number"},message:"must have re\
quired property 'serial-number'"};e===null?e=[t]:e.push(t),s++}if(n.uuid===void 0){let t={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"uuid"},message:"must have required property 'uuid'"};e===null?e=[t]:
e.push(t),s++}if(n.disks===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
disks"},message:"must have required property 'disks'"};e===null?e=[t]:e.push(t),s++}for(let t in n)if(!S.call(z.properties,
t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(n.name!==void 0){let t=n.name;if(typeof t==
"string"){if(j(t)<1){let r={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}if(n.make!==void 0&&typeof n.make!="string"){let t={instancePath:i+"/make",schemaPath:"#/properties/make/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0&&typeof n.
model!="string"){let t={instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n["serial-number"]!==void 0&&typeof n["serial-number"]!="strin\
g"){let t={instancePath:i+"/serial-number",schemaPath:"#/properties/serial-number/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uuid!==void 0){let t=n.uuid;if(typeof t=="string"){if(!gr.
test(t)){let r={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern:"^[0-9A-\
Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-F\
a-f]{12}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n["asset-tag"]!==void 0&&typeof n["\
asset-tag"]!="string"){let t={instancePath:i+"/asset-tag",schemaPath:"#/properties/asset-tag/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n["system-version"]!==void 0&&typeof n["system-\
version"]!="string"){let t={instancePath:i+"/system-version",schemaPath:"#/properties/system-version/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.family!==void 0&&typeof n.family!="st\
ring"){let t={instancePath:i+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(n.sku!==void 0&&typeof n.sku!="string"){let t={instancePath:i+"/sku",schemaPath:"\
#/properties/sku/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
board!==void 0){let t=n.board;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="make"||r==="product"||
r==="version"||r==="serial-number"||r==="asset-tag")){let a={instancePath:i+"/board",schemaPath:"#/properties/board/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[a]:e.push(a),s++}if(t.make!==void 0&&typeof t.make!="string"){let r={instancePath:i+"/board/make",schemaPath:"\
#/properties/board/properties/make/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}if(t.product!==void 0&&typeof t.product!="string"){let r={instancePath:i+"/board/product",schemaPath:"#/pr\
operties/board/properties/product/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}if(t.version!==void 0&&typeof t.version!="string"){let r={instancePath:i+"/board/version",schemaPath:"#/prop\
erties/board/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t["serial-number"]!==void 0&&typeof t["serial-number"]!="string"){let r={instancePath:i+"/board/serial-number",
schemaPath:"#/properties/board/properties/serial-number/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}if(t["asset-tag"]!==void 0&&typeof t["asset-tag"]!="string"){let r={instancePath:i+"/\
board/asset-tag",schemaPath:"#/properties/board/properties/asset-tag/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/board",schemaPath:"#/properties/board/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.bios!==void 0){let t=n.
bios;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="vendor"||r==="version"||r==="release-date"||r===
"smbios-version")){let a={instancePath:i+"/bios",schemaPath:"#/properties/bios/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.
vendor!==void 0&&typeof t.vendor!="string"){let r={instancePath:i+"/bios/vendor",schemaPath:"#/properties/bios/propertie\
s/vendor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.version!==
void 0&&typeof t.version!="string"){let r={instancePath:i+"/bios/version",schemaPath:"#/properties/bios/properties/versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t["release-date"]!==
void 0){let r=t["release-date"];if(typeof r=="string"){if(!wr.test(r)){let a={instancePath:i+"/bios/release-date",schemaPath:"\
#/properties/bios/properties/release-date/pattern",keyword:"pattern",params:{pattern:"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},
message:'must match pattern "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+
"/bios/release-date",schemaPath:"#/properties/bios/properties/release-date/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}if(t["smbios-version"]!==void 0){let r=t["smbios-version"];if(typeof r=="\
string"){if(!nt.test(r)){let a={instancePath:i+"/bios/smbios-version",schemaPath:"#/properties/bios/properties/smbios-ve\
rsion/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+){0,3})?$"},message:'must match pattern "^([0-9]+([.\
][0-9]+){0,3})?$"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/bios/smbios-version",schemaPath:"#/proper\
ties/bios/properties/smbios-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),s++}}}else{let r={instancePath:i+"/bios",schemaPath:"#/properties/bios/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.enclosures!==void 0){let t=n.enclosures;if(Array.isArray(
t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let o={
instancePath:i+"/enclosures/"+a,schemaPath:"#/properties/enclosures/items/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="type"||o==="m\
ake"||o==="serial-number"||o==="asset-tag")){let l={instancePath:i+"/enclosures/"+a,schemaPath:"#/properties/enclosures/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addition\
al properties"};e===null?e=[l]:e.push(l),s++}if(p.type!==void 0){let o=p.type;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){let l={instancePath:i+"/enclosures/"+a+"/type",schemaPath:"#/properties/enclosures/items/properties/type/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&
isFinite(o)){if(o>36||isNaN(o)){let l={instancePath:i+"/enclosures/"+a+"/type",schemaPath:"#/properties/enclosures/items\
/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:36},message:"must be <= 36"};e===null?e=[l]:e.
push(l),s++}if(o<1||isNaN(o)){let l={instancePath:i+"/enclosures/"+a+"/type",schemaPath:"#/properties/enclosures/items/p\
roperties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(
l),s++}}}if(p.make!==void 0&&typeof p.make!="string"){let o={instancePath:i+"/enclosures/"+a+"/make",schemaPath:"#/prope\
rties/enclosures/items/properties/make/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(p["serial-number"]!==void 0&&typeof p["serial-number"]!="string"){let o={instancePath:i+"/enclosure\
s/"+a+"/serial-number",schemaPath:"#/properties/enclosures/items/properties/serial-number/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p["asset-tag"]!==void 0&&typeof p["asset-tag"]!="stri\
ng"){let o={instancePath:i+"/enclosures/"+a+"/asset-tag",schemaPath:"#/properties/enclosures/items/properties/asset-tag/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+
"/enclosures/"+a,schemaPath:"#/properties/enclosures/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/enclosures",schemaPath:"#/properties/enclosures/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.architecture!==void 0){
let t=n.architecture;if(typeof t!="string"){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="x64"||t==="\
arm64"||t==="x86")){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{
allowedValues:z.properties.architecture.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}}if(n.firmware!==void 0){let t=n.firmware;if(typeof t!="string"){let r={instancePath:i+"/firmware",schemaPath:"#/\
properties/firmware/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t===
"uefi"||t==="bios")){let r={instancePath:i+"/firmware",schemaPath:"#/properties/firmware/enum",keyword:"enum",params:{allowedValues:z.
properties.firmware.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.memory!==
void 0){let t=n.memory;if(typeof t=="string"){if(!Me.test(t)){let r={instancePath:i+"/memory",schemaPath:"#/properties/m\
emory/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match \
pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/m\
emory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(n.processors!==void 0){let t=n.processors;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){
let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o in p)if(!(o==="name"||o==="make"||o==="megahertz"||o===
"cores"||o==="logical-processors"||o==="virtualization"||o==="second-level-translation"||o==="no-execute")){let l={instancePath:i+
"/processors/"+a,schemaPath:"#/properties/processors/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.name!==void 0&&typeof p.
name!="string"){let o={instancePath:i+"/processors/"+a+"/name",schemaPath:"#/properties/processors/items/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.make!==void 0&&
typeof p.make!="string"){let o={instancePath:i+"/processors/"+a+"/make",schemaPath:"#/properties/processors/items/proper\
ties/make/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.megahertz!==
void 0){let o=p.megahertz;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+
a+"/megahertz",schemaPath:"#/properties/processors/items/properties/megahertz/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>999999999||isNaN(o)){let l={
instancePath:i+"/processors/"+a+"/megahertz",schemaPath:"#/properties/processors/items/properties/megahertz/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:999999999},message:"must be <= 999999999"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(
o)){let l={instancePath:i+"/processors/"+a+"/megahertz",schemaPath:"#/properties/processors/items/properties/megahertz/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p.cores!==
void 0){let o=p.cores;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+a+"\
/cores",schemaPath:"#/properties/processors/items/properties/cores/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>999999999||isNaN(o)){let l={instancePath:i+
"/processors/"+a+"/cores",schemaPath:"#/properties/processors/items/properties/cores/maximum",keyword:"maximum",params:{
comparison:"<=",limit:999999999},message:"must be <= 999999999"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+
"/processors/"+a+"/cores",schemaPath:"#/properties/processors/items/properties/cores/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p["logical-processors"]!==void 0){let o=p["\
logical-processors"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+a+"/\
logical-processors",schemaPath:"#/properties/processors/items/properties/logical-processors/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>999999999||
isNaN(o)){let l={instancePath:i+"/processors/"+a+"/logical-processors",schemaPath:"#/properties/processors/items/propert\
ies/logical-processors/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999},message:"must be <= 999999999"};
e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/processors/"+a+"/logical-processors",schemaPath:"\
#/properties/processors/items/properties/logical-processors/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p.virtualization!==void 0&&typeof p.virtualization!="boolean"){
let o={instancePath:i+"/processors/"+a+"/virtualization",schemaPath:"#/properties/processors/items/properties/virtualiza\
tion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p["second-l\
evel-translation"]!==void 0&&typeof p["second-level-translation"]!="boolean"){let o={instancePath:i+"/processors/"+a+"/s\
econd-level-translation",schemaPath:"#/properties/processors/items/properties/second-level-translation/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p["no-execute"]!==void 0&&typeof p["\
no-execute"]!="boolean"){let o={instancePath:i+"/processors/"+a+"/no-execute",schemaPath:"#/properties/processors/items/\
properties/no-execute/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/processors/"+a,schemaPath:"#/properties/processors/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/processors",schemaPath:"#/pro\
perties/processors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n["\
secure-boot"]!==void 0){let t=n["secure-boot"];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.enabled===void 0){let r={
instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/required",keyword:"required",params:{missingProperty:"\
enabled"},message:"must have required property 'enabled'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="enabled"||
r==="certificates")){let a={instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),s++}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/secure-boot/enabled",schemaPath:"#/pr\
operties/secure-boot/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),s++}if(t.certificates!==void 0){let r=t.certificates;if(typeof r!="string"){let a={instancePath:i+"/secu\
re-boot/certificates",schemaPath:"#/properties/secure-boot/properties/certificates/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="none"||r==="2011"||r==="both"||r==="2023")){let a={
instancePath:i+"/secure-boot/certificates",schemaPath:"#/properties/secure-boot/properties/certificates/enum",keyword:"e\
num",params:{allowedValues:z.properties["secure-boot"].properties.certificates.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/secure-boot",schemaPath:"#/properties/sec\
ure-boot/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.tpm!==
void 0){let t=n.tpm;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.present===void 0){let r={instancePath:i+"/tpm",schemaPath:"\
#/properties/tpm/required",keyword:"required",params:{missingProperty:"present"},message:"must have required property 'p\
resent'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="present"||r==="version"||r==="enabled"||r==="activated"||
r==="owned")){let a={instancePath:i+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.present!==
void 0&&typeof t.present!="boolean"){let r={instancePath:i+"/tpm/present",schemaPath:"#/properties/tpm/properties/presen\
t/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.version!==void 0){
let r=t.version;if(typeof r!="string"){let a={instancePath:i+"/tpm/version",schemaPath:"#/properties/tpm/properties/vers\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(r===""||r===
"1.2"||r==="2.0")){let a={instancePath:i+"/tpm/version",schemaPath:"#/properties/tpm/properties/version/enum",keyword:"e\
num",params:{allowedValues:z.properties.tpm.properties.version.enum},message:"must be equal to one of the allowed values"};
e===null?e=[a]:e.push(a),s++}}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/tpm/enabled",schemaPath:"\
#/properties/tpm/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
r]:e.push(r),s++}if(t.activated!==void 0&&typeof t.activated!="boolean"){let r={instancePath:i+"/tpm/activated",schemaPath:"\
#/properties/tpm/properties/activated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),s++}if(t.owned!==void 0&&typeof t.owned!="boolean"){let r={instancePath:i+"/tpm/owned",schemaPath:"#/prope\
rties/tpm/properties/owned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(n.power!==void 0){let t=n.power;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!(r==="source"||r==="batteries")){let a={instancePath:i+"/power",schemaPath:"#/properties/power/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prope\
rties"};e===null?e=[a]:e.push(a),s++}if(t.source!==void 0){let r=t.source;if(typeof r!="string"){let a={instancePath:i+"\
/power/source",schemaPath:"#/properties/power/properties/source/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="ac"||r==="battery"||r==="unknown")){let a={instancePath:i+"/power/s\
ource",schemaPath:"#/properties/power/properties/source/enum",keyword:"enum",params:{allowedValues:z.properties.power.properties.
source.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(t.batteries!==void 0){
let r=t.batteries;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/power/batteries",schemaPath:"\
#/properties/power/properties/batteries/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)){if(r>999999999||isNaN(r)){let a={instancePath:i+"/power/batterie\
s",schemaPath:"#/properties/power/properties/batteries/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999},
message:"must be <= 999999999"};e===null?e=[a]:e.push(a),s++}if(r<0||isNaN(r)){let a={instancePath:i+"/power/batteries",
schemaPath:"#/properties/power/properties/batteries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),s++}}}}else{let r={instancePath:i+"/power",schemaPath:"#/properties/power/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.hypervisor!==void 0&&
typeof n.hypervisor!="boolean"){let t={instancePath:i+"/hypervisor",schemaPath:"#/properties/hypervisor/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(n.network!==void 0){let t=n.network;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="mac-addresses"||r==="ip-addresses"||r==="adapters"||
r==="full-os"||r==="winpe"||r==="shares")){let a={instancePath:i+"/network",schemaPath:"#/properties/network/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),s++}if(t["mac-addresses"]!==void 0){let r=t["mac-addresses"];if(Array.isArray(r)){let a=r.length;for(let p=0;p<
a;p++){let o=r[p];if(typeof o=="string"){if(!at.test(o)){let l={instancePath:i+"/network/mac-addresses/"+p,schemaPath:"#\
/properties/network/properties/mac-addresses/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{2}([:-][0-9A\
-Fa-f]{2}){5}$"},message:'must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"'};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/network/mac-addresses/"+p,schemaPath:"#/properties/network/properties/mac-addresses/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+
"/network/mac-addresses",schemaPath:"#/properties/network/properties/mac-addresses/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t["ip-addresses"]!==void 0){let r=t["ip-addresses"];if(Array.
isArray(r)){let a=r.length;for(let p=0;p<a;p++){let o=r[p];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/net\
work/ip-addresses/"+p,schemaPath:"#/properties/network/properties/ip-addresses/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/net\
work/ip-addresses/"+p,schemaPath:"#/properties/network/properties/ip-addresses/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/network/ip-addresses",schemaPath:"\
#/properties/network/properties/ip-addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),s++}}if(t.adapters!==void 0){let r=t.adapters;if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let o=r[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o["mac-address"]===void 0){let l={instancePath:i+"/network/adapters/"+p,
schemaPath:"#/properties/network/properties/adapters/items/required",keyword:"required",params:{missingProperty:"mac-add\
ress"},message:"must have required property 'mac-address'"};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!S.call(z.properties.
network.properties.adapters.items.properties,l)){let f={instancePath:i+"/network/adapters/"+p,schemaPath:"#/properties/n\
etwork/properties/adapters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(o.name!==void 0){let l=o.name;if(typeof l=="string"){
if(j(l)<1){let f={instancePath:i+"/network/adapters/"+p+"/name",schemaPath:"#/properties/network/properties/adapters/ite\
ms/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/adapters/"+p+"/name",schemaPath:"#/properties/network/pro\
perties/adapters/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[f]:e.push(f),s++}}if(o.description!==void 0&&typeof o.description!="string"){let l={instancePath:i+"/network/adapters/"+
p+"/description",schemaPath:"#/properties/network/properties/adapters/items/properties/description/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(o["mac-address"]!==void 0){let l=o["mac\
-address"];if(typeof l=="string"){if(!at.test(l)){let f={instancePath:i+"/network/adapters/"+p+"/mac-address",schemaPath:"\
#/properties/network/properties/adapters/items/properties/mac-address/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"},message:'must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"'};e===null?e=[
f]:e.push(f),s++}}else{let f={instancePath:i+"/network/adapters/"+p+"/mac-address",schemaPath:"#/properties/network/prop\
erties/adapters/items/properties/mac-address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[f]:e.push(f),s++}}if(o.kind!==void 0){let l=o.kind;if(typeof l!="string"){let f={instancePath:i+"/network/adapters/"+
p+"/kind",schemaPath:"#/properties/network/properties/adapters/items/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(l==="wired"||l==="wireless"||l==="other")){let f={instancePath:i+
"/network/adapters/"+p+"/kind",schemaPath:"#/properties/network/properties/adapters/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:z.properties.network.properties.adapters.items.properties.kind.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}if(o.physical!==void 0&&typeof o.physical!="boolean"){let l={
instancePath:i+"/network/adapters/"+p+"/physical",schemaPath:"#/properties/network/properties/adapters/items/properties/\
physical/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(o.connected!==
void 0&&typeof o.connected!="boolean"){let l={instancePath:i+"/network/adapters/"+p+"/connected",schemaPath:"#/propertie\
s/network/properties/adapters/items/properties/connected/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[l]:e.push(l),s++}if(o.megabits!==void 0){let l=o.megabits;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))){let f={instancePath:i+"/network/adapters/"+p+"/megabits",schemaPath:"#/properties/network/properties/adapt\
ers/items/properties/megabits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(
f),s++}if(typeof l=="number"&&isFinite(l)){if(l>999999999||isNaN(l)){let f={instancePath:i+"/network/adapters/"+p+"/mega\
bits",schemaPath:"#/properties/network/properties/adapters/items/properties/megabits/maximum",keyword:"maximum",params:{
comparison:"<=",limit:999999999},message:"must be <= 999999999"};e===null?e=[f]:e.push(f),s++}if(l<0||isNaN(l)){let f={instancePath:i+
"/network/adapters/"+p+"/megabits",schemaPath:"#/properties/network/properties/adapters/items/properties/megabits/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}}if(o["ip-ad\
dresses"]!==void 0){let l=o["ip-addresses"];if(Array.isArray(l)){let f=l.length;for(let m=0;m<f;m++){let d=l[m];if(typeof d==
"string"){if(j(d)<1){let u={instancePath:i+"/network/adapters/"+p+"/ip-addresses/"+m,schemaPath:"#/properties/network/pr\
operties/adapters/items/properties/ip-addresses/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/network/adapters/"+p+"/ip-addr\
esses/"+m,schemaPath:"#/properties/network/properties/adapters/items/properties/ip-addresses/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}}else{let f={instancePath:i+"/network/ada\
pters/"+p+"/ip-addresses",schemaPath:"#/properties/network/properties/adapters/items/properties/ip-addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(o.gateways!==void 0){let l=o.gateways;
if(Array.isArray(l)){let f=l.length;for(let m=0;m<f;m++){let d=l[m];if(typeof d=="string"){if(j(d)<1){let u={instancePath:i+
"/network/adapters/"+p+"/gateways/"+m,schemaPath:"#/properties/network/properties/adapters/items/properties/gateways/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(
u),s++}}else{let u={instancePath:i+"/network/adapters/"+p+"/gateways/"+m,schemaPath:"#/properties/network/properties/ada\
pters/items/properties/gateways/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),s++}}}else{let f={instancePath:i+"/network/adapters/"+p+"/gateways",schemaPath:"#/properties/network/proper\
ties/adapters/items/properties/gateways/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
f]:e.push(f),s++}}if(o.dhcp!==void 0&&typeof o.dhcp!="boolean"){let l={instancePath:i+"/network/adapters/"+p+"/dhcp",schemaPath:"\
#/properties/network/properties/adapters/items/properties/dhcp/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[l]:e.push(l),s++}if(o["dhcp-server"]!==void 0&&typeof o["dhcp-server"]!="string"){let l={instancePath:i+
"/network/adapters/"+p+"/dhcp-server",schemaPath:"#/properties/network/properties/adapters/items/properties/dhcp-server/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(o["dns-servers"]!==
void 0){let l=o["dns-servers"];if(Array.isArray(l)){let f=l.length;for(let m=0;m<f;m++){let d=l[m];if(typeof d=="string"){
if(j(d)<1){let u={instancePath:i+"/network/adapters/"+p+"/dns-servers/"+m,schemaPath:"#/properties/network/properties/ad\
apters/items/properties/dns-servers/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/network/adapters/"+p+"/dns-servers/"+m,schemaPath:"\
#/properties/network/properties/adapters/items/properties/dns-servers/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),s++}}}else{let f={instancePath:i+"/network/adapters/"+p+"/dns-servers",
schemaPath:"#/properties/network/properties/adapters/items/properties/dns-servers/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(o["dns-domain"]!==void 0&&typeof o["dns-domain"]!="string"){
let l={instancePath:i+"/network/adapters/"+p+"/dns-domain",schemaPath:"#/properties/network/properties/adapters/items/pr\
operties/dns-domain/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(o["\
device-id"]!==void 0&&typeof o["device-id"]!="string"){let l={instancePath:i+"/network/adapters/"+p+"/device-id",schemaPath:"\
#/properties/network/properties/adapters/items/properties/device-id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/network/adapters/"+p,schemaPath:"#/propertie\
s/network/properties/adapters/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:
e.push(l),s++}}}else{let a={instancePath:i+"/network/adapters",schemaPath:"#/properties/network/properties/adapters/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t["full-os"]!==void 0){let r=t["\
full-os"];if(typeof r!="string"){let a={instancePath:i+"/network/full-os",schemaPath:"#/properties/network/properties/fu\
ll-os/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="up"||
r==="down")){let a={instancePath:i+"/network/full-os",schemaPath:"#/properties/network/properties/full-os/enum",keyword:"\
enum",params:{allowedValues:z.properties.network.properties["full-os"].enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[a]:e.push(a),s++}}if(t.winpe!==void 0){let r=t.winpe;if(typeof r!="string"){let a={instancePath:i+
"/network/winpe",schemaPath:"#/properties/network/properties/winpe/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="up"||r==="down")){let a={instancePath:i+"/network/winpe",schemaPath:"\
#/properties/network/properties/winpe/enum",keyword:"enum",params:{allowedValues:z.properties.network.properties.winpe.enum},
message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(t.shares!==void 0){let r=t.shares;
if(Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++){let o=r[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.share===
void 0){let l={instancePath:i+"/network/shares/"+p,schemaPath:"#/properties/network/properties/shares/items/required",keyword:"\
required",params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?e=[l]:e.push(l),s++}for(let l in o)
if(!(l==="share"||l==="tree"||l==="account"||l==="password"||l==="writable")){let f={instancePath:i+"/network/shares/"+p,
schemaPath:"#/properties/network/properties/shares/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(o.share!==void 0){let l=o.share;if(typeof l==
"string"){if(!Ys.test(l)){let f={instancePath:i+"/network/shares/"+p+"/share",schemaPath:"#/properties/network/propertie\
s/shares/items/properties/share/pattern",keyword:"pattern",params:{pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'\
must match pattern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/netwo\
rk/shares/"+p+"/share",schemaPath:"#/properties/network/properties/shares/items/properties/share/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(o.tree!==void 0){let l=o.tree;if(typeof l=="st\
ring"){if(j(l)<1){let f={instancePath:i+"/network/shares/"+p+"/tree",schemaPath:"#/properties/network/properties/shares/\
items/properties/tree/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/shares/"+p+"/tree",schemaPath:"#/properties/network/prope\
rties/shares/items/properties/tree/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),s++}}if(o.account!==void 0){let l=o.account;if(typeof l=="string"){if(j(l)<1){let f={instancePath:i+"/network/\
shares/"+p+"/account",schemaPath:"#/properties/network/properties/shares/items/properties/account/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+
"/network/shares/"+p+"/account",schemaPath:"#/properties/network/properties/shares/items/properties/account/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(o.password!==void 0){let l=o.password;
if(typeof l=="string"){if(j(l)<1){let f={instancePath:i+"/network/shares/"+p+"/password",schemaPath:"#/properties/networ\
k/properties/shares/items/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/shares/"+p+"/password",schemaPath:"\
#/properties/network/properties/shares/items/properties/password/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[f]:e.push(f),s++}}if(o.writable!==void 0&&typeof o.writable!="boolean"){let l={instancePath:i+
"/network/shares/"+p+"/writable",schemaPath:"#/properties/network/properties/shares/items/properties/writable/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/netw\
ork/shares/"+p,schemaPath:"#/properties/network/properties/shares/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/network/shares",schemaPath:"#/properties/ne\
twork/properties/shares/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:i+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),s++}}if(n["operating-system"]!==void 0){let t=n["operating-system"];if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let r in t)if(!S.call(z.properties["operating-system"].properties,r)){let a={instancePath:i+
"/operating-system",schemaPath:"#/properties/operating-system/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.name!==void 0){let r=t.
name;if(typeof r=="string"){if(j(r)<1){let a={instancePath:i+"/operating-system/name",schemaPath:"#/properties/operating\
-system/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/operating-system/name",schemaPath:"#/properties/operating-sys\
tem/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}
if(t.version!==void 0){let r=t.version;if(typeof r=="string"){if(!nt.test(r)){let a={instancePath:i+"/operating-system/v\
ersion",schemaPath:"#/properties/operating-system/properties/version/pattern",keyword:"pattern",params:{pattern:"^([0-9]\
+([.][0-9]+){0,3})?$"},message:'must match pattern "^([0-9]+([.][0-9]+){0,3})?$"'};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:i+"/operating-system/version",schemaPath:"#/properties/operating-system/properties/version/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.edition!==void 0){let r=t.edition;
if(typeof r=="string"){if(j(r)<1){let a={instancePath:i+"/operating-system/edition",schemaPath:"#/properties/operating-s\
ystem/properties/edition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/operating-system/edition",schemaPath:"#/properties/operating-\
system/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
s++}}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let a={instancePath:i+"/operating-system/type",schemaPath:"\
#/properties/operating-system/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),s++}if(!(r==="client"||r==="server"||r==="domain-controller"||r==="other")){let a={instancePath:i+"\
/operating-system/type",schemaPath:"#/properties/operating-system/properties/type/enum",keyword:"enum",params:{allowedValues:z.
properties["operating-system"].properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:
e.push(a),s++}}if(t.language!==void 0){let r=t.language;if(typeof r=="string"){if(j(r)<1){let a={instancePath:i+"/operat\
ing-system/language",schemaPath:"#/properties/operating-system/properties/language/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/ope\
rating-system/language",schemaPath:"#/properties/operating-system/properties/language/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t["language-id"]!==void 0){let r=t["language-id"];if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/operating-system/language-id",schemaPath:"#/propertie\
s/operating-system/properties/language-id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){let a={instancePath:i+"/operating-system/l\
anguage-id",schemaPath:"#/properties/operating-system/properties/language-id/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535},message:"must be <= 65535"};e===null?e=[a]:e.push(a),s++}if(r<0||isNaN(r)){let a={instancePath:i+"/oper\
ating-system/language-id",schemaPath:"#/properties/operating-system/properties/language-id/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}}if(t.installed!==void 0){let r=t.installed;
if(typeof r=="string"){if(!ot.test(r)){let a={instancePath:i+"/operating-system/installed",schemaPath:"#/properties/oper\
ating-system/properties/installed/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},message:'mus\
t match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/operating-sys\
tem/installed",schemaPath:"#/properties/operating-system/properties/installed/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.core!==void 0&&typeof t.core!="boolean"){let r={instancePath:i+
"/operating-system/core",schemaPath:"#/properties/operating-system/properties/core/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.domain!==void 0){let r=t.domain;if(typeof r=="strin\
g"){if(j(r)<1){let a={instancePath:i+"/operating-system/domain",schemaPath:"#/properties/operating-system/properties/dom\
ain/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:i+"/operating-system/domain",schemaPath:"#/properties/operating-system/properties/domai\
n/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.workgroup!==void 0){
let r=t.workgroup;if(typeof r=="string"){if(j(r)<1){let a={instancePath:i+"/operating-system/workgroup",schemaPath:"#/pr\
operties/operating-system/properties/workgroup/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/operating-system/workgroup",schemaPath:"\
#/properties/operating-system/properties/workgroup/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/operating-system",schemaPath:"#/properties/operating-system/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.letters!==void 0){
let t=n.letters;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="full-os"||r==="winpe")){let a={instancePath:i+
"/letters",schemaPath:"#/properties/letters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t["full-os"]!==void 0){let r=t["full-os"];
if(r&&typeof r=="object"&&!Array.isArray(r))for(let a in r){let p=r[a];if(typeof p=="string"){if(!pt.test(p)){let o={instancePath:i+
"/letters/full-os/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/properties/full-os/additio\
nalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Z]|none)$"},message:'must match pattern "^([A-Z]|none)$"'};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/letters/full-os/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/letters/properties/full-os/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}}else{let a={instancePath:i+"/letters/full-os",schemaPath:"#/properties/letters/\
properties/full-os/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(t.
winpe!==void 0){let r=t.winpe;if(r&&typeof r=="object"&&!Array.isArray(r))for(let a in r){let p=r[a];if(typeof p=="strin\
g"){if(!pt.test(p)){let o={instancePath:i+"/letters/winpe/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/letters/properties/winpe/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Z]|none)$"},message:'\
must match pattern "^([A-Z]|none)$"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/letters/winpe/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/properties/winpe/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let a={instancePath:i+"/letters/w\
inpe",schemaPath:"#/properties/letters/properties/winpe/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i+"/letters",schemaPath:"#/properties/letters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(n.disks!==void 0){let t=n.disks;
if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.serial===
void 0){let o={instancePath:i+"/disks/"+a,schemaPath:"#/properties/disks/items/required",keyword:"required",params:{missingProperty:"\
serial"},message:"must have required property 'serial'"};e===null?e=[o]:e.push(o),s++}if(p.size===void 0){let o={instancePath:i+
"/disks/"+a,schemaPath:"#/properties/disks/items/required",keyword:"required",params:{missingProperty:"size"},message:"m\
ust have required property 'size'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!S.call(z.properties.disks.items.properties,
o)){let l={instancePath:i+"/disks/"+a,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.serial!==
void 0){let o=p.serial;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/disks/"+a+"/serial",schemaPath:"#/prope\
rties/disks/items/properties/serial/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+a+"/serial",schemaPath:"#/properties/dis\
ks/items/properties/serial/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}if(p.model!==void 0){let o=p.model;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/disks/"+a+"/model",schemaPath:"\
#/properties/disks/items/properties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+a+"/model",schemaPath:"#/propertie\
s/disks/items/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p.bus!==void 0){let o=p.bus;if(typeof o!="string"){let l={instancePath:i+"/disks/"+a+"/bus",schemaPath:"#/pro\
perties/disks/items/properties/bus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(!(o==="nvme"||o==="sata"||o==="ata"||o==="scsi"||o==="sas"||o==="raid"||o==="usb"||o==="sd"||o==="mmc"||
o==="virtual"||o==="iscsi"||o==="fibre-channel"||o==="unknown")){let l={instancePath:i+"/disks/"+a+"/bus",schemaPath:"#/\
properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues:z.properties.disks.items.properties.bus.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p["unique-id"]!==void 0){let o=p["\
unique-id"];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/disks/"+a+"/unique-id",schemaPath:"#/properties/di\
sks/items/properties/unique-id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+a+"/unique-id",schemaPath:"#/properties/disks\
/items/properties/unique-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p["sector-size"]!==void 0){let o=p["sector-size"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={
instancePath:i+"/disks/"+a+"/sector-size",schemaPath:"#/properties/disks/items/properties/sector-size/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>
65536||isNaN(o)){let l={instancePath:i+"/disks/"+a+"/sector-size",schemaPath:"#/properties/disks/items/properties/sector\
-size/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"};e===null?e=[l]:e.push(
l),s++}if(o<512||isNaN(o)){let l={instancePath:i+"/disks/"+a+"/sector-size",schemaPath:"#/properties/disks/items/propert\
ies/sector-size/minimum",keyword:"minimum",params:{comparison:">=",limit:512},message:"must be >= 512"};e===null?e=[l]:e.
push(l),s++}}}if(p.spinning!==void 0&&typeof p.spinning!="boolean"){let o={instancePath:i+"/disks/"+a+"/spinning",schemaPath:"\
#/properties/disks/items/properties/spinning/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[o]:e.push(o),s++}if(p["read-only"]!==void 0&&typeof p["read-only"]!="boolean"){let o={instancePath:i+"/disks/"+a+
"/read-only",schemaPath:"#/properties/disks/items/properties/read-only/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.offline!==void 0&&typeof p.offline!="boolean"){let o={instancePath:i+
"/disks/"+a+"/offline",schemaPath:"#/properties/disks/items/properties/offline/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.size!==void 0){let o=p.size;if(typeof o=="string"){if(!Me.
test(o)){let l={instancePath:i+"/disks/"+a+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"\
pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0\
-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+a+"/size",schemaPath:"\
#/properties/disks/items/properties/size/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}if(p.removable!==void 0&&typeof p.removable!="boolean"){let o={instancePath:i+"/disks/"+a+"/removab\
le",schemaPath:"#/properties/disks/items/properties/removable/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[o]:e.push(o),s++}if(p.medium!==void 0&&typeof p.medium!="boolean"){let o={instancePath:i+"/dis\
ks/"+a+"/medium",schemaPath:"#/properties/disks/items/properties/medium/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.style!==void 0){let o=p.style;if(typeof o!="string"){let l={instancePath:i+
"/disks/"+a+"/style",schemaPath:"#/properties/disks/items/properties/style/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="gpt"||o==="mbr"||o==="raw")){let l={instancePath:i+"/disks/"+a+"\
/style",schemaPath:"#/properties/disks/items/properties/style/enum",keyword:"enum",params:{allowedValues:z.properties.disks.
items.properties.style.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.id!==
void 0&&typeof p.id!="string"){let o={instancePath:i+"/disks/"+a+"/id",schemaPath:"#/properties/disks/items/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.partitions!==void 0){
let o=p.partitions;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.id===void 0){let d={instancePath:i+"/disks/"+a+"/partitions/"+f,schemaPath:"#/properties/disks/items/pr\
operties/partitions/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};e===null?e=[d]:e.push(d),s++}if(m.role===void 0){let d={instancePath:i+"/disks/"+a+"/partitions/"+f,schemaPath:"\
#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"role"},message:"\
must have required property 'role'"};e===null?e=[d]:e.push(d),s++}if(m.size===void 0){let d={instancePath:i+"/disks/"+a+
"/partitions/"+f,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};e===null?e=[d]:e.push(d),s++}if(m["file-system"]===void 0){let d={instancePath:i+
"/disks/"+a+"/partitions/"+f,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"require\
d",params:{missingProperty:"file-system"},message:"must have required property 'file-system'"};e===null?e=[d]:e.push(d),
s++}for(let d in m)if(!S.call(z.properties.disks.items.properties.partitions.items.properties,d)){let u={instancePath:i+
"/disks/"+a+"/partitions/"+f,schemaPath:"#/properties/disks/items/properties/partitions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[u]:e.push(
u),s++}if(m.id!==void 0){let d=m.id;if(typeof d=="string"){if(!br.test(d)){let u={instancePath:i+"/disks/"+a+"/partition\
s/"+f+"/id",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/id/pattern",keyword:"pattern",params:{
pattern:'^[^<>:"/\\\\|?* ]+$'},message:'must match pattern "^[^<>:"/\\\\|?* ]+$"'};e===null?e=[u]:e.push(u),s++}}else{let u={
instancePath:i+"/disks/"+a+"/partitions/"+f+"/id",schemaPath:"#/properties/disks/items/properties/partitions/items/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.role!==
void 0){let d=m.role;if(typeof d!="string"){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/role",schemaPath:"#/pro\
perties/disks/items/properties/partitions/items/properties/role/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[u]:e.push(u),s++}if(!(d==="efi"||d==="msr"||d==="system"||d==="windows"||d==="recovery"||d==="\
data")){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/role",schemaPath:"#/properties/disks/items/properties/parti\
tions/items/properties/role/enum",keyword:"enum",params:{allowedValues:z.properties.disks.items.properties.partitions.items.
properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}}if(m.size!==void 0){
let d=m.size;if(typeof d=="string"){if(!Me.test(d)){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/size",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/size/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-\
9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/size",schemaPath:"#/properties/d\
isks/items/properties/partitions/items/properties/size/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[u]:e.push(u),s++}}if(m["file-system"]!==void 0){let d=m["file-system"];if(typeof d!="string"){let u={instancePath:i+
"/disks/"+a+"/partitions/"+f+"/file-system",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/\
file-system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(d===
"ntfs"||d==="fat32"||d==="raw")){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/file-system",schemaPath:"#/propert\
ies/disks/items/properties/partitions/items/properties/file-system/enum",keyword:"enum",params:{allowedValues:z.properties.
disks.items.properties.partitions.items.properties["file-system"].enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[u]:e.push(u),s++}}if(m.label!==void 0&&typeof m.label!="string"){let d={instancePath:i+"/disks/"+a+"/p\
artitions/"+f+"/label",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/label/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(m.type!==void 0){let d=m.type;if(typeof d==
"string"){if(!kr.test(d)){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/type",schemaPath:"#/properties/disks/item\
s/properties/partitions/items/properties/type/pattern",keyword:"pattern",params:{pattern:"^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9\
A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:'must match pattern "^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]\
{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+a+"/p\
artitions/"+f+"/type",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/type/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.attributes!==void 0){let d=m.attributes;
if(Array.isArray(d)){let u=d.length;for(let h=0;h<u;h++){let g=d[h];if(typeof g!="string"){let P={instancePath:i+"/disks\
/"+a+"/partitions/"+f+"/attributes/"+h,schemaPath:"#/properties/disks/items/properties/partitions/items/properties/attri\
butes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(!(g===
"required"||g==="no-drive-letter"||g==="hidden")){let P={instancePath:i+"/disks/"+a+"/partitions/"+f+"/attributes/"+h,schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/attributes/items/enum",keyword:"enum",params:{allowedValues:z.
properties.disks.items.properties.partitions.items.properties.attributes.items.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[P]:e.push(P),s++}}}else{let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/attributes",
schemaPath:"#/properties/disks/items/properties/partitions/items/properties/attributes/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(m.active!==void 0&&typeof m.active!="boolean"){let d={
instancePath:i+"/disks/"+a+"/partitions/"+f+"/active",schemaPath:"#/properties/disks/items/properties/partitions/items/p\
roperties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}if(m.
offset!==void 0){let d=m.offset;if(typeof d=="string"){if(!Me.test(d)){let u={instancePath:i+"/disks/"+a+"/partitions/"+
f+"/offset",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/offset/pattern",keyword:"pattern",
params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*\
([KMGT]i?B?|B)?\\s*$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/offset",
schemaPath:"#/properties/disks/items/properties/partitions/items/properties/offset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m["allocation-unit"]!==void 0){let d=m["allocation-uni\
t"];if(typeof d=="string"){if(!Me.test(d)){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/allocation-unit",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/allocation-unit/pattern",keyword:"pattern",params:{pattern:"\
^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s\
*$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/allocation-unit",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/allocation-unit/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.tree!==void 0){let d=m.tree;if(typeof d=="string"){if(j(
d)<1){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/tree",schemaPath:"#/properties/disks/items/properties/partiti\
ons/items/properties/tree/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/tree",schemaPath:"#/properties/d\
isks/items/properties/partitions/items/properties/tree/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[u]:e.push(u),s++}}if(m.state!==void 0){let d=m.state;if(typeof d!="string"){let u={instancePath:i+"/dis\
ks/"+a+"/partitions/"+f+"/state",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/state/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(d==="clean"||d==="dirt\
y"||d==="hibernated"||d==="locked")){let u={instancePath:i+"/disks/"+a+"/partitions/"+f+"/state",schemaPath:"#/propertie\
s/disks/items/properties/partitions/items/properties/state/enum",keyword:"enum",params:{allowedValues:z.properties.disks.
items.properties.partitions.items.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?
e=[u]:e.push(u),s++}}}else{let d={instancePath:i+"/disks/"+a+"/partitions/"+f,schemaPath:"#/properties/disks/items/prope\
rties/partitions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{
let l={instancePath:i+"/disks/"+a+"/partitions",schemaPath:"#/properties/disks/items/properties/partitions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/disks/"+
a,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[o]:e.push(o),s++}}}else{let r={instancePath:i+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.devices!==void 0){let t=n.devices;if(Array.isArray(t)){
let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p["instance-id"]===void 0){
let o={instancePath:i+"/devices/"+a,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty:"\
instance-id"},message:"must have required property 'instance-id'"};e===null?e=[o]:e.push(o),s++}if(p["hardware-ids"]===void 0){
let o={instancePath:i+"/devices/"+a,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty:"\
hardware-ids"},message:"must have required property 'hardware-ids'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o===
"instance-id"||o==="description"||o==="hardware-ids"||o==="compatible-ids"||o==="class-guid")){let l={instancePath:i+"/d\
evices/"+a,schemaPath:"#/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p["instance-id"]!==void 0){let o=p["insta\
nce-id"];if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/devices/"+a+"/instance-id",schemaPath:"#/properties/d\
evices/items/properties/instance-id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/devices/"+a+"/instance-id",schemaPath:"#/propert\
ies/devices/items/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}if(p.description!==void 0){let o=p.description;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+
"/devices/"+a+"/description",schemaPath:"#/properties/devices/items/properties/description/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/devices/"+a+"/description",schemaPath:"#/properties/devices/items/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["hardware-ids"]!==void 0){let o=p["hardware-\
ids"];if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(typeof m=="string"){if(j(m)<1){let d={instancePath:i+
"/devices/"+a+"/hardware-ids/"+f,schemaPath:"#/properties/devices/items/properties/hardware-ids/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/devices/"+a+"/hardware-ids/"+f,schemaPath:"#/properties/devices/items/properties/hardware-ids/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/devices/"+
a+"/hardware-ids",schemaPath:"#/properties/devices/items/properties/hardware-ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["compatible-ids"]!==void 0){let o=p["compatible-ids"];if(Array.
isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(typeof m=="string"){if(j(m)<1){let d={instancePath:i+"/dev\
ices/"+a+"/compatible-ids/"+f,schemaPath:"#/properties/devices/items/properties/compatible-ids/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/devices/"+a+"/compatible-ids/"+f,schemaPath:"#/properties/devices/items/properties/compatible-ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/devic\
es/"+a+"/compatible-ids",schemaPath:"#/properties/devices/items/properties/compatible-ids/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["class-guid"]!==void 0){let o=p["class-guid"];if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/devices/"+a+"/class-guid",schemaPath:"#/properties/devices/items/properties\
/class-guid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),s++}}else{let l={instancePath:i+"/devices/"+a+"/class-guid",schemaPath:"#/properties/devices/items/propert\
ies/class-guid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{
let o={instancePath:i+"/devices/"+a,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/devices",schemaPath:"#/properties/devices/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n["boot-order"]!==void 0){
let t=n["boot-order"];if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(typeof p!="string"){let o={
instancePath:i+"/boot-order/"+a,schemaPath:"#/properties/boot-order/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(p==="disk"||p==="medium")){let o={instancePath:i+"/boot-order/"+a,schemaPath:"\
#/properties/boot-order/items/enum",keyword:"enum",params:{allowedValues:z.properties["boot-order"].items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/boot-order",schemaPath:"\
#/properties/boot-order/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(n.security!==void 0){let t=n.security;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/security/"+a,schemaPath:"#/properties/secu\
rity/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'parti\
tion'"};e===null?e=[o]:e.push(o),s++}if(p.path===void 0){let o={instancePath:i+"/security/"+a,schemaPath:"#/properties/s\
ecurity/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
e===null?e=[o]:e.push(o),s++}if(p.owner===void 0){let o={instancePath:i+"/security/"+a,schemaPath:"#/properties/security\
/items/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'"};e===
null?e=[o]:e.push(o),s++}if(p.dacl===void 0){let o={instancePath:i+"/security/"+a,schemaPath:"#/properties/security/item\
s/required",keyword:"required",params:{missingProperty:"dacl"},message:"must have required property 'dacl'"};e===null?e=
[o]:e.push(o),s++}for(let o in p)if(!(o==="partition"||o==="path"||o==="owner"||o==="dacl")){let l={instancePath:i+"/sec\
urity/"+a,schemaPath:"#/properties/security/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/security/"+a+"/partition",schemaPath:"#/properties/security/items/propertie\
s/partition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+a+"/partition",schemaPath:"#/properties/security/items/proper\
ties/partition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.
path!==void 0){let o=p.path;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/security/"+a+"/path",schemaPath:"#\
/properties/security/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+a+"/path",schemaPath:"#/proper\
ties/security/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}}if(p.owner!==void 0){let o=p.owner;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/security/"+a+
"/owner",schemaPath:"#/properties/security/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+a+"/owner",
schemaPath:"#/properties/security/items/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[l]:e.push(l),s++}}if(p.dacl!==void 0){let o=p.dacl;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+
"/security/"+a+"/dacl",schemaPath:"#/properties/security/items/properties/dacl/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+a+
"/dacl",schemaPath:"#/properties/security/items/properties/dacl/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/security/"+a,schemaPath:"#/properties/security\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={
instancePath:i+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}}if(n.links!==void 0){let t=n.links;if(Array.isArray(t)){let r=t.length;for(let a=0;a<
r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/links/"+
a,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must h\
ave required property 'partition'"};e===null?e=[o]:e.push(o),s++}if(p.existing===void 0){let o={instancePath:i+"/links/"+
a,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"existing"},message:"must ha\
ve required property 'existing'"};e===null?e=[o]:e.push(o),s++}if(p.added===void 0){let o={instancePath:i+"/links/"+a,schemaPath:"\
#/properties/links/items/required",keyword:"required",params:{missingProperty:"added"},message:"must have required prope\
rty 'added'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="partition"||o==="existing"||o==="added")){let l={instancePath:i+
"/links/"+a,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/links/"+a+"/partition",schemaPath:"#/properties/links/items/properties/part\
ition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/links/"+a+"/partition",schemaPath:"#/properties/links/items/properties/partiti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.existing!==void 0){
let o=p.existing;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/links/"+a+"/existing",schemaPath:"#/propertie\
s/links/items/properties/existing/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/links/"+a+"/existing",schemaPath:"#/properties/lin\
ks/items/properties/existing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p.added!==void 0){let o=p.added;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/links/"+a+"/added",
schemaPath:"#/properties/links/items/properties/added/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/links/"+a+"/added",schemaPath:"\
#/properties/links/items/properties/added/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/links/"+a,schemaPath:"#/properties/links/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.
reparse!==void 0){let t=n.reparse;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/reparse/"+a,schemaPath:"#/properties/reparse\
/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'partition\
'"};e===null?e=[o]:e.push(o),s++}if(p.path===void 0){let o={instancePath:i+"/reparse/"+a,schemaPath:"#/properties/repars\
e/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?
e=[o]:e.push(o),s++}if(p.tag===void 0){let o={instancePath:i+"/reparse/"+a,schemaPath:"#/properties/reparse/items/requir\
ed",keyword:"required",params:{missingProperty:"tag"},message:"must have required property 'tag'"};e===null?e=[o]:e.push(
o),s++}for(let o in p)if(!(o==="partition"||o==="path"||o==="tag"||o==="target")){let l={instancePath:i+"/reparse/"+a,schemaPath:"\
#/properties/reparse/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o==
"string"){if(j(o)<1){let l={instancePath:i+"/reparse/"+a+"/partition",schemaPath:"#/properties/reparse/items/properties/\
partition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:
e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+a+"/partition",schemaPath:"#/properties/reparse/items/properties/p\
artition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.path!==
void 0){let o=p.path;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/reparse/"+a+"/path",schemaPath:"#/propert\
ies/reparse/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+a+"/path",schemaPath:"#/properties/repar\
se/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}if(p.tag!==void 0){let o=p.tag;if(typeof o!="string"){let l={instancePath:i+"/reparse/"+a+"/tag",schemaPath:"#/prop\
erties/reparse/items/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(!(o==="junction"||o==="symbolic-link"||o==="mount-point"||o==="cloud")){let l={instancePath:i+"/reparse\
/"+a+"/tag",schemaPath:"#/properties/reparse/items/properties/tag/enum",keyword:"enum",params:{allowedValues:z.properties.
reparse.items.properties.tag.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.
target!==void 0){let o=p.target;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/reparse/"+a+"/target",schemaPath:"\
#/properties/reparse/items/properties/target/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+a+"/target",schemaPath:"#/pro\
perties/reparse/items/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}}}else{let o={instancePath:i+"/reparse/"+a,schemaPath:"#/properties/reparse/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/reparse",schemaPath:"\
#/properties/reparse/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.
attributes!==void 0){let t=n.attributes;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.partition===void 0){let o={instancePath:i+"/attributes/"+a,schemaPath:"#/properties/at\
tributes/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'p\
artition'"};e===null?e=[o]:e.push(o),s++}if(p.path===void 0){let o={instancePath:i+"/attributes/"+a,schemaPath:"#/proper\
ties/attributes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property \
'path'"};e===null?e=[o]:e.push(o),s++}if(p.attributes===void 0){let o={instancePath:i+"/attributes/"+a,schemaPath:"#/pro\
perties/attributes/items/required",keyword:"required",params:{missingProperty:"attributes"},message:"must have required \
property 'attributes'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="partition"||o==="path"||o==="attributes"||
o==="modified")){let l={instancePath:i+"/attributes/"+a,schemaPath:"#/properties/attributes/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/at\
tributes/"+a+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/attributes/"+a+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.path!==void 0){let o=p.path;if(typeof o=="st\
ring"){if(j(o)<1){let l={instancePath:i+"/attributes/"+a+"/path",schemaPath:"#/properties/attributes/items/properties/pa\
th/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/attributes/"+a+"/path",schemaPath:"#/properties/attributes/items/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.attributes!==void 0){
let o=p.attributes;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(typeof m!="string"){let d={instancePath:i+
"/attributes/"+a+"/attributes/"+f,schemaPath:"#/properties/attributes/items/properties/attributes/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(m==="read-only"||m==="hidden"||m===
"system"||m==="archive"||m==="encrypted"||m==="recall"||m==="offline"||m==="locked")){let d={instancePath:i+"/attributes\
/"+a+"/attributes/"+f,schemaPath:"#/properties/attributes/items/properties/attributes/items/enum",keyword:"enum",params:{
allowedValues:z.properties.attributes.items.properties.attributes.items.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/attributes/"+a+"/attributes",schemaPath:"#/prope\
rties/attributes/items/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}if(p.modified!==void 0){let o=p.modified;if(typeof o=="string"){if(!ot.test(o)){let l={instancePath:i+
"/attributes/"+a+"/modified",schemaPath:"#/properties/attributes/items/properties/modified/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}"'};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/attributes/"+a+"/modified",schemaPath:"#/properties/attributes/items/properties/mod\
ified/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+
"/attributes/"+a,schemaPath:"#/properties/attributes/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/attributes",schemaPath:"#/properties/attributes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(n.commands!==void 0){let t=n.
commands;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.program===void 0){let o={instancePath:i+"/commands/"+a,schemaPath:"#/properties/commands/items/required",keyword:"r\
equired",params:{missingProperty:"program"},message:"must have required property 'program'"};e===null?e=[o]:e.push(o),s++}
for(let o in p)if(!(o==="program"||o==="arguments"||o==="phase"||o==="exit-code"||o==="output"||o==="writes"||o==="sets")){
let l={instancePath:i+"/commands/"+a,schemaPath:"#/properties/commands/items/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.
program!==void 0){let o=p.program;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/commands/"+a+"/program",schemaPath:"\
#/properties/commands/items/properties/program/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/commands/"+a+"/program",schemaPath:"#\
/properties/commands/items/properties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}}if(p.arguments!==void 0){let o=p.arguments;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+
"/commands/"+a+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/commands/"+a+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.phase!==void 0){let o=p.phase;if(typeof o!="string"){
let l={instancePath:i+"/commands/"+a+"/phase",schemaPath:"#/properties/commands/items/properties/phase/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="full-os"||o==="winpe")){let l={
instancePath:i+"/commands/"+a+"/phase",schemaPath:"#/properties/commands/items/properties/phase/enum",keyword:"enum",params:{
allowedValues:z.properties.commands.items.properties.phase.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),s++}}if(p["exit-code"]!==void 0){let o=p["exit-code"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let l={instancePath:i+"/commands/"+a+"/exit-code",schemaPath:"#/properties/commands/items/properties/exit-code/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(
o)){if(o>4294967295||isNaN(o)){let l={instancePath:i+"/commands/"+a+"/exit-code",schemaPath:"#/properties/commands/items\
/properties/exit-code/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/commands/"+a+"/exit-code",schemaPath:"#/prope\
rties/commands/items/properties/exit-code/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[l]:e.push(l),s++}}}if(p.output!==void 0){let o=p.output;if(Array.isArray(o)){let l=o.length;for(let f=0;f<
l;f++)if(typeof o[f]!="string"){let m={instancePath:i+"/commands/"+a+"/output/"+f,schemaPath:"#/properties/commands/item\
s/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),
s++}}else{let l={instancePath:i+"/commands/"+a+"/output",schemaPath:"#/properties/commands/items/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.writes!==void 0){let o=p.
writes;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m)){
if(m.path===void 0){let d={instancePath:i+"/commands/"+a+"/writes/"+f,schemaPath:"#/properties/commands/items/properties\
/writes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
e===null?e=[d]:e.push(d),s++}for(let d in m)if(!(d==="path"||d==="text")){let u={instancePath:i+"/commands/"+a+"/writes/"+
f,schemaPath:"#/properties/commands/items/properties/writes/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}if(m.path!==void 0){let d=m.
path;if(typeof d=="string"){if(j(d)<1){let u={instancePath:i+"/commands/"+a+"/writes/"+f+"/path",schemaPath:"#/propertie\
s/commands/items/properties/writes/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/commands/"+a+"/writes/"+f+"\
/path",schemaPath:"#/properties/commands/items/properties/writes/items/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.text!==void 0&&typeof m.text!="string"){let d={instancePath:i+
"/commands/"+a+"/writes/"+f+"/text",schemaPath:"#/properties/commands/items/properties/writes/items/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/commands/"+a+"/writes/"+f,schemaPath:"#/properties/commands/items/properties/writes/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/commands/"+a+"/writ\
es",schemaPath:"#/properties/commands/items/properties/writes/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[l]:e.push(l),s++}}if(p.sets!==void 0){let o=p.sets;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let l in o)
if(typeof o[l]!="string"){let f={instancePath:i+"/commands/"+a+"/sets/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/commands/items/properties/sets/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[f]:e.push(f),s++}}else{let l={instancePath:i+"/commands/"+a+"/sets",schemaPath:"#/properties/\
commands/items/properties/sets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(
l),s++}}}else{let o={instancePath:i+"/commands/"+a,schemaPath:"#/properties/commands/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/commands",schemaPath:"\
#/properties/commands/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(n.wmi!==void 0){let t=n.wmi;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let p=t[a];if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.class===void 0){let o={instancePath:i+"/wmi/"+a,schemaPath:"#/properties/wmi/items/required",
keyword:"required",params:{missingProperty:"class"},message:"must have required property 'class'"};e===null?e=[o]:e.push(
o),s++}for(let o in p)if(!(o==="class"||o==="namespace"||o==="phase"||o==="types"||o==="instances"||o==="set"||o==="abse\
nt")){let l={instancePath:i+"/wmi/"+a,schemaPath:"#/properties/wmi/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.class!==
void 0){let o=p.class;if(typeof o=="string"){if(!vr.test(o)){let l={instancePath:i+"/wmi/"+a+"/class",schemaPath:"#/prop\
erties/wmi/items/properties/class/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},message:'must m\
atch pattern "^[A-Za-z_][A-Za-z0-9_]*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/wmi/"+a+"/class",schemaPath:"\
#/properties/wmi/items/properties/class/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}}if(p.namespace!==void 0){let o=p.namespace;if(typeof o=="string"){if(j(o)<1){let l={instancePath:i+"/\
wmi/"+a+"/namespace",schemaPath:"#/properties/wmi/items/properties/namespace/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/wmi/"+a+"/na\
mespace",schemaPath:"#/properties/wmi/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[l]:e.push(l),s++}}if(p.phase!==void 0){let o=p.phase;if(typeof o!="string"){let l={instancePath:i+
"/wmi/"+a+"/phase",schemaPath:"#/properties/wmi/items/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="full-os"||o==="winpe")){let l={instancePath:i+"/wmi/"+a+"/phase",
schemaPath:"#/properties/wmi/items/properties/phase/enum",keyword:"enum",params:{allowedValues:z.properties.wmi.items.properties.
phase.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.types!==void 0){let o=p.
types;if(o&&typeof o=="object"&&!Array.isArray(o))for(let l in o){let f=o[l];if(typeof f!="string"){let m={instancePath:i+
"/wmi/"+a+"/types/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/types/additio\
nalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(f===
"string"||f==="boolean"||f==="datetime"||f==="uint8"||f==="uint16"||f==="uint32"||f==="uint64"||f==="sint8"||f==="sint16"||
f==="sint32"||f==="sint64"||f==="real32"||f==="real64"||f==="string[]"||f==="boolean[]"||f==="uint8[]"||f==="uint16[]"||
f==="uint32[]")){let m={instancePath:i+"/wmi/"+a+"/types/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/wmi/items/properties/types/additionalProperties/enum",keyword:"enum",params:{allowedValues:z.properties.wmi.items.properties.
types.additionalProperties.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}}else{
let l={instancePath:i+"/wmi/"+a+"/types",schemaPath:"#/properties/wmi/items/properties/types/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(p.instances!==void 0){let o=p.instances;if(Array.
isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m))for(let d in m){let u=m[d];
if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"&&!Array.isArray(u)){let h={instancePath:i+
"/wmi/"+a+"/instances/"+f+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/ins\
tances/items/additionalProperties/type",keyword:"type",params:{type:z.properties.wmi.items.properties.instances.items.additionalProperties.
type},message:"must be string,number,boolean,array"};e===null?e=[h]:e.push(h),s++}}else{let d={instancePath:i+"/wmi/"+a+
"/instances/"+f,schemaPath:"#/properties/wmi/items/properties/instances/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/wmi/"+a+"/instances",schemaPath:"#\
/properties/wmi/items/properties/instances/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}if(p.set!==void 0){let o=p.set;if(o&&typeof o=="object"&&!Array.isArray(o))for(let l in o){let f=o[l];
if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&!Array.isArray(f)){let m={instancePath:i+
"/wmi/"+a+"/set/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/set/additionalP\
roperties/type",keyword:"type",params:{type:z.properties.wmi.items.properties.set.additionalProperties.type},message:"mu\
st be string,number,boolean,array"};e===null?e=[m]:e.push(m),s++}}else{let l={instancePath:i+"/wmi/"+a+"/set",schemaPath:"\
#/properties/wmi/items/properties/set/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
l]:e.push(l),s++}}if(p.absent!==void 0&&typeof p.absent!="boolean"){let o={instancePath:i+"/wmi/"+a+"/absent",schemaPath:"\
#/properties/wmi/items/properties/absent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/wmi/"+a,schemaPath:"#/properties/wmi/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/wmi",schemaPath:"#/\
properties/wmi/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Ds.errors=e,s===0}Ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=Is,Cs={title:"Task sequen\
ce",description:"A task sequence in Steppe's own form: what is done to a computer, step by step.",type:"object",additionalProperties:!1,
required:["name","steps"],properties:{$schema:{type:"string",description:"This schema, for editors."},name:{type:"string",
description:"Name of the sequence.",minLength:1},description:{type:"string",description:"What the sequence is for."},variables:{
type:"object",description:"Variables that are set when the run begins, in this order. Values may hold `%Name%`.",propertyNames:{
pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},additionalProperties:{$ref:"#/$defs/variable"}},content:{type:"object",description:"\
Named files and folders that steps use.",propertyNames:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},additionalProperties:{
$ref:"#/$defs/content"}},"boot-image":{type:"string",description:"Name of the content that is the boot image; needed to \
restart into WinPE.",minLength:1},unknown:{type:"string",description:"What happens when something that a step needs can'\
t be proven before the run: `refuse` stops, `warn` goes on.",enum:["refuse","warn"],default:"refuse"},"user-state":{type:"\
string",description:"What becomes of people's files on volumes that are emptied: `keep` wants a capture before, `not-nee\
ded` says that none is.",enum:["keep","not-needed"],default:"keep"},"boot-image-drives":{type:"array",description:"Hardw\
are ids of storage controllers and network adapters whose drivers were added to the boot image.",items:{type:"string",minLength:1}},
steps:{type:"array",description:"Steps and groups in the order in which they run.",items:{$ref:"#/$defs/node"}}},$defs:{
variable:{description:"A value, or a value that is kept out of logs and reports.",anyOf:[{type:["string","number","boole\
an"]},{type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","number","boolean"],description:"\
The value."},secret:{$ref:"#/$defs/truth",description:"True keeps the value out of logs and reports."}}},{type:"object",
additionalProperties:!1,required:["from"],properties:{from:{$ref:"#/$defs/secret-source",description:"Where the value is\
 asked for when the run begins."},secret:{const:!0,description:"A value from a source is always secret."}}}]},"secret-so\
urce":{type:"object",description:"Where a secret value comes from: exactly one source.",additionalProperties:!1,properties:{
environment:{type:"string",description:"Name of an environment variable.",minLength:1},file:{type:"string",description:"\
A text file: a path of the machine, or one below the folder of the sequence file.",minLength:1},prompt:{type:"string",description:"\
A question to whoever sits at the machine.",minLength:1},once:{$ref:"#/$defs/truth",description:"True asks at the start \
only and seals the answer for later systems; with `prompt`."}}},content:{type:"object",additionalProperties:!1,required:[
"source"],properties:{source:{type:"string",description:"File or folder, relative to the folder of the sequence file.",minLength:1},
sha256:{type:"string",description:"SHA-256 of the file in hexadecimal.",pattern:"^[0-9a-fA-F]{64}$"}}},node:{description:"\
A group or a step.",if:{type:"object",required:["group"]},then:{$ref:"#/$defs/group"},else:{$ref:"#/$defs/step"}},group:{
type:"object",description:"A group of steps: one condition and one rule for failures.",additionalProperties:!1,required:[
"group","steps"],properties:{group:{type:"string",description:"Name of the group.",minLength:1},description:{type:"strin\
g",description:"What the group is for."},if:{$ref:"#/$defs/condition",description:"When the group runs."},"continue-on-e\
rror":{$ref:"#/$defs/truth",description:"True goes on after the group when a step in it failed."},disabled:{$ref:"#/$def\
s/truth",description:"True never runs the group."},steps:{type:"array",description:"What the group holds.",items:{$ref:"\
#/$defs/node"}}}},step:{type:"object",description:"A step: one key names its type and holds its input.",properties:{name:{
type:"string",description:"Name of the step; made from its type when left out.",minLength:1},description:{type:"string",
description:"What the step is for."},if:{$ref:"#/$defs/condition",description:"When the step runs."},"continue-on-error":{
$ref:"#/$defs/truth",description:"True goes on with the next step when this one failed."},disabled:{$ref:"#/$defs/truth",
description:"True never runs the step."},retry:{$ref:"#/$defs/retry",description:"Tries the step again when it failed."},
"runs-in":{type:"string",description:"Where the step shall run.",enum:["winpe","full-os","any"]}}},retry:{type:"object",
additionalProperties:!1,required:["times"],properties:{times:{description:"Further tries after the first.",anyOf:[{type:"\
integer",minimum:0,maximum:100},{type:"string",pattern:"^([0-9]{1,2}|100)$"}]},wait:{description:"Wait before each furth\
er try, such as `500ms`, `10s`, `2m`, `1h`.",anyOf:[{type:"number",minimum:0},{type:"string",pattern:"^\\s*[0-9]+(\\.[0-9]\
+)?\\s*(ms|s|m|h)?\\s*$"}]}}},truth:{enum:[!0,!1,"true","false"]},scalar:{type:["string","number","boolean"]},condition:{
type:"object",description:"A test, or several with `all`, `any` or `none`.",anyOf:[{additionalProperties:!1,required:["a\
ll"],properties:{all:{$ref:"#/$defs/conditions",description:"True when all hold."},"on-error":{$ref:"#/$defs/onError",description:"\
What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."}}},{additionalProperties:!1,
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
 as when asking itself fails; without it, or with `fail`, the node fails."}}}]},conditions:{type:"array",items:{$ref:"#/\
$defs/condition"},minItems:1},onError:{enum:["fail","true","false",!0,!1]},measure:{type:["string","number"],minLength:1}},
$id:"validators3"};var qr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),$r=new RegExp("^[0-9a-fA-F]{64}$","u"),lt={description:"A val\
ue, or a value that is kept out of logs and reports.",anyOf:[{type:["string","number","boolean"]},{type:"object",additionalProperties:!1,
required:["value"],properties:{value:{type:["string","number","boolean"],description:"The value."},secret:{$ref:"#/$defs\
/truth",description:"True keeps the value out of logs and reports."}}},{type:"object",additionalProperties:!1,required:[
"from"],properties:{from:{$ref:"#/$defs/secret-source",description:"Where the value is asked for when the run begins."},
secret:{const:!0,description:"A value from a source is always secret."}}}]},K={enum:[!0,!1,"true","false"]};function ze(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=ze.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(let t in n)if(!(t==="environment"||t==="file"||t==="prompt"||t==="once")){let r={instancePath:i,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties"};e===null?e=[r]:e.push(r),s++}if(n.environment!==void 0){let t=n.environment;if(typeof t=="string"){if(j(t)<1){let r={
instancePath:i+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/environment",schemaPath:"\
#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}if(n.file!==void 0){let t=n.file;if(typeof t=="string"){if(j(t)<1){let r={instancePath:i+"/file",schemaPath:"#/prop\
erties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.prompt!==void 0){let t=n.prompt;if(typeof t=="strin\
g"){if(j(t)<1){let r={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(n.once!==void 0){let t=n.once;if(!(t===!0||t===!1||t==="true"||t==="false")){let r={instancePath:i+"/once",schemaPath:"\
#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Se(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,
c=Se.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let t=s,r=!1,a=s;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let m={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",
params:{type:lt.anyOf[0].type},message:"must be string,number,boolean"};e===null?e=[m]:e.push(m),s++}var f=a===s;r=r||f;
let p=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.value===void 0){let m={instancePath:i,schemaPath:"#/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[m]:
e.push(m),s++}for(let m in n)if(!(m==="value"||m==="secret")){let d={instancePath:i,schemaPath:"#/anyOf/1/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===
null?e=[d]:e.push(d),s++}if(n.value!==void 0){let m=n.value;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!=
"boolean"){let d={instancePath:i+"/value",schemaPath:"#/anyOf/1/properties/value/type",keyword:"type",params:{type:lt.anyOf[1].
properties.value.type},message:"must be string,number,boolean"};e===null?e=[d]:e.push(d),s++}}if(n.secret!==void 0){let m=n.
secret;if(!(m===!0||m===!1||m==="true"||m==="false")){let d={instancePath:i+"/secret",schemaPath:"#/$defs/truth/enum",keyword:"\
enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}}}else{
let m={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),s++}var f=p===s;if(r=r||f,f)var o=!0;let l=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.from===void 0){
let m={instancePath:i,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"from"},message:"must h\
ave required property 'from'"};e===null?e=[m]:e.push(m),s++}for(let m in n)if(!(m==="from"||m==="secret")){let d={instancePath:i,
schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must N\
OT have additional properties"};e===null?e=[d]:e.push(d),s++}if(n.from!==void 0&&(ze(n.from,{instancePath:i+"/from",parentData:n,
parentDataProperty:"from",rootData:$,dynamicAnchors:A})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),n.secret!==
void 0&&n.secret!==!0){let m={instancePath:i+"/secret",schemaPath:"#/anyOf/2/properties/secret/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i,schemaPath:"\
#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}var f=l===s;
if(r=r||f,f&&o!==!0&&(o=!0),r)s=t,e!==null&&(t?e.length=t:e=null);else{let m={instancePath:i,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[m]:e.push(m),s++}return Se.errors=e,c.props=o,s===0}
Se.evaluated={dynamicProps:!0,dynamicItems:!1};var Q={type:"object",description:"A test, or several with `all`, `any` or `none`.",anyOf:[{additionalProperties:!1,required:[
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
 as when asking itself fails; without it, or with `fail`, the node fails."}}}]},M={enum:["fail","true","false",!0,!1]},E={
type:["string","number","boolean"]},Ge={type:["string","number"],minLength:1};var Hs={validate:G};function B(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=B.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),Array.isArray(n)){if(n.
length<1){let r={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"};e===null?e=[r]:e.push(r),s++}let t=n.length;for(let r=0;r<t;r++)Hs.validate(n[r],{instancePath:i+"/"+r,parentData:n,
parentDataProperty:r,rootData:$,dynamicAnchors:A})||(e=e===null?Hs.validate.errors:e.concat(Hs.validate.errors),s=e.length)}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.
push(t),s++}return B.errors=e,s===0}B.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var jr=new RegExp("^[A-Za-z_]\
[A-Za-z0-9_-]{0,255}$","u");function G(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=G.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),!(n&&typeof n=="object"&&
!Array.isArray(n))){let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[y]:e.push(y),s++}let t=s,r=!1,a=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.all===void 0){let y={
instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"all"},message:"must have requ\
ired property 'all'"};e===null?e=[y]:e.push(y),s++}for(let y in n)if(!(y==="all"||y==="on-error")){let b={instancePath:i,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must N\
OT have additional properties"};e===null?e=[b]:e.push(b),s++}if(n.all!==void 0&&(B(n.all,{instancePath:i+"/all",parentData:n,
parentDataProperty:"all",rootData:$,dynamicAnchors:A})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),n["on-error"]!==
void 0){let y=n["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+"/on-error",
schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[b]:e.push(b),s++}}}var k=a===s;if(r=r||k,k)var p=!0;let o=s;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.any===void 0){let y={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
any"},message:"must have required property 'any'"};e===null?e=[y]:e.push(y),s++}for(let y in n)if(!(y==="any"||y==="on-e\
rror")){let b={instancePath:i,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),s++}if(n.any!==void 0&&(B(n.any,{instancePath:i+
"/any",parentData:n,parentDataProperty:"any",rootData:$,dynamicAnchors:A})||(e=e===null?B.errors:e.concat(B.errors),s=e.
length)),n["on-error"]!==void 0){let y=n["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+
"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[b]:e.push(b),s++}}}var k=o===s;r=r||k,k&&p!==!0&&(p=!0);let l=s;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){if(n.none===void 0){let y={instancePath:i,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:"none"},message:"must have required property 'none'"};e===null?e=[y]:e.push(y),s++}for(let y in n)if(!(y===
"none"||y==="on-error")){let b={instancePath:i,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),s++}if(n.none!==void 0&&
(B(n.none,{instancePath:i+"/none",parentData:n,parentDataProperty:"none",rootData:$,dynamicAnchors:A})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),n["on-error"]!==void 0){let y=n["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===
!0||y===!1)){let b={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.
enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}}var k=l===s;r=r||k,k&&p!==!0&&
(p=!0);let f=s,m=s,d=!1,u=null,h=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.equals===void 0){let y={instancePath:i,
schemaPath:"#/anyOf/3/oneOf/0/required",keyword:"required",params:{missingProperty:"equals"},message:"must have required\
 property 'equals'"};e===null?e=[y]:e.push(y),s++}var P=h===s;P&&(d=!0,u=0);let g=s;if(n&&typeof n=="object"&&!Array.isArray(
n)&&n["not-equals"]===void 0){let y={instancePath:i,schemaPath:"#/anyOf/3/oneOf/1/required",keyword:"required",params:{missingProperty:"\
not-equals"},message:"must have required property 'not-equals'"};e===null?e=[y]:e.push(y),s++}var P=g===s;if(P&&d)d=!1,u=
[u,1];else{P&&(d=!0,u=1);let y=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.greater===void 0){let V={instancePath:i,
schemaPath:"#/anyOf/3/oneOf/2/required",keyword:"required",params:{missingProperty:"greater"},message:"must have require\
d property 'greater'"};e===null?e=[V]:e.push(V),s++}var P=y===s;if(P&&d)d=!1,u=[u,2];else{P&&(d=!0,u=2);let V=s;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n["greater-or-equal"]===void 0){let Y={instancePath:i,schemaPath:"#/anyOf/3/oneOf/3/require\
d",keyword:"required",params:{missingProperty:"greater-or-equal"},message:"must have required property 'greater-or-equal\
'"};e===null?e=[Y]:e.push(Y),s++}var P=V===s;if(P&&d)d=!1,u=[u,3];else{P&&(d=!0,u=3);let Y=s;if(n&&typeof n=="object"&&!Array.
isArray(n)&&n.less===void 0){let D={instancePath:i,schemaPath:"#/anyOf/3/oneOf/4/required",keyword:"required",params:{missingProperty:"\
less"},message:"must have required property 'less'"};e===null?e=[D]:e.push(D),s++}var P=Y===s;if(P&&d)d=!1,u=[u,4];else{
P&&(d=!0,u=4);let D=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n["less-or-equal"]===void 0){let R={instancePath:i,schemaPath:"\
#/anyOf/3/oneOf/5/required",keyword:"required",params:{missingProperty:"less-or-equal"},message:"must have required prop\
erty 'less-or-equal'"};e===null?e=[R]:e.push(R),s++}var P=D===s;if(P&&d)d=!1,u=[u,5];else{P&&(d=!0,u=5);let R=s;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.like===void 0){let He={instancePath:i,schemaPath:"#/anyOf/3/oneOf/6/required",keyword:"re\
quired",params:{missingProperty:"like"},message:"must have required property 'like'"};e===null?e=[He]:e.push(He),s++}var P=R===
s;if(P&&d)d=!1,u=[u,6];else{P&&(d=!0,u=6);let He=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n["not-like"]===void 0){
let Ue={instancePath:i,schemaPath:"#/anyOf/3/oneOf/7/required",keyword:"required",params:{missingProperty:"not-like"},message:"\
must have required property 'not-like'"};e===null?e=[Ue]:e.push(Ue),s++}var P=He===s;if(P&&d)d=!1,u=[u,7];else{P&&(d=!0,
u=7);let Ue=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.exists===void 0){let Qs={instancePath:i,schemaPath:"#/anyOf\
/3/oneOf/8/required",keyword:"required",params:{missingProperty:"exists"},message:"must have required property 'exists'"};
e===null?e=[Qs]:e.push(Qs),s++}var P=Ue===s;P&&d?(d=!1,u=[u,8]):P&&(d=!0,u=8)}}}}}}}if(d)s=m,e!==null&&(m?e.length=m:e=null);else{
let y={instancePath:i,schemaPath:"#/anyOf/3/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly\
 one schema in oneOf"};e===null?e=[y]:e.push(y),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.variable===void 0){
let y={instancePath:i,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"variable"},message:"mu\
st have required property 'variable'"};e===null?e=[y]:e.push(y),s++}for(let y in n)if(!S.call(Q.anyOf[3].properties,y)){
let b={instancePath:i,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),s++}if(n.variable!==void 0){let y=n.variable;if(typeof y==
"string"){if(!jr.test(y)){let b={instancePath:i+"/variable",schemaPath:"#/anyOf/3/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_-]{0,255}$\
"'};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/variable",schemaPath:"#/anyOf/3/properties/variable/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}if(n.equals!==void 0){let y=n.
equals;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/equals",schemaPath:"\
#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(
b),s++}}if(n["not-equals"]!==void 0){let y=n["not-equals"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let b={instancePath:i+"/not-equals",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n.greater!==void 0){let y=n.greater;if(typeof y!="strin\
g"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/greater",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n["\
greater-or-equal"]!==void 0){let y=n["greater-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let b={instancePath:i+"/greater-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},
message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n.less!==void 0){let y=n.less;if(typeof y!="st\
ring"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/less",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n["\
less-or-equal"]!==void 0){let y=n["less-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let b={instancePath:i+"/less-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n.like!==void 0){let y=n.like;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/like",schemaPath:"#/$defs/scalar/type",keyword:"typ\
e",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n["not-like"]!==void 0){
let y=n["not-like"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+
"/not-like",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};
e===null?e=[b]:e.push(b),s++}}if(n.exists!==void 0){let y=n.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let b={
instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n["on-error"]!==void 0){let y=n["on-error"];if(!(y===
"fail"||y==="true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"\
enum",params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}}
var k=f===s;r=r||k,k&&p!==!0&&(p=!0);let v=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.file===void 0){let y={instancePath:i,
schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property \
'file'"};e===null?e=[y]:e.push(y),s++}for(let y in n)if(!(y==="file"||y==="exists"||y==="on-error"||y==="modified"||y===
"version")){let b={instancePath:i,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),s++}if(n.file!==void 0){let y=n.file;if(typeof y==
"string"){if(j(y)<1){let b={instancePath:i+"/file",schemaPath:"#/anyOf/4/properties/file/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/file",schemaPath:"#/anyOf/4/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[b]:e.push(b),s++}}if(n.exists!==void 0){let y=n.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let b={instancePath:i+
"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n["on-error"]!==void 0){let y=n["on-error"];if(!(y==="fail"||y==="\
true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",
params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n.modified!==
void 0){let y=n.modified;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))){let b={instancePath:i+"/modified",schemaPath:"\
#/$defs/measure/type",keyword:"type",params:{type:Ge.type},message:"must be string,number"};e===null?e=[b]:e.push(b),s++}
if(typeof y=="string"&&j(y)<1){let b={instancePath:i+"/modified",schemaPath:"#/$defs/measure/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}if(n.version!==void 0){
let y=n.version;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))){let b={instancePath:i+"/version",schemaPath:"\
#/$defs/measure/type",keyword:"type",params:{type:Ge.type},message:"must be string,number"};e===null?e=[b]:e.push(b),s++}
if(typeof y=="string"&&j(y)<1){let b={instancePath:i+"/version",schemaPath:"#/$defs/measure/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}}var k=v===s;r=r||k,k&&
p!==!0&&(p=!0);let q=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.folder===void 0){let y={instancePath:i,schemaPath:"\
#/anyOf/5/required",keyword:"required",params:{missingProperty:"folder"},message:"must have required property 'folder'"};
e===null?e=[y]:e.push(y),s++}for(let y in n)if(!(y==="folder"||y==="exists"||y==="on-error"||y==="modified")){let b={instancePath:i,
schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must N\
OT have additional properties"};e===null?e=[b]:e.push(b),s++}if(n.folder!==void 0){let y=n.folder;if(typeof y=="string"){
if(j(y)<1){let b={instancePath:i+"/folder",schemaPath:"#/anyOf/5/properties/folder/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/fol\
der",schemaPath:"#/anyOf/5/properties/folder/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[b]:e.push(b),s++}}if(n.exists!==void 0){let y=n.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let b={instancePath:i+
"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n["on-error"]!==void 0){let y=n["on-error"];if(!(y==="fail"||y==="\
true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",
params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n.modified!==
void 0){let y=n.modified;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))){let b={instancePath:i+"/modified",schemaPath:"\
#/$defs/measure/type",keyword:"type",params:{type:Ge.type},message:"must be string,number"};e===null?e=[b]:e.push(b),s++}
if(typeof y=="string"&&j(y)<1){let b={instancePath:i+"/modified",schemaPath:"#/$defs/measure/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}}var k=q===s;r=r||k,
k&&p!==!0&&(p=!0);let F=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.registry===void 0){let y={instancePath:i,schemaPath:"\
#/anyOf/6/required",keyword:"required",params:{missingProperty:"registry"},message:"must have required property 'registr\
y'"};e===null?e=[y]:e.push(y),s++}for(let y in n)if(!S.call(Q.anyOf[6].properties,y)){let b={instancePath:i,schemaPath:"\
#/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have addi\
tional properties"};e===null?e=[b]:e.push(b),s++}if(n.registry!==void 0){let y=n.registry;if(typeof y=="string"){if(j(y)<
1){let b={instancePath:i+"/registry",schemaPath:"#/anyOf/6/properties/registry/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/registry",schemaPath:"\
#/anyOf/6/properties/registry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(
b),s++}}if(n.value!==void 0){let y=n.value;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){
let b={instancePath:i+"/value",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be str\
ing,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n.exists!==void 0){let y=n.exists;if(!(y===!0||y===!1||y==="true"||
y==="false")){let b={instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},
message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n.type!==void 0){let y=n.type;if(!(y===
"REG_SZ"||y==="REG_EXPAND_SZ"||y==="REG_MULTI_SZ"||y==="REG_DWORD"||y==="REG_QWORD"||y==="REG_BINARY")){let b={instancePath:i+
"/type",schemaPath:"#/anyOf/6/properties/type/enum",keyword:"enum",params:{allowedValues:Q.anyOf[6].properties.type.enum},
message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n.equals!==void 0){let y=n.equals;
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/equals",schemaPath:"\
#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(
b),s++}}if(n["not-equals"]!==void 0){let y=n["not-equals"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let b={instancePath:i+"/not-equals",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n.greater!==void 0){let y=n.greater;if(typeof y!="strin\
g"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/greater",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n["\
greater-or-equal"]!==void 0){let y=n["greater-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let b={instancePath:i+"/greater-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},
message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n.less!==void 0){let y=n.less;if(typeof y!="st\
ring"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/less",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n["\
less-or-equal"]!==void 0){let y=n["less-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let b={instancePath:i+"/less-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n.like!==void 0){let y=n.like;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+"/like",schemaPath:"#/$defs/scalar/type",keyword:"typ\
e",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),s++}}if(n["not-like"]!==void 0){
let y=n["not-like"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let b={instancePath:i+
"/not-like",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};
e===null?e=[b]:e.push(b),s++}}if(n.as!==void 0){let y=n.as;if(!(y==="auto"||y==="text"||y==="number"||y==="version")){let b={
instancePath:i+"/as",schemaPath:"#/anyOf/6/properties/as/enum",keyword:"enum",params:{allowedValues:Q.anyOf[6].properties.
as.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n["on-error"]!==void 0){
let y=n["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+"/on-error",schemaPath:"\
#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};
e===null?e=[b]:e.push(b),s++}}}var k=F===s;r=r||k,k&&p!==!0&&(p=!0);let w=s;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.os===void 0){let y={instancePath:i,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"os"},
message:"must have required property 'os'"};e===null?e=[y]:e.push(y),s++}for(let y in n)if(!(y==="os"||y==="on-error")){
let b={instancePath:i,schemaPath:"#/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),s++}if(n.os!==void 0){let y=n.os;if(y&&typeof y==
"object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let b={instancePath:i+"/os",schemaPath:"#/anyOf/7/properties/os\
/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[b]:
e.push(b),s++}for(let b in y)if(!(b==="version"||b==="type"||b==="architecture")){let V={instancePath:i+"/os",schemaPath:"\
#/anyOf/7/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must\
 NOT have additional properties"};e===null?e=[V]:e.push(V),s++}if(y.version!==void 0){let b=y.version;if(typeof b!="stri\
ng"&&!(typeof b=="number"&&isFinite(b))){let V={instancePath:i+"/os/version",schemaPath:"#/$defs/measure/type",keyword:"\
type",params:{type:Ge.type},message:"must be string,number"};e===null?e=[V]:e.push(V),s++}if(typeof b=="string"&&j(b)<1){
let V={instancePath:i+"/os/version",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[V]:e.push(V),s++}}if(y.type!==void 0){let b=y.type;if(!(b==="worksta\
tion"||b==="server"||b==="domain-controller")){let V={instancePath:i+"/os/type",schemaPath:"#/anyOf/7/properties/os/prop\
erties/type/enum",keyword:"enum",params:{allowedValues:Q.anyOf[7].properties.os.properties.type.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[V]:e.push(V),s++}}if(y.architecture!==void 0){let b=y.architecture;if(!(b===
"x64"||b==="arm64"||b==="x86")){let V={instancePath:i+"/os/architecture",schemaPath:"#/anyOf/7/properties/os/properties/\
architecture/enum",keyword:"enum",params:{allowedValues:Q.anyOf[7].properties.os.properties.architecture.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[V]:e.push(V),s++}}}else{let b={instancePath:i+"/os",schemaPath:"\
#/anyOf/7/properties/os/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),s++}}
if(n["on-error"]!==void 0){let y=n["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+
"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[b]:e.push(b),s++}}}var k=w===s;r=r||k,k&&p!==!0&&(p=!0);let x=s;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){if(n.software===void 0){let y={instancePath:i,schemaPath:"#/anyOf/8/required",keyword:"require\
d",params:{missingProperty:"software"},message:"must have required property 'software'"};e===null?e=[y]:e.push(y),s++}for(let y in n)
if(!(y==="software"||y==="exists"||y==="on-error")){let b={instancePath:i,schemaPath:"#/anyOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[b]:e.push(
b),s++}if(n.software!==void 0){let y=n.software,b=s,V=!1,Z=null,Y=s;if(y&&typeof y=="object"&&!Array.isArray(y)&&y["prod\
uct-code"]===void 0){let D={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/0/required",keyword:"\
required",params:{missingProperty:"product-code"},message:"must have required property 'product-code'"};e===null?e=[D]:e.
push(D),s++}var N=Y===s;N&&(V=!0,Z=0);let Ss=s;if(y&&typeof y=="object"&&!Array.isArray(y)&&y["upgrade-code"]===void 0){
let D={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/1/required",keyword:"required",params:{
missingProperty:"upgrade-code"},message:"must have required property 'upgrade-code'"};e===null?e=[D]:e.push(D),s++}var N=Ss===
s;if(N&&V)V=!1,Z=[Z,1];else{N&&(V=!0,Z=1);let D=s;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.name===void 0){let R={instancePath:i+
"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/2/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[R]:e.push(R),s++}var N=D===s;N&&V?(V=!1,Z=[Z,2]):N&&(V=!0,Z=2)}
if(V)s=b,e!==null&&(b?e.length=b:e=null);else{let D={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/softwar\
e/oneOf",keyword:"oneOf",params:{passingSchemas:Z},message:"must match exactly one schema in oneOf"};e===null?e=[D]:e.push(
D),s++}if(y&&typeof y=="object"&&!Array.isArray(y)){for(let D in y)if(!(D==="product-code"||D==="upgrade-code"||D==="nam\
e"||D==="version")){let W={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[W]:e.push(
W),s++}if(y["product-code"]!==void 0){let D=y["product-code"];if(typeof D=="string"){if(j(D)<1){let W={instancePath:i+"/\
software/product-code",schemaPath:"#/anyOf/8/properties/software/properties/product-code/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[W]:e.push(W),s++}}else{let W={instancePath:i+
"/software/product-code",schemaPath:"#/anyOf/8/properties/software/properties/product-code/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[W]:e.push(W),s++}}if(y["upgrade-code"]!==void 0){let D=y["upgrade-c\
ode"];if(typeof D=="string"){if(j(D)<1){let W={instancePath:i+"/software/upgrade-code",schemaPath:"#/anyOf/8/properties/\
software/properties/upgrade-code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[W]:e.push(W),s++}}else{let W={instancePath:i+"/software/upgrade-code",schemaPath:"#/anyOf/8/proper\
ties/software/properties/upgrade-code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
W]:e.push(W),s++}}if(y.name!==void 0){let D=y.name;if(typeof D=="string"){if(j(D)<1){let W={instancePath:i+"/software/na\
me",schemaPath:"#/anyOf/8/properties/software/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[W]:e.push(W),s++}}else{let W={instancePath:i+"/software/name",schemaPath:"\
#/anyOf/8/properties/software/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[W]:e.push(W),s++}}if(y.version!==void 0){let D=y.version;if(typeof D!="string"&&!(typeof D=="number"&&isFinite(D))){
let W={instancePath:i+"/software/version",schemaPath:"#/$defs/measure/type",keyword:"type",params:{type:Ge.type},message:"\
must be string,number"};e===null?e=[W]:e.push(W),s++}if(typeof D=="string"&&j(D)<1){let W={instancePath:i+"/software/ver\
sion",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[W]:e.push(W),s++}}}else{let D={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/softwa\
re/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),s++}}if(n.exists!==void 0){
let y=n.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let b={instancePath:i+"/exists",schemaPath:"#/$defs/truth/\
enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:
e.push(b),s++}}if(n["on-error"]!==void 0){let y=n["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){
let b={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}}var k=x===s;r=r||k,k&&p!==!0&&(p=!0);let L=s;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.wmi===void 0){let y={instancePath:i,schemaPath:"#/anyOf/9/required",keyword:"\
required",params:{missingProperty:"wmi"},message:"must have required property 'wmi'"};e===null?e=[y]:e.push(y),s++}for(let y in n)
if(!(y==="wmi"||y==="namespace"||y==="exists"||y==="on-error")){let b={instancePath:i,schemaPath:"#/anyOf/9/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===
null?e=[b]:e.push(b),s++}if(n.wmi!==void 0){let y=n.wmi;if(typeof y=="string"){if(j(y)>16384){let b={instancePath:i+"/wm\
i",schemaPath:"#/anyOf/9/properties/wmi/maxLength",keyword:"maxLength",params:{limit:16384},message:"must NOT have more \
than 16384 characters"};e===null?e=[b]:e.push(b),s++}if(j(y)<1){let b={instancePath:i+"/wmi",schemaPath:"#/anyOf/9/prope\
rties/wmi/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:
e.push(b),s++}}else{let b={instancePath:i+"/wmi",schemaPath:"#/anyOf/9/properties/wmi/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}if(n.namespace!==void 0){let y=n.namespace;if(typeof y==
"string"){if(j(y)<1){let b={instancePath:i+"/namespace",schemaPath:"#/anyOf/9/properties/namespace/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/namespace",schemaPath:"#/anyOf/9/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[b]:e.push(b),s++}}if(n.exists!==void 0){let y=n.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){
let b={instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(n["on-error"]!==void 0){let y=n["on-error"];
if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let b={instancePath:i+"/on-error",schemaPath:"#/$defs/onError\
/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:
e.push(b),s++}}}var k=L===s;if(r=r||k,k&&p!==!0&&(p=!0),r)s=t,e!==null&&(t?e.length=t:e=null);else{let y={instancePath:i,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),s++}return G.
errors=e,c.props=p,s===0}G.evaluated={dynamicProps:!0,dynamicItems:!1};var Us={validate:U};function Ee(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=Ee.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.group===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"},message:"must have required p\
roperty 'group'"};e===null?e=[t]:e.push(t),s++}if(n.steps===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};e===null?e=[t]:e.push(t),s++}for(let t in n)
if(!(t==="group"||t==="description"||t==="if"||t==="continue-on-error"||t==="disabled"||t==="steps")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(n.group!==void 0){let t=n.group;if(typeof t=="string"){if(j(t)<1){
let r={instancePath:i+"/group",schemaPath:"#/properties/group/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/group",schemaPath:"#/p\
roperties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(n.
description!==void 0&&typeof n.description!="string"){let t={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.if!==void 0&&
(G(n.if,{instancePath:i+"/if",parentData:n,parentDataProperty:"if",rootData:$,dynamicAnchors:A})||(e=e===null?G.errors:e.
concat(G.errors),s=e.length)),n["continue-on-error"]!==void 0){let t=n["continue-on-error"];if(!(t===!0||t===!1||t==="tr\
ue"||t==="false")){let r={instancePath:i+"/continue-on-error",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(n.disabled!==void 0){let t=n.
disabled;if(!(t===!0||t===!1||t==="true"||t==="false")){let r={instancePath:i+"/disabled",schemaPath:"#/$defs/truth/enum",
keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}}if(n.steps!==void 0){let t=n.steps;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++)Us.validate(t[a],{instancePath:i+
"/steps/"+a,parentData:t,parentDataProperty:a,rootData:$,dynamicAnchors:A})||(e=e===null?Us.validate.errors:e.concat(Us.
validate.errors),s=e.length)}else{let r={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ee.errors=e,s===0}Ee.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ar={type:"object",description:"A step: one key names its type and holds i\
ts input.",properties:{name:{type:"string",description:"Name of the step; made from its type when left out.",minLength:1},
description:{type:"string",description:"What the step is for."},if:{$ref:"#/$defs/condition",description:"When the step \
runs."},"continue-on-error":{$ref:"#/$defs/truth",description:"True goes on with the next step when this one failed."},disabled:{
$ref:"#/$defs/truth",description:"True never runs the step."},retry:{$ref:"#/$defs/retry",description:"Tries the step ag\
ain when it failed."},"runs-in":{type:"string",description:"Where the step shall run.",enum:["winpe","full-os","any"]}}};var Nr=new RegExp("^([0-9]{1,2}|100)$","u"),Tr=new RegExp("^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$","u");function Be(n,{
instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=Be.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==
void 0){let a=n.name;if(typeof a=="string"){if(j(a)<1){let p={instancePath:i+"/name",schemaPath:"#/properties/name/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),s++}}if(n.description!==void 0&&typeof n.description!="string"){let a={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),s++}if(n.if!==void 0&&(G(n.if,{instancePath:i+"/if",parentData:n,parentDataProperty:"if",rootData:$,
dynamicAnchors:A})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),n["continue-on-error"]!==void 0){let a=n["conti\
nue-on-error"];if(!(a===!0||a===!1||a==="true"||a==="false")){let p={instancePath:i+"/continue-on-error",schemaPath:"#/$\
defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),s++}}if(n.disabled!==void 0){let a=n.disabled;if(!(a===!0||a===!1||a==="true"||a==="false")){let p={
instancePath:i+"/disabled",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(n.retry!==void 0){let a=n.retry;if(a&&typeof a=="\
object"&&!Array.isArray(a)){if(a.times===void 0){let p={instancePath:i+"/retry",schemaPath:"#/$defs/retry/required",keyword:"\
required",params:{missingProperty:"times"},message:"must have required property 'times'"};e===null?e=[p]:e.push(p),s++}for(let p in a)
if(!(p==="times"||p==="wait")){let o={instancePath:i+"/retry",schemaPath:"#/$defs/retry/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(a.times!==void 0){let p=a.times,o=s,l=!1,f=s;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let d={
instancePath:i+"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/0/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let d={
instancePath:i+"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[d]:e.push(d),s++}if(p<0||isNaN(p)){let d={instancePath:i+"/retry/ti\
mes",schemaPath:"#/$defs/retry/properties/times/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[d]:e.push(d),s++}}var t=f===s;l=l||t;let m=s;if(typeof p=="string"){if(!Nr.test(p)){let d={instancePath:i+
"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,\
2}|100)$"},message:'must match pattern "^([0-9]{1,2}|100)$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"\
/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[d]:e.push(d),s++}var t=m===s;if(l=l||t,l)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:i+
"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};e===null?e=[d]:e.push(d),s++}}if(a.wait!==void 0){let p=a.wait,o=s,l=!1,f=s;if(typeof p=="number"&&isFinite(p)){
if(p<0||isNaN(p)){let d={instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/0/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};e===null?e=[d]:e.push(d),s++}var r=f===s;l=l||r;let m=s;if(typeof p=="string"){if(!Tr.test(p)){let d={instancePath:i+
"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\\
.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"'};e===null?e=[
d]:e.push(d),s++}}else{let d={instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/1/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var r=m===s;if(l=l||r,l)s=o,e!==null&&
(o?e.length=o:e=null);else{let d={instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(d),s++}}}else{let p={instancePath:i+"/ret\
ry",schemaPath:"#/$defs/retry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(
p),s++}}if(n["runs-in"]!==void 0){let a=n["runs-in"];if(typeof a!="string"){let p={instancePath:i+"/runs-in",schemaPath:"\
#/properties/runs-in/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}
if(!(a==="winpe"||a==="full-os"||a==="any")){let p={instancePath:i+"/runs-in",schemaPath:"#/properties/runs-in/enum",keyword:"\
enum",params:{allowedValues:Ar.properties["runs-in"].enum},message:"must be equal to one of the allowed values"};e===null?
e=[p]:e.push(p),s++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[a]:e.push(a),s++}return Be.errors=e,s===0}Be.evaluated={props:{name:!0,description:!0,if:!0,"co\
ntinue-on-error":!0,disabled:!0,retry:!0,"runs-in":!0},dynamicProps:!1,dynamicItems:!1};function U(n,{instancePath:i="",
parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){let e=null,s=0,c=U.evaluated;c.dynamicProps&&(c.
props=void 0),c.dynamicItems&&(c.items=void 0);let t=s,r=!0,a=s;if(s===a)if(n&&typeof n=="object"&&!Array.isArray(n)){let f;
if(n.group===void 0&&(f="group")){let m={};e===null?e=[m]:e.push(m),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var p=a===
s;s=t,e!==null&&(t?e.length=t:e=null);let o;if(p){let f=s;Ee(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,
dynamicAnchors:A})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length);var p=f===s;if(r=p,r)var l=!0;o="then"}else{let f=s;
Be(n,{instancePath:i,parentData:O,parentDataProperty:T,rootData:$,dynamicAnchors:A})||(e=e===null?Be.errors:e.concat(Be.
errors),s=e.length);var p=f===s;r=p,r&&l!==!0&&(l=l||{},l.name=!0,l.description=!0,l.if=!0,l["continue-on-error"]=!0,l.disabled=
!0,l.retry=!0,l["runs-in"]=!0),o="else"}if(!r){let f={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o},
message:'must match "'+o+'" schema'};e===null?e=[f]:e.push(f),s++}return U.errors=e,c.props=l,s===0}U.evaluated={dynamicProps:!0,
dynamicItems:!1};function Is(n,{instancePath:i="",parentData:O,parentDataProperty:T,rootData:$=n,dynamicAnchors:A={}}={}){
let e=null,s=0,c=Is.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.name===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),s++}if(n.steps===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
e===null?e=[a]:e.push(a),s++}for(let a in n)if(!S.call(Cs.properties,a)){let p={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),s++}if(n.$schema!==void 0&&typeof n.$schema!="string"){let a={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}
if(n.name!==void 0){let a=n.name;if(typeof a=="string"){if(j(a)<1){let p={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.
push(p),s++}}else{let p={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(n.description!==void 0&&typeof n.description!="string"){let a={
instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(n.variables!==void 0){let a=n.variables;if(a&&typeof a=="object"&&!Array.
isArray(a)){for(let p in a){let o=s;if(typeof p=="string"&&!H.test(p)){let l={instancePath:i+"/variables",schemaPath:"#/\
properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"',propertyName:p};e===null?e=[l]:e.push(l),s++}var t=o===s;if(!t){let l={
instancePath:i+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid"};e===null?e=[l]:e.push(l),s++}}for(let p in a)Se(a[p],{instancePath:i+"/variables/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:$,dynamicAnchors:A})||(e=e===null?Se.
errors:e.concat(Se.errors),s=e.length)}else{let p={instancePath:i+"/variables",schemaPath:"#/properties/variables/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(n.content!==void 0){let a=n.
content;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let p in a){let o=s;if(typeof p=="string"&&!qr.test(p)){let l={
instancePath:i+"/content",schemaPath:"#/properties/content/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',propertyName:p};e===null?
e=[l]:e.push(l),s++}var r=o===s;if(!r){let l={instancePath:i+"/content",schemaPath:"#/properties/content/propertyNames",
keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[l]:e.push(l),s++}}for(let p in a){
let o=a[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source===void 0){let l={instancePath:i+"/content/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!(l==="source"||l==="sha2\
56")){let f={instancePath:i+"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===
null?e=[f]:e.push(f),s++}if(o.source!==void 0){let l=o.source;if(typeof l=="string"){if(j(l)<1){let f={instancePath:i+"/\
content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/properties/source/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+
"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/properties/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(o.sha256!==void 0){let l=o.sha256;
if(typeof l=="string"){if(!$r.test(l)){let f={instancePath:i+"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha2\
56",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{64}$"},message:'\
must match pattern "^[0-9a-fA-F]{64}$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/content/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}}else{let l={instancePath:i+"/content/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(n["boot-image"]!==void 0){let a=n["\
boot-image"];if(typeof a=="string"){if(j(a)<1){let p={instancePath:i+"/boot-image",schemaPath:"#/properties/boot-image/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:i+"/boot-image",schemaPath:"#/properties/boot-image/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(n.unknown!==void 0){let a=n.unknown;if(typeof a!="strin\
g"){let p={instancePath:i+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}if(!(a==="refuse"||a==="warn")){let p={instancePath:i+"/unknown",schemaPath:"\
#/properties/unknown/enum",keyword:"enum",params:{allowedValues:Cs.properties.unknown.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(n["user-state"]!==void 0){let a=n["user-state"];if(typeof a!=
"string"){let p={instancePath:i+"/user-state",schemaPath:"#/properties/user-state/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(a==="keep"||a==="not-needed")){let p={instancePath:i+"\
/user-state",schemaPath:"#/properties/user-state/enum",keyword:"enum",params:{allowedValues:Cs.properties["user-state"].
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(n["boot-image-drives"]!==void 0){
let a=n["boot-image-drives"];if(Array.isArray(a)){let p=a.length;for(let o=0;o<p;o++){let l=a[o];if(typeof l=="string"){
if(j(l)<1){let f={instancePath:i+"/boot-image-drives/"+o,schemaPath:"#/properties/boot-image-drives/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+
"/boot-image-drives/"+o,schemaPath:"#/properties/boot-image-drives/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}}else{let p={instancePath:i+"/boot-image-drives",schemaPath:"#/properties\
/boot-image-drives/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(n.
steps!==void 0){let a=n.steps;if(Array.isArray(a)){let p=a.length;for(let o=0;o<p;o++)U(a[o],{instancePath:i+"/steps/"+o,
parentData:a,parentDataProperty:o,rootData:$,dynamicAnchors:A})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)}else{
let p={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[p]:e.push(p),s++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return Is.errors=e,s===0}Is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function I(n){function i(O){let T=n(O);return i.errors=n.errors===null?null:n.errors.filter($=>$.keyword!==
"if"),T}return i.errors=null,i}var xr={__proto__:null,"apply-image":I(gt),"apply-windows-settings":I(wt),"capture-user-s\
tate":I(kt),"capture-windows-settings":I(vt),"check-readiness":I(Pt),"connect-network-folder":I(qt),"copy-files":I($t),"\
download-content":I(jt),gather:I(At),"inject-drivers":I(Nt),"partition-disk":I(Ot),restart:I(_t),"restore-user-state":I(
Lt),"run-command":I(Wt),"run-powershell-script":I(Dt),"set-variable":I(It),"setup-windows":I(Vt)},Lr={__proto__:null,"ap\
ply-image":I(zt),"apply-windows-settings":I(St),"capture-user-state":I(Bt),"capture-windows-settings":I(Kt),"check-readi\
ness":I(Zt),"connect-network-folder":I(Rt),"copy-files":I(Mt),"download-content":I(Gt),gather:I(Ct),"inject-drivers":I(Ht),
"partition-disk":I(Yt),restart:I(Qt),"restore-user-state":I(Jt),"run-command":I(er),"run-powershell-script":I(tr),"set-v\
ariable":I(rr),"setup-windows":I(ir)},Wr={__proto__:null,event:I(nr),"journal-record":I(pr),machine:I(yr),sequence:I(Pr)};export{Lr as authoredValidators,xr as expandedValidators,Wr as validators};
