// Generated from schemas/ by `npm run generate`. Changes made here are lost.
var lt=(a,i)=>()=>{try{return i||a((i={exports:{}}).exports,i),i.exports}catch(N){throw i=0,N}};var Ms=lt(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});function Ks(a){let i=a.length,N=0,A=0,$;for(;A<
i;)N++,$=a.charCodeAt(A++),$>=55296&&$<=56319&&A<i&&($=a.charCodeAt(A),($&64512)===56320&&A++);return N}Ls.default=Ks;Ks.
code='require("ajv/dist/runtime/ucs2length").default'});var dt=Ue;var q=Ms().default;function Ue(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=Ue.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.image===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="image"||t===
"index"||t==="name"||t==="edition"||t==="to")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}
if(a.image!==void 0){let t=a.image;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/image",schemaPath:"#/proper\
ties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
r]:e.push(r),s++}}else{let r={instancePath:i+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.index!==void 0){let t=a.index;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/index",schemaPath:"#/properties/index/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t))){let r={instancePath:i+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){
if(q(t)<1){let r={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
edition!==void 0){let t=a.edition;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/edition",schemaPath:"#/prope\
rties/edition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){
if(q(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Ue.errors=e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mt=Ye,ut={title:"Apply Windo\
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
Display language, such as `de-DE`.",minLength:1}},$id:"expandedValidators1"},z=Object.prototype.hasOwnProperty,tt=new RegExp(
"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$","u");function Ye(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,
dynamicAnchors:j={}}={}){let e=null,s=0,c=Ye.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!z.call(ut.properties,t)){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["answer-file"]!==void 0){let t=a["\
answer-file"];if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-fil\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["computer-name"]!==void 0){let t=a["computer-name"];
if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["registered-owner"]!==void 0){let t=a["registered-owner"];if(typeof t==
"string"){if(q(t)>256){let r={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["registered-organization"]!==void 0){let t=a["registered-or\
ganization"];if(typeof t=="string"){if(q(t)>256){let r={instancePath:i+"/registered-organization",schemaPath:"#/properti\
es/registered-organization/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charac\
ters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/registered-organization",schemaPath:"#/properties/regi\
stered-organization/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a["product-key"]!==void 0){let t=a["product-key"];if(typeof t=="string"){if(!tt.test(t)){let r={instancePath:i+"/prod\
uct-key",schemaPath:"#/properties/product-key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5\
}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/product-key",schemaPath:"#/properties/product-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}if(a["time-zone"]!==void 0){let t=a["time-zone"];if(typeof t=="string"){if(q(
t)<1){let r={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/time-zone",schemaPath:"\
#/properties/time-zone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a["administrator-password"]!==void 0){let t=a["administrator-password"];if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+
"/administrator-password",schemaPath:"#/properties/administrator-password/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/administrato\
r-password",schemaPath:"#/properties/administrator-password/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}}if(a["input-locale"]!==void 0){let t=a["input-locale"];if(typeof t=="string"){if(q(
t)<1){let r={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/inp\
ut-locale",schemaPath:"#/properties/input-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}if(a["system-locale"]!==void 0){let t=a["system-locale"];if(typeof t=="string"){if(q(t)<1){let r={
instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/system-locale",schemaPath:"\
#/properties/system-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}if(a["user-locale"]!==void 0){let t=a["user-locale"];if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/user\
-locale",schemaPath:"#/properties/user-locale/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/user-locale",schemaPath:"#/properties/\
user-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["ui\
-language"]!==void 0){let t=a["ui-language"];if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/ui-language",schemaPath:"\
#/properties/ui-language/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ye.errors=e,
s===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ft=Qe,Ws={title:"Capture user state",description:"Capt\
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
ators2"};function Qe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=Qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="store"||t==="from"||t==="path"||t==="folders"||t==="exclude"||t==="cloud-only"||t==="encryp\
ted")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.store!==void 0){let t=a.store;if(typeof t!=
"string"){let r={instancePath:i+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="hard-link"||t==="copy")){let r={instancePath:i+"/store",schemaPath:"\
#/properties/store/enum",keyword:"enum",params:{allowedValues:Ws.properties.store.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.from!==void 0){let t=a.from;if(typeof t=="string"){if(q(t)<1){let r={
instancePath:i+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/\
from/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.path!==void 0){
let t=a.path;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/path",schemaPath:"#/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),s++}}if(a.folders!==void 0){let t=a.folders;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(typeof p=="string"){if(q(p)<1){let o={instancePath:i+"/folders/"+n,schemaPath:"#/properties/folders/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/folders/"+n,schemaPath:"#/properties/folders/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/folders",schemaPath:"#/properties/folders/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.exclude!==void 0){
let t=a.exclude;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(typeof p=="string"){if(q(p)<1){let o={
instancePath:i+"/exclude/"+n,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/exclude/"+n,schemaPath:"\
#/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
s++}}}else{let r={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["cloud-only"]!==void 0){let t=a["cloud-only"];if(typeof t!="\
string"){let r={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-only/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="list"||t==="stop")){let r={instancePath:i+"/cloud-\
only",schemaPath:"#/properties/cloud-only/enum",keyword:"enum",params:{allowedValues:Ws.properties["cloud-only"].enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.encrypted!==void 0){let t=a.encrypted;if(typeof t!=
"string"){let r={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="stop"||t==="list")){let r={instancePath:i+"/encrypt\
ed",schemaPath:"#/properties/encrypted/enum",keyword:"enum",params:{allowedValues:Ws.properties.encrypted.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Qe.errors=e,s===0}
Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct=Xe;function Xe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=Xe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="from"||t==="computer-name"||t==="registration"||t==="time-zone")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}if(a.from!==void 0){let t=a.from;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+
"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["computer-name"]!==void 0&&typeof a["\
computer-name"]!="boolean"){let t={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.registration!==void 0&&typeof a.
registration!="boolean"){let t={instancePath:i+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a["time-zone"]!==void 0&&typeof a["ti\
me-zone"]!="boolean"){let t={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Xe.errors=e,s===0}Xe.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ht=Je;var Zs=new RegExp("^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$","u"),rt=new RegExp("^[D-WYZd-wyz]:?$","u"),H=new RegExp("^[A-Za-z][\
A-Za-z0-9_-]{0,255}$","u");function Je(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=Je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.path===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="path"||t==="l\
etter"||t==="account"||t==="password"||t==="variable")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.path!==void 0){let t=a.path;if(typeof t=="string"){if(!Zs.test(t)){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/pattern",keyword:"pattern",params:{pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'must match pat\
tern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#\
/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
letter!==void 0){let t=a.letter;if(typeof t=="string"){if(!rt.test(t)){let r={instancePath:i+"/letter",schemaPath:"#/pro\
perties/letter/pattern",keyword:"pattern",params:{pattern:"^[D-WYZd-wyz]:?$"},message:'must match pattern "^[D-WYZd-wyz]\
:?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/letter",schemaPath:"#/properties/letter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.account!==void 0){let t=a.account;
if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(a.password!==void 0){let t=a.password;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/\
password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/password",schemaPath:"#/properties/passw\
ord/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.variable!==
void 0){let t=a.variable;if(typeof t=="string"){if(!H.test(t)){let r={instancePath:i+"/variable",schemaPath:"#/propertie\
s/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A\
-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/variable",schemaPath:"#/proper\
ties/variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Je.errors=e,s===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=es;function es(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=es.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="content"||t==="from"||t==="to"||
t==="overwrite")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.content!==void 0){let t=a.content;if(typeof t==
"string"){if(q(t)<1){let r={instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(a.from!==void 0){let t=a.from;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/from",schemaPath:"\
#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(q(
t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.overwrite!==
void 0&&typeof a.overwrite!="boolean"){let t={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return es.errors=e,
s===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gt=ss;var it=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,250}$","u");function ss(a,{instancePath:i="",parentData:N,parentDataProperty:A,
rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=ss.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.content===void 0){let t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?
e=[t]:e.push(t),s++}for(let t in a)if(!(t==="content"||t==="to"||t==="variable"||t==="continue-on-download-error")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.content!==void 0){let t=a.content;if(Array.isArray(
t)){if(t.length<1){let n={instancePath:i+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++){let p=t[n];
if(typeof p=="string"){if(q(p)<1){let o={instancePath:i+"/content/"+n,schemaPath:"#/properties/content/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/content/"+n,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/content",schemaPath:"#/properties/content/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.
to;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}if(a.variable!==void 0){let t=a.variable;if(typeof t=="string"){if(!it.test(t)){let r={instancePath:i+"/var\
iable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,250}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,250}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/variabl\
e",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}}if(a["continue-on-download-error"]!==void 0&&typeof a["continue-on-download-error"]!="boolean"){let t={instancePath:i+
"/continue-on-download-error",schemaPath:"#/properties/continue-on-download-error/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ss.errors=e,s===0}ss.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var wt=ts,bt={title:"Inject drivers",description:"Matches the machine's devic\
es against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Windows.","x-steppe":{
"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,required:["drivers"],properties:{drivers:{type:"\
string",description:"Name of the content that is the folder of driver packages.",minLength:1},to:{type:"string",description:"\
Volume of the applied Windows.",minLength:1,default:"%OSDTargetSystemDrive%"},"allow-unsigned":{type:"boolean",description:"\
True takes unsigned packages when nothing signed matches.",default:!1},missing:{type:"string",description:"What a boot-c\
ritical device without a driver means.",enum:["fail","warn"],default:"fail"}},$id:"expandedValidators7"};function ts(a,{
instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=ts.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.drivers===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"mus\
t have required property 'drivers'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="drivers"||t==="to"||t==="allo\
w-unsigned"||t==="missing")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.drivers!==void 0){
let t=a.drivers;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["allow-unsigned"]!==void 0&&typeof a["\
allow-unsigned"]!="boolean"){let t={instancePath:i+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.missing!==void 0){let t=a.missing;
if(typeof t!="string"){let r={instancePath:i+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="fail"||t==="warn")){let r={instancePath:i+"/mi\
ssing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues:bt.properties.missing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ts.errors=e,s===0}
ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=rs,Cs={title:"Partition disk",description:"Erases one dis\
k and makes its partitions and volumes. Media and removable disks are never chosen unless named by serial number.","x-st\
eppe":{"runs-in":"winpe",destructive:!0},type:"object",additionalProperties:!1,properties:{disk:{type:"object",description:"\
Which disk.",additionalProperties:!1,default:{},properties:{which:{type:"string",description:"Rule among the internal di\
sks; `only` stops when there is more than one.",enum:["only","first","smallest","largest"],default:"only"},serial:{type:"\
string",description:"Serial number: names exactly one disk.",minLength:1}}},layout:{type:"string",description:"`uefi-rec\
ommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic` takes t\
he one that fits the firmware.",enum:["automatic","uefi-recommended","bios-recommended"],default:"automatic"},"windows-l\
abel":{type:"string",description:"Label of the Windows volume.",maxLength:32,default:"Windows"},"recovery-size":{type:"s\
tring",description:"Size of the recovery partition, such as `990MiB`.",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",
default:"990MiB"}},$id:"expandedValidators8"},at=new RegExp("^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$","u");function rs(a,{
instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=rs.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)
if(!(t==="disk"||t==="layout"||t==="windows-label"||t==="recovery-size")){let r={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),s++}if(a.disk!==void 0){let t=a.disk;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)
if(!(r==="which"||r==="serial")){let n={instancePath:i+"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(t.which!==void 0){let r=t.which;if(typeof r!="string"){let n={instancePath:i+"/disk/which",schemaPath:"#/prope\
rties/disk/properties/which/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(!(r==="only"||r==="first"||r==="smallest"||r==="largest")){let n={instancePath:i+"/disk/which",schemaPath:"#/p\
roperties/disk/properties/which/enum",keyword:"enum",params:{allowedValues:Cs.properties.disk.properties.which.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.serial!==void 0){let r=t.serial;if(typeof r==
"string"){if(q(r)<1){let n={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/disk/serial",schemaPath:"#/properties/disk/properties/serial/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/disk",schemaPath:"#/properties/disk/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.layout!==void 0){let t=a.layout;
if(typeof t!="string"){let r={instancePath:i+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="automatic"||t==="uefi-recommended"||t==="bios-\
recommended")){let r={instancePath:i+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues:Cs.
properties.layout.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["window\
s-label"]!==void 0){let t=a["windows-label"];if(typeof t=="string"){if(q(t)>32){let r={instancePath:i+"/windows-label",schemaPath:"\
#/properties/windows-label/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characte\
rs"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["recovery-size"]!==
void 0){let t=a["recovery-size"];if(typeof t=="string"){if(!at.test(t)){let r={instancePath:i+"/recovery-size",schemaPath:"\
#/properties/recovery-size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'\
must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/recovery-size",schemaPath:"#/properties/recovery-size/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return rs.errors=e,s===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vt=is,Pt={title:"Restart",description:"Restarts the computer and continues with the next step. Restarting into WinPE\
 stages the sequence's boot image on the disk first.","x-steppe":{"runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,
required:["to"],properties:{to:{type:"string",description:"The system to start.",enum:["winpe","full-os"]},message:{type:"\
string",description:"Shown to whoever sits there.",maxLength:512}},$id:"expandedValidators9"};function is(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=is.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===
null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="to"||t==="message")){let r={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),s++}if(a.to!==void 0){let t=a.to;if(typeof t!="string"){let r={instancePath:i+"/to",schemaPath:"#/p\
roperties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t===
"winpe"||t==="full-os")){let r={instancePath:i+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:Pt.
properties.to.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.message!==void 0){
let t=a.message;if(typeof t=="string"){if(q(t)>512){let r={instancePath:i+"/message",schemaPath:"#/properties/message/ma\
xLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return is.errors=e,s===0}is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qt=as;function as(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=as.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="path"||t==="to"||t==="keep-store")){let r={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(a.path!==void 0){let t=a.path;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.to!==void 0){let t=a.to;if(typeof t=="string"){if(q(
t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["keep\
-store"]!==void 0&&typeof a["keep-store"]!="boolean"){let t={instancePath:i+"/keep-store",schemaPath:"#/properties/keep-\
store/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return as.errors=e,s===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=ns,jt={title:"Run command",
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
Variable that receives the output.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},$id:"expandedValidators11"},Ts=new RegExp(
"^[0-9]+(ms|s|m|h)?$","u");function ns(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=ns.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.program===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
program"},message:"must have required property 'program'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="program"||
t==="arguments"||t==="working-directory"||t==="success-codes"||t==="restart-codes"||t==="timeout"||t==="idempotence"||t===
"output-variable")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.program!==void 0){let t=a.program;if(typeof t==
"string"){if(q(t)<1){let r={instancePath:i+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/pro\
gram",schemaPath:"#/properties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(a.arguments!==void 0){let t=a.arguments;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!=
"string"){let p={instancePath:i+"/arguments/"+n,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/arguments",schemaPath:"#/p\
roperties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["\
working-directory"]!==void 0){let t=a["working-directory"];if(typeof t=="string"){if(q(t)>255){let r={instancePath:i+"/w\
orking-directory",schemaPath:"#/properties/working-directory/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}if(a["success-codes"]!==void 0){let t=a["success-codes"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){
let p=t[n];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:i+"/success-codes/"+n,schemaPath:"\
#/properties/success-codes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:
e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(p)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"\
#/properties/success-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <\
= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<0||isNaN(p)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/pr\
operties/success-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["restart-codes"]!==void 0){let t=a["\
restart-codes"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){
if(p>4294967295||isNaN(p)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),
s++}if(p<0||isNaN(p)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+
"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[r]:e.push(r),s++}}if(a.timeout!==void 0){let t=a.timeout;if(typeof t=="string"){if(!Ts.test(t)){let r={instancePath:i+
"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'m\
ust match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a.idempotence!==void 0){let t=a.idempotence;if(typeof t!="string"){let r={instancePath:i+"/idempotence",schemaPath:"#\
/properties/idempotence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(!(t==="once"||t==="repeatable")){let r={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/enum",keyword:"\
enum",params:{allowedValues:jt.properties.idempotence.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),s++}}if(a["output-variable"]!==void 0){let t=a["output-variable"];if(typeof t=="string"){if(!H.test(t)){
let r={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ns.errors=e,s===0}ns.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var At=os,Fs={title:"Run PowerShell script",description:"Runs a PowerShell sc\
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
 receives the output.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},$id:"expandedValidators12"};function os(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=os.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!z.call(Fs.
properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.script!==void 0){let t=a.script;if(typeof t==
"string"){if(q(t)<1){let r={instancePath:i+"/script",schemaPath:"#/properties/script/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/scr\
ipt",schemaPath:"#/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}}if(a.file!==void 0){let t=a.file;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/file",schemaPath:"\
#/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.content!==void 0){let t=a.content;if(typeof t=="st\
ring"){if(q(t)<1){let r={instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(a.parameters!==void 0){let t=a.parameters;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)
if(typeof t[n]!="string"){let p={instancePath:i+"/parameters/"+n,schemaPath:"#/properties/parameters/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[r]:e.push(r),s++}}if(a["execution-policy"]!==void 0){let t=a["execution-policy"];if(typeof t!="string"){let r={instancePath:i+
"/execution-policy",schemaPath:"#/properties/execution-policy/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="AllSigned"||t==="Bypass"||t==="RemoteSigned"||t==="Restricted"||t==="\
Undefined"||t==="Unrestricted")){let r={instancePath:i+"/execution-policy",schemaPath:"#/properties/execution-policy/enu\
m",keyword:"enum",params:{allowedValues:Fs.properties["execution-policy"].enum},message:"must be equal to one of the all\
owed values"};e===null?e=[r]:e.push(r),s++}}if(a["working-directory"]!==void 0){let t=a["working-directory"];if(typeof t==
"string"){if(q(t)>255){let r={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/maxLength",
keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["success-codes"]!==void 0){let t=a["success-codes"];
if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||
isNaN(p)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<0||isNaN(
p)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/properties/success-codes/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+"/success-co\
des",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}if(a["restart-codes"]!==void 0){let t=a["restart-codes"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++){let p=t[n];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"\
#/properties/restart-codes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:
e.push(o),s++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||isNaN(p)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"\
#/properties/restart-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <\
= 4294967295"};e===null?e=[o]:e.push(o),s++}if(p<0||isNaN(p)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/pr\
operties/restart-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[o]:e.push(o),s++}}}}else{let r={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.timeout!==void 0){let t=a.timeout;
if(typeof t=="string"){if(!Ts.test(t)){let r={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.idempotence!==void 0){let t=a.idempotence;if(typeof t!="str\
ing"){let r={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="once"||t==="repeatable")){let r={instancePath:i+"/i\
dempotence",schemaPath:"#/properties/idempotence/enum",keyword:"enum",params:{allowedValues:Fs.properties.idempotence.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a["output-variable"]!==void 0){let t=a["\
output-variable"];if(typeof t=="string"){if(!H.test(t)){let r={instancePath:i+"/output-variable",schemaPath:"#/propertie\
s/output-variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match patte\
rn "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/output-variable",schemaPath:"\
#/properties/output-variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return os.errors=e,s===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nt=ps;function ps(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ps.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.value===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[t]:e.push(t),s++}for(let t in a)if(!(t==="name"||t==="value"||t==="secret")){let r={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),s++}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(!H.test(t)){let r={instancePath:i+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
value!==void 0){let t=a.value;if(typeof t=="string"){if(q(t)>4e3){let r={instancePath:i+"/value",schemaPath:"#/propertie\
s/value/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.secret!==void 0&&typeof a.secret!="boolean"){let t={
instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ps.errors=e,s===0}ps.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ot=ls;function ls(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ls.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(t!=="to"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.to!==void 0){
let t=a.to;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}return ls.errors=e,s===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tt=ds;var T=new RegExp("%[^%]+%","u");function ds(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=ds.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.image===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[l]:e.push(l),s++}for(let l in a)if(!(l==="image"||l===
"index"||l==="name"||l==="edition"||l==="to")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}
if(a.image!==void 0){let l=a.image,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.
push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!t){let u=s;if(typeof l==
"string"){if(q(l)<1){let g={instancePath:i+"/image",schemaPath:"#/properties/image/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/ima\
ge",schemaPath:"#/properties/image/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[g]:e.push(g),s++}var t=u===s;m=t}if(!m){let u={instancePath:i+"/image",schemaPath:"#/properties/image/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.index!==void 0){let l=a.
index,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===
null?e=[u]:e.push(u),s++}var r=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!r){let u=s;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l))){let g={instancePath:i+"/index",schemaPath:"#/properties/index/else/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),s++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(
l))){let g={instancePath:i+"/index",schemaPath:"#/properties/index/else/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"};e===null?e=[g]:e.push(g),s++}var r=u===s;m=r}if(!m){let u={instancePath:i+"/index",schemaPath:"\
#/properties/index/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.
push(u),s++}}if(a.name!==void 0){let l=a.name,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?
e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var n=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!n){let u=s;
if(typeof l=="string"){if(q(l)<1){let g={instancePath:i+"/name",schemaPath:"#/properties/name/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+
"/name",schemaPath:"#/properties/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[g]:e.push(g),s++}var n=u===s;m=n}if(!m){let u={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.edition!==void 0){
let l=a.edition,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var p=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!p){let u=s;if(typeof l=="strin\
g"){if(q(l)<1){let g={instancePath:i+"/edition",schemaPath:"#/properties/edition/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/edi\
tion",schemaPath:"#/properties/edition/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[g]:e.push(g),s++}var p=u===s;m=p}if(!m){let u={instancePath:i+"/edition",schemaPath:"#/properties/edition/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.to!==void 0){let l=a.
to,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===
null?e=[u]:e.push(u),s++}var o=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!o){let u=s;if(typeof l=="string"){if(q(l)<1){
let g={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var o=u===
s;m=o}if(!m){let u={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return ds.errors=e,s===0}ds.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var _t=ms,xt={title:"Apply Windows settings",description:"Writes the answer file that W\
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
minLength:1}}},$id:"authoredValidators1"};function ms(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,
dynamicAnchors:j={}}={}){let e=null,s=0,c=ms.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let v in a)if(!z.call(xt.properties,v)){let k={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional p\
roperties"};e===null?e=[k]:e.push(k),s++}if(a.to!==void 0){let v=a.to,k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.
test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var t=x===s;if(s=k,e!==null&&
(k?e.length=k:e=null),!t){let b=s;if(typeof v=="string"){if(q(v)<1){let O={instancePath:i+"/to",schemaPath:"#/properties\
/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[O]:
e.push(O),s++}}else{let O={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[O]:e.push(O),s++}var t=b===s;P=t}if(!P){let b={instancePath:i+"/to",schemaPath:"\
#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(
b),s++}}if(a["answer-file"]!==void 0){let v=a["answer-file"],k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.test(v)){
let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var r=x===s;if(s=k,e!==null&&(k?e.length=
k:e=null),!r){let b=s;if(typeof v=="string"){if(q(v)<1){let O={instancePath:i+"/answer-file",schemaPath:"#/properties/an\
swer-file/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[O]:e.push(O),s++}}else{let O={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}var r=b===s;P=r}if(!P){let b={instancePath:i+
"/answer-file",schemaPath:"#/properties/answer-file/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["computer-name"]!==void 0){let v=a["computer-name"],k=s,P=!0,x=s;if(s===
x)if(typeof v=="string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}
var n=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!n){let b=s;if(typeof v=="string"){if(q(v)<1){let O={instancePath:i+"\
/computer-name",schemaPath:"#/properties/computer-name/else/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+"/computer-name",schemaPath:"\
#/properties/computer-name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(
O),s++}var n=b===s;P=n}if(!P){let b={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["registered-ow\
ner"]!==void 0){let v=a["registered-owner"],k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.test(v)){let b={};e===null?
e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var p=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!p){let b=s;
if(typeof v=="string"){if(q(v)>256){let O={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/\
else/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[O]:
e.push(O),s++}}else{let O={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}var p=b===s;P=p}if(!P){let b={instancePath:i+
"/registered-owner",schemaPath:"#/properties/registered-owner/if",keyword:"if",params:{failingKeyword:"else"},message:'m\
ust match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["registered-organization"]!==void 0){let v=a["registered-or\
ganization"],k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};
e===null?e=[b]:e.push(b),s++}var o=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!o){let b=s;if(typeof v=="string"){if(q(
v)>256){let O={instancePath:i+"/registered-organization",schemaPath:"#/properties/registered-organization/else/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[O]:e.push(O),s++}}else{
let O={instancePath:i+"/registered-organization",schemaPath:"#/properties/registered-organization/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}var o=b===s;P=o}if(!P){let b={instancePath:i+
"/registered-organization",schemaPath:"#/properties/registered-organization/if",keyword:"if",params:{failingKeyword:"els\
e"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["product-key"]!==void 0){let v=a["product-key"],
k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?
e=[b]:e.push(b),s++}var l=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!l){let b=s;if(typeof v=="string"){if(!tt.test(v)){
let O={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[
O]:e.push(O),s++}}else{let O={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/else/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}var l=b===s;P=l}if(!P){let b={instancePath:i+
"/product-key",schemaPath:"#/properties/product-key/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["time-zone"]!==void 0){let v=a["time-zone"],k=s,P=!0,x=s;if(s===x)if(typeof v==
"string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var f=x===s;if(s=
k,e!==null&&(k?e.length=k:e=null),!f){let b=s;if(typeof v=="string"){if(q(v)<1){let O={instancePath:i+"/time-zone",schemaPath:"\
#/properties/time-zone/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}var f=b===s;P=f}if(!P){let b={
instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["administrator-password"]!==void 0){let v=a["administrator\
-password"],k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};
e===null?e=[b]:e.push(b),s++}var m=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!m){let b=s;if(typeof v=="string"){if(q(
v)<1){let O={instancePath:i+"/administrator-password",schemaPath:"#/properties/administrator-password/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+
"/administrator-password",schemaPath:"#/properties/administrator-password/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[O]:e.push(O),s++}var m=b===s;P=m}if(!P){let b={instancePath:i+"/administrator-pass\
word",schemaPath:"#/properties/administrator-password/if",keyword:"if",params:{failingKeyword:"else"},message:'must matc\
h "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["input-locale"]!==void 0){let v=a["input-locale"],k=s,P=!0,x=s;if(s===
x)if(typeof v=="string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}
var d=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!d){let b=s;if(typeof v=="string"){if(q(v)<1){let O={instancePath:i+"\
/input-locale",schemaPath:"#/properties/input-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+"/input-locale",schemaPath:"\
#/properties/input-locale/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(
O),s++}var d=b===s;P=d}if(!P){let b={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/if",keyword:"i\
f",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["system-locale"]!==
void 0){let v=a["system-locale"],k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(
b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var u=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!u){let b=s;if(typeof v==
"string"){if(q(v)<1){let O={instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+
"/system-locale",schemaPath:"#/properties/system-locale/else/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[O]:e.push(O),s++}var u=b===s;P=u}if(!P){let b={instancePath:i+"/system-locale",schemaPath:"#/prop\
erties/system-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:
e.push(b),s++}}if(a["user-locale"]!==void 0){let v=a["user-locale"],k=s,P=!0,x=s;if(s===x)if(typeof v=="string"){if(!T.test(
v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}var h=x===s;if(s=k,e!==null&&(k?e.
length=k:e=null),!h){let b=s;if(typeof v=="string"){if(q(v)<1){let O={instancePath:i+"/user-locale",schemaPath:"#/proper\
ties/user-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+"/user-locale",schemaPath:"#/properties/user-locale/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}var h=b===s;P=h}if(!P){let b={instancePath:i+
"/user-locale",schemaPath:"#/properties/user-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[b]:e.push(b),s++}}if(a["ui-language"]!==void 0){let v=a["ui-language"],k=s,P=!0,x=s;if(s===x)
if(typeof v=="string"){if(!T.test(v)){let b={};e===null?e=[b]:e.push(b),s++}}else{let b={};e===null?e=[b]:e.push(b),s++}
var g=x===s;if(s=k,e!==null&&(k?e.length=k:e=null),!g){let b=s;if(typeof v=="string"){if(q(v)<1){let O={instancePath:i+"\
/ui-language",schemaPath:"#/properties/ui-language/else/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+"/ui-language",schemaPath:"#/p\
roperties/ui-language/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),
s++}var g=b===s;P=g}if(!P){let b={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[b]:e.push(b),s++}}}else{let v={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}return ms.errors=e,
s===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lt=us,Ds={title:"Capture user state",description:"Capt\
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
string",enum:["stop","list"],default:"stop"}}},$id:"authoredValidators2"};function us(a,{instancePath:i="",parentData:N,
parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=us.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let m in a)if(!(m==="store"||m==="from"||
m==="path"||m==="folders"||m==="exclude"||m==="cloud-only"||m==="encrypted")){let d={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional propertie\
s"};e===null?e=[d]:e.push(d),s++}if(a.store!==void 0){let m=a.store,d=s,u=!0,h=s;if(s===h)if(typeof m=="string"){if(!T.test(
m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var t=h===s;if(s=d,e!==null&&(d?e.
length=d:e=null),!t){let g=s;if(typeof m!="string"){let k={instancePath:i+"/store",schemaPath:"#/properties/store/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(!(m==="hard-link"||
m==="copy")){let k={instancePath:i+"/store",schemaPath:"#/properties/store/else/enum",keyword:"enum",params:{allowedValues:Ds.
properties.store.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),s++}var t=g===
s;u=t}if(!u){let g={instancePath:i+"/store",schemaPath:"#/properties/store/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a.from!==void 0){let m=a.from,d=s,u=!0,h=s;if(s===h)
if(typeof m=="string"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var r=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!r){let g=s;if(typeof m=="string"){if(q(m)<1){let k={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var r=g===s;u=r}if(!u){
let g={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a.path!==void 0){let m=a.path,d=s,u=!0,h=s;if(s===h)if(typeof m==
"string"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var n=h===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!n){let g=s;if(typeof m=="string"){if(q(m)<1){let k={instancePath:i+"/path",schemaPath:"\
#/properties/path/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var n=g===s;u=n}if(!u){let g={instancePath:i+
"/path",schemaPath:"#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[g]:e.push(g),s++}}if(a.folders!==void 0){let m=a.folders;if(Array.isArray(m)){let d=m.length;for(let u=0;u<d;u++){
let h=m[u],g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),s++}}else{let P={};
e===null?e=[P]:e.push(P),s++}var p=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!p){let P=s;if(typeof h=="string"){if(q(
h)<1){let b={instancePath:i+"/folders/"+u,schemaPath:"#/properties/folders/items/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/fol\
ders/"+u,schemaPath:"#/properties/folders/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[b]:e.push(b),s++}var p=P===s;v=p}if(!v){let P={instancePath:i+"/folders/"+u,schemaPath:"#/properties/folders\
/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(P),s++}}}else{
let d={instancePath:i+"/folders",schemaPath:"#/properties/folders/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[d]:e.push(d),s++}}if(a.exclude!==void 0){let m=a.exclude;if(Array.isArray(m)){let d=m.length;for(let u=0;u<
d;u++){let h=m[u],g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),s++}}else{
let P={};e===null?e=[P]:e.push(P),s++}var o=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!o){let P=s;if(typeof h=="strin\
g"){if(q(h)<1){let b={instancePath:i+"/exclude/"+u,schemaPath:"#/properties/exclude/items/else/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/exclude/"+u,schemaPath:"#/properties/exclude/items/else/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[b]:e.push(b),s++}var o=P===s;v=o}if(!v){let P={instancePath:i+"/exclude/"+u,schemaPath:"#/properties\
/exclude/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(
P),s++}}}else{let d={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(a["cloud-only"]!==void 0){let m=a["cloud-only"],d=s,u=!0,h=s;if(s===
h)if(typeof m=="string"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var l=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!l){let g=s;if(typeof m!="string"){let k={instancePath:i+"/cloud-only",
schemaPath:"#/properties/cloud-only/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[k]:e.push(k),s++}if(!(m==="list"||m==="stop")){let k={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-onl\
y/else/enum",keyword:"enum",params:{allowedValues:Ds.properties["cloud-only"].else.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[k]:e.push(k),s++}var l=g===s;u=l}if(!u){let g={instancePath:i+"/cloud-only",schemaPath:"\
#/properties/cloud-only/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[
g]:e.push(g),s++}}if(a.encrypted!==void 0){let m=a.encrypted,d=s,u=!0,h=s;if(s===h)if(typeof m=="string"){if(!T.test(m)){
let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var f=h===s;if(s=d,e!==null&&(d?e.length=
d:e=null),!f){let g=s;if(typeof m!="string"){let k={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(!(m==="stop"||m===
"list")){let k={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/enum",keyword:"enum",params:{allowedValues:Ds.
properties.encrypted.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),s++}var f=g===
s;u=f}if(!u){let g={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}}else{let m={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return us.errors=e,s===0}us.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wt=fs;function fs(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=fs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(!(o==="from"||o==="computer-name"||o==="registration"||o==="time-zone")){let l={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(a.from!==void 0){let o=a.from,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.
test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var t=m===s;if(s=l,e!==null&&
(l?e.length=l:e=null),!t){let d=s;if(typeof o=="string"){if(q(o)<1){let h={instancePath:i+"/from",schemaPath:"#/properti\
es/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[h]:e.push(h),s++}}else{let h={instancePath:i+"/from",schemaPath:"#/properties/from/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var t=d===s;f=t}if(!f){let d={instancePath:i+"/from",schemaPath:"\
#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(
d),s++}}if(a["computer-name"]!==void 0){let o=a["computer-name"],l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(
o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var r=m===s;if(s=l,e!==null&&(l?e.
length=l:e=null),!r){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/computer-name",schemaPath:"#/properties/com\
puter-name/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var r=d===
s;f=r}if(!f){let d={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.registration!==void 0){let o=a.registration,
l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?
e=[d]:e.push(d),s++}var n=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!n){let d=s;if(typeof o!="boolean"){let h={instancePath:i+
"/registration",schemaPath:"#/properties/registration/else/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[h]:e.push(h),s++}var n=d===s;f=n}if(!f){let d={instancePath:i+"/registration",schemaPath:"#/prope\
rties/registration/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.
push(d),s++}}if(a["time-zone"]!==void 0){let o=a["time-zone"],l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){
let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==null&&(l?e.length=
l:e=null),!p){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var p=d===s;f=p}if(!f){
let d={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fs.errors=e,s===0}fs.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ft=cs;function cs(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=cs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.path===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},
message:"must have required property 'path'"};e===null?e=[l]:e.push(l),s++}for(let l in a)if(!(l==="path"||l==="letter"||
l==="account"||l==="password"||l==="variable")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}
if(a.path!==void 0){let l=a.path,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(
u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!t){let u=s;if(typeof l==
"string"){if(!Zs.test(l)){let g={instancePath:i+"/path",schemaPath:"#/properties/path/else/pattern",keyword:"pattern",params:{
pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'must match pattern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=
[g]:e.push(g),s++}}else{let g={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var t=u===s;m=t}if(!m){let u={instancePath:i+"/path",schemaPath:"\
#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(
u),s++}}if(a.letter!==void 0){let l=a.letter,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?
e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var r=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!r){let u=s;
if(typeof l=="string"){if(!rt.test(l)){let g={instancePath:i+"/letter",schemaPath:"#/properties/letter/else/pattern",keyword:"\
pattern",params:{pattern:"^[D-WYZd-wyz]:?$"},message:'must match pattern "^[D-WYZd-wyz]:?$"'};e===null?e=[g]:e.push(g),s++}}else{
let g={instancePath:i+"/letter",schemaPath:"#/properties/letter/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[g]:e.push(g),s++}var r=u===s;m=r}if(!m){let u={instancePath:i+"/letter",schemaPath:"#/prope\
rties/letter/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),
s++}}if(a.account!==void 0){let l=a.account,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?
e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var n=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!n){let u=s;
if(typeof l=="string"){if(q(l)<1){let g={instancePath:i+"/account",schemaPath:"#/properties/account/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+
"/account",schemaPath:"#/properties/account/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[g]:e.push(g),s++}var n=u===s;m=n}if(!m){let u={instancePath:i+"/account",schemaPath:"#/properties/account/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.password!==void 0){
let l=a.password,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var p=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!p){let u=s;if(typeof l=="strin\
g"){if(q(l)<1){let g={instancePath:i+"/password",schemaPath:"#/properties/password/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/pas\
sword",schemaPath:"#/properties/password/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[g]:e.push(g),s++}var p=u===s;m=p}if(!m){let u={instancePath:i+"/password",schemaPath:"#/properties/password/if",
keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a.variable!==
void 0){let l=a.variable,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{
let u={};e===null?e=[u]:e.push(u),s++}var o=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!o){let u=s;if(typeof l=="strin\
g"){if(!H.test(l)){let g={instancePath:i+"/variable",schemaPath:"#/properties/variable/else/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[g]:
e.push(g),s++}}else{let g={instancePath:i+"/variable",schemaPath:"#/properties/variable/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var o=u===s;m=o}if(!m){let u={instancePath:i+"/var\
iable",schemaPath:"#/properties/variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sche\
ma'};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[l]:e.push(l),s++}return cs.errors=e,s===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Dt=hs;function hs(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=hs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="content"||o==="from"||o==="to"||
o==="overwrite")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(a.content!==void 0){let o=a.content,l=s,f=!0,
m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.
push(d),s++}var t=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!t){let d=s;if(typeof o=="string"){if(q(o)<1){let h={instancePath:i+
"/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/content",schemaPath:"#/properties/c\
ontent/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var t=d===
s;f=t}if(!f){let d={instancePath:i+"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.from!==void 0){let o=a.from,l=s,f=!0,m=s;if(s===
m)if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}
var r=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let d=s;if(typeof o=="string"){if(q(o)<1){let h={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var r=d===s;f=r}if(!f){
let d={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.to!==void 0){let o=a.to,l=s,f=!0,m=s;if(s===m)if(typeof o=="s\
tring"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var n=m===s;if(s=
l,e!==null&&(l?e.length=l:e=null),!n){let d=s;if(typeof o=="string"){if(q(o)<1){let h={instancePath:i+"/to",schemaPath:"\
#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var n=d===s;f=n}if(!f){let d={instancePath:i+"/to",
schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[d]:e.push(d),s++}}if(a.overwrite!==void 0){let o=a.overwrite,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(
o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==null&&(l?e.
length=l:e=null),!p){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/overwrite",schemaPath:"#/properties/overwri\
te/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),s++}var p=d===s;
f=p}if(!f){let d={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return hs.errors=e,s===0}hs.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=ys;function ys(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ys.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.content===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
tent"},message:"must have required property 'content'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="content"||
o==="to"||o==="variable"||o==="continue-on-download-error")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(a.content!==void 0){let o=a.content;if(Array.isArray(o)){if(o.length<1){let f={instancePath:i+"/content",schemaPath:"\
#/properties/content/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[f]:e.push(f),s++}let l=o.length;for(let f=0;f<l;f++){let m=o[f],d=s,u=!0,h=s;if(s===h)if(typeof m=="string"){if(!T.test(
m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var t=h===s;if(s=d,e!==null&&(d?e.
length=d:e=null),!t){let g=s;if(typeof m=="string"){if(q(m)<1){let k={instancePath:i+"/content/"+f,schemaPath:"#/propert\
ies/content/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/content/"+f,schemaPath:"#/properties/content/items/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var t=g===s;u=t}if(!u){let g={
instancePath:i+"/content/"+f,schemaPath:"#/properties/content/items/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[g]:e.push(g),s++}}}else{let l={instancePath:i+"/content",schemaPath:"#/properties\
/content/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(a.to!==void 0){
let o=a.to,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};
e===null?e=[d]:e.push(d),s++}var r=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let d=s;if(typeof o=="string"){if(q(
o)<1){let h={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var r=d===
s;f=r}if(!f){let d={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.variable!==void 0){let o=a.variable,l=s,f=!0,m=s;if(s===m)
if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}
var n=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!n){let d=s;if(typeof o=="string"){if(!it.test(o)){let h={instancePath:i+
"/variable",schemaPath:"#/properties/variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,\
250}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,250}$"'};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/variable",schemaPath:"#/properties/variable/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),s++}var n=d===s;f=n}if(!f){let d={instancePath:i+"/variable",schemaPath:"#/properties/variable/\
if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a["\
continue-on-download-error"]!==void 0){let o=a["continue-on-download-error"],l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){
if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==
null&&(l?e.length=l:e=null),!p){let d=s;if(typeof o!="boolean"){let h={instancePath:i+"/continue-on-download-error",schemaPath:"\
#/properties/continue-on-download-error/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[h]:e.push(h),s++}var p=d===s;f=p}if(!f){let d={instancePath:i+"/continue-on-download-error",schemaPath:"#/proper\
ties/continue-on-download-error/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ys.errors=e,s===0}ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Vt=gs,zt={title:"Inject drivers",description:"Matches the machine's devices against a folder of driver packages, as \
Windows ranks them, and adds the winners to the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"ob\
ject",additionalProperties:!1,required:["drivers"],properties:{drivers:{description:"Name of the content that is the fol\
der of driver packages.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},to:{description:"Volume \
of the applied Windows.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDTargetSystemD\
rive%"}},"allow-unsigned":{description:"True takes unsigned packages when nothing signed matches.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"boolean",default:!1}},missing:{description:"What a boot-critical device without a driver means.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["fail","warn"],default:"fail"}}},$id:"authoredValidators7"};function gs(a,{
instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=gs.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.drivers===
void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"mus\
t have required property 'drivers'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="drivers"||o==="to"||o==="allo\
w-unsigned"||o==="missing")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(a.drivers!==void 0){
let o=a.drivers,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{
let d={};e===null?e=[d]:e.push(d),s++}var t=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!t){let d=s;if(typeof o=="strin\
g"){if(q(o)<1){let h={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/dri\
vers",schemaPath:"#/properties/drivers/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[h]:e.push(h),s++}var t=d===s;f=t}if(!f){let d={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.to!==void 0){let o=a.
to,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===
null?e=[d]:e.push(d),s++}var r=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!r){let d=s;if(typeof o=="string"){if(q(o)<1){
let h={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var r=d===
s;f=r}if(!f){let d={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a["allow-unsigned"]!==void 0){let o=a["allow-unsigned"],l=s,
f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=
[d]:e.push(d),s++}var n=m===s;if(s=l,e!==null&&(l?e.length=l:e=null),!n){let d=s;if(typeof o!="boolean"){let h={instancePath:i+
"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/else/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[h]:e.push(h),s++}var n=d===s;f=n}if(!f){let d={instancePath:i+"/allow-unsigned",schemaPath:"#\
/properties/allow-unsigned/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[d]:e.push(d),s++}}if(a.missing!==void 0){let o=a.missing,l=s,f=!0,m=s;if(s===m)if(typeof o=="string"){if(!T.test(o)){
let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var p=m===s;if(s=l,e!==null&&(l?e.length=
l:e=null),!p){let d=s;if(typeof o!="string"){let h={instancePath:i+"/missing",schemaPath:"#/properties/missing/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(!(o==="fail"||o==="warn")){
let h={instancePath:i+"/missing",schemaPath:"#/properties/missing/else/enum",keyword:"enum",params:{allowedValues:zt.properties.
missing.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}var p=d===s;f=p}if(!f){
let d={instancePath:i+"/missing",schemaPath:"#/properties/missing/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gs.errors=e,s===0}gs.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var St=ws,Gs={title:"Partition disk",description:"Erases one disk and makes its partiti\
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
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",default:"990MiB"}}},$id:"authoredValidators8"};function ws(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=ws.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let l in a)if(!(l==="dis\
k"||l==="layout"||l==="windows-label"||l==="recovery-size")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[f]:e.push(
f),s++}if(a.disk!==void 0){let l=a.disk;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="which"||f===
"serial")){let m={instancePath:i+"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(l.which!==
void 0){let f=l.which,m=s,d=!0,u=s;if(s===u)if(typeof f=="string"){if(!T.test(f)){let h={};e===null?e=[h]:e.push(h),s++}}else{
let h={};e===null?e=[h]:e.push(h),s++}var t=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!t){let h=s;if(typeof f!="strin\
g"){let v={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(!(f==="only"||f==="first"||f==="smallest"||f===
"largest")){let v={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/enum",keyword:"enum",
params:{allowedValues:Gs.properties.disk.properties.which.else.enum},message:"must be equal to one of the allowed values"};
e===null?e=[v]:e.push(v),s++}var t=h===s;d=t}if(!d){let h={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/pr\
operties/which/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[h]:e.push(
h),s++}}if(l.serial!==void 0){let f=l.serial,m=s,d=!0,u=s;if(s===u)if(typeof f=="string"){if(!T.test(f)){let h={};e===null?
e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var r=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!r){let h=s;
if(typeof f=="string"){if(q(f)<1){let v={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/e\
lse/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[v]:e.push(
v),s++}}else{let v={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var r=h===s;d=r}if(!d){let h={instancePath:i+
"/disk/serial",schemaPath:"#/properties/disk/properties/serial/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[h]:e.push(h),s++}}}else{let f={instancePath:i+"/disk",schemaPath:"#/properties/di\
sk/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(a.layout!==void 0){
let l=a.layout,f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};
e===null?e=[u]:e.push(u),s++}var n=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!n){let u=s;if(typeof l!="string"){let g={
instancePath:i+"/layout",schemaPath:"#/properties/layout/else/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[g]:e.push(g),s++}if(!(l==="automatic"||l==="uefi-recommended"||l==="bios-recommended")){let g={instancePath:i+
"/layout",schemaPath:"#/properties/layout/else/enum",keyword:"enum",params:{allowedValues:Gs.properties.layout.else.enum},
message:"must be equal to one of the allowed values"};e===null?e=[g]:e.push(g),s++}var n=u===s;m=n}if(!m){let u={instancePath:i+
"/layout",schemaPath:"#/properties/layout/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sch\
ema'};e===null?e=[u]:e.push(u),s++}}if(a["windows-label"]!==void 0){let l=a["windows-label"],f=s,m=!0,d=s;if(s===d)if(typeof l==
"string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var p=d===s;if(s=
f,e!==null&&(f?e.length=f:e=null),!p){let u=s;if(typeof l=="string"){if(q(l)>32){let g={instancePath:i+"/windows-label",
schemaPath:"#/properties/windows-label/else/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more\
 than 32 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/windows-label",schemaPath:"#/properties\
/windows-label/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var p=u===
s;m=p}if(!m){let u={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(a["recovery-size"]!==void 0){let l=a["recove\
ry-size"],f=s,m=!0,d=s;if(s===d)if(typeof l=="string"){if(!T.test(l)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};
e===null?e=[u]:e.push(u),s++}var o=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!o){let u=s;if(typeof l=="string"){if(!at.
test(l)){let g={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};
e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/else/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}var o=u===s;m=o}if(!m){
let u={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/if",keyword:"if",params:{failingKeyword:"e\
lse"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return ws.errors=e,s===0}ws.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Et=bs,Bt={title:"Restart",description:"Restarts the computer an\
d continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk first.","x-steppe":{"\
runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,required:["to"],properties:{to:{description:"The sy\
stem to start.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["winpe","full-os"]}},message:{description:"\
Shown to whoever sits there.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:512}}},$id:"authoredVal\
idators9"};function bs(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=bs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="to"||n==="message")){let p={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[p]:e.push(p),s++}if(a.to!==void 0){let n=a.to,p=s,o=!0,l=s;if(s===l)if(typeof n=="st\
ring"){if(!T.test(n)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var t=l===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!t){let f=s;if(typeof n!="string"){let d={instancePath:i+"/to",schemaPath:"#/propertie\
s/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(n==="w\
inpe"||n==="full-os")){let d={instancePath:i+"/to",schemaPath:"#/properties/to/else/enum",keyword:"enum",params:{allowedValues:Bt.
properties.to.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}var t=f===s;
o=t}if(!o){let f={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.message!==void 0){let n=a.message,p=s,o=!0,l=s;if(s===l)if(typeof n==
"string"){if(!T.test(n)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var r=l===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!r){let f=s;if(typeof n=="string"){if(q(n)>512){let d={instancePath:i+"/message",schemaPath:"\
#/properties/message/else/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/message",schemaPath:"#/properties/message/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var r=f===s;o=r}if(!o){let f={instancePath:i+
"/message",schemaPath:"#/properties/message/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[f]:e.push(f),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return bs.errors=e,s===0}bs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zt=ks;function ks(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ks.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let p in a)if(!(p==="path"||p==="to"||p==="keep-store")){let o={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(a.path!==void 0){let p=a.path,o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!T.test(p)){let m={};
e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var t=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),
!t){let m=s;if(typeof p=="string"){if(q(p)<1){let u={instancePath:i+"/path",schemaPath:"#/properties/path/else/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{
let u={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[u]:e.push(u),s++}var t=m===s;l=t}if(!l){let m={instancePath:i+"/path",schemaPath:"#/propertie\
s/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}
if(a.to!==void 0){let p=a.to,o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!T.test(p)){let m={};e===null?e=[m]:e.push(
m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var r=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),!r){let m=s;if(typeof p==
"string"){if(q(p)<1){let u={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/to",
schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),s++}var r=m===s;l=r}if(!l){let m={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a["keep-store"]!==void 0){let p=a["keep-stor\
e"],o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!T.test(p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===
null?e=[m]:e.push(m),s++}var n=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),!n){let m=s;if(typeof p!="boolean"){let u={instancePath:i+
"/keep-store",schemaPath:"#/properties/keep-store/else/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[u]:e.push(u),s++}var n=m===s;l=n}if(!l){let m={instancePath:i+"/keep-store",schemaPath:"#/properties/\
keep-store/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),
s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),s++}return ks.errors=e,s===0}ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rt=vs,Kt={
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
string",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}}},$id:"authoredValidators11"};function vs(a,{instancePath:i="",parentData:N,
parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=vs.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.program===void 0){let m={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"program"},message:"must have required property 'prog\
ram'"};e===null?e=[m]:e.push(m),s++}for(let m in a)if(!(m==="program"||m==="arguments"||m==="working-directory"||m==="su\
ccess-codes"||m==="restart-codes"||m==="timeout"||m==="idempotence"||m==="output-variable")){let d={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties"};e===null?e=[d]:e.push(d),s++}if(a.program!==void 0){let m=a.program,d=s,u=!0,h=s;if(s===h)if(typeof m=="stri\
ng"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var t=h===s;if(s=d,
e!==null&&(d?e.length=d:e=null),!t){let g=s;if(typeof m=="string"){if(q(m)<1){let k={instancePath:i+"/program",schemaPath:"\
#/properties/program/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/program",schemaPath:"#/properties/program/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var t=g===s;u=t}if(!u){let g={instancePath:i+
"/program",schemaPath:"#/properties/program/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[g]:e.push(g),s++}}if(a.arguments!==void 0){let m=a.arguments;if(Array.isArray(m)){let d=m.length;for(let u=0;u<
d;u++)if(typeof m[u]!="string"){let h={instancePath:i+"/arguments/"+u,schemaPath:"#/properties/arguments/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}else{let d={instancePath:i+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
d]:e.push(d),s++}}if(a["working-directory"]!==void 0){let m=a["working-directory"],d=s,u=!0,h=s;if(s===h)if(typeof m=="s\
tring"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var r=h===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!r){let g=s;if(typeof m=="string"){if(q(m)>255){let k={instancePath:i+"/working-direct\
ory",schemaPath:"#/properties/working-directory/else/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT\
 have more than 255 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:
e.push(k),s++}var r=g===s;u=r}if(!u){let g={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directo\
ry/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["\
success-codes"]!==void 0){let m=a["success-codes"];if(Array.isArray(m)){let d=m.length;for(let u=0;u<d;u++){let h=m[u],g=s,
v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),s++}}else{let P={};e===null?e=
[P]:e.push(P),s++}var n=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!n){let P=s;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let b={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/else/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),s++}if(typeof h=="number"&&isFinite(h)){
if(h>4294967295||isNaN(h)){let b={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/else/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[b]:e.push(
b),s++}if(h<0||isNaN(h)){let b={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/else/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[b]:e.push(b),s++}}var n=P===
s;v=n}if(!v){let P={instancePath:i+"/success-codes/"+u,schemaPath:"#/properties/success-codes/items/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(P),s++}}}else{let d={instancePath:i+"/s\
uccess-codes",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[d]:e.push(d),s++}}if(a["restart-codes"]!==void 0){let m=a["restart-codes"];if(Array.isArray(m)){let d=m.length;
for(let u=0;u<d;u++){let h=m[u],g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(
P),s++}}else{let P={};e===null?e=[P]:e.push(P),s++}var p=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!p){let P=s;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let b={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/restart-co\
des/items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),s++}if(typeof h==
"number"&&isFinite(h)){if(h>4294967295||isNaN(h)){let b={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/res\
tart-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[b]:e.push(b),s++}if(h<0||isNaN(h)){let b={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/re\
start-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[b]:
e.push(b),s++}}var p=P===s;v=p}if(!v){let P={instancePath:i+"/restart-codes/"+u,schemaPath:"#/properties/restart-codes/i\
tems/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(P),s++}}}else{
let d={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(a.timeout!==void 0){let m=a.timeout,d=s,u=!0,h=s;if(s===h)if(typeof m==
"string"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var o=h===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!o){let g=s;if(typeof m=="string"){if(!Ts.test(m)){let k={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/else/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern \
"^[0-9]+(ms|s|m|h)?$"'};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/timeout",schemaPath:"#/properties/tim\
eout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var o=g===s;
u=o}if(!u){let g={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/if",keyword:"if",params:{failingKeyword:"el\
se"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a.idempotence!==void 0){let m=a.idempotence,d=s,
u=!0,h=s;if(s===h)if(typeof m=="string"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=
[g]:e.push(g),s++}var l=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!l){let g=s;if(typeof m!="string"){let k={instancePath:i+
"/idempotence",schemaPath:"#/properties/idempotence/else/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[k]:e.push(k),s++}if(!(m==="once"||m==="repeatable")){let k={instancePath:i+"/idempotence",schemaPath:"\
#/properties/idempotence/else/enum",keyword:"enum",params:{allowedValues:Kt.properties.idempotence.else.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[k]:e.push(k),s++}var l=g===s;u=l}if(!u){let g={instancePath:i+"/\
idempotence",schemaPath:"#/properties/idempotence/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "e\
lse" schema'};e===null?e=[g]:e.push(g),s++}}if(a["output-variable"]!==void 0){let m=a["output-variable"],d=s,u=!0,h=s;if(s===
h)if(typeof m=="string"){if(!T.test(m)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var f=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),!f){let g=s;if(typeof m=="string"){if(!H.test(m)){let k={instancePath:i+
"/output-variable",schemaPath:"#/properties/output-variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A\
-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[k]:e.push(k),s++}}else{
let k={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}var f=g===s;u=f}if(!u){let g={instancePath:i+"/output-va\
riable",schemaPath:"#/properties/output-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "el\
se" schema'};e===null?e=[g]:e.push(g),s++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return vs.errors=e,s===0}vs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Mt=Ps,Is={title:"Run PowerShell script",description:"Runs a PowerShell script: one that stands in t\
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
$id:"authoredValidators12"};function Ps(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=Ps.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let h in a)if(!z.call(Is.properties,h)){let g={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[
g]:e.push(g),s++}if(a.script!==void 0){let h=a.script,g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};
e===null?e=[P]:e.push(P),s++}}else{let P={};e===null?e=[P]:e.push(P),s++}var t=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),
!t){let P=s;if(typeof h=="string"){if(q(h)<1){let b={instancePath:i+"/script",schemaPath:"#/properties/script/else/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{
let b={instancePath:i+"/script",schemaPath:"#/properties/script/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),s++}var t=P===s;v=t}if(!v){let P={instancePath:i+"/script",schemaPath:"#/prope\
rties/script/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(P),
s++}}if(a.file!==void 0){let h=a.file,g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:
e.push(P),s++}}else{let P={};e===null?e=[P]:e.push(P),s++}var r=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!r){let P=s;
if(typeof h=="string"){if(q(h)<1){let b={instancePath:i+"/file",schemaPath:"#/properties/file/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/file",schemaPath:"#/properties/file/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[b]:e.push(b),s++}var r=P===s;v=r}if(!v){let P={instancePath:i+"/file",schemaPath:"#/properties/file/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(P),s++}}if(a.content!==void 0){
let h=a.content,g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),s++}}else{
let P={};e===null?e=[P]:e.push(P),s++}var n=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!n){let P=s;if(typeof h=="strin\
g"){if(q(h)<1){let b={instancePath:i+"/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[b]:e.push(b),s++}var n=P===s;v=n}if(!v){let P={instancePath:i+"/content",schemaPath:"#/properties/content/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(P),s++}}if(a.parameters!==void 0){
let h=a.parameters;if(Array.isArray(h)){let g=h.length;for(let v=0;v<g;v++)if(typeof h[v]!="string"){let k={instancePath:i+
"/parameters/"+v,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[k]:e.push(k),s++}}else{let g={instancePath:i+"/parameters",schemaPath:"#/properties/parameters/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(a["execution-policy"]!==void 0){
let h=a["execution-policy"],g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),
s++}}else{let P={};e===null?e=[P]:e.push(P),s++}var p=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!p){let P=s;if(typeof h!=
"string"){let b={instancePath:i+"/execution-policy",schemaPath:"#/properties/execution-policy/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(!(h==="AllSigned"||h==="Bypass"||h==="R\
emoteSigned"||h==="Restricted"||h==="Undefined"||h==="Unrestricted")){let b={instancePath:i+"/execution-policy",schemaPath:"\
#/properties/execution-policy/else/enum",keyword:"enum",params:{allowedValues:Is.properties["execution-policy"].else.enum},
message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}var p=P===s;v=p}if(!v){let P={instancePath:i+
"/execution-policy",schemaPath:"#/properties/execution-policy/if",keyword:"if",params:{failingKeyword:"else"},message:'m\
ust match "else" schema'};e===null?e=[P]:e.push(P),s++}}if(a["working-directory"]!==void 0){let h=a["working-directory"],
g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),s++}}else{let P={};e===null?
e=[P]:e.push(P),s++}var o=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!o){let P=s;if(typeof h=="string"){if(q(h)>255){let b={
instancePath:i+"/working-directory",schemaPath:"#/properties/working-directory/else/maxLength",keyword:"maxLength",params:{
limit:255},message:"must NOT have more than 255 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/\
working-directory",schemaPath:"#/properties/working-directory/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),s++}var o=P===s;v=o}if(!v){let P={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[P]:e.push(P),s++}}if(a["success-codes"]!==void 0){let h=a["success-codes"];if(Array.isArray(h)){let g=h.length;for(let v=0;v<
g;v++){let k=h[v],P=s,x=!0,b=s;if(s===b)if(typeof k=="string"){if(!T.test(k)){let V={};e===null?e=[V]:e.push(V),s++}}else{
let V={};e===null?e=[V]:e.push(V),s++}var l=b===s;if(s=P,e!==null&&(P?e.length=P:e=null),!l){let V=s;if(!(typeof k=="num\
ber"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let S={instancePath:i+"/success-codes/"+v,schemaPath:"#/properties/success-codes/\
items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[S]:e.push(S),s++}if(typeof k==
"number"&&isFinite(k)){if(k>4294967295||isNaN(k)){let S={instancePath:i+"/success-codes/"+v,schemaPath:"#/properties/suc\
cess-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[S]:e.push(S),s++}if(k<0||isNaN(k)){let S={instancePath:i+"/success-codes/"+v,schemaPath:"#/properties/su\
ccess-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[S]:
e.push(S),s++}}var l=V===s;x=l}if(!x){let V={instancePath:i+"/success-codes/"+v,schemaPath:"#/properties/success-codes/i\
tems/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[V]:e.push(V),s++}}}else{
let g={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(a["restart-codes"]!==void 0){let h=a["restart-codes"];if(Array.
isArray(h)){let g=h.length;for(let v=0;v<g;v++){let k=h[v],P=s,x=!0,b=s;if(s===b)if(typeof k=="string"){if(!T.test(k)){let V={};
e===null?e=[V]:e.push(V),s++}}else{let V={};e===null?e=[V]:e.push(V),s++}var f=b===s;if(s=P,e!==null&&(P?e.length=P:e=null),
!f){let V=s;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let S={instancePath:i+"/restart-codes/"+v,schemaPath:"\
#/properties/restart-codes/items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[S]:e.push(S),s++}if(typeof k=="number"&&isFinite(k)){if(k>4294967295||isNaN(k)){let S={instancePath:i+"/restart-codes/"+
v,schemaPath:"#/properties/restart-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295"};e===null?e=[S]:e.push(S),s++}if(k<0||isNaN(k)){let S={instancePath:i+"/restart-codes/"+
v,schemaPath:"#/properties/restart-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[S]:e.push(S),s++}}var f=V===s;x=f}if(!x){let V={instancePath:i+"/restart-codes/"+v,schemaPath:"\
#/properties/restart-codes/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[V]:e.push(V),s++}}}else{let g={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(a.timeout!==void 0){let h=a.timeout,
g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),s++}}else{let P={};e===null?
e=[P]:e.push(P),s++}var m=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!m){let P=s;if(typeof h=="string"){if(!Ts.test(h)){
let b={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/else/pattern",keyword:"pattern",params:{pattern:"^[0-9\
]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/timeout",schemaPath:"#/properties/timeout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[b]:e.push(b),s++}var m=P===s;v=m}if(!v){let P={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[P]:e.push(P),s++}}if(a.idempotence!==
void 0){let h=a.idempotence,g=s,v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),
s++}}else{let P={};e===null?e=[P]:e.push(P),s++}var d=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!d){let P=s;if(typeof h!=
"string"){let b={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(!(h==="once"||h==="repeatable")){let b={instancePath:i+
"/idempotence",schemaPath:"#/properties/idempotence/else/enum",keyword:"enum",params:{allowedValues:Is.properties.idempotence.
else.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}var d=P===s;v=d}if(!v){let P={
instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[P]:e.push(P),s++}}if(a["output-variable"]!==void 0){let h=a["output-variable"],g=s,
v=!0,k=s;if(s===k)if(typeof h=="string"){if(!T.test(h)){let P={};e===null?e=[P]:e.push(P),s++}}else{let P={};e===null?e=
[P]:e.push(P),s++}var u=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),!u){let P=s;if(typeof h=="string"){if(!H.test(h)){let b={
instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[b]:e.push(b),
s++}}else{let b={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}var u=P===s;v=u}if(!v){let P={instancePath:i+"/out\
put-variable",schemaPath:"#/properties/output-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must mat\
ch "else" schema'};e===null?e=[P]:e.push(P),s++}}}else{let h={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return Ps.errors=e,s===0}Ps.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ct=qs;function qs(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=qs.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[p]:e.push(p),s++}if(a.value===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[p]:e.push(p),s++}for(let p in a)if(!(p==="name"||p==="value"||p==="secret")){let o={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propert\
ies"};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let p=a.name,o=s,l=!0,f=s;if(s===f)if(typeof p=="string"){if(!T.test(
p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var t=f===s;if(s=o,e!==null&&(o?e.
length=o:e=null),!t){let m=s;if(typeof p=="string"){if(!H.test(p)){let u={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[\
A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var t=m===
s;l=t}if(!l){let m={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.value!==void 0){let p=a.value,o=s,l=!0,f=s;if(s===
f)if(typeof p=="string"){if(!T.test(p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var r=f===s;if(s=o,e!==null&&(o?e.length=o:e=null),!r){let m=s;if(typeof p=="string"){if(q(p)>4e3){let u={instancePath:i+
"/value",schemaPath:"#/properties/value/else/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have mo\
re than 4000 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/value",schemaPath:"#/properties/val\
ue/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var r=m===s;l=
r}if(!l){let m={instancePath:i+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.secret!==void 0){let p=a.secret,o=s,l=!0,f=s;if(s===f)if(typeof p==
"string"){if(!T.test(p)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var n=f===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!n){let m=s;if(typeof p!="boolean"){let u={instancePath:i+"/secret",schemaPath:"#/prop\
erties/secret/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}
var n=m===s;l=n}if(!l){let m={instancePath:i+"/secret",schemaPath:"#/properties/secret/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return qs.errors=e,s===0}qs.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gt=$s;function $s(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=$s.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let r in a)if(r!=="to"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(a.to!==void 0){
let r=a.to,n=s,p=!0,o=s;if(s===o)if(typeof r=="string"){if(!T.test(r)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};
e===null?e=[l]:e.push(l),s++}var t=o===s;if(s=n,e!==null&&(n?e.length=n:e=null),!t){let l=s;if(typeof r=="string"){if(q(
r)<1){let m={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}var t=l===
s;p=t}if(!p){let l={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[l]:e.push(l),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $s.errors=e,s===0}$s.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ht=js;var _s={description:"The system that runs: Windows itself, or WinPE.",enum:["full-os","winpe"]};function X(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=X.evaluated;if(c.dynamicProps&&
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
instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:_s.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.bootNumber!==void 0){let t=a.bootNumber;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t))){let r={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}if(a.machine!==void 0&&typeof a.machine!=
"string"){let t={instancePath:i+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vs={description:"One proven, or not proven, item of the preflight certificate.",type:"object",additionalProperties:!1,
required:["subject","what","node","phase","state","source","how"],properties:{subject:{description:"What the item is abo\
ut.",enum:["content","integrity","image","architecture","space","volume","disk","tool","boot-image","boot-driver","netwo\
rk","firmware","user-state","journal","system","input","settings","condition","decision","power","pending-restart"]},what:{
type:"string",description:"What was to be proven."},node:{type:"string",description:"Node that needs it."},name:{type:"s\
tring",description:"Name of that node."},phase:{$ref:"#/$defs/phase"},state:{description:"Whether it was proven.",enum:[
"proven","refused","unknown","waived"]},source:{type:"string",description:"Where the knowledge comes from: a file, the r\
unning system, the sequence."},how:{type:"string",description:"How it was proven, or why not."},details:{type:"array",description:"\
What else the reader needs, one line each.",items:{type:"string"}},remedy:{type:"string",description:"What to do about i\
t."}}};function J(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=J.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.subject===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sub\
ject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),s++}if(a.what===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have required property 'what'"};
e===null?e=[t]:e.push(t),s++}if(a.node===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(a.phase===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"phase"},message:"must have req\
uired property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.state===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(
t),s++}if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(a.how===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property 'how'"};e===
null?e=[t]:e.push(t),s++}for(let t in a)if(!z.call(Vs.properties,t)){let r={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(a.subject!==void 0){let t=a.subject;if(!(t==="content"||t==="integrity"||t==="image"||t==="archit\
ecture"||t==="space"||t==="volume"||t==="disk"||t==="tool"||t==="boot-image"||t==="boot-driver"||t==="network"||t==="fir\
mware"||t==="user-state"||t==="journal"||t==="system"||t==="input"||t==="settings"||t==="condition"||t==="decision"||t===
"power"||t==="pending-restart")){let r={instancePath:i+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",
params:{allowedValues:Vs.properties.subject.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.
push(r),s++}}if(a.what!==void 0&&typeof a.what!="string"){let t={instancePath:i+"/what",schemaPath:"#/properties/what/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.node!==void 0&&typeof a.
node!="string"){let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}if(a.phase!==void 0){let t=a.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/phase",schemaPath:"\
#/$defs/phase/enum",keyword:"enum",params:{allowedValues:_s.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(a.state!==void 0){let t=a.state;if(!(t==="proven"||t==="refused"||t==="unknown"||t==="w\
aived")){let r={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Vs.properties.
state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.source!==void 0&&typeof a.
source!="string"){let t={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.how!==void 0&&typeof a.how!="string"){let t={instancePath:i+
"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(a.details!==void 0){let t=a.details;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!=
"string"){let p={instancePath:i+"/details/"+n,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/details",schemaPath:"#/pro\
perties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.remedy!==
void 0&&typeof a.remedy!="string"){let t={instancePath:i+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return J.errors=e,s===
0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(a,{instancePath:i="",parentData:N,parentDataProperty:A,
rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=ee.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
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
enum",params:{allowedValues:_s.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}
if(a.granted!==void 0&&typeof a.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.items!==void 0){
let t=a.items;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)J(t[n],{instancePath:i+"/items/"+n,parentData:t,parentDataProperty:n,
rootData:$,dynamicAnchors:j})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)}else{let r={instancePath:i+"/items",schemaPath:"\
#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return ee.errors=e,s===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=se.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
t),s++}return se.errors=e,s===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze={description:"One failure: what was attempted on what, and what was seen.",type:"object",additionalProperties:!1,
required:["id","operation","message"],properties:{id:{description:"Stable id; docs/errors.md explains each.",enum:["acce\
ss-denied","answer-file-invalid","boot-files-missing","boot-not-possible","came-back-elsewhere","cancelled","capture-inc\
omplete","command-failed","content-damaged","content-missing","disk-ambiguous","disk-full","disk-not-found","driver-miss\
ing","fault-injected","file-exists","file-locked","file-not-found","hive-damaged","image-damaged","image-not-found","ima\
ge-unreadable","input-invalid","internal-error","interrupted-once","journal-damaged","journal-foreign","lock-held","mach\
ine-file-invalid","name-illegal","network-unreachable","not-supported-here","preflight-refused","profile-missing","resta\
rt-limit","restore-incomplete","sequence-changed","store-missing","timed-out","variable-undefined","variable-unfit","vol\
ume-not-found","volume-unfit","wipe-incomplete","wrong-phase"]},operation:{type:"string",description:"What was attempted\
, as a verb phrase."},operand:{type:"string",description:"On what: a path, a disk, an image."},message:{type:"string",description:"\
One sentence: what was seen."},exitCode:{type:"integer",description:"Exit code of the tool, when one ran."},command:{type:"\
string",description:"The command to repeat by hand."},outputFile:{type:"string",description:"Where the tool's words stan\
d whole: a path below the folder of the logs."},output:{type:"array",items:{type:"string"},description:"Last lines of th\
e tool's own words."},details:{type:"array",items:{type:"string"},description:"What else the reader needs, one line each\
."}}};function G(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=G.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let t=s,r=!1,n=null,p=s;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.status===void 0){let m={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"requir\
ed",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[m]:e.push(m),s++}for(let m in a)
if(!(m==="status"||m==="notes")){let d={instancePath:i,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(a.
status!==void 0&&a.status!=="done"){let m={instancePath:i+"/status",schemaPath:"#/oneOf/0/properties/status/const",keyword:"\
const",params:{allowedValue:"done"},message:"must be equal to constant"};e===null?e=[m]:e.push(m),s++}if(a.notes!==void 0){
let m=a.notes;if(Array.isArray(m)){let d=m.length;for(let u=0;u<d;u++)if(typeof m[u]!="string"){let h={instancePath:i+"/\
notes/"+u,schemaPath:"#/oneOf/0/properties/notes/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[h]:e.push(h),s++}}else{let d={instancePath:i+"/notes",schemaPath:"#/oneOf/0/properties/notes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}var f=p===s;
if(f){r=!0,n=0;var o=!0}let l=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let m={instancePath:i,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required propert\
y 'status'"};e===null?e=[m]:e.push(m),s++}if(a.why===void 0){let m={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[m]:e.push(m),s++}for(let m in a)
if(!(m==="status"||m==="why")){let d={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(a.status!==
void 0&&a.status!=="skipped"){let m={instancePath:i+"/status",schemaPath:"#/oneOf/1/properties/status/const",keyword:"co\
nst",params:{allowedValue:"skipped"},message:"must be equal to constant"};e===null?e=[m]:e.push(m),s++}if(a.why!==void 0&&
typeof a.why!="string"){let m={instancePath:i+"/why",schemaPath:"#/oneOf/1/properties/why/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i,schemaPath:"#/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}var f=l===s;if(f&&r)r=!1,n=
[n,1];else{f&&(r=!0,n=1,o!==!0&&(o=!0));let m=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let u={
instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"status"},message:"must have r\
equired property 'status'"};e===null?e=[u]:e.push(u),s++}if(a.failure===void 0){let u={instancePath:i,schemaPath:"#/oneO\
f/2/required",keyword:"required",params:{missingProperty:"failure"},message:"must have required property 'failure'"};e===
null?e=[u]:e.push(u),s++}if(a.ignored===void 0){let u={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",
params:{missingProperty:"ignored"},message:"must have required property 'ignored'"};e===null?e=[u]:e.push(u),s++}for(let u in a)
if(!(u==="status"||u==="failure"||u==="ignored")){let h={instancePath:i,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[h]:e.push(
h),s++}if(a.status!==void 0&&a.status!=="failed"){let u={instancePath:i+"/status",schemaPath:"#/oneOf/2/properties/statu\
s/const",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[u]:e.push(u),s++}
if(a.failure!==void 0){let u=a.failure;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id===void 0){let h={instancePath:i+
"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"id"},message:"must have req\
uired property 'id'"};e===null?e=[h]:e.push(h),s++}if(u.operation===void 0){let h={instancePath:i+"/failure",schemaPath:"\
#/$defs/failure/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property '\
operation'"};e===null?e=[h]:e.push(h),s++}if(u.message===void 0){let h={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[h]:e.push(h),s++}for(let h in u)if(!z.call(Ze.properties,h)){let g={instancePath:i+"/failure",schemaPath:"#/$def\
s/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have addi\
tional properties"};e===null?e=[g]:e.push(g),s++}if(u.id!==void 0){let h=u.id;if(!(h==="access-denied"||h==="answer-file\
-invalid"||h==="boot-files-missing"||h==="boot-not-possible"||h==="came-back-elsewhere"||h==="cancelled"||h==="capture-i\
ncomplete"||h==="command-failed"||h==="content-damaged"||h==="content-missing"||h==="disk-ambiguous"||h==="disk-full"||h===
"disk-not-found"||h==="driver-missing"||h==="fault-injected"||h==="file-exists"||h==="file-locked"||h==="file-not-found"||
h==="hive-damaged"||h==="image-damaged"||h==="image-not-found"||h==="image-unreadable"||h==="input-invalid"||h==="intern\
al-error"||h==="interrupted-once"||h==="journal-damaged"||h==="journal-foreign"||h==="lock-held"||h==="machine-file-inva\
lid"||h==="name-illegal"||h==="network-unreachable"||h==="not-supported-here"||h==="preflight-refused"||h==="profile-mis\
sing"||h==="restart-limit"||h==="restore-incomplete"||h==="sequence-changed"||h==="store-missing"||h==="timed-out"||h===
"variable-undefined"||h==="variable-unfit"||h==="volume-not-found"||h==="volume-unfit"||h==="wipe-incomplete"||h==="wron\
g-phase")){let g={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:Ze.
properties.id.enum},message:"must be equal to one of the allowed values"};e===null?e=[g]:e.push(g),s++}}if(u.operation!==
void 0&&typeof u.operation!="string"){let h={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/\
operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(u.operand!==
void 0&&typeof u.operand!="string"){let h={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/oper\
and/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(u.message!==void 0&&
typeof u.message!="string"){let h={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(u.exitCode!==void 0){let h=u.
exitCode;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let g={instancePath:i+"/failure/exitCode",schemaPath:"\
#/$defs/failure/properties/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
g]:e.push(g),s++}}if(u.command!==void 0&&typeof u.command!="string"){let h={instancePath:i+"/failure/command",schemaPath:"\
#/$defs/failure/properties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:
e.push(h),s++}if(u.outputFile!==void 0&&typeof u.outputFile!="string"){let h={instancePath:i+"/failure/outputFile",schemaPath:"\
#/$defs/failure/properties/outputFile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
h]:e.push(h),s++}if(u.output!==void 0){let h=u.output;if(Array.isArray(h)){let g=h.length;for(let v=0;v<g;v++)if(typeof h[v]!=
"string"){let k={instancePath:i+"/failure/output/"+v,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{let g={instancePath:i+"/failur\
e/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[g]:e.push(g),s++}}if(u.details!==void 0){let h=u.details;if(Array.isArray(h)){let g=h.length;for(let v=0;v<
g;v++)if(typeof h[v]!="string"){let k={instancePath:i+"/failure/details/"+v,schemaPath:"#/$defs/failure/properties/detai\
ls/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{let g={
instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/properties/details/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}}else{let h={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}if(a.ignored!==
void 0&&typeof a.ignored!="boolean"){let u={instancePath:i+"/ignored",schemaPath:"#/oneOf/2/properties/ignored/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i,schemaPath:"\
#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}var f=m===s;
if(f&&r)r=!1,n=[n,2];else{f&&(r=!0,n=2,o!==!0&&(o=!0));let u=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===
void 0){let g={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};e===null?e=[g]:e.push(g),s++}if(a.why===void 0){let g={instancePath:i,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"why"},message:"must have required property 'why'"};e===null?
e=[g]:e.push(g),s++}for(let g in a)if(!(g==="status"||g==="why")){let v={instancePath:i,schemaPath:"#/oneOf/3/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
e===null?e=[v]:e.push(v),s++}if(a.status!==void 0&&a.status!=="interrupted"){let g={instancePath:i+"/status",schemaPath:"\
#/oneOf/3/properties/status/const",keyword:"const",params:{allowedValue:"interrupted"},message:"must be equal to constan\
t"};e===null?e=[g]:e.push(g),s++}if(a.why!==void 0&&typeof a.why!="string"){let g={instancePath:i+"/why",schemaPath:"#/o\
neOf/3/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}}else{
let g={instancePath:i,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[g]:e.push(g),s++}var f=u===s;f&&r?(r=!1,n=[n,3]):f&&(r=!0,n=3,o!==!0&&(o=!0))}}if(r)s=t,e!==null&&(t?e.length=t:e=null);else{
let m={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one sch\
ema in oneOf"};e===null?e=[m]:e.push(m),s++}return G.errors=e,c.props=o,s===0}G.evaluated={dynamicProps:!0,dynamicItems:!1};
function te(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=te.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.depth===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required property 'depth'"};
e===null?e=[t]:e.push(t),s++}if(a.result===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"result"},message:"must have required property 'result'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t===
"kind"||t==="span"||t==="name"||t==="depth"||t==="result")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.kind!==void 0&&a.kind!=="group-finished"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"group-finished"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}
if(a.span!==void 0){let t=a.span;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){let r={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"node"},message:"must have require\
d property 'node'"};e===null?e=[r]:e.push(r),s++}if(t.visit===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?
e=[r]:e.push(r),s++}if(t.attempt===void 0){let r={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"req\
uired",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};e===null?e=[r]:e.push(r),s++}
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
r),s++}}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.depth!==void 0){let t=a.depth;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t))){let r={instancePath:i+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}a.result!==void 0&&(G(a.result,{instancePath:i+"/resu\
lt",parentData:a,parentDataProperty:"result",rootData:$,dynamicAnchors:j})||(e=e===null?G.errors:e.concat(G.errors),s=e.
length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return te.errors=e,s===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ut={type:"object",description:"What became of one part of a condition; the parts of a combination follow it one deep\
er.",additionalProperties:!1,required:["depth","result","text"],properties:{depth:{type:"integer",minimum:0,description:"\
0 for the whole condition."},result:{enum:["true","false","unclear","not-asked"],description:"`unclear`: it could not be\
 told; `not-asked`: the tests before it had settled the result."},text:{type:"string",description:"The test with the val\
ues seen."}}};function re(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=re.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
"/tests/"+n+"/result",schemaPath:"#/$defs/tested-condition/properties/result/enum",keyword:"enum",params:{allowedValues:Ut.
properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.text!==
void 0&&typeof p.text!="string"){let o={instancePath:i+"/tests/"+n+"/text",schemaPath:"#/$defs/tested-condition/properti\
es/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/tests/"+n,schemaPath:"#/$defs/tested-condition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.name!==void 0&&typeof a.name!="s\
tring"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return re.errors=e,s===0}re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ie(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ie.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
ject"};e===null?e=[t]:e.push(t),s++}return ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ae.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let d={
instancePath:i+"/choices/"+n+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[d]:e.push(d),s++}for(let d in m)
if(!(d==="name"||d==="rejected")){let u={instancePath:i+"/choices/"+n+"/candidates/"+f,schemaPath:"#/$defs/choice/proper\
ties/candidates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"};e===null?e=[u]:e.push(u),s++}if(m.name!==void 0&&typeof m.name!="string"){let d={instancePath:i+
"/choices/"+n+"/candidates/"+f+"/name",schemaPath:"#/$defs/choice/properties/candidates/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(m.rejected!==void 0&&typeof m.rejected!=
"string"){let d={instancePath:i+"/choices/"+n+"/candidates/"+f+"/rejected",schemaPath:"#/$defs/choice/properties/candida\
tes/items/properties/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),s++}}else{let d={instancePath:i+"/choices/"+n+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+
"/choices/"+n+"/candidates",schemaPath:"#/$defs/choice/properties/candidates/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/cho\
ice/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return ae.errors=e,s===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ne.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ne.errors=e,s===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function oe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=oe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(a.result!==void 0&&(G(
a.result,{instancePath:i+"/result",parentData:a,parentDataProperty:"result",rootData:$,dynamicAnchors:j})||(e=e===null?G.
errors:e.concat(G.errors),s=e.length)),a.milliseconds!==void 0){let t=a.milliseconds;if(typeof t=="number"&&isFinite(t)){
if(t<0||isNaN(t)){let r={instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/mill\
iseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return oe.errors=e,s===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=pe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
must have required property 'message'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Ze.properties,r)){let n={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="acces\
s-denied"||r==="answer-file-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r===
"cancelled"||r==="capture-incomplete"||r==="command-failed"||r==="content-damaged"||r==="content-missing"||r==="disk-amb\
iguous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file\
-locked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||
r==="input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lo\
ck-held"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-supported-here"||r==="pref\
light-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="sequence-changed"||r==="store\
-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volume-not-found"||r==="volume-unfit"||
r==="wipe-incomplete"||r==="wrong-phase")){let n={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/properties/id\
/enum",keyword:"enum",params:{allowedValues:Ze.properties.id.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={instancePath:i+"/failure/ope\
ration",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={instancePath:i+"/failure/o\
perand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/failure/mes\
sage",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(t.command!==void 0&&typeof t.command!="strin\
g"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
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
message:"must be object"};e===null?e=[t]:e.push(t),s++}return pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.into===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"into"},message:"must have required property 'into'"};e===null?e=
[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||t==="into")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="restarting"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/\
const",keyword:"const",params:{allowedValue:"restarting"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),
s++}if(a.into!==void 0){let t=a.into;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/into",schemaPath:"#/$defs\
/phase/enum",keyword:"enum",params:{allowedValues:_s.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Yt={description:"A line for people that belongs to nothing else.",type:"object",additionalProperties:!1,required:["k\
ind","level","text","component"],properties:{kind:{const:"message"},level:{description:"How bad it is.",enum:["informati\
on","warning","error"]},text:{type:"string",description:"The line."},component:{type:"string",description:"Part of the e\
ngine that says it."},span:{$ref:"#/$defs/span"}}};function de(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,
dynamicAnchors:j={}}={}){let e=null,s=0,c=de.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.level===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must \
have required property 'level'"};e===null?e=[t]:e.push(t),s++}if(a.text===void 0){let t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[t]:
e.push(t),s++}if(a.component===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
component"},message:"must have required property 'component'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kin\
d"||t==="level"||t==="text"||t==="component"||t==="span")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.kind!==void 0&&a.kind!=="message"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"message"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.level!==void 0){
let t=a.level;if(!(t==="information"||t==="warning"||t==="error")){let r={instancePath:i+"/level",schemaPath:"#/properti\
es/level/enum",keyword:"enum",params:{allowedValues:Yt.properties.level.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[r]:e.push(r),s++}}if(a.text!==void 0&&typeof a.text!="string"){let t={instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.
component!==void 0&&typeof a.component!="string"){let t={instancePath:i+"/component",schemaPath:"#/properties/component/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.
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
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return de.errors=e,
s===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=me.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.succeeded===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"succeeded"},message:"must have required property 'su\
cceeded'"};e===null?e=[t]:e.push(t),s++}if(a.cancelled===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cancelled"},message:"must have required property 'cancelled'"};e===null?e=[t]:e.push(
t),s++}if(a.milliseconds===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
milliseconds"},message:"must have required property 'milliseconds'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t===
"kind"||t==="succeeded"||t==="cancelled"||t==="failure"||t==="milliseconds")){let r={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.kind!=="run-finished"){let t={instancePath:i+"/kind",schemaPath:"\
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
e.push(r),s++}for(let r in t)if(!z.call(Ze.properties,r)){let n={instancePath:i+"/failure",schemaPath:"#/$defs/failure/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||r==="answer-file-invalid"||
r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||r==="capture-incomplete"||
r==="command-failed"||r==="content-damaged"||r==="content-missing"||r==="disk-ambiguous"||r==="disk-full"||r==="disk-not\
-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file-locked"||r==="file-not-found"||r==="hi\
ve-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||r==="input-invalid"||r==="internal-erro\
r"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lock-held"||r==="machine-file-invalid"||r===
"name-illegal"||r==="network-unreachable"||r==="not-supported-here"||r==="preflight-refused"||r==="profile-missing"||r===
"restart-limit"||r==="restore-incomplete"||r==="sequence-changed"||r==="store-missing"||r==="timed-out"||r==="variable-u\
ndefined"||r==="variable-unfit"||r==="volume-not-found"||r==="volume-unfit"||r==="wipe-incomplete"||r==="wrong-phase")){
let n={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:Ze.
properties.id.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.operation!==
void 0&&typeof t.operation!="string"){let r={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/\
operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.operand!==
void 0&&typeof t.operand!="string"){let r={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/oper\
and/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&
typeof t.message!="string"){let r={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.
exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/failure/exitCode",schemaPath:"\
#/$defs/failure/properties/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
n]:e.push(n),s++}}if(t.command!==void 0&&typeof t.command!="string"){let r={instancePath:i+"/failure/command",schemaPath:"\
#/$defs/failure/properties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="string"){let r={instancePath:i+"/failure/outputFile",schemaPath:"\
#/$defs/failure/properties/outputFile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!=
"string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failur\
e/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[n]:e.push(n),s++}}if(t.details!==void 0){let r=t.details;if(Array.isArray(r)){let n=r.length;for(let p=0;p<
n;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/details/"+p,schemaPath:"#/$defs/failure/properties/detai\
ls/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={
instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/properties/details/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.milliseconds!==
void 0){let t=a.milliseconds;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let r={instancePath:i+"/milliseconds",
schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return me.errors=e,
s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function js(a,{instancePath:i="",parentData:N,parentDataProperty:A,
rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=js.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
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
void 0){let n=a.event,p=s,o=!1,l=null,f=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let d={instancePath:i+
"/event",schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"kind"},message:"must have\
 required property 'kind'"};e===null?e=[d]:e.push(d),s++}if(n.runId===void 0){let d={instancePath:i+"/event",schemaPath:"\
#/$defs/run-started/required",keyword:"required",params:{missingProperty:"runId"},message:"must have required property '\
runId'"};e===null?e=[d]:e.push(d),s++}if(n.sequenceName===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run\
-started/required",keyword:"required",params:{missingProperty:"sequenceName"},message:"must have required property 'sequ\
enceName'"};e===null?e=[d]:e.push(d),s++}if(n.engine===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-st\
arted/required",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===
null?e=[d]:e.push(d),s++}if(n.resumed===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",
keyword:"required",params:{missingProperty:"resumed"},message:"must have required property 'resumed'"};e===null?e=[d]:e.
push(d),s++}if(n.totalSteps===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"\
required",params:{missingProperty:"totalSteps"},message:"must have required property 'totalSteps'"};e===null?e=[d]:e.push(
d),s++}if(n.finishedSteps===void 0){let d={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"re\
quired",params:{missingProperty:"finishedSteps"},message:"must have required property 'finishedSteps'"};e===null?e=[d]:e.
push(d),s++}for(let d in n)if(!(d==="kind"||d==="runId"||d==="sequenceName"||d==="engine"||d==="resumed"||d==="totalStep\
s"||d==="finishedSteps")){let u={instancePath:i+"/event",schemaPath:"#/$defs/run-started/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[u]:e.push(
u),s++}if(n.kind!==void 0&&n.kind!=="run-started"){let d={instancePath:i+"/event/kind",schemaPath:"#/$defs/run-started/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"run-started"},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),s++}if(n.runId!==void 0&&typeof n.runId!="string"){let d={instancePath:i+"/event/runId",schemaPath:"#/$d\
efs/run-started/properties/runId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),s++}if(n.sequenceName!==void 0&&typeof n.sequenceName!="string"){let d={instancePath:i+"/event/sequenceName",schemaPath:"\
#/$defs/run-started/properties/sequenceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),s++}if(n.engine!==void 0&&typeof n.engine!="string"){let d={instancePath:i+"/event/engine",schemaPath:"#\
/$defs/run-started/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),s++}if(n.resumed!==void 0&&typeof n.resumed!="boolean"){let d={instancePath:i+"/event/resumed",schemaPath:"#/$\
defs/run-started/properties/resumed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
d]:e.push(d),s++}if(n.totalSteps!==void 0){let d=n.totalSteps;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){
let u={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/properties/totalSteps/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),s++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(
d))){let u={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/properties/totalSteps/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),s++}}if(n.finishedSteps!==void 0){
let d=n.finishedSteps;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let u={instancePath:i+"/event/finishedSt\
eps",schemaPath:"#/$defs/run-started/properties/finishedSteps/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[u]:e.push(u),s++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){let u={instancePath:i+"/\
event/finishedSteps",schemaPath:"#/$defs/run-started/properties/finishedSteps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),s++}}}else{let d={instancePath:i+"/event",schemaPath:"#/$d\
efs/run-started/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}var r=f===
s;if(r){o=!0,l=0;var t=!0}let m=s;X(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length);var r=m===s;if(r&&o)o=!1,l=[l,1];else{r&&(o=!0,l=1,t!==!0&&(t=!0));let d=s;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let h={instancePath:i+"/event",schemaPath:"#/$defs/foun\
d/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[h]:e.push(h),s++}if(n.message===void 0){let h={instancePath:i+"/event",schemaPath:"#/$defs/found/required",keyword:"req\
uired",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[h]:e.push(h),s++}
for(let h in n)if(!(h==="kind"||h==="message")){let g={instancePath:i+"/event",schemaPath:"#/$defs/found/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?
e=[g]:e.push(g),s++}if(n.kind!==void 0&&n.kind!=="found"){let h={instancePath:i+"/event/kind",schemaPath:"#/$defs/found/\
properties/kind/const",keyword:"const",params:{allowedValue:"found"},message:"must be equal to constant"};e===null?e=[h]:
e.push(h),s++}if(n.message!==void 0&&typeof n.message!="string"){let h={instancePath:i+"/event/message",schemaPath:"#/$d\
efs/found/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(
h),s++}}else{let h={instancePath:i+"/event",schemaPath:"#/$defs/found/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[h]:e.push(h),s++}var r=d===s;if(r&&o)o=!1,l=[l,2];else{r&&(o=!0,l=2,t!==!0&&(t=!0));let h=s;
ee(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length);var r=h===s;if(r&&o)o=!1,l=[l,3];else{r&&(o=!0,l=3,t!==!0&&(t=!0));let v=s;se(n,{instancePath:i+
"/event",parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length);var r=v===s;if(r&&o)o=!1,l=[l,4];else{r&&(o=!0,l=4,t!==!0&&(t=!0));let P=s;te(n,{instancePath:i+"/event",parentData:a,
parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?te.errors:e.concat(te.errors),s=e.length);var r=P===
s;if(r&&o)o=!1,l=[l,5];else{r&&(o=!0,l=5,t!==!0&&(t=!0));let b=s;re(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"\
event",rootData:$,dynamicAnchors:j})||(e=e===null?re.errors:e.concat(re.errors),s=e.length);var r=b===s;if(r&&o)o=!1,l=[
l,6];else{r&&(o=!0,l=6,t!==!0&&(t=!0));let O=s;ie(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:$,
dynamicAnchors:j})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length);var r=O===s;if(r&&o)o=!1,l=[l,7];else{r&&(o=!0,
l=7,t!==!0&&(t=!0));let F=s;ae(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length);var r=F===s;if(r&&o)o=!1,l=[l,8];else{r&&(o=!0,l=8,t!==!0&&(t=!0));
let w=s;ne(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?
ne.errors:e.concat(ne.errors),s=e.length);var r=w===s;if(r&&o)o=!1,l=[l,9];else{r&&(o=!0,l=9,t!==!0&&(t=!0));let R=s;oe(
n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?oe.errors:
e.concat(oe.errors),s=e.length);var r=R===s;if(r&&o)o=!1,l=[l,10];else{r&&(o=!0,l=10,t!==!0&&(t=!0));let xs=s;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.kind===void 0){let _={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/require\
d",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[_]:e.push(
_),s++}if(n.name===void 0){let _={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[_]:e.push(_),s++}if(n.value===
void 0){let _={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[_]:e.push(_),s++}if(n.source===void 0){let _={instancePath:i+
"/event",schemaPath:"#/$defs/variable-set/required",keyword:"required",params:{missingProperty:"source"},message:"must h\
ave required property 'source'"};e===null?e=[_]:e.push(_),s++}for(let _ in n)if(!(_==="kind"||_==="name"||_==="value"||_===
"source")){let K={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:_},message:"must NOT have additional properties"};e===null?e=[K]:e.push(K),s++}if(n.kind!==
void 0&&n.kind!=="variable-set"){let _={instancePath:i+"/event/kind",schemaPath:"#/$defs/variable-set/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"variable-set"},message:"must be equal to constant"};e===null?e=[_]:e.push(_),
s++}if(n.name!==void 0&&typeof n.name!="string"){let _={instancePath:i+"/event/name",schemaPath:"#/$defs/variable-set/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}if(n.value!==
void 0&&typeof n.value!="string"){let _={instancePath:i+"/event/value",schemaPath:"#/$defs/variable-set/properties/value\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}if(n.source!==void 0&&
typeof n.source!="string"){let _={instancePath:i+"/event/source",schemaPath:"#/$defs/variable-set/properties/source/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:i+
"/event",schemaPath:"#/$defs/variable-set/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[_]:e.push(_),s++}var r=xs===s;if(r&&o)o=!1,l=[l,11];else{r&&(o=!0,l=11,t!==!0&&(t=!0));let _=s;pe(n,{instancePath:i+"\
/event",parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length);var r=_===s;if(r&&o)o=!1,l=[l,12];else{r&&(o=!0,l=12,t!==!0&&(t=!0));let nt=s;le(n,{instancePath:i+"/event",
parentData:a,parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?le.errors:e.concat(le.errors),s=e.length);
var r=nt===s;if(r&&o)o=!1,l=[l,13];else{r&&(o=!0,l=13,t!==!0&&(t=!0));let ot=s;de(n,{instancePath:i+"/event",parentData:a,
parentDataProperty:"event",rootData:$,dynamicAnchors:j})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var r=ot===
s;if(r&&o)o=!1,l=[l,14];else{r&&(o=!0,l=14,t!==!0&&(t=!0));let pt=s;me(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"\
event",rootData:$,dynamicAnchors:j})||(e=e===null?me.errors:e.concat(me.errors),s=e.length);var r=pt===s;r&&o?(o=!1,l=[l,
15]):r&&(o=!0,l=15,t!==!0&&(t=!0))}}}}}}}}}}}}}}if(o)s=p,e!==null&&(p?e.length=p:e=null);else{let d={instancePath:i+"/ev\
ent",schemaPath:"#/properties/event/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one sch\
ema in oneOf"};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return js.errors=e,s===0}js.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qt=As;var Xt={description:"Somebody chose how to go on.",type:"object",additionalProperties:!1,required:["kind","choice","node"],
properties:{kind:{const:"operator",description:"Which record this is."},choice:{enum:["retry","skip","stop","from","agai\
n"],description:"What was chosen."},node:{type:"string",description:"Node that it is about; may be empty."},confirmed:{const:!0,
description:"The machine's serial number was typed to confirm it."}}};var Jt={description:"A run begins. Always the first record.",type:"object",additionalProperties:!1,required:["kind","run\
Id","sequenceName","sequenceDigest","machine","engine","contentRoot","unattended"],properties:{kind:{const:"run-started",
description:"Which record this is."},runId:{type:"string",description:"Id of the run."},sequenceName:{type:"string",description:"\
Name of the sequence."},sequenceDigest:{type:"string",description:"SHA-256 over the checked sequence."},machine:{description:"\
The machine that the run belongs to.",type:"object",additionalProperties:!1,required:["uuid","serialNumber"],properties:{
uuid:{type:"string",description:"SMBIOS UUID; empty when the firmware holds junk."},serialNumber:{type:"string",description:"\
Serial number."}}},engine:{type:"string",description:"Version of the engine."},mediumId:{type:"string",description:"Id o\
f the medium it was started from."},contentRoot:{$ref:"#/$defs/durable-path"},unattended:{type:"boolean",description:"Tr\
ue when nobody could answer a question."}}};function ue(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ue.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
e required property 'unattended'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!z.call(Jt.properties,t)){let r={instancePath:i,
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
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ue.errors=e,
s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=fe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return fe.
errors=e,s===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er={description:"The machine started and an e\
ngine took the run up.",type:"object",additionalProperties:!1,required:["kind","phase","startedFrom"],properties:{kind:{
const:"boot-started",description:"Which record this is."},phase:{$ref:"#/$defs/phase"},startedFrom:{type:"string",description:"\
What brought the system up: full-os, medium or staged-entry.",enum:["full-os","medium","staged-entry"]}}},Ce={description:"\
The system that runs: Windows itself, or WinPE.",enum:["full-os","winpe"]};function ce(a,{instancePath:i="",parentData:N,
parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=ce.evaluated;if(c.dynamicProps&&(c.props=void 0),
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
instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.startedFrom!==void 0){let t=a.startedFrom;if(typeof t!=
"string"){let r={instancePath:i+"/startedFrom",schemaPath:"#/properties/startedFrom/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="full-os"||t==="medium"||t==="staged-entry")){let r={
instancePath:i+"/startedFrom",schemaPath:"#/properties/startedFrom/enum",keyword:"enum",params:{allowedValues:er.properties.
startedFrom.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ce.
errors=e,s===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs={description:"One proven, or not proven, item of the preflight certificate.",type:"object",additionalProperties:!1,
required:["subject","what","node","phase","state","source","how"],properties:{subject:{description:"What the item is abo\
ut.",enum:["content","integrity","image","architecture","space","volume","disk","tool","boot-image","boot-driver","netwo\
rk","firmware","user-state","journal","system","input","settings","condition","decision","power","pending-restart"]},what:{
type:"string",description:"What was to be proven."},node:{type:"string",description:"Node that needs it."},name:{type:"s\
tring",description:"Name of that node."},phase:{$ref:"#/$defs/phase"},state:{description:"Whether it was proven.",enum:[
"proven","refused","unknown","waived"]},source:{type:"string",description:"Where the knowledge comes from: a file, the r\
unning system, the sequence."},how:{type:"string",description:"How it was proven, or why not."},details:{type:"array",description:"\
What else the reader needs, one line each.",items:{type:"string"}},remedy:{type:"string",description:"What to do about i\
t."}}};function he(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=he.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.subject===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sub\
ject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),s++}if(a.what===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"what"},message:"must have required property 'what'"};
e===null?e=[t]:e.push(t),s++}if(a.node===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(a.phase===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"phase"},message:"must have req\
uired property 'phase'"};e===null?e=[t]:e.push(t),s++}if(a.state===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(
t),s++}if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(a.how===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property 'how'"};e===
null?e=[t]:e.push(t),s++}for(let t in a)if(!z.call(zs.properties,t)){let r={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),s++}if(a.subject!==void 0){let t=a.subject;if(!(t==="content"||t==="integrity"||t==="image"||t==="archit\
ecture"||t==="space"||t==="volume"||t==="disk"||t==="tool"||t==="boot-image"||t==="boot-driver"||t==="network"||t==="fir\
mware"||t==="user-state"||t==="journal"||t==="system"||t==="input"||t==="settings"||t==="condition"||t==="decision"||t===
"power"||t==="pending-restart")){let r={instancePath:i+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",
params:{allowedValues:zs.properties.subject.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.
push(r),s++}}if(a.what!==void 0&&typeof a.what!="string"){let t={instancePath:i+"/what",schemaPath:"#/properties/what/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.node!==void 0&&typeof a.
node!="string"){let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}if(a.phase!==void 0){let t=a.phase;if(!(t==="full-os"||t==="winpe")){let r={instancePath:i+"/phase",schemaPath:"\
#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}}if(a.state!==void 0){let t=a.state;if(!(t==="proven"||t==="refused"||t==="unknown"||t==="w\
aived")){let r={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:zs.properties.
state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.source!==void 0&&typeof a.
source!="string"){let t={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.how!==void 0&&typeof a.how!="string"){let t={instancePath:i+
"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(a.details!==void 0){let t=a.details;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)if(typeof t[n]!=
"string"){let p={instancePath:i+"/details/"+n,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:i+"/details",schemaPath:"#/pro\
perties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.remedy!==
void 0&&typeof a.remedy!="string"){let t={instancePath:i+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return he.errors=e,s===
0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(a,{instancePath:i="",parentData:N,parentDataProperty:A,
rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=ye.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
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
pe")){let r={instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.items!==void 0){let t=a.items;if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++)he(t[n],{instancePath:i+"/items/"+n,parentData:t,parentDataProperty:n,rootData:$,
dynamicAnchors:j})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)}else{let r={instancePath:i+"/items",schemaPath:"\
#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.
granted!==void 0&&typeof a.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.final!==void 0&&typeof a.final!=
"boolean"){let t={instancePath:i+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ye.errors=e,s===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var sr={type:"object",description:"What became of one part of a condition; the parts of a combination follow it one deep\
er.",additionalProperties:!1,required:["depth","result","text"],properties:{depth:{type:"integer",minimum:0,description:"\
0 for the whole condition."},result:{enum:["true","false","unclear","not-asked"],description:"`unclear`: it could not be\
 told; `not-asked`: the tests before it had settled the result."},text:{type:"string",description:"The test with the val\
ues seen."}}};function ge(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=ge.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
"/tests/"+n+"/result",schemaPath:"#/$defs/tested-condition/properties/result/enum",keyword:"enum",params:{allowedValues:sr.
properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.text!==
void 0&&typeof p.text!="string"){let o={instancePath:i+"/tests/"+n+"/text",schemaPath:"#/$defs/tested-condition/properti\
es/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/tests/"+n,schemaPath:"#/$defs/tested-condition/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ge.errors=e,
s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=we.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}we.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Hs={type:"object",additionalProperties:!1,required:["role","label","fileSystem","sizeBytes","kept"],properties:{role:{
type:"string",enum:["efi","msr","system","windows","recovery","data"],description:"What the partition is for."},label:{type:"\
string",description:"Label of the volume."},fileSystem:{type:"string",enum:["ntfs","fat32","raw"],description:"File syst\
em."},sizeBytes:{type:"integer",minimum:0,description:"Size of the volume."},variable:{type:"string",description:"Variab\
le that will hold its letter."},kept:{type:"boolean",description:"True when the files that lie on it now stay."}}};function be(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=be.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let d={
instancePath:i+"/choices/"+n+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[d]:e.push(d),s++}for(let d in m)
if(!(d==="name"||d==="rejected")){let u={instancePath:i+"/choices/"+n+"/candidates/"+f,schemaPath:"#/$defs/choice/proper\
ties/candidates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"};e===null?e=[u]:e.push(u),s++}if(m.name!==void 0&&typeof m.name!="string"){let d={instancePath:i+
"/choices/"+n+"/candidates/"+f+"/name",schemaPath:"#/$defs/choice/properties/candidates/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(m.rejected!==void 0&&typeof m.rejected!=
"string"){let d={instancePath:i+"/choices/"+n+"/candidates/"+f+"/rejected",schemaPath:"#/$defs/choice/properties/candida\
tes/items/properties/rejected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),s++}}else{let d={instancePath:i+"/choices/"+n+"/candidates/"+f,schemaPath:"#/$defs/choice/properties/candidates/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+
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
enum",params:{allowedValues:Hs.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),s++}}if(p.label!==void 0&&typeof p.label!="string"){let o={instancePath:i+"/volumes/"+n+"/label",schemaPath:"#\
/$defs/promised-volume/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(p.fileSystem!==void 0){let o=p.fileSystem;if(typeof o!="string"){let l={instancePath:i+"/volumes/"+
n+"/fileSystem",schemaPath:"#/$defs/promised-volume/properties/fileSystem/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="ntfs"||o==="fat32"||o==="raw")){let l={instancePath:i+"/volumes/"+
n+"/fileSystem",schemaPath:"#/$defs/promised-volume/properties/fileSystem/enum",keyword:"enum",params:{allowedValues:Hs.
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
e.push(t),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=ke.evaluated;if(c.dynamicProps&&
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
r),s++}}a.decision!==void 0&&(be(a.decision,{instancePath:i+"/decision",parentData:a,parentDataProperty:"decision",rootData:$,
dynamicAnchors:j})||(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}ke.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ve.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ve.errors=e,s===0}ve.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re={description:"One failure: what was attempted on what, and what was seen.",type:"object",additionalProperties:!1,
required:["id","operation","message"],properties:{id:{description:"Stable id; docs/errors.md explains each.",enum:["acce\
ss-denied","answer-file-invalid","boot-files-missing","boot-not-possible","came-back-elsewhere","cancelled","capture-inc\
omplete","command-failed","content-damaged","content-missing","disk-ambiguous","disk-full","disk-not-found","driver-miss\
ing","fault-injected","file-exists","file-locked","file-not-found","hive-damaged","image-damaged","image-not-found","ima\
ge-unreadable","input-invalid","internal-error","interrupted-once","journal-damaged","journal-foreign","lock-held","mach\
ine-file-invalid","name-illegal","network-unreachable","not-supported-here","preflight-refused","profile-missing","resta\
rt-limit","restore-incomplete","sequence-changed","store-missing","timed-out","variable-undefined","variable-unfit","vol\
ume-not-found","volume-unfit","wipe-incomplete","wrong-phase"]},operation:{type:"string",description:"What was attempted\
, as a verb phrase."},operand:{type:"string",description:"On what: a path, a disk, an image."},message:{type:"string",description:"\
One sentence: what was seen."},exitCode:{type:"integer",description:"Exit code of the tool, when one ran."},command:{type:"\
string",description:"The command to repeat by hand."},outputFile:{type:"string",description:"Where the tool's words stan\
d whole: a path below the folder of the logs."},output:{type:"array",items:{type:"string"},description:"Last lines of th\
e tool's own words."},details:{type:"array",items:{type:"string"},description:"What else the reader needs, one line each\
."}}};function Pe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=Pe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[t]:e.push(t),s++}if(a.failure===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
failure"},message:"must have required property 'failure'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="kind"||
t==="span"||t==="failure")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&a.
kind!=="attempt-failed"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
attempt-failed"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.span!==void 0){let t=a.span;if(t&&
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
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.failure!==void 0){let t=a.failure;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.operation===
void 0){let r={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
operation"},message:"must have required property 'operation'"};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){let r={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Re.properties,r)){let n={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="acces\
s-denied"||r==="answer-file-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r===
"cancelled"||r==="capture-incomplete"||r==="command-failed"||r==="content-damaged"||r==="content-missing"||r==="disk-amb\
iguous"||r==="disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file\
-locked"||r==="file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||
r==="input-invalid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lo\
ck-held"||r==="machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-supported-here"||r==="pref\
light-refused"||r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="sequence-changed"||r==="store\
-missing"||r==="timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volume-not-found"||r==="volume-unfit"||
r==="wipe-incomplete"||r==="wrong-phase")){let n={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/properties/id\
/enum",keyword:"enum",params:{allowedValues:Re.properties.id.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={instancePath:i+"/failure/ope\
ration",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={instancePath:i+"/failure/o\
perand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/failure/mes\
sage",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(t.command!==void 0&&typeof t.command!="strin\
g"){let r={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{
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
message:"must be object"};e===null?e=[t]:e.push(t),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Us={description:"A variable changed.",type:"object",additionalProperties:!1,required:["kind","name","secret","source"],
properties:{kind:{const:"variable-set",description:"Which record this is."},name:{type:"string",description:"Name of the\
 variable."},value:{type:"string",description:"Its value, sealed when it is secret; absent when it was deleted."},secret:{
type:"boolean",description:"True for a value that no log shows."},location:{$ref:"#/$defs/durable-path"},source:{type:"s\
tring",description:"Who set it.",enum:["step-default","built-in","sequence","collection","machine","step","child-process",
"rule","engine","operator"]},node:{type:"string",description:"Node that set it."},origin:{$ref:"#/$defs/variable-origin"},
lost:{type:"array",description:"What weaker sources wanted, strongest first.",items:{$ref:"#/$defs/lost-value"}},resealed:{
const:!0,description:"The same value sealed for another place: nothing changed."}}};var tr={description:"A value that lost against a stronger one.",type:"object",additionalProperties:!1,required:["source",
"secret"],properties:{source:{type:"string",description:"Who wanted it.",enum:["step-default","built-in","sequence","col\
lection","machine","step","child-process","rule","engine","operator"]},origin:{$ref:"#/$defs/variable-origin"},value:{type:"\
string",description:"The value; absent for a secret."},secret:{type:"boolean",description:"True for a value that no log \
shows."}}};function qe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.source===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sour\
ce"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}if(a.secret===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secre\
t'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!(t==="source"||t==="origin"||t==="value"||t==="secret")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.source!==void 0){let t=a.source;if(typeof t!="string"){let r={
instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(!(t==="step-default"||t==="built-in"||t==="sequence"||t==="collection"||t==="mach\
ine"||t==="step"||t==="child-process"||t==="rule"||t==="engine"||t==="operator")){let r={instancePath:i+"/source",schemaPath:"\
#/properties/source/enum",keyword:"enum",params:{allowedValues:tr.properties.source.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.origin!==void 0){let t=a.origin;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.name===void 0){let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/required",keyword:"r\
equired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="name"||r==="file")){let n={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/origin/name",schemaPath:"#/$defs/v\
ariable-origin/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.file!==void 0&&typeof t.file!="string"){let r={instancePath:i+"/origin/file",schemaPath:"#/$defs/variable-or\
igin/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.value!==void 0&&typeof a.value!="string"){let t={instancePath:i+"/va\
lue",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(a.secret!==void 0&&typeof a.secret!="boolean"){let t={instancePath:i+"/secret",schemaPath:"#/properties\
/secret/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return qe.errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=$e.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),s++}if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.secret===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have re\
quired property 'secret'"};e===null?e=[t]:e.push(t),s++}if(a.source===void 0){let t={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[t]:
e.push(t),s++}for(let t in a)if(!z.call(Us.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),s++}if(a.kind!==void 0&&a.kind!=="variable-set"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"variable-set"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(a.name!==
void 0&&typeof a.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.value!==void 0&&typeof a.value!="string"){let t={
instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(a.secret!==void 0&&typeof a.secret!="boolean"){let t={instancePath:i+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}
if(a.location!==void 0){let t=a.location;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.volume===void 0){let r={instancePath:i+
"/location",schemaPath:"#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"volume"},message:"mus\
t have required property 'volume'"};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i+"/location",schemaPath:"\
#/$defs/durable-path/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property '\
path'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="volume"||r==="path")){let n={instancePath:i+"/location",schemaPath:"\
#/$defs/durable-path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.volume!==void 0&&typeof t.volume!="string"){let r={instancePath:i+
"/location/volume",schemaPath:"#/$defs/durable-path/properties/volume/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:i+"/locat\
ion/path",schemaPath:"#/$defs/durable-path/properties/path/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/location",schemaPath:"#/$defs/durable-path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.source!==void 0){let t=a.source;
if(typeof t!="string"){let r={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="step-default"||t==="built-in"||t==="sequence"||
t==="collection"||t==="machine"||t==="step"||t==="child-process"||t==="rule"||t==="engine"||t==="operator")){let r={instancePath:i+
"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Us.properties.source.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.node!==void 0&&typeof a.node!="string"){
let t={instancePath:i+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),s++}if(a.origin!==void 0){let t=a.origin;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name===void 0){let r={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r===
"name"||r==="file")){let n={instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/origin/name",schemaPath:"#/$defs/variable-or\
igin/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(t.file!==void 0&&typeof t.file!="string"){let r={instancePath:i+"/origin/file",schemaPath:"#/$defs/variable-origin/pr\
operties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i+"/origin",schemaPath:"#/$defs/variable-origin/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),s++}}if(a.lost!==void 0){let t=a.lost;if(Array.isArray(t)){let r=t.length;for(let n=0;n<
r;n++)qe(t[n],{instancePath:i+"/lost/"+n,parentData:t,parentDataProperty:n,rootData:$,dynamicAnchors:j})||(e=e===null?qe.
errors:e.concat(qe.errors),s=e.length)}else{let r={instancePath:i+"/lost",schemaPath:"#/properties/lost/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.resealed!==void 0&&a.resealed!==!0){
let t={instancePath:i+"/resealed",schemaPath:"#/properties/resealed/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function je(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
e.push(r),s++}return je.errors=e,c.props=t,s===0}je.evaluated={dynamicProps:!0,dynamicItems:!1};function Ae(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=Ae.evaluated;if(c.dynamicProps&&
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
= 1"};e===null?e=[r]:e.push(r),s++}}a.what!==void 0&&(je(a.what,{instancePath:i+"/what",parentData:a,parentDataProperty:"\
what",rootData:$,dynamicAnchors:j})||(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ae.errors=e,
s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr=new RegExp("^[0-9a-f]{64}$","u");function Ne(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,
dynamicAnchors:j={}}={}){let e=null,s=0,c=Ne.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
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
if(typeof t=="string"){if(!rr.test(t)){let r={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),s++}}if(a.sizeBytes!==void 0){let t=a.sizeBytes;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/sizeBytes",schemaPath:"#/properties/sizeBytes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t))){let r={instancePath:i+"/sizeBytes",schemaPath:"#/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}Ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=Oe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Oe.
errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir={description:"An entry of the boot store.",type:"object",additionalProperties:!1,required:["id","kind","title","t\
arget"],properties:{id:{type:"string",description:"Id in the boot store."},kind:{enum:["windows","winpe"],description:"W\
hat it starts."},title:{type:"string",description:"What people see."},target:{$ref:"#/$defs/durable-path"}}};function Te(a,{
instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=Te.evaluated;
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
operties/kind/enum",keyword:"enum",params:{allowedValues:ir.properties.kind.enum},message:"must be equal to one of the a\
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Te.
errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(a,{instancePath:i="",parentData:N,parentDataProperty:A,
rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=_e.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
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
void 0&&(Te(a.entry,{instancePath:i+"/entry",parentData:a,parentDataProperty:"entry",rootData:$,dynamicAnchors:j})||(e=e===
null?Te.errors:e.concat(Te.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function xe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=xe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return xe.errors=e,
s===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ys={description:"The machine shall restart.",type:"obj\
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
econds after which it counts as failed."}}}}};function Le(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,
dynamicAnchors:j={}}={}){let e=null,s=0,c=Le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(a.span===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"span"},message:"must h\
ave required property 'span'"};e===null?e=[t]:e.push(t),s++}if(a.fromBoot===void 0){let t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"fromBoot"},message:"must have required property 'fromBoot'"};e===null?
e=[t]:e.push(t),s++}if(a.into===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
into"},message:"must have required property 'into'"};e===null?e=[t]:e.push(t),s++}if(a.then===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"then"},message:"must have required property 'then'"};
e===null?e=[t]:e.push(t),s++}if(a.limit===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"limit"},message:"must have required property 'limit'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!z.
call(Ys.properties,t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
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
"/into",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.then!==void 0){let t=a.then;if(!(t==="next"||t==="again"||t==="re\
sume")){let r={instancePath:i+"/then",schemaPath:"#/properties/then/enum",keyword:"enum",params:{allowedValues:Ys.properties.
then.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.limit!==void 0){let t=a.
limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/limit",schemaPath:"#/properties/\
limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t==
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
deadline")){let n={instancePath:i+"/handOver",schemaPath:"#/properties/handOver/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.
to!==void 0&&typeof t.to!="string"){let r={instancePath:i+"/handOver/to",schemaPath:"#/properties/handOver/properties/to\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.deadline!==void 0){
let r=t.deadline;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/handOver/deadline",schemaPath:"\
#/properties/handOver/properties/deadline/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/handOver/deadline",schemaPath:"\
#/properties/handOver/properties/deadline/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/handOver",schemaPath:"#/properties/handOver/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Le.errors=e,
s===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=We.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
instancePath:i+"/into",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return We.errors=e,s===0}We.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=Fe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
for(let p in n)if(!z.call(Re.properties,p)){let o={instancePath:i+"/failure",schemaPath:"#/$defs/failure/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(n.id!==void 0){let p=n.id;if(!(p==="access-denied"||p==="answer-file-invalid"||p==="boot-files-mi\
ssing"||p==="boot-not-possible"||p==="came-back-elsewhere"||p==="cancelled"||p==="capture-incomplete"||p==="command-fail\
ed"||p==="content-damaged"||p==="content-missing"||p==="disk-ambiguous"||p==="disk-full"||p==="disk-not-found"||p==="dri\
ver-missing"||p==="fault-injected"||p==="file-exists"||p==="file-locked"||p==="file-not-found"||p==="hive-damaged"||p===
"image-damaged"||p==="image-not-found"||p==="image-unreadable"||p==="input-invalid"||p==="internal-error"||p==="interrup\
ted-once"||p==="journal-damaged"||p==="journal-foreign"||p==="lock-held"||p==="machine-file-invalid"||p==="name-illegal"||
p==="network-unreachable"||p==="not-supported-here"||p==="preflight-refused"||p==="profile-missing"||p==="restart-limit"||
p==="restore-incomplete"||p==="sequence-changed"||p==="store-missing"||p==="timed-out"||p==="variable-undefined"||p==="v\
ariable-unfit"||p==="volume-not-found"||p==="volume-unfit"||p==="wipe-incomplete"||p==="wrong-phase")){let o={instancePath:i+
"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:Re.properties.id.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}if(n.operation!==void 0&&typeof n.operation!=
"string"){let p={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(n.operand!==void 0&&typeof n.operand!=
"string"){let p={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(n.message!==void 0&&typeof n.message!="string"){
let p={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(n.exitCode!==void 0){let p=n.exitCode;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/propert\
ies/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}}if(n.
command!==void 0&&typeof n.command!="string"){let p={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/prope\
rties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(n.outputFile!==
void 0&&typeof n.outputFile!="string"){let p={instancePath:i+"/failure/outputFile",schemaPath:"#/$defs/failure/propertie\
s/outputFile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(n.output!==
void 0){let p=n.output;if(Array.isArray(p)){let o=p.length;for(let l=0;l<o;l++)if(typeof p[l]!="string"){let f={instancePath:i+
"/failure/output/"+l,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}else{let o={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/\
properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(n.
details!==void 0){let p=n.details;if(Array.isArray(p)){let o=p.length;for(let l=0;l<o;l++)if(typeof p[l]!="string"){let f={
instancePath:i+"/failure/details/"+l,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{let o={instancePath:i+"/failure/details",schemaPath:"\
#/$defs/failure/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),s++}}}else{let p={instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(a.ignored!==void 0&&typeof a.ignored!="boolean"){let n={instancePath:i+
"/ignored",schemaPath:"#/oneOf/2/properties/ignored/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="interrupted"){if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.status===void 0){let n={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"requir\
ed",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}if(a.
why===void 0){let n={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"why"},message:"\
must have required property 'why'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="status"||n==="why")){let p={instancePath:i,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must N\
OT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.status!==void 0&&a.status!=="interrupted"){let n={instancePath:i+
"/status",schemaPath:"#/oneOf/3/properties/status/const",keyword:"const",params:{allowedValue:"interrupted"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.why!==void 0&&typeof a.why!="string"){let n={instancePath:i+
"/why",schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else{let n={instancePath:i,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"status",tagValue:r},message:'value of tag "status" must be in oneOf'};e===null?
e=[n]:e.push(n),s++}else{let n={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"status",tagValue:r},message:'tag "status" must be string'};e===null?e=[n]:e.push(n),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fe.
errors=e,c.props=t,s===0}Fe.evaluated={dynamicProps:!0,dynamicItems:!1};function De(a,{instancePath:i="",parentData:N,parentDataProperty:A,
rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=De.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
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
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.result!==void 0&&(Fe(a.result,{instancePath:i+"/result",parentData:a,
parentDataProperty:"result",rootData:$,dynamicAnchors:j})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),a.type!==
void 0&&typeof a.type!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0&&typeof a.name!="string"){let t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=Ie.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ve(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=Ve.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
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
property 'message'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Re.properties,r)){let n={instancePath:i+"/fa\
ilure",schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0){let r=t.id;if(!(r==="access-denied"||
r==="answer-file-invalid"||r==="boot-files-missing"||r==="boot-not-possible"||r==="came-back-elsewhere"||r==="cancelled"||
r==="capture-incomplete"||r==="command-failed"||r==="content-damaged"||r==="content-missing"||r==="disk-ambiguous"||r===
"disk-full"||r==="disk-not-found"||r==="driver-missing"||r==="fault-injected"||r==="file-exists"||r==="file-locked"||r===
"file-not-found"||r==="hive-damaged"||r==="image-damaged"||r==="image-not-found"||r==="image-unreadable"||r==="input-inv\
alid"||r==="internal-error"||r==="interrupted-once"||r==="journal-damaged"||r==="journal-foreign"||r==="lock-held"||r===
"machine-file-invalid"||r==="name-illegal"||r==="network-unreachable"||r==="not-supported-here"||r==="preflight-refused"||
r==="profile-missing"||r==="restart-limit"||r==="restore-incomplete"||r==="sequence-changed"||r==="store-missing"||r==="\
timed-out"||r==="variable-undefined"||r==="variable-unfit"||r==="volume-not-found"||r==="volume-unfit"||r==="wipe-incomp\
lete"||r==="wrong-phase")){let n={instancePath:i+"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"\
enum",params:{allowedValues:Re.properties.id.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let r={instancePath:i+"/failure/operation",schemaPath:"\
#/$defs/failure/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}if(t.operand!==void 0&&typeof t.operand!="string"){let r={instancePath:i+"/failure/operand",schemaPath:"#/\
$defs/failure/properties/operand/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:i+"/failure/message",schemaPath:"#/$d\
efs/failure/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(t.exitCode!==void 0){let r=t.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/failure/exitCode",schemaPath:"#/$defs/failure/properties/exitCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),s++}}if(t.command!==void 0&&typeof t.command!="string"){let r={instancePath:i+
"/failure/command",schemaPath:"#/$defs/failure/properties/command/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),s++}if(t.outputFile!==void 0&&typeof t.outputFile!="string"){let r={instancePath:i+
"/failure/outputFile",schemaPath:"#/$defs/failure/properties/outputFile/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.output!==void 0){let r=t.output;if(Array.isArray(r)){let n=r.length;for(let p=0;p<
n;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/output/"+p,schemaPath:"#/$defs/failure/properties/output\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+
"/failure/output",schemaPath:"#/$defs/failure/properties/output/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[n]:e.push(n),s++}}if(t.details!==void 0){let r=t.details;if(Array.isArray(r)){let n=r.length;for(let p=0;p<
n;p++)if(typeof r[p]!="string"){let o={instancePath:i+"/failure/details/"+p,schemaPath:"#/$defs/failure/properties/detai\
ls/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={
instancePath:i+"/failure/details",schemaPath:"#/$defs/failure/properties/details/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/failure",schemaPath:"#/$defs/fa\
ilure/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.cancelled!==
void 0&&typeof a.cancelled!="boolean"){let t={instancePath:i+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ve.errors=e,
s===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function As(a,{instancePath:i="",parentData:N,parentDataProperty:A,
rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=As.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(
n),s++}let r=a.kind;if(typeof r=="string")if(r==="run-started"){ue(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,
dynamicAnchors:j})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length);var t=!0}else if(r==="homed")fe(a,{instancePath:i,
parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length),t!==
!0&&(t=!0);else if(r==="boot-started")ce(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||
(e=e===null?ce.errors:e.concat(ce.errors),s=e.length),t!==!0&&(t=!0);else if(r==="certificate")ye(a,{instancePath:i,parentData:N,
parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"condition-tested")ge(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?ge.
errors:e.concat(ge.errors),s=e.length),t!==!0&&(t=!0);else if(r==="node-started")we(a,{instancePath:i,parentData:N,parentDataProperty:A,
rootData:$,dynamicAnchors:j})||(e=e===null?we.errors:e.concat(we.errors),s=e.length),t!==!0&&(t=!0);else if(r==="decided")
ke(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?ke.errors:e.concat(ke.
errors),s=e.length),t!==!0&&(t=!0);else if(r==="act-started")ve(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,
dynamicAnchors:j})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length),t!==!0&&(t=!0);else if(r==="attempt-failed")Pe(
a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length),t!==!0&&(t=!0);else if(r==="variable-set")$e(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,
dynamicAnchors:j})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length),t!==!0&&(t=!0);else if(r==="acquired")Ae(a,{instancePath:i,
parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length),t!==
!0&&(t=!0);else if(r==="released"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,
schemaPath:"#/$defs/released/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pr\
operty 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.number===void 0){let n={instancePath:i,schemaPath:"#/$defs/released/re\
quired",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'"};e===null?e=
[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="number")){let p={instancePath:i,schemaPath:"#/$defs/released/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional propert\
ies"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="released"){let n={instancePath:i+"/kind",schemaPath:"#/\
$defs/released/properties/kind/const",keyword:"const",params:{allowedValue:"released"},message:"must be equal to constan\
t"};e===null?e=[n]:e.push(n),s++}if(a.number!==void 0){let n=a.number;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let p={instancePath:i+"/number",schemaPath:"#/$defs/released/properties/number/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let p={
instancePath:i+"/number",schemaPath:"#/$defs/released/properties/number/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i,schemaPath:"#/$defs/releas\
ed/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r===
"content-staged")Ne(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?Ne.errors:
e.concat(Ne.errors),s=e.length),t!==!0&&(t=!0);else if(r==="engine-staged")Oe(a,{instancePath:i,parentData:N,parentDataProperty:A,
rootData:$,dynamicAnchors:j})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length),t!==!0&&(t=!0);else if(r==="boot-im\
age-staged"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/\
boot-image-staged/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kin\
d'"};e===null?e=[n]:e.push(n),s++}if(a.entry===void 0){let n={instancePath:i,schemaPath:"#/$defs/boot-image-staged/requi\
red",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[n]:e.
push(n),s++}for(let n in a)if(!(n==="kind"||n==="entry"||n==="previousDefault")){let p={instancePath:i,schemaPath:"#/$de\
fs/boot-image-staged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NO\
T have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="boot-image-staged"){let n={instancePath:i+
"/kind",schemaPath:"#/$defs/boot-image-staged/properties/kind/const",keyword:"const",params:{allowedValue:"boot-image-st\
aged"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.entry!==void 0&&typeof a.entry!="string"){
let n={instancePath:i+"/entry",schemaPath:"#/$defs/boot-image-staged/properties/entry/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.previousDefault!==void 0&&typeof a.previousDefault!=
"string"){let n={instancePath:i+"/previousDefault",schemaPath:"#/$defs/boot-image-staged/properties/previousDefault/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,
schemaPath:"#/$defs/boot-image-staged/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="boot-image-held"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===
void 0){let n={instancePath:i,schemaPath:"#/$defs/boot-image-held/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.entry===void 0){let n={instancePath:i,
schemaPath:"#/$defs/boot-image-held/required",keyword:"required",params:{missingProperty:"entry"},message:"must have req\
uired property 'entry'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="entry")){let p={instancePath:i,
schemaPath:"#/$defs/boot-image-held/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="boot-image-held"){let n={
instancePath:i+"/kind",schemaPath:"#/$defs/boot-image-held/properties/kind/const",keyword:"const",params:{allowedValue:"\
boot-image-held"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.entry!==void 0&&typeof a.entry!=
"string"){let n={instancePath:i+"/entry",schemaPath:"#/$defs/boot-image-held/properties/entry/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/bo\
ot-image-held/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&
(t=!0)}else if(r==="boot-image-removed"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,
schemaPath:"#/$defs/boot-image-removed/required",keyword:"required",params:{missingProperty:"kind"},message:"must have r\
equired property 'kind'"};e===null?e=[n]:e.push(n),s++}if(a.entry===void 0){let n={instancePath:i,schemaPath:"#/$defs/bo\
ot-image-removed/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'ent\
ry'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="entry")){let p={instancePath:i,schemaPath:"#/$de\
fs/boot-image-removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must N\
OT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="boot-image-removed"){let n={instancePath:i+
"/kind",schemaPath:"#/$defs/boot-image-removed/properties/kind/const",keyword:"const",params:{allowedValue:"boot-image-r\
emoved"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.entry!==void 0&&typeof a.entry!="string"){
let n={instancePath:i+"/entry",schemaPath:"#/$defs/boot-image-removed/properties/entry/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"#/$defs/boot-ima\
ge-removed/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=
!0)}else if(r==="first-boot-registered")_e(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length),t!==!0&&(t=!0);else if(r==="protected")xe(a,{instancePath:i,parentData:N,
parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"restart-asked")Le(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?Le.errors:
e.concat(Le.errors),s=e.length),t!==!0&&(t=!0);else if(r==="restart-armed"){if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/restart-armed/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(n!=="kind"){let p={instancePath:i,
schemaPath:"#/$defs/restart-armed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.kind!==void 0&&a.kind!=="restart-armed"){let n={
instancePath:i+"/kind",schemaPath:"#/$defs/restart-armed/properties/kind/const",keyword:"const",params:{allowedValue:"re\
start-armed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i,schemaPath:"\
#/$defs/restart-armed/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}
t!==!0&&(t=!0)}else if(r==="restart-done")We(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||
(e=e===null?We.errors:e.concat(We.errors),s=e.length),t!==!0&&(t=!0);else if(r==="node-finished")De(a,{instancePath:i,parentData:N,
parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?De.errors:e.concat(De.errors),s=e.length),t!==!0&&(t=!0);else if(r===
"operator"){if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let n={instancePath:i,schemaPath:"#/$defs/o\
perator/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[n]:e.push(n),s++}if(a.choice===void 0){let n={instancePath:i,schemaPath:"#/$defs/operator/required",keyword:"required",
params:{missingProperty:"choice"},message:"must have required property 'choice'"};e===null?e=[n]:e.push(n),s++}if(a.node===
void 0){let n={instancePath:i,schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty:"node"},
message:"must have required property 'node'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="kind"||n==="choice"||
n==="node"||n==="confirmed")){let p={instancePath:i,schemaPath:"#/$defs/operator/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}
if(a.kind!==void 0&&a.kind!=="operator"){let n={instancePath:i+"/kind",schemaPath:"#/$defs/operator/properties/kind/cons\
t",keyword:"const",params:{allowedValue:"operator"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}if(a.
choice!==void 0){let n=a.choice;if(!(n==="retry"||n==="skip"||n==="stop"||n==="from"||n==="again")){let p={instancePath:i+
"/choice",schemaPath:"#/$defs/operator/properties/choice/enum",keyword:"enum",params:{allowedValues:Xt.properties.choice.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a.node!==void 0&&typeof a.node!=
"string"){let n={instancePath:i+"/node",schemaPath:"#/$defs/operator/properties/node/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.confirmed!==void 0&&a.confirmed!==!0){let n={instancePath:i+
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
 be object"};e===null?e=[n]:e.push(n),s++}t!==!0&&(t=!0)}else if(r==="moved")Ie(a,{instancePath:i,parentData:N,parentDataProperty:A,
rootData:$,dynamicAnchors:j})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length),t!==!0&&(t=!0);else if(r==="run-fin\
ished")Ve(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?Ve.errors:e.concat(
Ve.errors),s=e.length),t!==!0&&(t=!0);else{let n={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:r},message:'value of tag "kind" must be in oneOf'};e===null?e=[n]:e.push(n),s++}else{
let n={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:r},message:'\
tag "kind" must be string'};e===null?e=[n]:e.push(n),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return As.errors=e,c.props=t,s===0}As.evaluated=
{dynamicProps:!0,dynamicItems:!1};var ar=Ns,I={title:"Rehearsal machine",description:"A computer that exists as a folder\
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
default:[]}},$id:"validators2"},nr=new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),or=new RegExp(
"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$","u"),Qs=new RegExp("^([0-9]+([.][0-9]+){0,3})?$","u"),Ke=new RegExp("^\\s*[0-9]+(\\.[0-9\
]+)?\\s*([KMGT]i?B?|B)?\\s*$","u"),Xs=new RegExp("^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$","u"),Js=new RegExp("^[0-9]{4}\
-[0-9]{2}-[0-9]{2}","u"),et=new RegExp("^([A-Z]|none)$","u"),pr=new RegExp('^[^<>:"/\\\\|?* ]+$',"u"),lr=new RegExp("^(0\
x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$","u"),dr=new RegExp("^[A-Za-z_][A-Za-z0-\
9_]*$","u");function Ns(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,
s=0,c=Ns.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(a.make===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"make"},message:"must have required property 'make'"};e===null?e=
[t]:e.push(t),s++}if(a.model===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(a["serial-number"]===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"serial-number"},message:"must have re\
quired property 'serial-number'"};e===null?e=[t]:e.push(t),s++}if(a.uuid===void 0){let t={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"uuid"},message:"must have required property 'uuid'"};e===null?e=[t]:
e.push(t),s++}if(a.disks===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
disks"},message:"must have required property 'disks'"};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!z.call(I.properties,
t)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(a.name!==void 0){let t=a.name;if(typeof t==
"string"){if(q(t)<1){let r={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}if(a.make!==void 0&&typeof a.make!="string"){let t={instancePath:i+"/make",schemaPath:"#/properties/make/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.model!==void 0&&typeof a.
model!="string"){let t={instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a["serial-number"]!==void 0&&typeof a["serial-number"]!="strin\
g"){let t={instancePath:i+"/serial-number",schemaPath:"#/properties/serial-number/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.uuid!==void 0){let t=a.uuid;if(typeof t=="string"){if(!nr.
test(t)){let r={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern:"^[0-9A-\
Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-F\
a-f]{12}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a["asset-tag"]!==void 0&&typeof a["\
asset-tag"]!="string"){let t={instancePath:i+"/asset-tag",schemaPath:"#/properties/asset-tag/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a["system-version"]!==void 0&&typeof a["system-\
version"]!="string"){let t={instancePath:i+"/system-version",schemaPath:"#/properties/system-version/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.family!==void 0&&typeof a.family!="st\
ring"){let t={instancePath:i+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(a.sku!==void 0&&typeof a.sku!="string"){let t={instancePath:i+"/sku",schemaPath:"\
#/properties/sku/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.
board!==void 0){let t=a.board;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="make"||r==="product"||
r==="version"||r==="serial-number"||r==="asset-tag")){let n={instancePath:i+"/board",schemaPath:"#/properties/board/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),s++}if(t.make!==void 0&&typeof t.make!="string"){let r={instancePath:i+"/board/make",schemaPath:"\
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
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.bios!==void 0){let t=a.
bios;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="vendor"||r==="version"||r==="release-date"||r===
"smbios-version")){let n={instancePath:i+"/bios",schemaPath:"#/properties/bios/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.
vendor!==void 0&&typeof t.vendor!="string"){let r={instancePath:i+"/bios/vendor",schemaPath:"#/properties/bios/propertie\
s/vendor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.version!==
void 0&&typeof t.version!="string"){let r={instancePath:i+"/bios/version",schemaPath:"#/properties/bios/properties/versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t["release-date"]!==
void 0){let r=t["release-date"];if(typeof r=="string"){if(!or.test(r)){let n={instancePath:i+"/bios/release-date",schemaPath:"\
#/properties/bios/properties/release-date/pattern",keyword:"pattern",params:{pattern:"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},
message:'must match pattern "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/bios/release-date",schemaPath:"#/properties/bios/properties/release-date/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(t["smbios-version"]!==void 0){let r=t["smbios-version"];if(typeof r=="\
string"){if(!Qs.test(r)){let n={instancePath:i+"/bios/smbios-version",schemaPath:"#/properties/bios/properties/smbios-ve\
rsion/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+){0,3})?$"},message:'must match pattern "^([0-9]+([.\
][0-9]+){0,3})?$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/bios/smbios-version",schemaPath:"#/proper\
ties/bios/properties/smbios-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}}}else{let r={instancePath:i+"/bios",schemaPath:"#/properties/bios/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.enclosures!==void 0){let t=a.enclosures;if(Array.isArray(
t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let o={
instancePath:i+"/enclosures/"+n,schemaPath:"#/properties/enclosures/items/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o==="type"||o==="m\
ake"||o==="serial-number"||o==="asset-tag")){let l={instancePath:i+"/enclosures/"+n,schemaPath:"#/properties/enclosures/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addition\
al properties"};e===null?e=[l]:e.push(l),s++}if(p.type!==void 0){let o=p.type;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){let l={instancePath:i+"/enclosures/"+n+"/type",schemaPath:"#/properties/enclosures/items/properties/type/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&
isFinite(o)){if(o>36||isNaN(o)){let l={instancePath:i+"/enclosures/"+n+"/type",schemaPath:"#/properties/enclosures/items\
/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:36},message:"must be <= 36"};e===null?e=[l]:e.
push(l),s++}if(o<1||isNaN(o)){let l={instancePath:i+"/enclosures/"+n+"/type",schemaPath:"#/properties/enclosures/items/p\
roperties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(
l),s++}}}if(p.make!==void 0&&typeof p.make!="string"){let o={instancePath:i+"/enclosures/"+n+"/make",schemaPath:"#/prope\
rties/enclosures/items/properties/make/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(p["serial-number"]!==void 0&&typeof p["serial-number"]!="string"){let o={instancePath:i+"/enclosure\
s/"+n+"/serial-number",schemaPath:"#/properties/enclosures/items/properties/serial-number/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p["asset-tag"]!==void 0&&typeof p["asset-tag"]!="stri\
ng"){let o={instancePath:i+"/enclosures/"+n+"/asset-tag",schemaPath:"#/properties/enclosures/items/properties/asset-tag/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+
"/enclosures/"+n,schemaPath:"#/properties/enclosures/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/enclosures",schemaPath:"#/properties/enclosures/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.architecture!==void 0){
let t=a.architecture;if(typeof t!="string"){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="x64"||t==="\
arm64"||t==="x86")){let r={instancePath:i+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{
allowedValues:I.properties.architecture.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}}if(a.firmware!==void 0){let t=a.firmware;if(typeof t!="string"){let r={instancePath:i+"/firmware",schemaPath:"#/\
properties/firmware/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t===
"uefi"||t==="bios")){let r={instancePath:i+"/firmware",schemaPath:"#/properties/firmware/enum",keyword:"enum",params:{allowedValues:I.
properties.firmware.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.memory!==
void 0){let t=a.memory;if(typeof t=="string"){if(!Ke.test(t)){let r={instancePath:i+"/memory",schemaPath:"#/properties/m\
emory/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match \
pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/m\
emory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}}if(a.processors!==void 0){let t=a.processors;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){
let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o in p)if(!(o==="name"||o==="make"||o==="megahertz"||o===
"cores"||o==="logical-processors"||o==="virtualization"||o==="second-level-translation"||o==="no-execute")){let l={instancePath:i+
"/processors/"+n,schemaPath:"#/properties/processors/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.name!==void 0&&typeof p.
name!="string"){let o={instancePath:i+"/processors/"+n+"/name",schemaPath:"#/properties/processors/items/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.make!==void 0&&
typeof p.make!="string"){let o={instancePath:i+"/processors/"+n+"/make",schemaPath:"#/properties/processors/items/proper\
ties/make/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.megahertz!==
void 0){let o=p.megahertz;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+
n+"/megahertz",schemaPath:"#/properties/processors/items/properties/megahertz/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>999999999||isNaN(o)){let l={
instancePath:i+"/processors/"+n+"/megahertz",schemaPath:"#/properties/processors/items/properties/megahertz/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:999999999},message:"must be <= 999999999"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(
o)){let l={instancePath:i+"/processors/"+n+"/megahertz",schemaPath:"#/properties/processors/items/properties/megahertz/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p.cores!==
void 0){let o=p.cores;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+n+"\
/cores",schemaPath:"#/properties/processors/items/properties/cores/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>999999999||isNaN(o)){let l={instancePath:i+
"/processors/"+n+"/cores",schemaPath:"#/properties/processors/items/properties/cores/maximum",keyword:"maximum",params:{
comparison:"<=",limit:999999999},message:"must be <= 999999999"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+
"/processors/"+n+"/cores",schemaPath:"#/properties/processors/items/properties/cores/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p["logical-processors"]!==void 0){let o=p["\
logical-processors"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/processors/"+n+"/\
logical-processors",schemaPath:"#/properties/processors/items/properties/logical-processors/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>999999999||
isNaN(o)){let l={instancePath:i+"/processors/"+n+"/logical-processors",schemaPath:"#/properties/processors/items/propert\
ies/logical-processors/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999},message:"must be <= 999999999"};
e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/processors/"+n+"/logical-processors",schemaPath:"\
#/properties/processors/items/properties/logical-processors/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(p.virtualization!==void 0&&typeof p.virtualization!="boolean"){
let o={instancePath:i+"/processors/"+n+"/virtualization",schemaPath:"#/properties/processors/items/properties/virtualiza\
tion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p["second-l\
evel-translation"]!==void 0&&typeof p["second-level-translation"]!="boolean"){let o={instancePath:i+"/processors/"+n+"/s\
econd-level-translation",schemaPath:"#/properties/processors/items/properties/second-level-translation/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p["no-execute"]!==void 0&&typeof p["\
no-execute"]!="boolean"){let o={instancePath:i+"/processors/"+n+"/no-execute",schemaPath:"#/properties/processors/items/\
properties/no-execute/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/processors/"+n,schemaPath:"#/properties/processors/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/processors",schemaPath:"#/pro\
perties/processors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["\
secure-boot"]!==void 0){let t=a["secure-boot"];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.enabled===void 0){let r={
instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/required",keyword:"required",params:{missingProperty:"\
enabled"},message:"must have required property 'enabled'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="enabled"||
r==="certificates")){let n={instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/secure-boot/enabled",schemaPath:"#/pr\
operties/secure-boot/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),s++}if(t.certificates!==void 0){let r=t.certificates;if(typeof r!="string"){let n={instancePath:i+"/secu\
re-boot/certificates",schemaPath:"#/properties/secure-boot/properties/certificates/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="none"||r==="2011"||r==="both"||r==="2023")){let n={
instancePath:i+"/secure-boot/certificates",schemaPath:"#/properties/secure-boot/properties/certificates/enum",keyword:"e\
num",params:{allowedValues:I.properties["secure-boot"].properties.certificates.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/secure-boot",schemaPath:"#/properties/sec\
ure-boot/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.tpm!==
void 0){let t=a.tpm;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.present===void 0){let r={instancePath:i+"/tpm",schemaPath:"\
#/properties/tpm/required",keyword:"required",params:{missingProperty:"present"},message:"must have required property 'p\
resent'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="present"||r==="version"||r==="enabled"||r==="activated"||
r==="owned")){let n={instancePath:i+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.present!==
void 0&&typeof t.present!="boolean"){let r={instancePath:i+"/tpm/present",schemaPath:"#/properties/tpm/properties/presen\
t/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.version!==void 0){
let r=t.version;if(typeof r!="string"){let n={instancePath:i+"/tpm/version",schemaPath:"#/properties/tpm/properties/vers\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===""||r===
"1.2"||r==="2.0")){let n={instancePath:i+"/tpm/version",schemaPath:"#/properties/tpm/properties/version/enum",keyword:"e\
num",params:{allowedValues:I.properties.tpm.properties.version.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/tpm/enabled",schemaPath:"\
#/properties/tpm/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
r]:e.push(r),s++}if(t.activated!==void 0&&typeof t.activated!="boolean"){let r={instancePath:i+"/tpm/activated",schemaPath:"\
#/properties/tpm/properties/activated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),s++}if(t.owned!==void 0&&typeof t.owned!="boolean"){let r={instancePath:i+"/tpm/owned",schemaPath:"#/prope\
rties/tpm/properties/owned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(a.power!==void 0){let t=a.power;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!(r==="source"||r==="batteries")){let n={instancePath:i+"/power",schemaPath:"#/properties/power/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),s++}if(t.source!==void 0){let r=t.source;if(typeof r!="string"){let n={instancePath:i+"\
/power/source",schemaPath:"#/properties/power/properties/source/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="ac"||r==="battery"||r==="unknown")){let n={instancePath:i+"/power/s\
ource",schemaPath:"#/properties/power/properties/source/enum",keyword:"enum",params:{allowedValues:I.properties.power.properties.
source.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.batteries!==void 0){
let r=t.batteries;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/power/batteries",schemaPath:"\
#/properties/power/properties/batteries/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>999999999||isNaN(r)){let n={instancePath:i+"/power/batterie\
s",schemaPath:"#/properties/power/properties/batteries/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999},
message:"must be <= 999999999"};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/power/batteries",
schemaPath:"#/properties/power/properties/batteries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}}}else{let r={instancePath:i+"/power",schemaPath:"#/properties/power/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.hypervisor!==void 0&&
typeof a.hypervisor!="boolean"){let t={instancePath:i+"/hypervisor",schemaPath:"#/properties/hypervisor/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(a.network!==void 0){let t=a.network;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="mac-addresses"||r==="ip-addresses"||r==="adapters"||
r==="full-os"||r==="winpe"||r==="shares")){let n={instancePath:i+"/network",schemaPath:"#/properties/network/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),s++}if(t["mac-addresses"]!==void 0){let r=t["mac-addresses"];if(Array.isArray(r)){let n=r.length;for(let p=0;p<
n;p++){let o=r[p];if(typeof o=="string"){if(!Xs.test(o)){let l={instancePath:i+"/network/mac-addresses/"+p,schemaPath:"#\
/properties/network/properties/mac-addresses/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{2}([:-][0-9A\
-Fa-f]{2}){5}$"},message:'must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"'};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/network/mac-addresses/"+p,schemaPath:"#/properties/network/properties/mac-addresses/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+
"/network/mac-addresses",schemaPath:"#/properties/network/properties/mac-addresses/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t["ip-addresses"]!==void 0){let r=t["ip-addresses"];if(Array.
isArray(r)){let n=r.length;for(let p=0;p<n;p++){let o=r[p];if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/net\
work/ip-addresses/"+p,schemaPath:"#/properties/network/properties/ip-addresses/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/net\
work/ip-addresses/"+p,schemaPath:"#/properties/network/properties/ip-addresses/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/network/ip-addresses",schemaPath:"\
#/properties/network/properties/ip-addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),s++}}if(t.adapters!==void 0){let r=t.adapters;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let o=r[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o["mac-address"]===void 0){let l={instancePath:i+"/network/adapters/"+p,
schemaPath:"#/properties/network/properties/adapters/items/required",keyword:"required",params:{missingProperty:"mac-add\
ress"},message:"must have required property 'mac-address'"};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!z.call(I.properties.
network.properties.adapters.items.properties,l)){let f={instancePath:i+"/network/adapters/"+p,schemaPath:"#/properties/n\
etwork/properties/adapters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(o.name!==void 0){let l=o.name;if(typeof l=="string"){
if(q(l)<1){let f={instancePath:i+"/network/adapters/"+p+"/name",schemaPath:"#/properties/network/properties/adapters/ite\
ms/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/adapters/"+p+"/name",schemaPath:"#/properties/network/pro\
perties/adapters/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[f]:e.push(f),s++}}if(o.description!==void 0&&typeof o.description!="string"){let l={instancePath:i+"/network/adapters/"+
p+"/description",schemaPath:"#/properties/network/properties/adapters/items/properties/description/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(o["mac-address"]!==void 0){let l=o["mac\
-address"];if(typeof l=="string"){if(!Xs.test(l)){let f={instancePath:i+"/network/adapters/"+p+"/mac-address",schemaPath:"\
#/properties/network/properties/adapters/items/properties/mac-address/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"},message:'must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"'};e===null?e=[
f]:e.push(f),s++}}else{let f={instancePath:i+"/network/adapters/"+p+"/mac-address",schemaPath:"#/properties/network/prop\
erties/adapters/items/properties/mac-address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[f]:e.push(f),s++}}if(o.kind!==void 0){let l=o.kind;if(typeof l!="string"){let f={instancePath:i+"/network/adapters/"+
p+"/kind",schemaPath:"#/properties/network/properties/adapters/items/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(l==="wired"||l==="wireless"||l==="other")){let f={instancePath:i+
"/network/adapters/"+p+"/kind",schemaPath:"#/properties/network/properties/adapters/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:I.properties.network.properties.adapters.items.properties.kind.enum},message:"must be equal \
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
"string"){if(q(d)<1){let u={instancePath:i+"/network/adapters/"+p+"/ip-addresses/"+m,schemaPath:"#/properties/network/pr\
operties/adapters/items/properties/ip-addresses/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/network/adapters/"+p+"/ip-addr\
esses/"+m,schemaPath:"#/properties/network/properties/adapters/items/properties/ip-addresses/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}}else{let f={instancePath:i+"/network/ada\
pters/"+p+"/ip-addresses",schemaPath:"#/properties/network/properties/adapters/items/properties/ip-addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(o.gateways!==void 0){let l=o.gateways;
if(Array.isArray(l)){let f=l.length;for(let m=0;m<f;m++){let d=l[m];if(typeof d=="string"){if(q(d)<1){let u={instancePath:i+
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
if(q(d)<1){let u={instancePath:i+"/network/adapters/"+p+"/dns-servers/"+m,schemaPath:"#/properties/network/properties/ad\
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
e.push(l),s++}}}else{let n={instancePath:i+"/network/adapters",schemaPath:"#/properties/network/properties/adapters/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t["full-os"]!==void 0){let r=t["\
full-os"];if(typeof r!="string"){let n={instancePath:i+"/network/full-os",schemaPath:"#/properties/network/properties/fu\
ll-os/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="up"||
r==="down")){let n={instancePath:i+"/network/full-os",schemaPath:"#/properties/network/properties/full-os/enum",keyword:"\
enum",params:{allowedValues:I.properties.network.properties["full-os"].enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),s++}}if(t.winpe!==void 0){let r=t.winpe;if(typeof r!="string"){let n={instancePath:i+
"/network/winpe",schemaPath:"#/properties/network/properties/winpe/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="up"||r==="down")){let n={instancePath:i+"/network/winpe",schemaPath:"\
#/properties/network/properties/winpe/enum",keyword:"enum",params:{allowedValues:I.properties.network.properties.winpe.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(t.shares!==void 0){let r=t.shares;
if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let o=r[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.share===
void 0){let l={instancePath:i+"/network/shares/"+p,schemaPath:"#/properties/network/properties/shares/items/required",keyword:"\
required",params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?e=[l]:e.push(l),s++}for(let l in o)
if(!(l==="share"||l==="tree"||l==="account"||l==="password"||l==="writable")){let f={instancePath:i+"/network/shares/"+p,
schemaPath:"#/properties/network/properties/shares/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(o.share!==void 0){let l=o.share;if(typeof l==
"string"){if(!Zs.test(l)){let f={instancePath:i+"/network/shares/"+p+"/share",schemaPath:"#/properties/network/propertie\
s/shares/items/properties/share/pattern",keyword:"pattern",params:{pattern:"^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"},message:'\
must match pattern "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/netwo\
rk/shares/"+p+"/share",schemaPath:"#/properties/network/properties/shares/items/properties/share/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(o.tree!==void 0){let l=o.tree;if(typeof l=="st\
ring"){if(q(l)<1){let f={instancePath:i+"/network/shares/"+p+"/tree",schemaPath:"#/properties/network/properties/shares/\
items/properties/tree/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/shares/"+p+"/tree",schemaPath:"#/properties/network/prope\
rties/shares/items/properties/tree/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),s++}}if(o.account!==void 0){let l=o.account;if(typeof l=="string"){if(q(l)<1){let f={instancePath:i+"/network/\
shares/"+p+"/account",schemaPath:"#/properties/network/properties/shares/items/properties/account/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+
"/network/shares/"+p+"/account",schemaPath:"#/properties/network/properties/shares/items/properties/account/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(o.password!==void 0){let l=o.password;
if(typeof l=="string"){if(q(l)<1){let f={instancePath:i+"/network/shares/"+p+"/password",schemaPath:"#/properties/networ\
k/properties/shares/items/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/network/shares/"+p+"/password",schemaPath:"\
#/properties/network/properties/shares/items/properties/password/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[f]:e.push(f),s++}}if(o.writable!==void 0&&typeof o.writable!="boolean"){let l={instancePath:i+
"/network/shares/"+p+"/writable",schemaPath:"#/properties/network/properties/shares/items/properties/writable/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/netw\
ork/shares/"+p,schemaPath:"#/properties/network/properties/shares/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/network/shares",schemaPath:"#/properties/ne\
twork/properties/shares/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),s++}}if(a["operating-system"]!==void 0){let t=a["operating-system"];if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let r in t)if(!z.call(I.properties["operating-system"].properties,r)){let n={instancePath:i+
"/operating-system",schemaPath:"#/properties/operating-system/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0){let r=t.
name;if(typeof r=="string"){if(q(r)<1){let n={instancePath:i+"/operating-system/name",schemaPath:"#/properties/operating\
-system/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-system/name",schemaPath:"#/properties/operating-sys\
tem/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}
if(t.version!==void 0){let r=t.version;if(typeof r=="string"){if(!Qs.test(r)){let n={instancePath:i+"/operating-system/v\
ersion",schemaPath:"#/properties/operating-system/properties/version/pattern",keyword:"pattern",params:{pattern:"^([0-9]\
+([.][0-9]+){0,3})?$"},message:'must match pattern "^([0-9]+([.][0-9]+){0,3})?$"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/operating-system/version",schemaPath:"#/properties/operating-system/properties/version/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.edition!==void 0){let r=t.edition;
if(typeof r=="string"){if(q(r)<1){let n={instancePath:i+"/operating-system/edition",schemaPath:"#/properties/operating-s\
ystem/properties/edition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-system/edition",schemaPath:"#/properties/operating-\
system/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let n={instancePath:i+"/operating-system/type",schemaPath:"\
#/properties/operating-system/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),s++}if(!(r==="client"||r==="server"||r==="domain-controller"||r==="other")){let n={instancePath:i+"\
/operating-system/type",schemaPath:"#/properties/operating-system/properties/type/enum",keyword:"enum",params:{allowedValues:I.
properties["operating-system"].properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),s++}}if(t.language!==void 0){let r=t.language;if(typeof r=="string"){if(q(r)<1){let n={instancePath:i+"/operat\
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
if(typeof r=="string"){if(!Js.test(r)){let n={instancePath:i+"/operating-system/installed",schemaPath:"#/properties/oper\
ating-system/properties/installed/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},message:'mus\
t match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-sys\
tem/installed",schemaPath:"#/properties/operating-system/properties/installed/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.core!==void 0&&typeof t.core!="boolean"){let r={instancePath:i+
"/operating-system/core",schemaPath:"#/properties/operating-system/properties/core/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.domain!==void 0){let r=t.domain;if(typeof r=="strin\
g"){if(q(r)<1){let n={instancePath:i+"/operating-system/domain",schemaPath:"#/properties/operating-system/properties/dom\
ain/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/operating-system/domain",schemaPath:"#/properties/operating-system/properties/domai\
n/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.workgroup!==void 0){
let r=t.workgroup;if(typeof r=="string"){if(q(r)<1){let n={instancePath:i+"/operating-system/workgroup",schemaPath:"#/pr\
operties/operating-system/properties/workgroup/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/operating-system/workgroup",schemaPath:"\
#/properties/operating-system/properties/workgroup/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i+"/operating-system",schemaPath:"#/properties/operating-system/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(a.letters!==void 0){
let t=a.letters;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="full-os"||r==="winpe")){let n={instancePath:i+
"/letters",schemaPath:"#/properties/letters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t["full-os"]!==void 0){let r=t["full-os"];
if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let p=r[n];if(typeof p=="string"){if(!et.test(p)){let o={instancePath:i+
"/letters/full-os/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/properties/full-os/additio\
nalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Z]|none)$"},message:'must match pattern "^([A-Z]|none)$"'};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/letters/full-os/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/letters/properties/full-os/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/letters/full-os",schemaPath:"#/properties/letters/\
properties/full-os/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}if(t.
winpe!==void 0){let r=t.winpe;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let p=r[n];if(typeof p=="strin\
g"){if(!et.test(p)){let o={instancePath:i+"/letters/winpe/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
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
ust have required property 'size'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!z.call(I.properties.disks.items.properties,
o)){let l={instancePath:i+"/disks/"+n,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.serial!==
void 0){let o=p.serial;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/disks/"+n+"/serial",schemaPath:"#/prope\
rties/disks/items/properties/serial/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+n+"/serial",schemaPath:"#/properties/dis\
ks/items/properties/serial/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}if(p.model!==void 0){let o=p.model;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/disks/"+n+"/model",schemaPath:"\
#/properties/disks/items/properties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/disks/"+n+"/model",schemaPath:"#/propertie\
s/disks/items/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p.bus!==void 0){let o=p.bus;if(typeof o!="string"){let l={instancePath:i+"/disks/"+n+"/bus",schemaPath:"#/pro\
perties/disks/items/properties/bus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(!(o==="nvme"||o==="sata"||o==="ata"||o==="scsi"||o==="sas"||o==="raid"||o==="usb"||o==="sd"||o==="mmc"||
o==="virtual"||o==="iscsi"||o==="fibre-channel"||o==="unknown")){let l={instancePath:i+"/disks/"+n+"/bus",schemaPath:"#/\
properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues:I.properties.disks.items.properties.bus.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p["unique-id"]!==void 0){let o=p["\
unique-id"];if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/disks/"+n+"/unique-id",schemaPath:"#/properties/di\
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
n"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(p.size!==void 0){let o=p.size;if(typeof o=="string"){if(!Ke.
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
/style",schemaPath:"#/properties/disks/items/properties/style/enum",keyword:"enum",params:{allowedValues:I.properties.disks.
items.properties.style.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.id!==
void 0&&typeof p.id!="string"){let o={instancePath:i+"/disks/"+n+"/id",schemaPath:"#/properties/disks/items/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(p.partitions!==void 0){
let o=p.partitions;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.id===void 0){let d={instancePath:i+"/disks/"+n+"/partitions/"+f,schemaPath:"#/properties/disks/items/pr\
operties/partitions/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};e===null?e=[d]:e.push(d),s++}if(m.role===void 0){let d={instancePath:i+"/disks/"+n+"/partitions/"+f,schemaPath:"\
#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"role"},message:"\
must have required property 'role'"};e===null?e=[d]:e.push(d),s++}if(m.size===void 0){let d={instancePath:i+"/disks/"+n+
"/partitions/"+f,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};e===null?e=[d]:e.push(d),s++}if(m["file-system"]===void 0){let d={instancePath:i+
"/disks/"+n+"/partitions/"+f,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"require\
d",params:{missingProperty:"file-system"},message:"must have required property 'file-system'"};e===null?e=[d]:e.push(d),
s++}for(let d in m)if(!z.call(I.properties.disks.items.properties.partitions.items.properties,d)){let u={instancePath:i+
"/disks/"+n+"/partitions/"+f,schemaPath:"#/properties/disks/items/properties/partitions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[u]:e.push(
u),s++}if(m.id!==void 0){let d=m.id;if(typeof d=="string"){if(!pr.test(d)){let u={instancePath:i+"/disks/"+n+"/partition\
s/"+f+"/id",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/id/pattern",keyword:"pattern",params:{
pattern:'^[^<>:"/\\\\|?* ]+$'},message:'must match pattern "^[^<>:"/\\\\|?* ]+$"'};e===null?e=[u]:e.push(u),s++}}else{let u={
instancePath:i+"/disks/"+n+"/partitions/"+f+"/id",schemaPath:"#/properties/disks/items/properties/partitions/items/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.role!==
void 0){let d=m.role;if(typeof d!="string"){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/role",schemaPath:"#/pro\
perties/disks/items/properties/partitions/items/properties/role/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[u]:e.push(u),s++}if(!(d==="efi"||d==="msr"||d==="system"||d==="windows"||d==="recovery"||d==="\
data")){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/role",schemaPath:"#/properties/disks/items/properties/parti\
tions/items/properties/role/enum",keyword:"enum",params:{allowedValues:I.properties.disks.items.properties.partitions.items.
properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}}if(m.size!==void 0){
let d=m.size;if(typeof d=="string"){if(!Ke.test(d)){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/size",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/size/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-\
9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/size",schemaPath:"#/properties/d\
isks/items/properties/partitions/items/properties/size/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[u]:e.push(u),s++}}if(m["file-system"]!==void 0){let d=m["file-system"];if(typeof d!="string"){let u={instancePath:i+
"/disks/"+n+"/partitions/"+f+"/file-system",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/\
file-system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(d===
"ntfs"||d==="fat32"||d==="raw")){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/file-system",schemaPath:"#/propert\
ies/disks/items/properties/partitions/items/properties/file-system/enum",keyword:"enum",params:{allowedValues:I.properties.
disks.items.properties.partitions.items.properties["file-system"].enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[u]:e.push(u),s++}}if(m.label!==void 0&&typeof m.label!="string"){let d={instancePath:i+"/disks/"+n+"/p\
artitions/"+f+"/label",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/label/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(m.type!==void 0){let d=m.type;if(typeof d==
"string"){if(!lr.test(d)){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/type",schemaPath:"#/properties/disks/item\
s/properties/partitions/items/properties/type/pattern",keyword:"pattern",params:{pattern:"^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9\
A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:'must match pattern "^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]\
{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+n+"/p\
artitions/"+f+"/type",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/type/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.attributes!==void 0){let d=m.attributes;
if(Array.isArray(d)){let u=d.length;for(let h=0;h<u;h++){let g=d[h];if(typeof g!="string"){let v={instancePath:i+"/disks\
/"+n+"/partitions/"+f+"/attributes/"+h,schemaPath:"#/properties/disks/items/properties/partitions/items/properties/attri\
butes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(!(g===
"required"||g==="no-drive-letter"||g==="hidden")){let v={instancePath:i+"/disks/"+n+"/partitions/"+f+"/attributes/"+h,schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/attributes/items/enum",keyword:"enum",params:{allowedValues:I.
properties.disks.items.properties.partitions.items.properties.attributes.items.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[v]:e.push(v),s++}}}else{let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/attributes",
schemaPath:"#/properties/disks/items/properties/partitions/items/properties/attributes/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(m.active!==void 0&&typeof m.active!="boolean"){let d={
instancePath:i+"/disks/"+n+"/partitions/"+f+"/active",schemaPath:"#/properties/disks/items/properties/partitions/items/p\
roperties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}if(m.
offset!==void 0){let d=m.offset;if(typeof d=="string"){if(!Ke.test(d)){let u={instancePath:i+"/disks/"+n+"/partitions/"+
f+"/offset",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/offset/pattern",keyword:"pattern",
params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*\
([KMGT]i?B?|B)?\\s*$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/offset",
schemaPath:"#/properties/disks/items/properties/partitions/items/properties/offset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m["allocation-unit"]!==void 0){let d=m["allocation-uni\
t"];if(typeof d=="string"){if(!Ke.test(d)){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/allocation-unit",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/allocation-unit/pattern",keyword:"pattern",params:{pattern:"\
^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s\
*$"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/allocation-unit",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/allocation-unit/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.tree!==void 0){let d=m.tree;if(typeof d=="string"){if(q(
d)<1){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/tree",schemaPath:"#/properties/disks/items/properties/partiti\
ons/items/properties/tree/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/tree",schemaPath:"#/properties/d\
isks/items/properties/partitions/items/properties/tree/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[u]:e.push(u),s++}}if(m.state!==void 0){let d=m.state;if(typeof d!="string"){let u={instancePath:i+"/dis\
ks/"+n+"/partitions/"+f+"/state",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/state/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(d==="clean"||d==="dirt\
y"||d==="hibernated"||d==="locked")){let u={instancePath:i+"/disks/"+n+"/partitions/"+f+"/state",schemaPath:"#/propertie\
s/disks/items/properties/partitions/items/properties/state/enum",keyword:"enum",params:{allowedValues:I.properties.disks.
items.properties.partitions.items.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?
e=[u]:e.push(u),s++}}}else{let d={instancePath:i+"/disks/"+n+"/partitions/"+f,schemaPath:"#/properties/disks/items/prope\
rties/partitions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{
let l={instancePath:i+"/disks/"+n+"/partitions",schemaPath:"#/properties/disks/items/properties/partitions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/disks/"+
n,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[o]:e.push(o),s++}}}else{let r={instancePath:i+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a.devices!==void 0){let t=a.devices;if(Array.isArray(t)){
let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p["instance-id"]===void 0){
let o={instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty:"\
instance-id"},message:"must have required property 'instance-id'"};e===null?e=[o]:e.push(o),s++}if(p["hardware-ids"]===void 0){
let o={instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty:"\
hardware-ids"},message:"must have required property 'hardware-ids'"};e===null?e=[o]:e.push(o),s++}for(let o in p)if(!(o===
"instance-id"||o==="description"||o==="hardware-ids"||o==="compatible-ids"||o==="class-guid")){let l={instancePath:i+"/d\
evices/"+n,schemaPath:"#/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p["instance-id"]!==void 0){let o=p["insta\
nce-id"];if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/devices/"+n+"/instance-id",schemaPath:"#/properties/d\
evices/items/properties/instance-id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/devices/"+n+"/instance-id",schemaPath:"#/propert\
ies/devices/items/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}if(p.description!==void 0){let o=p.description;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+
"/devices/"+n+"/description",schemaPath:"#/properties/devices/items/properties/description/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/devices/"+n+"/description",schemaPath:"#/properties/devices/items/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p["hardware-ids"]!==void 0){let o=p["hardware-\
ids"];if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(typeof m=="string"){if(q(m)<1){let d={instancePath:i+
"/devices/"+n+"/hardware-ids/"+f,schemaPath:"#/properties/devices/items/properties/hardware-ids/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/devices/"+n+"/hardware-ids/"+f,schemaPath:"#/properties/devices/items/properties/hardware-ids/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/devices/"+
n+"/hardware-ids",schemaPath:"#/properties/devices/items/properties/hardware-ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["compatible-ids"]!==void 0){let o=p["compatible-ids"];if(Array.
isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(typeof m=="string"){if(q(m)<1){let d={instancePath:i+"/dev\
ices/"+n+"/compatible-ids/"+f,schemaPath:"#/properties/devices/items/properties/compatible-ids/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/devices/"+n+"/compatible-ids/"+f,schemaPath:"#/properties/devices/items/properties/compatible-ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/devic\
es/"+n+"/compatible-ids",schemaPath:"#/properties/devices/items/properties/compatible-ids/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p["class-guid"]!==void 0){let o=p["class-guid"];if(typeof o==
"string"){if(q(o)<1){let l={instancePath:i+"/devices/"+n+"/class-guid",schemaPath:"#/properties/devices/items/properties\
/class-guid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),s++}}else{let l={instancePath:i+"/devices/"+n+"/class-guid",schemaPath:"#/properties/devices/items/propert\
ies/class-guid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{
let o={instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/devices",schemaPath:"#/properties/devices/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}if(a["boot-order"]!==void 0){
let t=a["boot-order"];if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(typeof p!="string"){let o={
instancePath:i+"/boot-order/"+n,schemaPath:"#/properties/boot-order/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(p==="disk"||p==="medium")){let o={instancePath:i+"/boot-order/"+n,schemaPath:"\
#/properties/boot-order/items/enum",keyword:"enum",params:{allowedValues:I.properties["boot-order"].items.enum},message:"\
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
"string"){if(q(o)<1){let l={instancePath:i+"/security/"+n+"/partition",schemaPath:"#/properties/security/items/propertie\
s/partition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+n+"/partition",schemaPath:"#/properties/security/items/proper\
ties/partition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.
path!==void 0){let o=p.path;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/security/"+n+"/path",schemaPath:"#\
/properties/security/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+n+"/path",schemaPath:"#/proper\
ties/security/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}}if(p.owner!==void 0){let o=p.owner;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/security/"+n+
"/owner",schemaPath:"#/properties/security/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/security/"+n+"/owner",
schemaPath:"#/properties/security/items/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[l]:e.push(l),s++}}if(p.dacl!==void 0){let o=p.dacl;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+
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
"string"){if(q(o)<1){let l={instancePath:i+"/links/"+n+"/partition",schemaPath:"#/properties/links/items/properties/part\
ition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/links/"+n+"/partition",schemaPath:"#/properties/links/items/properties/partiti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.existing!==void 0){
let o=p.existing;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/links/"+n+"/existing",schemaPath:"#/propertie\
s/links/items/properties/existing/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/links/"+n+"/existing",schemaPath:"#/properties/lin\
ks/items/properties/existing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}if(p.added!==void 0){let o=p.added;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/links/"+n+"/added",
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
"string"){if(q(o)<1){let l={instancePath:i+"/reparse/"+n+"/partition",schemaPath:"#/properties/reparse/items/properties/\
partition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:
e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+n+"/partition",schemaPath:"#/properties/reparse/items/properties/p\
artition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.path!==
void 0){let o=p.path;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/reparse/"+n+"/path",schemaPath:"#/propert\
ies/reparse/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/reparse/"+n+"/path",schemaPath:"#/properties/repar\
se/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}if(p.tag!==void 0){let o=p.tag;if(typeof o!="string"){let l={instancePath:i+"/reparse/"+n+"/tag",schemaPath:"#/prop\
erties/reparse/items/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(!(o==="junction"||o==="symbolic-link"||o==="mount-point"||o==="cloud")){let l={instancePath:i+"/reparse\
/"+n+"/tag",schemaPath:"#/properties/reparse/items/properties/tag/enum",keyword:"enum",params:{allowedValues:I.properties.
reparse.items.properties.tag.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.
target!==void 0){let o=p.target;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/reparse/"+n+"/target",schemaPath:"\
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
l]:e.push(l),s++}if(p.partition!==void 0){let o=p.partition;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/at\
tributes/"+n+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/attributes/"+n+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.path!==void 0){let o=p.path;if(typeof o=="st\
ring"){if(q(o)<1){let l={instancePath:i+"/attributes/"+n+"/path",schemaPath:"#/properties/attributes/items/properties/pa\
th/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:i+"/attributes/"+n+"/path",schemaPath:"#/properties/attributes/items/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.attributes!==void 0){
let o=p.attributes;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(typeof m!="string"){let d={instancePath:i+
"/attributes/"+n+"/attributes/"+f,schemaPath:"#/properties/attributes/items/properties/attributes/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(m==="read-only"||m==="hidden"||m===
"system"||m==="archive"||m==="encrypted"||m==="recall"||m==="offline"||m==="locked")){let d={instancePath:i+"/attributes\
/"+n+"/attributes/"+f,schemaPath:"#/properties/attributes/items/properties/attributes/items/enum",keyword:"enum",params:{
allowedValues:I.properties.attributes.items.properties.attributes.items.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/attributes/"+n+"/attributes",schemaPath:"#/prope\
rties/attributes/items/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}if(p.modified!==void 0){let o=p.modified;if(typeof o=="string"){if(!Js.test(o)){let l={instancePath:i+
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
for(let o in p)if(!(o==="program"||o==="arguments"||o==="phase"||o==="exit-code"||o==="output"||o==="writes"||o==="sets")){
let l={instancePath:i+"/commands/"+n,schemaPath:"#/properties/commands/items/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.
program!==void 0){let o=p.program;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/commands/"+n+"/program",schemaPath:"\
#/properties/commands/items/properties/program/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/commands/"+n+"/program",schemaPath:"#\
/properties/commands/items/properties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}}if(p.arguments!==void 0){let o=p.arguments;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+
"/commands/"+n+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/commands/"+n+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(p.phase!==void 0){let o=p.phase;if(typeof o!="string"){
let l={instancePath:i+"/commands/"+n+"/phase",schemaPath:"#/properties/commands/items/properties/phase/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="full-os"||o==="winpe")){let l={
instancePath:i+"/commands/"+n+"/phase",schemaPath:"#/properties/commands/items/properties/phase/enum",keyword:"enum",params:{
allowedValues:I.properties.commands.items.properties.phase.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),s++}}if(p["exit-code"]!==void 0){let o=p["exit-code"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let l={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items/properties/exit-code/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(
o)){if(o>4294967295||isNaN(o)){let l={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items\
/properties/exit-code/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/prope\
rties/commands/items/properties/exit-code/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[l]:e.push(l),s++}}}if(p.output!==void 0){let o=p.output;if(Array.isArray(o)){let l=o.length;for(let f=0;f<
l;f++)if(typeof o[f]!="string"){let m={instancePath:i+"/commands/"+n+"/output/"+f,schemaPath:"#/properties/commands/item\
s/properties/output/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),
s++}}else{let l={instancePath:i+"/commands/"+n+"/output",schemaPath:"#/properties/commands/items/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(p.writes!==void 0){let o=p.
writes;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m)){
if(m.path===void 0){let d={instancePath:i+"/commands/"+n+"/writes/"+f,schemaPath:"#/properties/commands/items/properties\
/writes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
e===null?e=[d]:e.push(d),s++}for(let d in m)if(!(d==="path"||d==="text")){let u={instancePath:i+"/commands/"+n+"/writes/"+
f,schemaPath:"#/properties/commands/items/properties/writes/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}if(m.path!==void 0){let d=m.
path;if(typeof d=="string"){if(q(d)<1){let u={instancePath:i+"/commands/"+n+"/writes/"+f+"/path",schemaPath:"#/propertie\
s/commands/items/properties/writes/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/commands/"+n+"/writes/"+f+"\
/path",schemaPath:"#/properties/commands/items/properties/writes/items/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(m.text!==void 0&&typeof m.text!="string"){let d={instancePath:i+
"/commands/"+n+"/writes/"+f+"/text",schemaPath:"#/properties/commands/items/properties/writes/items/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/commands/"+n+"/writes/"+f,schemaPath:"#/properties/commands/items/properties/writes/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/commands/"+n+"/writ\
es",schemaPath:"#/properties/commands/items/properties/writes/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[l]:e.push(l),s++}}if(p.sets!==void 0){let o=p.sets;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let l in o)
if(typeof o[l]!="string"){let f={instancePath:i+"/commands/"+n+"/sets/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/commands/items/properties/sets/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[f]:e.push(f),s++}}else{let l={instancePath:i+"/commands/"+n+"/sets",schemaPath:"#/properties/\
commands/items/properties/sets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(
l),s++}}}else{let o={instancePath:i+"/commands/"+n,schemaPath:"#/properties/commands/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/commands",schemaPath:"\
#/properties/commands/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}
if(a.wmi!==void 0){let t=a.wmi;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let p=t[n];if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.class===void 0){let o={instancePath:i+"/wmi/"+n,schemaPath:"#/properties/wmi/items/required",
keyword:"required",params:{missingProperty:"class"},message:"must have required property 'class'"};e===null?e=[o]:e.push(
o),s++}for(let o in p)if(!(o==="class"||o==="namespace"||o==="phase"||o==="types"||o==="instances"||o==="set"||o==="abse\
nt")){let l={instancePath:i+"/wmi/"+n,schemaPath:"#/properties/wmi/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(p.class!==
void 0){let o=p.class;if(typeof o=="string"){if(!dr.test(o)){let l={instancePath:i+"/wmi/"+n+"/class",schemaPath:"#/prop\
erties/wmi/items/properties/class/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},message:'must m\
atch pattern "^[A-Za-z_][A-Za-z0-9_]*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/wmi/"+n+"/class",schemaPath:"\
#/properties/wmi/items/properties/class/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}}if(p.namespace!==void 0){let o=p.namespace;if(typeof o=="string"){if(q(o)<1){let l={instancePath:i+"/\
wmi/"+n+"/namespace",schemaPath:"#/properties/wmi/items/properties/namespace/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/wmi/"+n+"/na\
mespace",schemaPath:"#/properties/wmi/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[l]:e.push(l),s++}}if(p.phase!==void 0){let o=p.phase;if(typeof o!="string"){let l={instancePath:i+
"/wmi/"+n+"/phase",schemaPath:"#/properties/wmi/items/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(o==="full-os"||o==="winpe")){let l={instancePath:i+"/wmi/"+n+"/phase",
schemaPath:"#/properties/wmi/items/properties/phase/enum",keyword:"enum",params:{allowedValues:I.properties.wmi.items.properties.
phase.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(p.types!==void 0){let o=p.
types;if(o&&typeof o=="object"&&!Array.isArray(o))for(let l in o){let f=o[l];if(typeof f!="string"){let m={instancePath:i+
"/wmi/"+n+"/types/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/types/additio\
nalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(f===
"string"||f==="boolean"||f==="datetime"||f==="uint8"||f==="uint16"||f==="uint32"||f==="uint64"||f==="sint8"||f==="sint16"||
f==="sint32"||f==="sint64"||f==="real32"||f==="real64"||f==="string[]"||f==="boolean[]"||f==="uint8[]"||f==="uint16[]"||
f==="uint32[]")){let m={instancePath:i+"/wmi/"+n+"/types/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/wmi/items/properties/types/additionalProperties/enum",keyword:"enum",params:{allowedValues:I.properties.wmi.items.properties.
types.additionalProperties.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}}else{
let l={instancePath:i+"/wmi/"+n+"/types",schemaPath:"#/properties/wmi/items/properties/types/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(p.instances!==void 0){let o=p.instances;if(Array.
isArray(o)){let l=o.length;for(let f=0;f<l;f++){let m=o[f];if(m&&typeof m=="object"&&!Array.isArray(m))for(let d in m){let u=m[d];
if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"&&!Array.isArray(u)){let h={instancePath:i+
"/wmi/"+n+"/instances/"+f+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/ins\
tances/items/additionalProperties/type",keyword:"type",params:{type:I.properties.wmi.items.properties.instances.items.additionalProperties.
type},message:"must be string,number,boolean,array"};e===null?e=[h]:e.push(h),s++}}else{let d={instancePath:i+"/wmi/"+n+
"/instances/"+f,schemaPath:"#/properties/wmi/items/properties/instances/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/wmi/"+n+"/instances",schemaPath:"#\
/properties/wmi/items/properties/instances/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}if(p.set!==void 0){let o=p.set;if(o&&typeof o=="object"&&!Array.isArray(o))for(let l in o){let f=o[l];
if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&!Array.isArray(f)){let m={instancePath:i+
"/wmi/"+n+"/set/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/wmi/items/properties/set/additionalP\
roperties/type",keyword:"type",params:{type:I.properties.wmi.items.properties.set.additionalProperties.type},message:"mu\
st be string,number,boolean,array"};e===null?e=[m]:e.push(m),s++}}else{let l={instancePath:i+"/wmi/"+n+"/set",schemaPath:"\
#/properties/wmi/items/properties/set/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
l]:e.push(l),s++}}if(p.absent!==void 0&&typeof p.absent!="boolean"){let o={instancePath:i+"/wmi/"+n+"/absent",schemaPath:"\
#/properties/wmi/items/properties/absent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/wmi/"+n,schemaPath:"#/properties/wmi/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i+"/wmi",schemaPath:"#/\
properties/wmi/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return Ns.errors=e,s===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr=Os,Ss={title:"Task sequen\
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
$id:"validators3"};var ur=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),fr=new RegExp("^[0-9a-fA-F]{64}$","u"),st={description:"A val\
ue, or a value that is kept out of logs and reports.",anyOf:[{type:["string","number","boolean"]},{type:"object",additionalProperties:!1,
required:["value"],properties:{value:{type:["string","number","boolean"],description:"The value."},secret:{$ref:"#/$defs\
/truth",description:"True keeps the value out of logs and reports."}}},{type:"object",additionalProperties:!1,required:[
"from"],properties:{from:{$ref:"#/$defs/secret-source",description:"Where the value is asked for when the run begins."},
secret:{const:!0,description:"A value from a source is always secret."}}}]},Z={enum:[!0,!1,"true","false"]};function ze(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=ze.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(!(t==="environment"||t==="file"||t==="prompt"||t==="once")){let r={instancePath:i,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties"};e===null?e=[r]:e.push(r),s++}if(a.environment!==void 0){let t=a.environment;if(typeof t=="string"){if(q(t)<1){let r={
instancePath:i+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/environment",schemaPath:"\
#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}if(a.file!==void 0){let t=a.file;if(typeof t=="string"){if(q(t)<1){let r={instancePath:i+"/file",schemaPath:"#/prop\
erties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.prompt!==void 0){let t=a.prompt;if(typeof t=="strin\
g"){if(q(t)<1){let r={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(a.once!==void 0){let t=a.once;if(!(t===!0||t===!1||t==="true"||t==="false")){let r={instancePath:i+"/once",schemaPath:"\
#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Se(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,
c=Se.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let t=s,r=!1,n=s;if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let m={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",
params:{type:st.anyOf[0].type},message:"must be string,number,boolean"};e===null?e=[m]:e.push(m),s++}var f=n===s;r=r||f;
let p=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){let m={instancePath:i,schemaPath:"#/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[m]:
e.push(m),s++}for(let m in a)if(!(m==="value"||m==="secret")){let d={instancePath:i,schemaPath:"#/anyOf/1/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===
null?e=[d]:e.push(d),s++}if(a.value!==void 0){let m=a.value;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!=
"boolean"){let d={instancePath:i+"/value",schemaPath:"#/anyOf/1/properties/value/type",keyword:"type",params:{type:st.anyOf[1].
properties.value.type},message:"must be string,number,boolean"};e===null?e=[d]:e.push(d),s++}}if(a.secret!==void 0){let m=a.
secret;if(!(m===!0||m===!1||m==="true"||m==="false")){let d={instancePath:i+"/secret",schemaPath:"#/$defs/truth/enum",keyword:"\
enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}}}else{
let m={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),s++}var f=p===s;if(r=r||f,f)var o=!0;let l=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.from===void 0){
let m={instancePath:i,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"from"},message:"must h\
ave required property 'from'"};e===null?e=[m]:e.push(m),s++}for(let m in a)if(!(m==="from"||m==="secret")){let d={instancePath:i,
schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must N\
OT have additional properties"};e===null?e=[d]:e.push(d),s++}if(a.from!==void 0&&(ze(a.from,{instancePath:i+"/from",parentData:a,
parentDataProperty:"from",rootData:$,dynamicAnchors:j})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),a.secret!==
void 0&&a.secret!==!0){let m={instancePath:i+"/secret",schemaPath:"#/anyOf/2/properties/secret/const",keyword:"const",params:{
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
type:["string","number","boolean"]},Me={type:["string","number"],minLength:1};var Es={validate:C};function B(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=B.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),Array.isArray(a)){if(a.
length<1){let r={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"};e===null?e=[r]:e.push(r),s++}let t=a.length;for(let r=0;r<t;r++)Es.validate(a[r],{instancePath:i+"/"+r,parentData:a,
parentDataProperty:r,rootData:$,dynamicAnchors:j})||(e=e===null?Es.validate.errors:e.concat(Es.validate.errors),s=e.length)}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.
push(t),s++}return B.errors=e,s===0}B.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var cr=new RegExp("^[A-Za-z_]\
[A-Za-z0-9_-]{0,255}$","u");function C(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=C.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),!(a&&typeof a=="object"&&
!Array.isArray(a))){let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[y]:e.push(y),s++}let t=s,r=!1,n=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.all===void 0){let y={
instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"all"},message:"must have requ\
ired property 'all'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y==="all"||y==="on-error")){let w={instancePath:i,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must N\
OT have additional properties"};e===null?e=[w]:e.push(w),s++}if(a.all!==void 0&&(B(a.all,{instancePath:i+"/all",parentData:a,
parentDataProperty:"all",rootData:$,dynamicAnchors:j})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),a["on-error"]!==
void 0){let y=a["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+"/on-error",
schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[w]:e.push(w),s++}}}var F=n===s;if(r=r||F,F)var p=!0;let o=s;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.any===void 0){let y={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
any"},message:"must have required property 'any'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y==="any"||y==="on-e\
rror")){let w={instancePath:i,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),s++}if(a.any!==void 0&&(B(a.any,{instancePath:i+
"/any",parentData:a,parentDataProperty:"any",rootData:$,dynamicAnchors:j})||(e=e===null?B.errors:e.concat(B.errors),s=e.
length)),a["on-error"]!==void 0){let y=a["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+
"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[w]:e.push(w),s++}}}var F=o===s;r=r||F,F&&p!==!0&&(p=!0);let l=s;if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){if(a.none===void 0){let y={instancePath:i,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:"none"},message:"must have required property 'none'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y===
"none"||y==="on-error")){let w={instancePath:i,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),s++}if(a.none!==void 0&&
(B(a.none,{instancePath:i+"/none",parentData:a,parentDataProperty:"none",rootData:$,dynamicAnchors:j})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),a["on-error"]!==void 0){let y=a["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===
!0||y===!1)){let w={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.
enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}}var F=l===s;r=r||F,F&&p!==!0&&
(p=!0);let f=s,m=s,d=!1,u=null,h=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.equals===void 0){let y={instancePath:i,
schemaPath:"#/anyOf/3/oneOf/0/required",keyword:"required",params:{missingProperty:"equals"},message:"must have required\
 property 'equals'"};e===null?e=[y]:e.push(y),s++}var v=h===s;v&&(d=!0,u=0);let g=s;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a["not-equals"]===void 0){let y={instancePath:i,schemaPath:"#/anyOf/3/oneOf/1/required",keyword:"required",params:{missingProperty:"\
not-equals"},message:"must have required property 'not-equals'"};e===null?e=[y]:e.push(y),s++}var v=g===s;if(v&&d)d=!1,u=
[u,1];else{v&&(d=!0,u=1);let y=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.greater===void 0){let D={instancePath:i,
schemaPath:"#/anyOf/3/oneOf/2/required",keyword:"required",params:{missingProperty:"greater"},message:"must have require\
d property 'greater'"};e===null?e=[D]:e.push(D),s++}var v=y===s;if(v&&d)d=!1,u=[u,2];else{v&&(d=!0,u=2);let D=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a["greater-or-equal"]===void 0){let Y={instancePath:i,schemaPath:"#/anyOf/3/oneOf/3/require\
d",keyword:"required",params:{missingProperty:"greater-or-equal"},message:"must have required property 'greater-or-equal\
'"};e===null?e=[Y]:e.push(Y),s++}var v=D===s;if(v&&d)d=!1,u=[u,3];else{v&&(d=!0,u=3);let Y=s;if(a&&typeof a=="object"&&!Array.
isArray(a)&&a.less===void 0){let L={instancePath:i,schemaPath:"#/anyOf/3/oneOf/4/required",keyword:"required",params:{missingProperty:"\
less"},message:"must have required property 'less'"};e===null?e=[L]:e.push(L),s++}var v=Y===s;if(v&&d)d=!1,u=[u,4];else{
v&&(d=!0,u=4);let L=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a["less-or-equal"]===void 0){let K={instancePath:i,schemaPath:"\
#/anyOf/3/oneOf/5/required",keyword:"required",params:{missingProperty:"less-or-equal"},message:"must have required prop\
erty 'less-or-equal'"};e===null?e=[K]:e.push(K),s++}var v=L===s;if(v&&d)d=!1,u=[u,5];else{v&&(d=!0,u=5);let K=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.like===void 0){let Ge={instancePath:i,schemaPath:"#/anyOf/3/oneOf/6/required",keyword:"re\
quired",params:{missingProperty:"like"},message:"must have required property 'like'"};e===null?e=[Ge]:e.push(Ge),s++}var v=K===
s;if(v&&d)d=!1,u=[u,6];else{v&&(d=!0,u=6);let Ge=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a["not-like"]===void 0){
let He={instancePath:i,schemaPath:"#/anyOf/3/oneOf/7/required",keyword:"required",params:{missingProperty:"not-like"},message:"\
must have required property 'not-like'"};e===null?e=[He]:e.push(He),s++}var v=Ge===s;if(v&&d)d=!1,u=[u,7];else{v&&(d=!0,
u=7);let He=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.exists===void 0){let Rs={instancePath:i,schemaPath:"#/anyOf\
/3/oneOf/8/required",keyword:"required",params:{missingProperty:"exists"},message:"must have required property 'exists'"};
e===null?e=[Rs]:e.push(Rs),s++}var v=He===s;v&&d?(d=!1,u=[u,8]):v&&(d=!0,u=8)}}}}}}}if(d)s=m,e!==null&&(m?e.length=m:e=null);else{
let y={instancePath:i,schemaPath:"#/anyOf/3/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly\
 one schema in oneOf"};e===null?e=[y]:e.push(y),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0){
let y={instancePath:i,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"variable"},message:"mu\
st have required property 'variable'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!z.call(Q.anyOf[3].properties,y)){
let w={instancePath:i,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),s++}if(a.variable!==void 0){let y=a.variable;if(typeof y==
"string"){if(!cr.test(y)){let w={instancePath:i+"/variable",schemaPath:"#/anyOf/3/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_-]{0,255}$\
"'};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/variable",schemaPath:"#/anyOf/3/properties/variable/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}if(a.equals!==void 0){let y=a.
equals;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/equals",schemaPath:"\
#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(
w),s++}}if(a["not-equals"]!==void 0){let y=a["not-equals"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let w={instancePath:i+"/not-equals",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a.greater!==void 0){let y=a.greater;if(typeof y!="strin\
g"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/greater",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a["\
greater-or-equal"]!==void 0){let y=a["greater-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let w={instancePath:i+"/greater-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},
message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a.less!==void 0){let y=a.less;if(typeof y!="st\
ring"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/less",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a["\
less-or-equal"]!==void 0){let y=a["less-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let w={instancePath:i+"/less-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a.like!==void 0){let y=a.like;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/like",schemaPath:"#/$defs/scalar/type",keyword:"typ\
e",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a["not-like"]!==void 0){
let y=a["not-like"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+
"/not-like",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};
e===null?e=[w]:e.push(w),s++}}if(a.exists!==void 0){let y=a.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let w={
instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a["on-error"]!==void 0){let y=a["on-error"];if(!(y===
"fail"||y==="true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"\
enum",params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}}
var F=f===s;r=r||F,F&&p!==!0&&(p=!0);let k=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.file===void 0){let y={instancePath:i,
schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property \
'file'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y==="file"||y==="exists"||y==="on-error"||y==="modified"||y===
"version")){let w={instancePath:i,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),s++}if(a.file!==void 0){let y=a.file;if(typeof y==
"string"){if(q(y)<1){let w={instancePath:i+"/file",schemaPath:"#/anyOf/4/properties/file/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+
"/file",schemaPath:"#/anyOf/4/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[w]:e.push(w),s++}}if(a.exists!==void 0){let y=a.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let w={instancePath:i+
"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a["on-error"]!==void 0){let y=a["on-error"];if(!(y==="fail"||y==="\
true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",
params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a.modified!==
void 0){let y=a.modified;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))){let w={instancePath:i+"/modified",schemaPath:"\
#/$defs/measure/type",keyword:"type",params:{type:Me.type},message:"must be string,number"};e===null?e=[w]:e.push(w),s++}
if(typeof y=="string"&&q(y)<1){let w={instancePath:i+"/modified",schemaPath:"#/$defs/measure/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}if(a.version!==void 0){
let y=a.version;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))){let w={instancePath:i+"/version",schemaPath:"\
#/$defs/measure/type",keyword:"type",params:{type:Me.type},message:"must be string,number"};e===null?e=[w]:e.push(w),s++}
if(typeof y=="string"&&q(y)<1){let w={instancePath:i+"/version",schemaPath:"#/$defs/measure/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}}var F=k===s;r=r||F,F&&
p!==!0&&(p=!0);let P=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.folder===void 0){let y={instancePath:i,schemaPath:"\
#/anyOf/5/required",keyword:"required",params:{missingProperty:"folder"},message:"must have required property 'folder'"};
e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y==="folder"||y==="exists"||y==="on-error"||y==="modified")){let w={instancePath:i,
schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must N\
OT have additional properties"};e===null?e=[w]:e.push(w),s++}if(a.folder!==void 0){let y=a.folder;if(typeof y=="string"){
if(q(y)<1){let w={instancePath:i+"/folder",schemaPath:"#/anyOf/5/properties/folder/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/fol\
der",schemaPath:"#/anyOf/5/properties/folder/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),s++}}if(a.exists!==void 0){let y=a.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let w={instancePath:i+
"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a["on-error"]!==void 0){let y=a["on-error"];if(!(y==="fail"||y==="\
true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",
params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a.modified!==
void 0){let y=a.modified;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))){let w={instancePath:i+"/modified",schemaPath:"\
#/$defs/measure/type",keyword:"type",params:{type:Me.type},message:"must be string,number"};e===null?e=[w]:e.push(w),s++}
if(typeof y=="string"&&q(y)<1){let w={instancePath:i+"/modified",schemaPath:"#/$defs/measure/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}}var F=P===s;r=r||F,
F&&p!==!0&&(p=!0);let x=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.registry===void 0){let y={instancePath:i,schemaPath:"\
#/anyOf/6/required",keyword:"required",params:{missingProperty:"registry"},message:"must have required property 'registr\
y'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!z.call(Q.anyOf[6].properties,y)){let w={instancePath:i,schemaPath:"\
#/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have addi\
tional properties"};e===null?e=[w]:e.push(w),s++}if(a.registry!==void 0){let y=a.registry;if(typeof y=="string"){if(q(y)<
1){let w={instancePath:i+"/registry",schemaPath:"#/anyOf/6/properties/registry/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/registry",schemaPath:"\
#/anyOf/6/properties/registry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),s++}}if(a.value!==void 0){let y=a.value;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){
let w={instancePath:i+"/value",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be str\
ing,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a.exists!==void 0){let y=a.exists;if(!(y===!0||y===!1||y==="true"||
y==="false")){let w={instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},
message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a.type!==void 0){let y=a.type;if(!(y===
"REG_SZ"||y==="REG_EXPAND_SZ"||y==="REG_MULTI_SZ"||y==="REG_DWORD"||y==="REG_QWORD"||y==="REG_BINARY")){let w={instancePath:i+
"/type",schemaPath:"#/anyOf/6/properties/type/enum",keyword:"enum",params:{allowedValues:Q.anyOf[6].properties.type.enum},
message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a.equals!==void 0){let y=a.equals;
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/equals",schemaPath:"\
#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(
w),s++}}if(a["not-equals"]!==void 0){let y=a["not-equals"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let w={instancePath:i+"/not-equals",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a.greater!==void 0){let y=a.greater;if(typeof y!="strin\
g"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/greater",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a["\
greater-or-equal"]!==void 0){let y=a["greater-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let w={instancePath:i+"/greater-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},
message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a.less!==void 0){let y=a.less;if(typeof y!="st\
ring"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/less",schemaPath:"#/$defs/scalar\
/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a["\
less-or-equal"]!==void 0){let y=a["less-or-equal"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let w={instancePath:i+"/less-or-equal",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"\
must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a.like!==void 0){let y=a.like;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+"/like",schemaPath:"#/$defs/scalar/type",keyword:"typ\
e",params:{type:E.type},message:"must be string,number,boolean"};e===null?e=[w]:e.push(w),s++}}if(a["not-like"]!==void 0){
let y=a["not-like"];if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={instancePath:i+
"/not-like",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:E.type},message:"must be string,number,boolean"};
e===null?e=[w]:e.push(w),s++}}if(a.as!==void 0){let y=a.as;if(!(y==="auto"||y==="text"||y==="number"||y==="version")){let w={
instancePath:i+"/as",schemaPath:"#/anyOf/6/properties/as/enum",keyword:"enum",params:{allowedValues:Q.anyOf[6].properties.
as.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a["on-error"]!==void 0){
let y=a["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+"/on-error",schemaPath:"\
#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};
e===null?e=[w]:e.push(w),s++}}}var F=x===s;r=r||F,F&&p!==!0&&(p=!0);let b=s;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.os===void 0){let y={instancePath:i,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"os"},
message:"must have required property 'os'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y==="os"||y==="on-error")){
let w={instancePath:i,schemaPath:"#/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),s++}if(a.os!==void 0){let y=a.os;if(y&&typeof y==
"object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let w={instancePath:i+"/os",schemaPath:"#/anyOf/7/properties/os\
/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[w]:
e.push(w),s++}for(let w in y)if(!(w==="version"||w==="type"||w==="architecture")){let D={instancePath:i+"/os",schemaPath:"\
#/anyOf/7/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must\
 NOT have additional properties"};e===null?e=[D]:e.push(D),s++}if(y.version!==void 0){let w=y.version;if(typeof w!="stri\
ng"&&!(typeof w=="number"&&isFinite(w))){let D={instancePath:i+"/os/version",schemaPath:"#/$defs/measure/type",keyword:"\
type",params:{type:Me.type},message:"must be string,number"};e===null?e=[D]:e.push(D),s++}if(typeof w=="string"&&q(w)<1){
let D={instancePath:i+"/os/version",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[D]:e.push(D),s++}}if(y.type!==void 0){let w=y.type;if(!(w==="worksta\
tion"||w==="server"||w==="domain-controller")){let D={instancePath:i+"/os/type",schemaPath:"#/anyOf/7/properties/os/prop\
erties/type/enum",keyword:"enum",params:{allowedValues:Q.anyOf[7].properties.os.properties.type.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[D]:e.push(D),s++}}if(y.architecture!==void 0){let w=y.architecture;if(!(w===
"x64"||w==="arm64"||w==="x86")){let D={instancePath:i+"/os/architecture",schemaPath:"#/anyOf/7/properties/os/properties/\
architecture/enum",keyword:"enum",params:{allowedValues:Q.anyOf[7].properties.os.properties.architecture.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[D]:e.push(D),s++}}}else{let w={instancePath:i+"/os",schemaPath:"\
#/anyOf/7/properties/os/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}}
if(a["on-error"]!==void 0){let y=a["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+
"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[w]:e.push(w),s++}}}var F=b===s;r=r||F,F&&p!==!0&&(p=!0);let V=s;if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){if(a.software===void 0){let y={instancePath:i,schemaPath:"#/anyOf/8/required",keyword:"require\
d",params:{missingProperty:"software"},message:"must have required property 'software'"};e===null?e=[y]:e.push(y),s++}for(let y in a)
if(!(y==="software"||y==="exists"||y==="on-error")){let w={instancePath:i,schemaPath:"#/anyOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[w]:e.push(
w),s++}if(a.software!==void 0){let y=a.software,w=s,D=!1,R=null,Y=s;if(y&&typeof y=="object"&&!Array.isArray(y)&&y["prod\
uct-code"]===void 0){let L={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/0/required",keyword:"\
required",params:{missingProperty:"product-code"},message:"must have required property 'product-code'"};e===null?e=[L]:e.
push(L),s++}var O=Y===s;O&&(D=!0,R=0);let xs=s;if(y&&typeof y=="object"&&!Array.isArray(y)&&y["upgrade-code"]===void 0){
let L={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/1/required",keyword:"required",params:{
missingProperty:"upgrade-code"},message:"must have required property 'upgrade-code'"};e===null?e=[L]:e.push(L),s++}var O=xs===
s;if(O&&D)D=!1,R=[R,1];else{O&&(D=!0,R=1);let L=s;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.name===void 0){let K={instancePath:i+
"/software",schemaPath:"#/anyOf/8/properties/software/oneOf/2/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[K]:e.push(K),s++}var O=L===s;O&&D?(D=!1,R=[R,2]):O&&(D=!0,R=2)}
if(D)s=w,e!==null&&(w?e.length=w:e=null);else{let L={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/softwar\
e/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};e===null?e=[L]:e.push(
L),s++}if(y&&typeof y=="object"&&!Array.isArray(y)){for(let L in y)if(!(L==="product-code"||L==="upgrade-code"||L==="nam\
e"||L==="version")){let _={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/software/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"};e===null?e=[_]:e.push(
_),s++}if(y["product-code"]!==void 0){let L=y["product-code"];if(typeof L=="string"){if(q(L)<1){let _={instancePath:i+"/\
software/product-code",schemaPath:"#/anyOf/8/properties/software/properties/product-code/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:i+
"/software/product-code",schemaPath:"#/anyOf/8/properties/software/properties/product-code/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}}if(y["upgrade-code"]!==void 0){let L=y["upgrade-c\
ode"];if(typeof L=="string"){if(q(L)<1){let _={instancePath:i+"/software/upgrade-code",schemaPath:"#/anyOf/8/properties/\
software/properties/upgrade-code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:i+"/software/upgrade-code",schemaPath:"#/anyOf/8/proper\
ties/software/properties/upgrade-code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
_]:e.push(_),s++}}if(y.name!==void 0){let L=y.name;if(typeof L=="string"){if(q(L)<1){let _={instancePath:i+"/software/na\
me",schemaPath:"#/anyOf/8/properties/software/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:i+"/software/name",schemaPath:"\
#/anyOf/8/properties/software/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[_]:e.push(_),s++}}if(y.version!==void 0){let L=y.version;if(typeof L!="string"&&!(typeof L=="number"&&isFinite(L))){
let _={instancePath:i+"/software/version",schemaPath:"#/$defs/measure/type",keyword:"type",params:{type:Me.type},message:"\
must be string,number"};e===null?e=[_]:e.push(_),s++}if(typeof L=="string"&&q(L)<1){let _={instancePath:i+"/software/ver\
sion",schemaPath:"#/$defs/measure/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[_]:e.push(_),s++}}}else{let L={instancePath:i+"/software",schemaPath:"#/anyOf/8/properties/softwa\
re/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[L]:e.push(L),s++}}if(a.exists!==void 0){
let y=a.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){let w={instancePath:i+"/exists",schemaPath:"#/$defs/truth/\
enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:
e.push(w),s++}}if(a["on-error"]!==void 0){let y=a["on-error"];if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){
let w={instancePath:i+"/on-error",schemaPath:"#/$defs/onError/enum",keyword:"enum",params:{allowedValues:M.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}}var F=V===s;r=r||F,F&&p!==!0&&(p=!0);let S=s;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.wmi===void 0){let y={instancePath:i,schemaPath:"#/anyOf/9/required",keyword:"\
required",params:{missingProperty:"wmi"},message:"must have required property 'wmi'"};e===null?e=[y]:e.push(y),s++}for(let y in a)
if(!(y==="wmi"||y==="namespace"||y==="exists"||y==="on-error")){let w={instancePath:i,schemaPath:"#/anyOf/9/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===
null?e=[w]:e.push(w),s++}if(a.wmi!==void 0){let y=a.wmi;if(typeof y=="string"){if(q(y)>16384){let w={instancePath:i+"/wm\
i",schemaPath:"#/anyOf/9/properties/wmi/maxLength",keyword:"maxLength",params:{limit:16384},message:"must NOT have more \
than 16384 characters"};e===null?e=[w]:e.push(w),s++}if(q(y)<1){let w={instancePath:i+"/wmi",schemaPath:"#/anyOf/9/prope\
rties/wmi/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:
e.push(w),s++}}else{let w={instancePath:i+"/wmi",schemaPath:"#/anyOf/9/properties/wmi/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}if(a.namespace!==void 0){let y=a.namespace;if(typeof y==
"string"){if(q(y)<1){let w={instancePath:i+"/namespace",schemaPath:"#/anyOf/9/properties/namespace/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+
"/namespace",schemaPath:"#/anyOf/9/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[w]:e.push(w),s++}}if(a.exists!==void 0){let y=a.exists;if(!(y===!0||y===!1||y==="true"||y==="false")){
let w={instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}if(a["on-error"]!==void 0){let y=a["on-error"];
if(!(y==="fail"||y==="true"||y==="false"||y===!0||y===!1)){let w={instancePath:i+"/on-error",schemaPath:"#/$defs/onError\
/enum",keyword:"enum",params:{allowedValues:M.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:
e.push(w),s++}}}var F=S===s;if(r=r||F,F&&p!==!0&&(p=!0),r)s=t,e!==null&&(t?e.length=t:e=null);else{let y={instancePath:i,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),s++}return C.
errors=e,c.props=p,s===0}C.evaluated={dynamicProps:!0,dynamicItems:!1};var Bs={validate:U};function Ee(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=Ee.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.group===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"},message:"must have required p\
roperty 'group'"};e===null?e=[t]:e.push(t),s++}if(a.steps===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};e===null?e=[t]:e.push(t),s++}for(let t in a)
if(!(t==="group"||t==="description"||t==="if"||t==="continue-on-error"||t==="disabled"||t==="steps")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),s++}if(a.group!==void 0){let t=a.group;if(typeof t=="string"){if(q(t)<1){
let r={instancePath:i+"/group",schemaPath:"#/properties/group/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i+"/group",schemaPath:"#/p\
roperties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(a.
description!==void 0&&typeof a.description!="string"){let t={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(a.if!==void 0&&
(C(a.if,{instancePath:i+"/if",parentData:a,parentDataProperty:"if",rootData:$,dynamicAnchors:j})||(e=e===null?C.errors:e.
concat(C.errors),s=e.length)),a["continue-on-error"]!==void 0){let t=a["continue-on-error"];if(!(t===!0||t===!1||t==="tr\
ue"||t==="false")){let r={instancePath:i+"/continue-on-error",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(a.disabled!==void 0){let t=a.
disabled;if(!(t===!0||t===!1||t==="true"||t==="false")){let r={instancePath:i+"/disabled",schemaPath:"#/$defs/truth/enum",
keyword:"enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}}if(a.steps!==void 0){let t=a.steps;if(Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)Bs.validate(t[n],{instancePath:i+
"/steps/"+n,parentData:t,parentDataProperty:n,rootData:$,dynamicAnchors:j})||(e=e===null?Bs.validate.errors:e.concat(Bs.
validate.errors),s=e.length)}else{let r={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ee.errors=e,s===0}Ee.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hr={type:"object",description:"A step: one key names its type and holds i\
ts input.",properties:{name:{type:"string",description:"Name of the step; made from its type when left out.",minLength:1},
description:{type:"string",description:"What the step is for."},if:{$ref:"#/$defs/condition",description:"When the step \
runs."},"continue-on-error":{$ref:"#/$defs/truth",description:"True goes on with the next step when this one failed."},disabled:{
$ref:"#/$defs/truth",description:"True never runs the step."},retry:{$ref:"#/$defs/retry",description:"Tries the step ag\
ain when it failed."},"runs-in":{type:"string",description:"Where the step shall run.",enum:["winpe","full-os","any"]}}};var yr=new RegExp("^([0-9]{1,2}|100)$","u"),gr=new RegExp("^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$","u");function Be(a,{
instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=Be.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name!==
void 0){let n=a.name;if(typeof n=="string"){if(q(n)<1){let p={instancePath:i+"/name",schemaPath:"#/properties/name/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),s++}}if(a.description!==void 0&&typeof a.description!="string"){let n={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),s++}if(a.if!==void 0&&(C(a.if,{instancePath:i+"/if",parentData:a,parentDataProperty:"if",rootData:$,
dynamicAnchors:j})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),a["continue-on-error"]!==void 0){let n=a["conti\
nue-on-error"];if(!(n===!0||n===!1||n==="true"||n==="false")){let p={instancePath:i+"/continue-on-error",schemaPath:"#/$\
defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),s++}}if(a.disabled!==void 0){let n=a.disabled;if(!(n===!0||n===!1||n==="true"||n==="false")){let p={
instancePath:i+"/disabled",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a.retry!==void 0){let n=a.retry;if(n&&typeof n=="\
object"&&!Array.isArray(n)){if(n.times===void 0){let p={instancePath:i+"/retry",schemaPath:"#/$defs/retry/required",keyword:"\
required",params:{missingProperty:"times"},message:"must have required property 'times'"};e===null?e=[p]:e.push(p),s++}for(let p in n)
if(!(p==="times"||p==="wait")){let o={instancePath:i+"/retry",schemaPath:"#/$defs/retry/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(n.times!==void 0){let p=n.times,o=s,l=!1,f=s;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let d={
instancePath:i+"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/0/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let d={
instancePath:i+"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[d]:e.push(d),s++}if(p<0||isNaN(p)){let d={instancePath:i+"/retry/ti\
mes",schemaPath:"#/$defs/retry/properties/times/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[d]:e.push(d),s++}}var t=f===s;l=l||t;let m=s;if(typeof p=="string"){if(!yr.test(p)){let d={instancePath:i+
"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,\
2}|100)$"},message:'must match pattern "^([0-9]{1,2}|100)$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"\
/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[d]:e.push(d),s++}var t=m===s;if(l=l||t,l)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:i+
"/retry/times",schemaPath:"#/$defs/retry/properties/times/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};e===null?e=[d]:e.push(d),s++}}if(n.wait!==void 0){let p=n.wait,o=s,l=!1,f=s;if(typeof p=="number"&&isFinite(p)){
if(p<0||isNaN(p)){let d={instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/0/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};e===null?e=[d]:e.push(d),s++}var r=f===s;l=l||r;let m=s;if(typeof p=="string"){if(!gr.test(p)){let d={instancePath:i+
"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\\
.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"'};e===null?e=[
d]:e.push(d),s++}}else{let d={instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/1/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var r=m===s;if(l=l||r,l)s=o,e!==null&&
(o?e.length=o:e=null);else{let d={instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(d),s++}}}else{let p={instancePath:i+"/ret\
ry",schemaPath:"#/$defs/retry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(
p),s++}}if(a["runs-in"]!==void 0){let n=a["runs-in"];if(typeof n!="string"){let p={instancePath:i+"/runs-in",schemaPath:"\
#/properties/runs-in/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}
if(!(n==="winpe"||n==="full-os"||n==="any")){let p={instancePath:i+"/runs-in",schemaPath:"#/properties/runs-in/enum",keyword:"\
enum",params:{allowedValues:hr.properties["runs-in"].enum},message:"must be equal to one of the allowed values"};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),s++}return Be.errors=e,s===0}Be.evaluated={props:{name:!0,description:!0,if:!0,"co\
ntinue-on-error":!0,disabled:!0,retry:!0,"runs-in":!0},dynamicProps:!1,dynamicItems:!1};function U(a,{instancePath:i="",
parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){let e=null,s=0,c=U.evaluated;c.dynamicProps&&(c.
props=void 0),c.dynamicItems&&(c.items=void 0);let t=s,r=!0,n=s;if(s===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;
if(a.group===void 0&&(f="group")){let m={};e===null?e=[m]:e.push(m),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var p=n===
s;s=t,e!==null&&(t?e.length=t:e=null);let o;if(p){let f=s;Ee(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,
dynamicAnchors:j})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length);var p=f===s;if(r=p,r)var l=!0;o="then"}else{let f=s;
Be(a,{instancePath:i,parentData:N,parentDataProperty:A,rootData:$,dynamicAnchors:j})||(e=e===null?Be.errors:e.concat(Be.
errors),s=e.length);var p=f===s;r=p,r&&l!==!0&&(l=l||{},l.name=!0,l.description=!0,l.if=!0,l["continue-on-error"]=!0,l.disabled=
!0,l.retry=!0,l["runs-in"]=!0),o="else"}if(!r){let f={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o},
message:'must match "'+o+'" schema'};e===null?e=[f]:e.push(f),s++}return U.errors=e,c.props=l,s===0}U.evaluated={dynamicProps:!0,
dynamicItems:!1};function Os(a,{instancePath:i="",parentData:N,parentDataProperty:A,rootData:$=a,dynamicAnchors:j={}}={}){
let e=null,s=0,c=Os.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),s++}if(a.steps===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
e===null?e=[n]:e.push(n),s++}for(let n in a)if(!z.call(Ss.properties,n)){let p={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),s++}if(a.$schema!==void 0&&typeof a.$schema!="string"){let n={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}
if(a.name!==void 0){let n=a.name;if(typeof n=="string"){if(q(n)<1){let p={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.
push(p),s++}}else{let p={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(a.description!==void 0&&typeof a.description!="string"){let n={
instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(a.variables!==void 0){let n=a.variables;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(let p in n){let o=s;if(typeof p=="string"&&!H.test(p)){let l={instancePath:i+"/variables",schemaPath:"#/\
properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"',propertyName:p};e===null?e=[l]:e.push(l),s++}var t=o===s;if(!t){let l={
instancePath:i+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid"};e===null?e=[l]:e.push(l),s++}}for(let p in n)Se(n[p],{instancePath:i+"/variables/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:p,rootData:$,dynamicAnchors:j})||(e=e===null?Se.
errors:e.concat(Se.errors),s=e.length)}else{let p={instancePath:i+"/variables",schemaPath:"#/properties/variables/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(a.content!==void 0){let n=a.
content;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let p in n){let o=s;if(typeof p=="string"&&!ur.test(p)){let l={
instancePath:i+"/content",schemaPath:"#/properties/content/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',propertyName:p};e===null?
e=[l]:e.push(l),s++}var r=o===s;if(!r){let l={instancePath:i+"/content",schemaPath:"#/properties/content/propertyNames",
keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[l]:e.push(l),s++}}for(let p in n){
let o=n[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source===void 0){let l={instancePath:i+"/content/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!(l==="source"||l==="sha2\
56")){let f={instancePath:i+"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===
null?e=[f]:e.push(f),s++}if(o.source!==void 0){let l=o.source;if(typeof l=="string"){if(q(l)<1){let f={instancePath:i+"/\
content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/properties/source/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+
"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/properties/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(o.sha256!==void 0){let l=o.sha256;
if(typeof l=="string"){if(!fr.test(l)){let f={instancePath:i+"/content/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha2\
56",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{64}$"},message:'\
must match pattern "^[0-9a-fA-F]{64}$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/content/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}}else{let l={instancePath:i+"/content/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(a["boot-image"]!==void 0){let n=a["\
boot-image"];if(typeof n=="string"){if(q(n)<1){let p={instancePath:i+"/boot-image",schemaPath:"#/properties/boot-image/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:i+"/boot-image",schemaPath:"#/properties/boot-image/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(a.unknown!==void 0){let n=a.unknown;if(typeof n!="strin\
g"){let p={instancePath:i+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}if(!(n==="refuse"||n==="warn")){let p={instancePath:i+"/unknown",schemaPath:"\
#/properties/unknown/enum",keyword:"enum",params:{allowedValues:Ss.properties.unknown.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a["user-state"]!==void 0){let n=a["user-state"];if(typeof n!=
"string"){let p={instancePath:i+"/user-state",schemaPath:"#/properties/user-state/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(n==="keep"||n==="not-needed")){let p={instancePath:i+"\
/user-state",schemaPath:"#/properties/user-state/enum",keyword:"enum",params:{allowedValues:Ss.properties["user-state"].
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(a["boot-image-drives"]!==void 0){
let n=a["boot-image-drives"];if(Array.isArray(n)){let p=n.length;for(let o=0;o<p;o++){let l=n[o];if(typeof l=="string"){
if(q(l)<1){let f={instancePath:i+"/boot-image-drives/"+o,schemaPath:"#/properties/boot-image-drives/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+
"/boot-image-drives/"+o,schemaPath:"#/properties/boot-image-drives/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}}else{let p={instancePath:i+"/boot-image-drives",schemaPath:"#/properties\
/boot-image-drives/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(a.
steps!==void 0){let n=a.steps;if(Array.isArray(n)){let p=n.length;for(let o=0;o<p;o++)U(n[o],{instancePath:i+"/steps/"+o,
parentData:n,parentDataProperty:o,rootData:$,dynamicAnchors:j})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)}else{
let p={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Os.errors=e,s===0}Os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function W(a){function i(N){let A=a(N);return i.errors=a.errors===null?null:a.errors.filter($=>$.keyword!==
"if"),A}return i.errors=null,i}var kr={__proto__:null,"apply-image":W(dt),"apply-windows-settings":W(mt),"capture-user-s\
tate":W(ft),"capture-windows-settings":W(ct),"connect-network-folder":W(ht),"copy-files":W(yt),"download-content":W(gt),
"inject-drivers":W(wt),"partition-disk":W(kt),restart:W(vt),"restore-user-state":W(qt),"run-command":W($t),"run-powershe\
ll-script":W(At),"set-variable":W(Nt),"setup-windows":W(Ot)},vr={__proto__:null,"apply-image":W(Tt),"apply-windows-setti\
ngs":W(_t),"capture-user-state":W(Lt),"capture-windows-settings":W(Wt),"connect-network-folder":W(Ft),"copy-files":W(Dt),
"download-content":W(It),"inject-drivers":W(Vt),"partition-disk":W(St),restart:W(Et),"restore-user-state":W(Zt),"run-com\
mand":W(Rt),"run-powershell-script":W(Mt),"set-variable":W(Ct),"setup-windows":W(Gt)},Pr={__proto__:null,event:W(Ht),"jo\
urnal-record":W(Qt),machine:W(ar),sequence:W(mr)};export{vr as authoredValidators,kr as expandedValidators,Pr as validators};
