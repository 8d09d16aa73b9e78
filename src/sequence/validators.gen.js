// Generated from schemas/ by `npm run generate`. Changes made here are lost.
var Qe=(a,i)=>()=>{try{return i||a((i={exports:{}}).exports,i),i.exports}catch(j){throw i=0,j}};var Se=Qe(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});function Ve(a){let i=a.length,j=0,A=0,P;for(;A<
i;)j++,P=a.charCodeAt(A++),P>=55296&&P<=56319&&A<i&&(P=a.charCodeAt(A),(P&64512)===56320&&A++);return j}Le.default=Ve;Ve.
code='require("ajv/dist/runtime/ucs2length").default'});var Xe=re;var b=Se().default;function re(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){
let e=null,s=0,y=re.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.image===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="image"||r===
"index"||r==="name"||r==="edition"||r==="to")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}
if(a.image!==void 0){let r=a.image;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/image",schemaPath:"#/proper\
ties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
t]:e.push(t),s++}}else{let t={instancePath:i+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.index!==void 0){let r=a.index;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/index",schemaPath:"#/properties/index/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r))){let t={instancePath:i+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){
if(b(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.
edition!==void 0){let r=a.edition;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/edition",schemaPath:"#/prope\
rties/edition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.to!==void 0){let r=a.to;if(typeof r=="string"){
if(b(r)<1){let t={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return re.errors=e,s===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=ie,es={title:"Apply Windo\
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
Display language, such as `de-DE`.",minLength:1}},$id:"expandedValidators1"},se=Object.prototype.hasOwnProperty,Ze=new RegExp(
"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$","u");function ie(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,
dynamicAnchors:$={}}={}){let e=null,s=0,y=ie.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!se.call(es.properties,r)){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),s++}if(a.to!==void 0){let r=a.to;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["answer-file"]!==void 0){let r=a["\
answer-file"];if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-fil\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["computer-name"]!==void 0){let r=a["computer-name"];
if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["registered-owner"]!==void 0){let r=a["registered-owner"];if(typeof r==
"string"){if(b(r)>256){let t={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["registered-organization"]!==void 0){let r=a["registered-or\
ganization"];if(typeof r=="string"){if(b(r)>256){let t={instancePath:i+"/registered-organization",schemaPath:"#/properti\
es/registered-organization/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charac\
ters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/registered-organization",schemaPath:"#/properties/regi\
stered-organization/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(a["product-key"]!==void 0){let r=a["product-key"];if(typeof r=="string"){if(!Ze.test(r)){let t={instancePath:i+"/prod\
uct-key",schemaPath:"#/properties/product-key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5\
}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/product-key",schemaPath:"#/properties/product-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}if(a["time-zone"]!==void 0){let r=a["time-zone"];if(typeof r=="string"){if(b(
r)<1){let t={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/time-zone",schemaPath:"\
#/properties/time-zone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(a["administrator-password"]!==void 0){let r=a["administrator-password"];if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+
"/administrator-password",schemaPath:"#/properties/administrator-password/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/administrato\
r-password",schemaPath:"#/properties/administrator-password/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),s++}}if(a["input-locale"]!==void 0){let r=a["input-locale"];if(typeof r=="string"){if(b(
r)<1){let t={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/inp\
ut-locale",schemaPath:"#/properties/input-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}}if(a["system-locale"]!==void 0){let r=a["system-locale"];if(typeof r=="string"){if(b(r)<1){let t={
instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/system-locale",schemaPath:"\
#/properties/system-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}}if(a["user-locale"]!==void 0){let r=a["user-locale"];if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/user\
-locale",schemaPath:"#/properties/user-locale/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/user-locale",schemaPath:"#/properties/\
user-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["ui\
-language"]!==void 0){let r=a["ui-language"];if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/ui-language",schemaPath:"\
#/properties/ui-language/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ie.errors=e,
s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=ae,Oe={title:"Capture user state",description:"Capt\
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
ators2"};function ae(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,
s=0,y=ae.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let r in a)if(!(r==="store"||r==="from"||r==="path"||r==="folders"||r==="exclude"||r==="cloud-only"||r==="encryp\
ted")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.store!==void 0){let r=a.store;if(typeof r!=
"string"){let t={instancePath:i+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="hard-link"||r==="copy")){let t={instancePath:i+"/store",schemaPath:"\
#/properties/store/enum",keyword:"enum",params:{allowedValues:Oe.properties.store.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.from!==void 0){let r=a.from;if(typeof r=="string"){if(b(r)<1){let t={
instancePath:i+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/from",schemaPath:"#/properties/\
from/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.path!==void 0){
let r=a.path;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/path",schemaPath:"#/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}}if(a.folders!==void 0){let r=a.folders;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];
if(typeof l=="string"){if(b(l)<1){let o={instancePath:i+"/folders/"+n,schemaPath:"#/properties/folders/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/folders/"+n,schemaPath:"#/properties/folders/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/folders",schemaPath:"#/properties/folders/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a.exclude!==void 0){
let r=a.exclude;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(typeof l=="string"){if(b(l)<1){let o={
instancePath:i+"/exclude/"+n,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/exclude/"+n,schemaPath:"\
#/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
s++}}}else{let t={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a["cloud-only"]!==void 0){let r=a["cloud-only"];if(typeof r!="\
string"){let t={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-only/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="list"||r==="stop")){let t={instancePath:i+"/cloud-\
only",schemaPath:"#/properties/cloud-only/enum",keyword:"enum",params:{allowedValues:Oe.properties["cloud-only"].enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.encrypted!==void 0){let r=a.encrypted;if(typeof r!=
"string"){let t={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="stop"||r==="list")){let t={instancePath:i+"/encrypt\
ed",schemaPath:"#/properties/encrypted/enum",keyword:"enum",params:{allowedValues:Oe.properties.encrypted.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}
ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts=ne;function ne(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=ne.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="content"||r==="from"||r==="to"||
r==="overwrite")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.content!==void 0){let r=a.content;if(typeof r==
"string"){if(b(r)<1){let t={instancePath:i+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/con\
tent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}}if(a.from!==void 0){let r=a.from;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/from",schemaPath:"\
#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.to!==void 0){let r=a.to;if(typeof r=="string"){if(b(
r)<1){let t={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.overwrite!==
void 0&&typeof a.overwrite!="boolean"){let r={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ne.errors=e,
s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs=oe,is={title:"Inject drivers",description:"Matches \
the machine's devices against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Wi\
ndows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,required:["drivers"],properties:{
drivers:{type:"string",description:"Name of the content that is the folder of driver packages.",minLength:1},to:{type:"s\
tring",description:"Volume of the applied Windows.",minLength:1,default:"%OSDTargetSystemDrive%"},"allow-unsigned":{type:"\
boolean",description:"True takes unsigned packages when nothing signed matches.",default:!1},missing:{type:"string",description:"\
What a boot-critical device without a driver means.",enum:["fail","warn"],default:"fail"}},$id:"expandedValidators4"};function oe(a,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=oe.evaluated;
if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.drivers===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"mus\
t have required property 'drivers'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="drivers"||r==="to"||r==="allo\
w-unsigned"||r==="missing")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.drivers!==void 0){
let r=a.drivers;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[t]:e.push(t),s++}}if(a.to!==void 0){let r=a.to;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["allow-unsigned"]!==void 0&&typeof a["\
allow-unsigned"]!="boolean"){let r={instancePath:i+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(a.missing!==void 0){let r=a.missing;
if(typeof r!="string"){let t={instancePath:i+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="fail"||r==="warn")){let t={instancePath:i+"/mi\
ssing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues:is.properties.missing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return oe.errors=e,s===0}
oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as=pe,We={title:"Partition disk",description:"Erases one dis\
k and makes its partitions and volumes. Media and removable disks are never chosen unless named by serial number.","x-st\
eppe":{"runs-in":"winpe",destructive:!0},type:"object",additionalProperties:!1,properties:{disk:{type:"object",description:"\
Which disk.",additionalProperties:!1,default:{},properties:{which:{type:"string",description:"Rule among the internal di\
sks; `only` stops when there is more than one.",enum:["only","first","smallest","largest"],default:"only"},serial:{type:"\
string",description:"Serial number: names exactly one disk.",minLength:1}}},layout:{type:"string",description:"`uefi-rec\
ommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic` takes t\
he one that fits the firmware.",enum:["automatic","uefi-recommended","bios-recommended"],default:"automatic"},"windows-l\
abel":{type:"string",description:"Label of the Windows volume.",maxLength:32,default:"Windows"},"recovery-size":{type:"s\
tring",description:"Size of the recovery partition, such as `990MiB`.",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",
default:"990MiB"}},$id:"expandedValidators5"},Me=new RegExp("^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$","u");function pe(a,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=pe.evaluated;
if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)
if(!(r==="disk"||r==="layout"||r==="windows-label"||r==="recovery-size")){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(a.disk!==void 0){let r=a.disk;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="which"||t==="serial")){let n={instancePath:i+"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.which!==void 0){let t=r.which;if(typeof t!="string"){let n={instancePath:i+"/disk/which",schemaPath:"#/prope\
rties/disk/properties/which/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(!(t==="only"||t==="first"||t==="smallest"||t==="largest")){let n={instancePath:i+"/disk/which",schemaPath:"#/p\
roperties/disk/properties/which/enum",keyword:"enum",params:{allowedValues:We.properties.disk.properties.which.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.serial!==void 0){let t=r.serial;if(typeof t==
"string"){if(b(t)<1){let n={instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/disk/serial",schemaPath:"#/properties/disk/properties/serial/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i+"/disk",schemaPath:"#/properties/disk/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.layout!==void 0){let r=a.layout;
if(typeof r!="string"){let t={instancePath:i+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="automatic"||r==="uefi-recommended"||r==="bios-\
recommended")){let t={instancePath:i+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues:We.
properties.layout.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a["window\
s-label"]!==void 0){let r=a["windows-label"];if(typeof r=="string"){if(b(r)>32){let t={instancePath:i+"/windows-label",schemaPath:"\
#/properties/windows-label/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characte\
rs"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["recovery-size"]!==
void 0){let r=a["recovery-size"];if(typeof r=="string"){if(!Me.test(r)){let t={instancePath:i+"/recovery-size",schemaPath:"\
#/properties/recovery-size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'\
must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/recovery-size",schemaPath:"#/properties/recovery-size/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ns=le,os={title:"Restart",description:"Restarts the computer and continues with the next step. Restarting into WinPE\
 stages the sequence's boot image on the disk first.","x-steppe":{"runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,
required:["to"],properties:{to:{type:"string",description:"The system to start.",enum:["winpe","full-os"]},message:{type:"\
string",description:"Shown to whoever sits there.",maxLength:512}},$id:"expandedValidators6"};function le(a,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=le.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===
null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="to"||r==="message")){let t={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),s++}if(a.to!==void 0){let r=a.to;if(typeof r!="string"){let t={instancePath:i+"/to",schemaPath:"#/p\
roperties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r===
"winpe"||r==="full-os")){let t={instancePath:i+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:os.
properties.to.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.message!==void 0){
let r=a.message;if(typeof r=="string"){if(b(r)>512){let t={instancePath:i+"/message",schemaPath:"#/properties/message/ma\
xLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ps=me;function me(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=me.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let r in a)if(!(r==="path"||r==="to"||r==="keep-store")){let t={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),s++}if(a.path!==void 0){let r=a.path;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.to!==void 0){let r=a.to;if(typeof r=="string"){if(b(
r)<1){let t={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["keep\
-store"]!==void 0&&typeof a["keep-store"]!="boolean"){let r={instancePath:i+"/keep-store",schemaPath:"#/properties/keep-\
store/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return me.errors=e,s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls=ue,ms={title:"Run command",
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
Variable that receives the output.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},$id:"expandedValidators8"},Re=new RegExp(
"^[0-9]+(ms|s|m|h)?$","u"),te=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,255}$","u");function ue(a,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=ue.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.program===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"program"},message:"must have required property 'prog\
ram'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="program"||r==="arguments"||r==="working-directory"||r==="su\
ccess-codes"||r==="restart-codes"||r==="timeout"||r==="idempotence"||r==="output-variable")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),s++}if(a.program!==void 0){let r=a.program;if(typeof r=="string"){if(b(r)<1){let t={
instancePath:i+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/program",schemaPath:"#/pr\
operties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.
arguments!==void 0){let r=a.arguments;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){
let l={instancePath:i+"/arguments/"+n,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let t={instancePath:i+"/arguments",schemaPath:"#/properties\
/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a["worki\
ng-directory"]!==void 0){let r=a["working-directory"];if(typeof r=="string"){if(b(r)>255){let t={instancePath:i+"/workin\
g-directory",schemaPath:"#/properties/working-directory/maxLength",keyword:"maxLength",params:{limit:255},message:"must \
NOT have more than 255 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}}if(a["success-codes"]!==void 0){let r=a["success-codes"];if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){
let l=r[n];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:i+"/success-codes/"+n,schemaPath:"\
#/properties/success-codes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:
e.push(o),s++}if(typeof l=="number"&&isFinite(l)){if(l>4294967295||isNaN(l)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"\
#/properties/success-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <\
= 4294967295"};e===null?e=[o]:e.push(o),s++}if(l<0||isNaN(l)){let o={instancePath:i+"/success-codes/"+n,schemaPath:"#/pr\
operties/success-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[o]:e.push(o),s++}}}}else{let t={instancePath:i+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a["restart-codes"]!==void 0){let r=a["\
restart-codes"];if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof l=="number"&&isFinite(l)){
if(l>4294967295||isNaN(l)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[o]:e.push(o),
s++}if(l<0||isNaN(l)){let o={instancePath:i+"/restart-codes/"+n,schemaPath:"#/properties/restart-codes/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}}}else{let t={instancePath:i+
"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[t]:e.push(t),s++}}if(a.timeout!==void 0){let r=a.timeout;if(typeof r=="string"){if(!Re.test(r)){let t={instancePath:i+
"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'m\
ust match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(a.idempotence!==void 0){let r=a.idempotence;if(typeof r!="string"){let t={instancePath:i+"/idempotence",schemaPath:"#\
/properties/idempotence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(!(r==="once"||r==="repeatable")){let t={instancePath:i+"/idempotence",schemaPath:"#/properties/idempotence/enum",keyword:"\
enum",params:{allowedValues:ms.properties.idempotence.enum},message:"must be equal to one of the allowed values"};e===null?
e=[t]:e.push(t),s++}}if(a["output-variable"]!==void 0){let r=a["output-variable"];if(typeof r=="string"){if(!te.test(r)){
let t={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var us=de;function de(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=de.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.value===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="value"||r==="secret")){let t={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(!te.test(r)){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.
value!==void 0){let r=a.value;if(typeof r=="string"){if(b(r)>4e3){let t={instancePath:i+"/value",schemaPath:"#/propertie\
s/value/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.secret!==void 0&&typeof a.secret!="boolean"){let r={
instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ds=fe;function fe(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=fe.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let r in a)if(r!=="to"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.to!==void 0){
let r=a.to;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/to",schemaPath:"#/properties/to/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs=ce;var N=new RegExp("%[^%]+%","u");function ce(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){
let e=null,s=0,y=ce.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.image===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[p]:e.push(p),s++}for(let p in a)if(!(p==="image"||p===
"index"||p==="name"||p==="edition"||p==="to")){let h={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}
if(a.image!==void 0){let p=a.image,h=s,d=!0,m=s;if(s===m)if(typeof p=="string"){if(!N.test(p)){let f={};e===null?e=[f]:e.
push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var r=m===s;if(s=h,e!==null&&(h?e.length=h:e=null),!r){let f=s;if(typeof p==
"string"){if(b(p)<1){let c={instancePath:i+"/image",schemaPath:"#/properties/image/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/ima\
ge",schemaPath:"#/properties/image/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[c]:e.push(c),s++}var r=f===s;d=r}if(!d){let f={instancePath:i+"/image",schemaPath:"#/properties/image/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.index!==void 0){let p=a.
index,h=s,d=!0,m=s;if(s===m)if(typeof p=="string"){if(!N.test(p)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===
null?e=[f]:e.push(f),s++}var t=m===s;if(s=h,e!==null&&(h?e.length=h:e=null),!t){let f=s;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let c={instancePath:i+"/index",schemaPath:"#/properties/index/else/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p))){let c={instancePath:i+"/index",schemaPath:"#/properties/index/else/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"};e===null?e=[c]:e.push(c),s++}var t=f===s;d=t}if(!d){let f={instancePath:i+"/index",schemaPath:"\
#/properties/index/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.
push(f),s++}}if(a.name!==void 0){let p=a.name,h=s,d=!0,m=s;if(s===m)if(typeof p=="string"){if(!N.test(p)){let f={};e===null?
e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var n=m===s;if(s=h,e!==null&&(h?e.length=h:e=null),!n){let f=s;
if(typeof p=="string"){if(b(p)<1){let c={instancePath:i+"/name",schemaPath:"#/properties/name/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/name",schemaPath:"#/properties/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),s++}var n=f===s;d=n}if(!d){let f={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.edition!==void 0){
let p=a.edition,h=s,d=!0,m=s;if(s===m)if(typeof p=="string"){if(!N.test(p)){let f={};e===null?e=[f]:e.push(f),s++}}else{
let f={};e===null?e=[f]:e.push(f),s++}var l=m===s;if(s=h,e!==null&&(h?e.length=h:e=null),!l){let f=s;if(typeof p=="strin\
g"){if(b(p)<1){let c={instancePath:i+"/edition",schemaPath:"#/properties/edition/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/edi\
tion",schemaPath:"#/properties/edition/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),s++}var l=f===s;d=l}if(!d){let f={instancePath:i+"/edition",schemaPath:"#/properties/edition/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a.to!==void 0){let p=a.
to,h=s,d=!0,m=s;if(s===m)if(typeof p=="string"){if(!N.test(p)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===
null?e=[f]:e.push(f),s++}var o=m===s;if(s=h,e!==null&&(h?e.length=h:e=null),!o){let f=s;if(typeof p=="string"){if(b(p)<1){
let c={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var o=f===
s;d=o}if(!d){let f={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[f]:e.push(f),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return ce.errors=e,s===0}ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var cs=he,hs={title:"Apply Windows settings",description:"Writes the answer file that W\
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
minLength:1}}},$id:"authoredValidators1"};function he(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,
dynamicAnchors:$={}}={}){let e=null,s=0,y=he.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let k in a)if(!se.call(hs.properties,k)){let w={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional p\
roperties"};e===null?e=[w]:e.push(w),s++}if(a.to!==void 0){let k=a.to,w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.
test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var r=_===s;if(s=w,e!==null&&
(w?e.length=w:e=null),!r){let g=s;if(typeof k=="string"){if(b(k)<1){let q={instancePath:i+"/to",schemaPath:"#/properties\
/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[q]:
e.push(q),s++}}else{let q={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[q]:e.push(q),s++}var r=g===s;v=r}if(!v){let g={instancePath:i+"/to",schemaPath:"\
#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[g]:e.push(
g),s++}}if(a["answer-file"]!==void 0){let k=a["answer-file"],w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.test(k)){
let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var t=_===s;if(s=w,e!==null&&(w?e.length=
w:e=null),!t){let g=s;if(typeof k=="string"){if(b(k)<1){let q={instancePath:i+"/answer-file",schemaPath:"#/properties/an\
swer-file/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/answer-file",schemaPath:"#/properties/answer-file/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}var t=g===s;v=t}if(!v){let g={instancePath:i+
"/answer-file",schemaPath:"#/properties/answer-file/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["computer-name"]!==void 0){let k=a["computer-name"],w=s,v=!0,_=s;if(s===
_)if(typeof k=="string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var n=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!n){let g=s;if(typeof k=="string"){if(b(k)<1){let q={instancePath:i+"\
/computer-name",schemaPath:"#/properties/computer-name/else/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/computer-name",schemaPath:"\
#/properties/computer-name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(
q),s++}var n=g===s;v=n}if(!v){let g={instancePath:i+"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["registered-ow\
ner"]!==void 0){let k=a["registered-owner"],w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.test(k)){let g={};e===null?
e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var l=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!l){let g=s;
if(typeof k=="string"){if(b(k)>256){let q={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/\
else/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[q]:
e.push(q),s++}}else{let q={instancePath:i+"/registered-owner",schemaPath:"#/properties/registered-owner/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}var l=g===s;v=l}if(!v){let g={instancePath:i+
"/registered-owner",schemaPath:"#/properties/registered-owner/if",keyword:"if",params:{failingKeyword:"else"},message:'m\
ust match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["registered-organization"]!==void 0){let k=a["registered-or\
ganization"],w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};
e===null?e=[g]:e.push(g),s++}var o=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!o){let g=s;if(typeof k=="string"){if(b(
k)>256){let q={instancePath:i+"/registered-organization",schemaPath:"#/properties/registered-organization/else/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[q]:e.push(q),s++}}else{
let q={instancePath:i+"/registered-organization",schemaPath:"#/properties/registered-organization/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}var o=g===s;v=o}if(!v){let g={instancePath:i+
"/registered-organization",schemaPath:"#/properties/registered-organization/if",keyword:"if",params:{failingKeyword:"els\
e"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["product-key"]!==void 0){let k=a["product-key"],
w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?
e=[g]:e.push(g),s++}var p=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!p){let g=s;if(typeof k=="string"){if(!Ze.test(k)){
let q={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[
q]:e.push(q),s++}}else{let q={instancePath:i+"/product-key",schemaPath:"#/properties/product-key/else/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}var p=g===s;v=p}if(!v){let g={instancePath:i+
"/product-key",schemaPath:"#/properties/product-key/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["time-zone"]!==void 0){let k=a["time-zone"],w=s,v=!0,_=s;if(s===_)if(typeof k==
"string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var h=_===s;if(s=
w,e!==null&&(w?e.length=w:e=null),!h){let g=s;if(typeof k=="string"){if(b(k)<1){let q={instancePath:i+"/time-zone",schemaPath:"\
#/properties/time-zone/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}var h=g===s;v=h}if(!v){let g={
instancePath:i+"/time-zone",schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["administrator-password"]!==void 0){let k=a["administrator\
-password"],w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};
e===null?e=[g]:e.push(g),s++}var d=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!d){let g=s;if(typeof k=="string"){if(b(
k)<1){let q={instancePath:i+"/administrator-password",schemaPath:"#/properties/administrator-password/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+
"/administrator-password",schemaPath:"#/properties/administrator-password/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[q]:e.push(q),s++}var d=g===s;v=d}if(!v){let g={instancePath:i+"/administrator-pass\
word",schemaPath:"#/properties/administrator-password/if",keyword:"if",params:{failingKeyword:"else"},message:'must matc\
h "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["input-locale"]!==void 0){let k=a["input-locale"],w=s,v=!0,_=s;if(s===
_)if(typeof k=="string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var m=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!m){let g=s;if(typeof k=="string"){if(b(k)<1){let q={instancePath:i+"\
/input-locale",schemaPath:"#/properties/input-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/input-locale",schemaPath:"\
#/properties/input-locale/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(
q),s++}var m=g===s;v=m}if(!v){let g={instancePath:i+"/input-locale",schemaPath:"#/properties/input-locale/if",keyword:"i\
f",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["system-locale"]!==
void 0){let k=a["system-locale"],w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(
g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var f=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!f){let g=s;if(typeof k==
"string"){if(b(k)<1){let q={instancePath:i+"/system-locale",schemaPath:"#/properties/system-locale/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+
"/system-locale",schemaPath:"#/properties/system-locale/else/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[q]:e.push(q),s++}var f=g===s;v=f}if(!v){let g={instancePath:i+"/system-locale",schemaPath:"#/prop\
erties/system-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[g]:
e.push(g),s++}}if(a["user-locale"]!==void 0){let k=a["user-locale"],w=s,v=!0,_=s;if(s===_)if(typeof k=="string"){if(!N.test(
k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}var u=_===s;if(s=w,e!==null&&(w?e.
length=w:e=null),!u){let g=s;if(typeof k=="string"){if(b(k)<1){let q={instancePath:i+"/user-locale",schemaPath:"#/proper\
ties/user-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/user-locale",schemaPath:"#/properties/user-locale/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}var u=g===s;v=u}if(!v){let g={instancePath:i+
"/user-locale",schemaPath:"#/properties/user-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[g]:e.push(g),s++}}if(a["ui-language"]!==void 0){let k=a["ui-language"],w=s,v=!0,_=s;if(s===_)
if(typeof k=="string"){if(!N.test(k)){let g={};e===null?e=[g]:e.push(g),s++}}else{let g={};e===null?e=[g]:e.push(g),s++}
var c=_===s;if(s=w,e!==null&&(w?e.length=w:e=null),!c){let g=s;if(typeof k=="string"){if(b(k)<1){let q={instancePath:i+"\
/ui-language",schemaPath:"#/properties/ui-language/else/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/ui-language",schemaPath:"#/p\
roperties/ui-language/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),
s++}var c=g===s;v=c}if(!v){let g={instancePath:i+"/ui-language",schemaPath:"#/properties/ui-language/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[g]:e.push(g),s++}}}else{let k={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}return he.errors=e,
s===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys=ye,Te={title:"Capture user state",description:"Capt\
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
string",enum:["stop","list"],default:"stop"}}},$id:"authoredValidators2"};function ye(a,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=ye.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let d in a)if(!(d==="store"||d==="from"||
d==="path"||d==="folders"||d==="exclude"||d==="cloud-only"||d==="encrypted")){let m={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional propertie\
s"};e===null?e=[m]:e.push(m),s++}if(a.store!==void 0){let d=a.store,m=s,f=!0,u=s;if(s===u)if(typeof d=="string"){if(!N.test(
d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}var r=u===s;if(s=m,e!==null&&(m?e.
length=m:e=null),!r){let c=s;if(typeof d!="string"){let w={instancePath:i+"/store",schemaPath:"#/properties/store/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(!(d==="hard-link"||
d==="copy")){let w={instancePath:i+"/store",schemaPath:"#/properties/store/else/enum",keyword:"enum",params:{allowedValues:Te.
properties.store.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}var r=c===
s;f=r}if(!f){let c={instancePath:i+"/store",schemaPath:"#/properties/store/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[c]:e.push(c),s++}}if(a.from!==void 0){let d=a.from,m=s,f=!0,u=s;if(s===u)
if(typeof d=="string"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}
var t=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!t){let c=s;if(typeof d=="string"){if(b(d)<1){let w={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}var t=c===s;f=t}if(!f){
let c={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[c]:e.push(c),s++}}if(a.path!==void 0){let d=a.path,m=s,f=!0,u=s;if(s===u)if(typeof d==
"string"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}var n=u===s;if(s=
m,e!==null&&(m?e.length=m:e=null),!n){let c=s;if(typeof d=="string"){if(b(d)<1){let w={instancePath:i+"/path",schemaPath:"\
#/properties/path/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}var n=c===s;f=n}if(!f){let c={instancePath:i+
"/path",schemaPath:"#/properties/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[c]:e.push(c),s++}}if(a.folders!==void 0){let d=a.folders;if(Array.isArray(d)){let m=d.length;for(let f=0;f<m;f++){
let u=d[f],c=s,k=!0,w=s;if(s===w)if(typeof u=="string"){if(!N.test(u)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};
e===null?e=[v]:e.push(v),s++}var l=w===s;if(s=c,e!==null&&(c?e.length=c:e=null),!l){let v=s;if(typeof u=="string"){if(b(
u)<1){let g={instancePath:i+"/folders/"+f,schemaPath:"#/properties/folders/items/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/fol\
ders/"+f,schemaPath:"#/properties/folders/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[g]:e.push(g),s++}var l=v===s;k=l}if(!k){let v={instancePath:i+"/folders/"+f,schemaPath:"#/properties/folders\
/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(v),s++}}}else{
let m={instancePath:i+"/folders",schemaPath:"#/properties/folders/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[m]:e.push(m),s++}}if(a.exclude!==void 0){let d=a.exclude;if(Array.isArray(d)){let m=d.length;for(let f=0;f<
m;f++){let u=d[f],c=s,k=!0,w=s;if(s===w)if(typeof u=="string"){if(!N.test(u)){let v={};e===null?e=[v]:e.push(v),s++}}else{
let v={};e===null?e=[v]:e.push(v),s++}var o=w===s;if(s=c,e!==null&&(c?e.length=c:e=null),!o){let v=s;if(typeof u=="strin\
g"){if(b(u)<1){let g={instancePath:i+"/exclude/"+f,schemaPath:"#/properties/exclude/items/else/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+
"/exclude/"+f,schemaPath:"#/properties/exclude/items/else/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[g]:e.push(g),s++}var o=v===s;k=o}if(!k){let v={instancePath:i+"/exclude/"+f,schemaPath:"#/properties\
/exclude/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(
v),s++}}}else{let m={instancePath:i+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(a["cloud-only"]!==void 0){let d=a["cloud-only"],m=s,f=!0,u=s;if(s===
u)if(typeof d=="string"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}
var p=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!p){let c=s;if(typeof d!="string"){let w={instancePath:i+"/cloud-only",
schemaPath:"#/properties/cloud-only/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),s++}if(!(d==="list"||d==="stop")){let w={instancePath:i+"/cloud-only",schemaPath:"#/properties/cloud-onl\
y/else/enum",keyword:"enum",params:{allowedValues:Te.properties["cloud-only"].else.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[w]:e.push(w),s++}var p=c===s;f=p}if(!f){let c={instancePath:i+"/cloud-only",schemaPath:"\
#/properties/cloud-only/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[
c]:e.push(c),s++}}if(a.encrypted!==void 0){let d=a.encrypted,m=s,f=!0,u=s;if(s===u)if(typeof d=="string"){if(!N.test(d)){
let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}var h=u===s;if(s=m,e!==null&&(m?e.length=
m:e=null),!h){let c=s;if(typeof d!="string"){let w={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(!(d==="stop"||d===
"list")){let w={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/else/enum",keyword:"enum",params:{allowedValues:Te.
properties.encrypted.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}var h=c===
s;f=h}if(!f){let c={instancePath:i+"/encrypted",schemaPath:"#/properties/encrypted/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[c]:e.push(c),s++}}}else{let d={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return ye.errors=e,s===0}ye.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs=ge;function ge(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=ge.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="content"||o==="from"||o==="to"||
o==="overwrite")){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(a.content!==void 0){let o=a.content,p=s,h=!0,
d=s;if(s===d)if(typeof o=="string"){if(!N.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.
push(m),s++}var r=d===s;if(s=p,e!==null&&(p?e.length=p:e=null),!r){let m=s;if(typeof o=="string"){if(b(o)<1){let u={instancePath:i+
"/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/content",schemaPath:"#/properties/c\
ontent/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var r=m===
s;h=r}if(!h){let m={instancePath:i+"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.from!==void 0){let o=a.from,p=s,h=!0,d=s;if(s===
d)if(typeof o=="string"){if(!N.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}
var t=d===s;if(s=p,e!==null&&(p?e.length=p:e=null),!t){let m=s;if(typeof o=="string"){if(b(o)<1){let u={instancePath:i+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var t=m===s;h=t}if(!h){
let m={instancePath:i+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.to!==void 0){let o=a.to,p=s,h=!0,d=s;if(s===d)if(typeof o=="s\
tring"){if(!N.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var n=d===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!n){let m=s;if(typeof o=="string"){if(b(o)<1){let u={instancePath:i+"/to",schemaPath:"\
#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var n=m===s;h=n}if(!h){let m={instancePath:i+"/to",
schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[m]:e.push(m),s++}}if(a.overwrite!==void 0){let o=a.overwrite,p=s,h=!0,d=s;if(s===d)if(typeof o=="string"){if(!N.test(
o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var l=d===s;if(s=p,e!==null&&(p?e.
length=p:e=null),!l){let m=s;if(typeof o!="boolean"){let u={instancePath:i+"/overwrite",schemaPath:"#/properties/overwri\
te/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}var l=m===s;
h=l}if(!h){let m={instancePath:i+"/overwrite",schemaPath:"#/properties/overwrite/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ge.errors=e,s===0}ge.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ws=we,ks={title:"Inject drivers",description:"Matches the machi\
ne's devices against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Windows.","\
x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,required:["drivers"],properties:{drivers:{
description:"Name of the content that is the folder of driver packages.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",minLength:1}},to:{description:"Volume of the applied Windows.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",minLength:1,default:"%OSDTargetSystemDrive%"}},"allow-unsigned":{description:"True takes unsigned packages when \
nothing signed matches.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},missing:{description:"Wh\
at a boot-critical device without a driver means.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["fail",
"warn"],default:"fail"}}},$id:"authoredValidators4"};function we(a,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=we.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.drivers===void 0){let o={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"drivers"},message:"must have required property 'drivers'"};e===null?
e=[o]:e.push(o),s++}for(let o in a)if(!(o==="drivers"||o==="to"||o==="allow-unsigned"||o==="missing")){let p={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"};e===null?e=[p]:e.push(p),s++}if(a.drivers!==void 0){let o=a.drivers,p=s,h=!0,d=s;if(s===d)if(typeof o==
"string"){if(!N.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var r=d===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!r){let m=s;if(typeof o=="string"){if(b(o)<1){let u={instancePath:i+"/drivers",schemaPath:"\
#/properties/drivers/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/drivers",schemaPath:"#/properties/drivers/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var r=m===s;h=r}if(!h){let m={instancePath:i+
"/drivers",schemaPath:"#/properties/drivers/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[m]:e.push(m),s++}}if(a.to!==void 0){let o=a.to,p=s,h=!0,d=s;if(s===d)if(typeof o=="string"){if(!N.test(
o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var t=d===s;if(s=p,e!==null&&(p?e.
length=p:e=null),!t){let m=s;if(typeof o=="string"){if(b(o)<1){let u={instancePath:i+"/to",schemaPath:"#/properties/to/e\
lse/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(
u),s++}}else{let u={instancePath:i+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),s++}var t=m===s;h=t}if(!h){let m={instancePath:i+"/to",schemaPath:"#/propertie\
s/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a["\
allow-unsigned"]!==void 0){let o=a["allow-unsigned"],p=s,h=!0,d=s;if(s===d)if(typeof o=="string"){if(!N.test(o)){let m={};
e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.push(m),s++}var n=d===s;if(s=p,e!==null&&(p?e.length=p:e=null),
!n){let m=s;if(typeof o!="boolean"){let u={instancePath:i+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/else\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}var n=m===s;h=n}if(!h){
let m={instancePath:i+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[m]:e.push(m),s++}}if(a.missing!==void 0){let o=a.missing,p=s,h=!0,
d=s;if(s===d)if(typeof o=="string"){if(!N.test(o)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===null?e=[m]:e.
push(m),s++}var l=d===s;if(s=p,e!==null&&(p?e.length=p:e=null),!l){let m=s;if(typeof o!="string"){let u={instancePath:i+
"/missing",schemaPath:"#/properties/missing/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[u]:e.push(u),s++}if(!(o==="fail"||o==="warn")){let u={instancePath:i+"/missing",schemaPath:"#/properties/missing\
/else/enum",keyword:"enum",params:{allowedValues:ks.properties.missing.else.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[u]:e.push(u),s++}var l=m===s;h=l}if(!h){let m={instancePath:i+"/missing",schemaPath:"#/prope\
rties/missing/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[m]:e.push(
m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return we.errors=e,s===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs=ke,
Ee={title:"Partition disk",description:"Erases one disk and makes its partitions and volumes. Media and removable disks \
are never chosen unless named by serial number.","x-steppe":{"runs-in":"winpe",destructive:!0},type:"object",additionalProperties:!1,
properties:{disk:{type:"object",description:"Which disk.",additionalProperties:!1,default:{},properties:{which:{description:"\
Rule among the internal disks; `only` stops when there is more than one.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",enum:["only","first","smallest","largest"],default:"only"}},serial:{description:"Serial number: names exactly on\
e disk.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}}},layout:{description:"`uefi-recommended\
`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic` takes the one t\
hat fits the firmware.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["automatic","uefi-recommended","b\
ios-recommended"],default:"automatic"}},"windows-label":{description:"Label of the Windows volume.",if:{type:"string",pattern:"\
%[^%]+%"},else:{type:"string",maxLength:32,default:"Windows"}},"recovery-size":{description:"Size of the recovery partit\
ion, such as `990MiB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?\
B?|B)?$",default:"990MiB"}}},$id:"authoredValidators5"};function ke(a,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=ke.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let p in a)if(!(p==="disk"||p==="layout"||p==="windows-la\
bel"||p==="recovery-size")){let h={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(a.disk!==void 0){let p=a.
disk;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let h in p)if(!(h==="which"||h==="serial")){let d={instancePath:i+
"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(p.which!==void 0){let h=p.which,d=s,m=!0,
f=s;if(s===f)if(typeof h=="string"){if(!N.test(h)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.
push(u),s++}var r=f===s;if(s=d,e!==null&&(d?e.length=d:e=null),!r){let u=s;if(typeof h!="string"){let k={instancePath:i+
"/disk/which",schemaPath:"#/properties/disk/properties/which/else/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[k]:e.push(k),s++}if(!(h==="only"||h==="first"||h==="smallest"||h==="largest")){let k={instancePath:i+
"/disk/which",schemaPath:"#/properties/disk/properties/which/else/enum",keyword:"enum",params:{allowedValues:Ee.properties.
disk.properties.which.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),s++}var r=u===
s;m=r}if(!m){let u={instancePath:i+"/disk/which",schemaPath:"#/properties/disk/properties/which/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(p.serial!==void 0){let h=p.serial,
d=s,m=!0,f=s;if(s===f)if(typeof h=="string"){if(!N.test(h)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?
e=[u]:e.push(u),s++}var t=f===s;if(s=d,e!==null&&(d?e.length=d:e=null),!t){let u=s;if(typeof h=="string"){if(b(h)<1){let k={
instancePath:i+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/dis\
k/serial",schemaPath:"#/properties/disk/properties/serial/else/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[k]:e.push(k),s++}var t=u===s;m=t}if(!m){let u={instancePath:i+"/disk/serial",schemaPath:"#/prop\
erties/disk/properties/serial/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}if(a.layout!==void 0){let p=a.layout,h=s,d=!0,m=s;if(s===
m)if(typeof p=="string"){if(!N.test(p)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}
var n=m===s;if(s=h,e!==null&&(h?e.length=h:e=null),!n){let f=s;if(typeof p!="string"){let c={instancePath:i+"/layout",schemaPath:"\
#/properties/layout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),
s++}if(!(p==="automatic"||p==="uefi-recommended"||p==="bios-recommended")){let c={instancePath:i+"/layout",schemaPath:"#\
/properties/layout/else/enum",keyword:"enum",params:{allowedValues:Ee.properties.layout.else.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[c]:e.push(c),s++}var n=f===s;d=n}if(!d){let f={instancePath:i+"/layout",schemaPath:"\
#/properties/layout/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[f]:e.
push(f),s++}}if(a["windows-label"]!==void 0){let p=a["windows-label"],h=s,d=!0,m=s;if(s===m)if(typeof p=="string"){if(!N.
test(p)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};e===null?e=[f]:e.push(f),s++}var l=m===s;if(s=h,e!==null&&
(h?e.length=h:e=null),!l){let f=s;if(typeof p=="string"){if(b(p)>32){let c={instancePath:i+"/windows-label",schemaPath:"\
#/properties/windows-label/else/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 cha\
racters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-lab\
el/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var l=f===s;d=
l}if(!d){let f={instancePath:i+"/windows-label",schemaPath:"#/properties/windows-label/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}if(a["recovery-size"]!==void 0){let p=a["recove\
ry-size"],h=s,d=!0,m=s;if(s===m)if(typeof p=="string"){if(!N.test(p)){let f={};e===null?e=[f]:e.push(f),s++}}else{let f={};
e===null?e=[f]:e.push(f),s++}var o=m===s;if(s=h,e!==null&&(h?e.length=h:e=null),!o){let f=s;if(typeof p=="string"){if(!Me.
test(p)){let c={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};
e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/else/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var o=f===s;d=o}if(!d){
let f={instancePath:i+"/recovery-size",schemaPath:"#/properties/recovery-size/if",keyword:"if",params:{failingKeyword:"e\
lse"},message:'must match "else" schema'};e===null?e=[f]:e.push(f),s++}}}else{let p={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return ke.errors=e,s===0}ke.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs=be,Ps={title:"Restart",description:"Restarts the computer an\
d continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk first.","x-steppe":{"\
runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,required:["to"],properties:{to:{description:"The sy\
stem to start.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["winpe","full-os"]}},message:{description:"\
Shown to whoever sits there.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:512}}},$id:"authoredVal\
idators6"};function be(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,
s=0,y=be.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n==="to"||n==="message")){let l={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[l]:e.push(l),s++}if(a.to!==void 0){let n=a.to,l=s,o=!0,p=s;if(s===p)if(typeof n=="st\
ring"){if(!N.test(n)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var r=p===s;if(s=
l,e!==null&&(l?e.length=l:e=null),!r){let h=s;if(typeof n!="string"){let m={instancePath:i+"/to",schemaPath:"#/propertie\
s/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(n==="w\
inpe"||n==="full-os")){let m={instancePath:i+"/to",schemaPath:"#/properties/to/else/enum",keyword:"enum",params:{allowedValues:Ps.
properties.to.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}var r=h===s;
o=r}if(!o){let h={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[h]:e.push(h),s++}}if(a.message!==void 0){let n=a.message,l=s,o=!0,p=s;if(s===p)if(typeof n==
"string"){if(!N.test(n)){let h={};e===null?e=[h]:e.push(h),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var t=p===s;if(s=
l,e!==null&&(l?e.length=l:e=null),!t){let h=s;if(typeof n=="string"){if(b(n)>512){let m={instancePath:i+"/message",schemaPath:"\
#/properties/message/else/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/message",schemaPath:"#/properties/message/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}var t=h===s;o=t}if(!o){let h={instancePath:i+
"/message",schemaPath:"#/properties/message/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[h]:e.push(h),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qs=ve;function ve(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=ve.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let l in a)if(!(l==="path"||l==="to"||l==="keep-store")){let o={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(a.path!==void 0){let l=a.path,o=s,p=!0,h=s;if(s===h)if(typeof l=="string"){if(!N.test(l)){let d={};
e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var r=h===s;if(s=o,e!==null&&(o?e.length=o:e=null),
!r){let d=s;if(typeof l=="string"){if(b(l)<1){let f={instancePath:i+"/path",schemaPath:"#/properties/path/else/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{
let f={instancePath:i+"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[f]:e.push(f),s++}var r=d===s;p=r}if(!p){let d={instancePath:i+"/path",schemaPath:"#/propertie\
s/path/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}
if(a.to!==void 0){let l=a.to,o=s,p=!0,h=s;if(s===h)if(typeof l=="string"){if(!N.test(l)){let d={};e===null?e=[d]:e.push(
d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var t=h===s;if(s=o,e!==null&&(o?e.length=o:e=null),!t){let d=s;if(typeof l==
"string"){if(b(l)<1){let f={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/to",
schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.
push(f),s++}var t=d===s;p=t}if(!p){let d={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a["keep-store"]!==void 0){let l=a["keep-stor\
e"],o=s,p=!0,h=s;if(s===h)if(typeof l=="string"){if(!N.test(l)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===
null?e=[d]:e.push(d),s++}var n=h===s;if(s=o,e!==null&&(o?e.length=o:e=null),!n){let d=s;if(typeof l!="boolean"){let f={instancePath:i+
"/keep-store",schemaPath:"#/properties/keep-store/else/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[f]:e.push(f),s++}var n=d===s;p=n}if(!p){let d={instancePath:i+"/keep-store",schemaPath:"#/properties/\
keep-store/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),
s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[l]:e.push(l),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $s=Pe,As={
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
string",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}}},$id:"authoredValidators8"};function Pe(a,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=Pe.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.program===void 0){let d={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"program"},message:"must have required property 'prog\
ram'"};e===null?e=[d]:e.push(d),s++}for(let d in a)if(!(d==="program"||d==="arguments"||d==="working-directory"||d==="su\
ccess-codes"||d==="restart-codes"||d==="timeout"||d==="idempotence"||d==="output-variable")){let m={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional p\
roperties"};e===null?e=[m]:e.push(m),s++}if(a.program!==void 0){let d=a.program,m=s,f=!0,u=s;if(s===u)if(typeof d=="stri\
ng"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}var r=u===s;if(s=m,
e!==null&&(m?e.length=m:e=null),!r){let c=s;if(typeof d=="string"){if(b(d)<1){let w={instancePath:i+"/program",schemaPath:"\
#/properties/program/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/program",schemaPath:"#/properties/program/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}var r=c===s;f=r}if(!f){let c={instancePath:i+
"/program",schemaPath:"#/properties/program/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[c]:e.push(c),s++}}if(a.arguments!==void 0){let d=a.arguments;if(Array.isArray(d)){let m=d.length;for(let f=0;f<
m;f++)if(typeof d[f]!="string"){let u={instancePath:i+"/arguments/"+f,schemaPath:"#/properties/arguments/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{let m={instancePath:i+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
m]:e.push(m),s++}}if(a["working-directory"]!==void 0){let d=a["working-directory"],m=s,f=!0,u=s;if(s===u)if(typeof d=="s\
tring"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}var t=u===s;if(s=
m,e!==null&&(m?e.length=m:e=null),!t){let c=s;if(typeof d=="string"){if(b(d)>255){let w={instancePath:i+"/working-direct\
ory",schemaPath:"#/properties/working-directory/else/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT\
 have more than 255 characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/working-directory",schemaPath:"\
#/properties/working-directory/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:
e.push(w),s++}var t=c===s;f=t}if(!f){let c={instancePath:i+"/working-directory",schemaPath:"#/properties/working-directo\
ry/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[c]:e.push(c),s++}}if(a["\
success-codes"]!==void 0){let d=a["success-codes"];if(Array.isArray(d)){let m=d.length;for(let f=0;f<m;f++){let u=d[f],c=s,
k=!0,w=s;if(s===w)if(typeof u=="string"){if(!N.test(u)){let v={};e===null?e=[v]:e.push(v),s++}}else{let v={};e===null?e=
[v]:e.push(v),s++}var n=w===s;if(s=c,e!==null&&(c?e.length=c:e=null),!n){let v=s;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){let g={instancePath:i+"/success-codes/"+f,schemaPath:"#/properties/success-codes/items/else/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),s++}if(typeof u=="number"&&isFinite(u)){
if(u>4294967295||isNaN(u)){let g={instancePath:i+"/success-codes/"+f,schemaPath:"#/properties/success-codes/items/else/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[g]:e.push(
g),s++}if(u<0||isNaN(u)){let g={instancePath:i+"/success-codes/"+f,schemaPath:"#/properties/success-codes/items/else/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[g]:e.push(g),s++}}var n=v===
s;k=n}if(!k){let v={instancePath:i+"/success-codes/"+f,schemaPath:"#/properties/success-codes/items/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(v),s++}}}else{let m={instancePath:i+"/s\
uccess-codes",schemaPath:"#/properties/success-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[m]:e.push(m),s++}}if(a["restart-codes"]!==void 0){let d=a["restart-codes"];if(Array.isArray(d)){let m=d.length;
for(let f=0;f<m;f++){let u=d[f],c=s,k=!0,w=s;if(s===w)if(typeof u=="string"){if(!N.test(u)){let v={};e===null?e=[v]:e.push(
v),s++}}else{let v={};e===null?e=[v]:e.push(v),s++}var l=w===s;if(s=c,e!==null&&(c?e.length=c:e=null),!l){let v=s;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let g={instancePath:i+"/restart-codes/"+f,schemaPath:"#/properties/restart-co\
des/items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),s++}if(typeof u==
"number"&&isFinite(u)){if(u>4294967295||isNaN(u)){let g={instancePath:i+"/restart-codes/"+f,schemaPath:"#/properties/res\
tart-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};e===null?e=[g]:e.push(g),s++}if(u<0||isNaN(u)){let g={instancePath:i+"/restart-codes/"+f,schemaPath:"#/properties/re\
start-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[g]:
e.push(g),s++}}var l=v===s;k=l}if(!k){let v={instancePath:i+"/restart-codes/"+f,schemaPath:"#/properties/restart-codes/i\
tems/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[v]:e.push(v),s++}}}else{
let m={instancePath:i+"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(a.timeout!==void 0){let d=a.timeout,m=s,f=!0,u=s;if(s===u)if(typeof d==
"string"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}var o=u===s;if(s=
m,e!==null&&(m?e.length=m:e=null),!o){let c=s;if(typeof d=="string"){if(!Re.test(d)){let w={instancePath:i+"/timeout",schemaPath:"\
#/properties/timeout/else/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern \
"^[0-9]+(ms|s|m|h)?$"'};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/timeout",schemaPath:"#/properties/tim\
eout/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}var o=c===s;
f=o}if(!f){let c={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/if",keyword:"if",params:{failingKeyword:"el\
se"},message:'must match "else" schema'};e===null?e=[c]:e.push(c),s++}}if(a.idempotence!==void 0){let d=a.idempotence,m=s,
f=!0,u=s;if(s===u)if(typeof d=="string"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=
[c]:e.push(c),s++}var p=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!p){let c=s;if(typeof d!="string"){let w={instancePath:i+
"/idempotence",schemaPath:"#/properties/idempotence/else/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[w]:e.push(w),s++}if(!(d==="once"||d==="repeatable")){let w={instancePath:i+"/idempotence",schemaPath:"\
#/properties/idempotence/else/enum",keyword:"enum",params:{allowedValues:As.properties.idempotence.else.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}var p=c===s;f=p}if(!f){let c={instancePath:i+"/\
idempotence",schemaPath:"#/properties/idempotence/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "e\
lse" schema'};e===null?e=[c]:e.push(c),s++}}if(a["output-variable"]!==void 0){let d=a["output-variable"],m=s,f=!0,u=s;if(s===
u)if(typeof d=="string"){if(!N.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}
var h=u===s;if(s=m,e!==null&&(m?e.length=m:e=null),!h){let c=s;if(typeof d=="string"){if(!te.test(d)){let w={instancePath:i+
"/output-variable",schemaPath:"#/properties/output-variable/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A\
-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[w]:e.push(w),s++}}else{
let w={instancePath:i+"/output-variable",schemaPath:"#/properties/output-variable/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}var h=c===s;f=h}if(!f){let c={instancePath:i+"/output-va\
riable",schemaPath:"#/properties/output-variable/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "el\
se" schema'};e===null?e=[c]:e.push(c),s++}}}else{let d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ns=qe;function qe(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=qe.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[l]:e.push(l),s++}if(a.value===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[l]:e.push(l),s++}for(let l in a)if(!(l==="name"||l==="value"||l==="secret")){let o={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propert\
ies"};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let l=a.name,o=s,p=!0,h=s;if(s===h)if(typeof l=="string"){if(!N.test(
l)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var r=h===s;if(s=o,e!==null&&(o?e.
length=o:e=null),!r){let d=s;if(typeof l=="string"){if(!te.test(l)){let f={instancePath:i+"/name",schemaPath:"#/properti\
es/name/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^\
[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/name",schemaPath:"#/properti\
es/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var r=d===
s;p=r}if(!p){let d={instancePath:i+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.value!==void 0){let l=a.value,o=s,p=!0,h=s;if(s===
h)if(typeof l=="string"){if(!N.test(l)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}
var t=h===s;if(s=o,e!==null&&(o?e.length=o:e=null),!t){let d=s;if(typeof l=="string"){if(b(l)>4e3){let f={instancePath:i+
"/value",schemaPath:"#/properties/value/else/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have mo\
re than 4000 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/value",schemaPath:"#/properties/val\
ue/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var t=d===s;p=
t}if(!p){let d={instancePath:i+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(a.secret!==void 0){let l=a.secret,o=s,p=!0,h=s;if(s===h)if(typeof l==
"string"){if(!N.test(l)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var n=h===s;if(s=
o,e!==null&&(o?e.length=o:e=null),!n){let d=s;if(typeof l!="boolean"){let f={instancePath:i+"/secret",schemaPath:"#/prop\
erties/secret/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),s++}
var n=d===s;p=n}if(!p){let d={instancePath:i+"/secret",schemaPath:"#/properties/secret/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return qe.errors=e,s===0}qe.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var js=$e;function $e(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,
y=$e.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){for(let t in a)if(t!=="to"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(a.to!==void 0){
let t=a.to,n=s,l=!0,o=s;if(s===o)if(typeof t=="string"){if(!N.test(t)){let p={};e===null?e=[p]:e.push(p),s++}}else{let p={};
e===null?e=[p]:e.push(p),s++}var r=o===s;if(s=n,e!==null&&(n?e.length=n:e=null),!r){let p=s;if(typeof t=="string"){if(b(
t)<1){let d={instancePath:i+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/to",schemaPath:"#/pro\
perties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var r=p===
s;l=r}if(!l){let p={instancePath:i+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var _s=Ae;var Ls={description:"A line for people that belongs to nothing else.",type:"object",additionalProperties:!1,required:["k\
ind","level","text","component"],properties:{kind:{const:"message"},level:{description:"How bad it is.",enum:["informati\
on","warning","error"]},text:{type:"string",description:"The line."},component:{type:"string",description:"Part of the e\
ngine that says it."}}};var _e={description:"The system that runs: Windows itself, or WinPE.",enum:["full-os","winpe"]};function W(a,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=W.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[r]:e.push(r),s++}if(a.phase===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"phase"},message:"must have required property 'phase'"};e===null?e=[r]:e.push(r),s++}if(a.bootNumber===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootNumber"},message:"must hav\
e required property 'bootNumber'"};e===null?e=[r]:e.push(r),s++}if(a.machine===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"machine"},message:"must have required property 'machine'"};e===null?
e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="phase"||r==="bootNumber"||r==="machine")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==void 0&&a.kind!=="boot-started"){let r={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"boot-started"},message:"must be equal\
 to constant"};e===null?e=[r]:e.push(r),s++}if(a.phase!==void 0){let r=a.phase;if(!(r==="full-os"||r==="winpe")){let t={
instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:_e.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.bootNumber!==void 0){let r=a.bootNumber;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){let t={instancePath:i+"/bootNumber",schemaPath:"#/properties/bootNumber/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),s++}}if(a.machine!==void 0&&typeof a.machine!=
"string"){let r={instancePath:i+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Os={description:"One proven, or not proven, item of the preflight certificate.",type:"object",additionalProperties:!1,
required:["what","node","phase","state","how"],properties:{what:{type:"string",description:"What was to be proven."},node:{
type:"string",description:"Node that needs it."},phase:{$ref:"#/$defs/phase"},state:{description:"Whether it was proven.",
enum:["proven","refused","unknown","waived"]},how:{type:"string",description:"How it was proven, or why not."},remedy:{type:"\
string",description:"What to do about it."}}};function E(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,
dynamicAnchors:$={}}={}){let e=null,s=0,y=E.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){if(a.what===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"what"},message:"must have required property 'what'"};e===null?e=[r]:e.push(r),s++}if(a.node===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"node"},message:"must h\
ave required property 'node'"};e===null?e=[r]:e.push(r),s++}if(a.phase===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"phase"},message:"must have required property 'phase'"};e===null?e=[r]:
e.push(r),s++}if(a.state===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),s++}if(a.how===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property 'how'"};e===
null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="what"||r==="node"||r==="phase"||r==="state"||r==="how"||r==="remedy")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.what!==void 0&&typeof a.what!="string"){let r={instancePath:i+
"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),s++}if(a.node!==void 0&&typeof a.node!="string"){let r={instancePath:i+"/node",schemaPath:"#/properties/nod\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.phase!==void 0){
let r=a.phase;if(!(r==="full-os"||r==="winpe")){let t={instancePath:i+"/phase",schemaPath:"#/$defs/phase/enum",keyword:"\
enum",params:{allowedValues:_e.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}
if(a.state!==void 0){let r=a.state;if(!(r==="proven"||r==="refused"||r==="unknown"||r==="waived")){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Os.properties.state.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.how!==void 0&&typeof a.how!="string"){let r={
instancePath:i+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(a.remedy!==void 0&&typeof a.remedy!="string"){let r={instancePath:i+"/remedy",schemaPath:"\
#/properties/remedy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return E.errors=e,s===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(a,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=B.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[r]:e.push(r),s++}if(a.phase===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"phase"},message:"must have required property 'phase'"};e===null?e=[r]:e.push(r),s++}if(a.granted===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"granted"},message:"must have r\
equired property 'granted'"};e===null?e=[r]:e.push(r),s++}if(a.items===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[r]:e.
push(r),s++}for(let r in a)if(!(r==="kind"||r==="phase"||r==="granted"||r==="items")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==void 0&&a.kind!=="certificate"){let r={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"certificate"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),s++}if(a.phase!==void 0){let r=a.phase;if(!(r==="full-os"||r==="winpe")){let t={instancePath:i+"/phase",
schemaPath:"#/$defs/phase/enum",keyword:"enum",params:{allowedValues:_e.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[t]:e.push(t),s++}}if(a.granted!==void 0&&typeof a.granted!="boolean"){let r={instancePath:i+"/gr\
anted",schemaPath:"#/properties/granted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),s++}if(a.items!==void 0){let r=a.items;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)E(r[n],{instancePath:i+
"/items/"+n,parentData:r,parentDataProperty:n,rootData:P,dynamicAnchors:$})||(e=e===null?E.errors:e.concat(E.errors),s=e.
length)}else{let t={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return B.errors=e,s===0}B.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function K(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=K.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.span===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.depth===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"depth"},message:"must have required property 'depth'"};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="span"||r==="name"||r==="depth")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==void 0&&a.kind!=="group-started"){let r={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"group-started"},message:"must be equa\
l to constant"};e===null?e=[r]:e.push(r),s++}if(a.span!==void 0){let r=a.span;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.node===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(r.visit===void 0){let t={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[t]:e.push(t),s++}if(r.attempt===void 0){let t={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="node"||t==="visit"||t==="attempt")){let n={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.node!==void 0&&typeof r.node!="string"){let t={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[t]:e.push(t),s++}if(r.visit!==void 0){let t=r.visit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(r.attempt!==void 0){let t=r.attempt;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let t={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}if(a.name!==void 0&&typeof a.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.depth!==
void 0){let r=a.depth;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/depth",schemaPath:"\
#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:i+"/depth",schemaPath:"#/properties/depth/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return K.errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze={description:"One failure: what was attempted on what, and what was seen.",type:"object",additionalProperties:!1,
required:["id","operation","message"],properties:{id:{description:"Stable id; docs/errors.md explains each.",enum:["acce\
ss-denied","answer-file-invalid","boot-files-missing","boot-not-possible","came-back-elsewhere","cancelled","capture-inc\
omplete","command-failed","content-damaged","content-missing","disk-ambiguous","disk-full","disk-not-found","driver-miss\
ing","fault-injected","file-exists","file-locked","file-not-found","hive-damaged","image-damaged","image-not-found","ima\
ge-unreadable","input-invalid","internal-error","interrupted-once","journal-damaged","journal-foreign","lock-held","mach\
ine-file-invalid","name-illegal","not-supported-here","preflight-refused","profile-missing","restart-limit","restore-inc\
omplete","sequence-changed","store-missing","timed-out","variable-undefined","volume-not-found","volume-unfit","wipe-inc\
omplete","wrong-phase"]},operation:{type:"string",description:"What was attempted, as a verb phrase."},operand:{type:"st\
ring",description:"On what: a path, a disk, an image."},message:{type:"string",description:"One sentence: what was seen."},
exitCode:{type:"integer",description:"Exit code of the tool, when one ran."},command:{type:"string",description:"The com\
mand to repeat by hand."},output:{type:"array",items:{type:"string"},description:"Last lines of the tool's own words."},
details:{type:"array",items:{type:"string"},description:"What else the reader needs, one line each."}}};function z(a,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=z.evaluated;y.dynamicProps&&(y.
props=void 0),y.dynamicItems&&(y.items=void 0);let r=s,t=!1,n=null,l=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
status===void 0){let d={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"statu\
s"},message:"must have required property 'status'"};e===null?e=[d]:e.push(d),s++}for(let d in a)if(!(d==="status"||d==="\
notes")){let m={instancePath:i,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(a.status!==void 0&&a.status!=="done"){let d={
instancePath:i+"/status",schemaPath:"#/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue:"done"},message:"\
must be equal to constant"};e===null?e=[d]:e.push(d),s++}if(a.notes!==void 0){let d=a.notes;if(Array.isArray(d)){let m=d.
length;for(let f=0;f<m;f++)if(typeof d[f]!="string"){let u={instancePath:i+"/notes/"+f,schemaPath:"#/oneOf/0/properties/\
notes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{let m={
instancePath:i+"/notes",schemaPath:"#/oneOf/0/properties/notes/type",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[m]:e.push(m),s++}}}else{let d={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}var h=l===s;if(h){t=!0,n=0;var o=!0}let p=s;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let d={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[d]:e.push(d),s++}
if(a.why===void 0){let d={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"why"},
message:"must have required property 'why'"};e===null?e=[d]:e.push(d),s++}for(let d in a)if(!(d==="status"||d==="why")){
let m={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(a.status!==void 0&&a.status!=="skipped"){
let d={instancePath:i+"/status",schemaPath:"#/oneOf/1/properties/status/const",keyword:"const",params:{allowedValue:"ski\
pped"},message:"must be equal to constant"};e===null?e=[d]:e.push(d),s++}if(a.why!==void 0&&typeof a.why!="string"){let d={
instancePath:i+"/why",schemaPath:"#/oneOf/1/properties/why/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}var h=p===s;if(h&&t)t=!1,n=[n,1];else{h&&(t=!0,n=1,o!==!0&&
(o=!0));let d=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let f={instancePath:i,schemaPath:"#/o\
neOf/2/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[f]:e.push(f),s++}if(a.failure===void 0){let f={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",
params:{missingProperty:"failure"},message:"must have required property 'failure'"};e===null?e=[f]:e.push(f),s++}if(a.ignored===
void 0){let f={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"ignored"},message:"\
must have required property 'ignored'"};e===null?e=[f]:e.push(f),s++}for(let f in a)if(!(f==="status"||f==="failure"||f===
"ignored")){let u={instancePath:i,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}if(a.status!==void 0&&a.status!=="failed"){let f={
instancePath:i+"/status",schemaPath:"#/oneOf/2/properties/status/const",keyword:"const",params:{allowedValue:"failed"},message:"\
must be equal to constant"};e===null?e=[f]:e.push(f),s++}if(a.failure!==void 0){let f=a.failure;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.id===void 0){let u={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"req\
uired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[u]:e.push(u),s++}if(f.operation===
void 0){let u={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
operation"},message:"must have required property 'operation'"};e===null?e=[u]:e.push(u),s++}if(f.message===void 0){let u={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[u]:e.push(u),s++}for(let u in f)if(!(u==="id"||u==="operation"||u===
"operand"||u==="message"||u==="exitCode"||u==="command"||u==="output"||u==="details")){let c={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(f.id!==void 0){let u=f.id;if(!(u==="access-denied"||
u==="answer-file-invalid"||u==="boot-files-missing"||u==="boot-not-possible"||u==="came-back-elsewhere"||u==="cancelled"||
u==="capture-incomplete"||u==="command-failed"||u==="content-damaged"||u==="content-missing"||u==="disk-ambiguous"||u===
"disk-full"||u==="disk-not-found"||u==="driver-missing"||u==="fault-injected"||u==="file-exists"||u==="file-locked"||u===
"file-not-found"||u==="hive-damaged"||u==="image-damaged"||u==="image-not-found"||u==="image-unreadable"||u==="input-inv\
alid"||u==="internal-error"||u==="interrupted-once"||u==="journal-damaged"||u==="journal-foreign"||u==="lock-held"||u===
"machine-file-invalid"||u==="name-illegal"||u==="not-supported-here"||u==="preflight-refused"||u==="profile-missing"||u===
"restart-limit"||u==="restore-incomplete"||u==="sequence-changed"||u==="store-missing"||u==="timed-out"||u==="variable-u\
ndefined"||u==="volume-not-found"||u==="volume-unfit"||u==="wipe-incomplete"||u==="wrong-phase")){let c={instancePath:i+
"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:ze.properties.id.enum},
message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}if(f.operation!==void 0&&typeof f.operation!=
"string"){let u={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(f.operand!==void 0&&typeof f.operand!=
"string"){let u={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(f.message!==void 0&&typeof f.message!="string"){
let u={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(f.exitCode!==void 0){let u=f.exitCode;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let c={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/propert\
ies/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}}if(f.
command!==void 0&&typeof f.command!="string"){let u={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/prope\
rties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(f.output!==
void 0){let u=f.output;if(Array.isArray(u)){let c=u.length;for(let k=0;k<c;k++)if(typeof u[k]!="string"){let w={instancePath:i+
"/failure/output/"+k,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[w]:e.push(w),s++}}else{let c={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/\
properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),s++}}if(f.
details!==void 0){let u=f.details;if(Array.isArray(u)){let c=u.length;for(let k=0;k<c;k++)if(typeof u[k]!="string"){let w={
instancePath:i+"/failure/details/"+k,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{let c={instancePath:i+"/failure/details",schemaPath:"\
#/$defs/failure/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.
push(c),s++}}}else{let u={instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}if(a.ignored!==void 0&&typeof a.ignored!="boolean"){let f={instancePath:i+
"/ignored",schemaPath:"#/oneOf/2/properties/ignored/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[f]:e.push(f),s++}var h=d===s;if(h&&t)t=!1,n=[n,2];else{h&&(t=!0,n=2,o!==!0&&
(o=!0));let f=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.status===void 0){let c={instancePath:i,schemaPath:"#/o\
neOf/3/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[c]:e.push(c),s++}if(a.why===void 0){let c={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"why"},message:"must have required property 'why'"};e===null?e=[c]:e.push(c),s++}for(let c in a)if(!(c===
"status"||c==="why")){let k={instancePath:i,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),s++}if(a.status!==void 0&&
a.status!=="interrupted"){let c={instancePath:i+"/status",schemaPath:"#/oneOf/3/properties/status/const",keyword:"const",
params:{allowedValue:"interrupted"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),s++}if(a.why!==void 0&&
typeof a.why!="string"){let c={instancePath:i+"/why",schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i,schemaPath:"#/oneOf/3/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}var h=f===s;h&&t?(t=!1,n=[n,
3]):h&&(t=!0,n=3,o!==!0&&(o=!0))}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let d={instancePath:i,schemaPath:"#/oneO\
f",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),
s++}return z.errors=e,y.props=o,s===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};function Z(a,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=Z.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[r]:e.push(r),s++}if(a.span===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
span"},message:"must have required property 'span'"};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[r]:e.push(r),s++}if(a.depth===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[r]:e.push(r),s++}if(a.result===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"must have re\
quired property 'result'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="span"||r==="name"||r==="dep\
th"||r==="result")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==void 0&&a.kind!=="group-finished"){
let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"group-finished"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),s++}if(a.span!==void 0){let r=a.span;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.node===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"re\
quired",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(r.
visit===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
visit"},message:"must have required property 'visit'"};e===null?e=[t]:e.push(t),s++}if(r.attempt===void 0){let t={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have requ\
ired property 'attempt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="node"||t==="visit"||t==="attempt")){let n={
instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.node!==void 0&&typeof r.node!="string"){
let t={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.visit!==void 0){let t=r.visit;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(r.attempt!==void 0){let t=r.attempt;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span\
/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),s++}}}else{let t={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0&&typeof a.name!="string"){let r={instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(a.depth!==void 0){let r=a.depth;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+
"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:i+"/depth",schemaPath:"#/pr\
operties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),s++}}a.result!==void 0&&(z(a.result,{instancePath:i+"/result",parentData:a,parentDataProperty:"result",rootData:P,dynamicAnchors:$})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function M(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=M.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.span===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),s++}if(a.depth===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[r]:e.push(r),s++}if(a.position===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must have \
required property 'position'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="span"||r==="name"||r===
"type"||r==="depth"||r==="position")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==
void 0&&a.kind!=="step-started"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"step-started"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),s++}if(a.span!==void 0){let r=a.
span;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.node===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?
e=[t]:e.push(t),s++}if(r.visit===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"requi\
red",params:{missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[t]:e.push(t),s++}if(r.attempt===
void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"att\
empt"},message:"must have required property 'attempt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="node"||t===
"visit"||t==="attempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.
node!==void 0&&typeof r.node!="string"){let t={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.visit!==void 0){let t=r.
visit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/\
span/properties/visit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/proper\
ties/visit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),
s++}}if(r.attempt!==void 0){let t=r.attempt;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+
"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/sp\
an/attempt",schemaPath:"#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0&&typeof a.name!=
"string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(a.type!==void 0&&typeof a.type!="string"){let r={instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}if(a.depth!==void 0){let r=a.depth;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+
"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:i+"/depth",schemaPath:"#/pr\
operties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),s++}}if(a.position!==void 0){let r=a.position;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+
"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:i+"/position",schemaPath:"\
#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:
e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=R.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.span===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[r]:e.push(r),s++}if(a.summary===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
summary"},message:"must have required property 'summary'"};e===null?e=[r]:e.push(r),s++}if(a.choices===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"},message:"must have required property 'choi\
ces'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="span"||r==="summary"||r==="choices")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==void 0&&a.kind!=="step-decided"){let r={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"step-decided"},message:"must be equal\
 to constant"};e===null?e=[r]:e.push(r),s++}if(a.span!==void 0){let r=a.span;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.node===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(t),s++}if(r.visit===void 0){let t={instancePath:i+
"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"visit"},message:"must have requir\
ed property 'visit'"};e===null?e=[t]:e.push(t),s++}if(r.attempt===void 0){let t={instancePath:i+"/span",schemaPath:"#/$d\
efs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="node"||t==="visit"||t==="attempt")){let n={instancePath:i+"/span",
schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.node!==void 0&&typeof r.node!="string"){let t={instancePath:i+
"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[t]:e.push(t),s++}if(r.visit!==void 0){let t=r.visit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={
instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(r.attempt!==void 0){let t=r.attempt;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attemp\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/attempt",schemaPath:"#/$defs/span/properties/attempt/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}else{let t={
instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}if(a.summary!==void 0&&typeof a.summary!="string"){let r={instancePath:i+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(a.choices!==void 0){let r=a.choices;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.what===void 0){let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice/required",
keyword:"required",params:{missingProperty:"what"},message:"must have required property 'what'"};e===null?e=[o]:e.push(o),
s++}if(l.chosen===void 0){let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice/required",keyword:"required",params:{
missingProperty:"chosen"},message:"must have required property 'chosen'"};e===null?e=[o]:e.push(o),s++}if(l.because===void 0){
let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty:"bec\
ause"},message:"must have required property 'because'"};e===null?e=[o]:e.push(o),s++}for(let o in l)if(!(o==="what"||o===
"chosen"||o==="because"||o==="candidates")){let p={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),s++}if(l.what!==void 0&&typeof l.what!="string"){let o={instancePath:i+"/choices/"+n+"/what",schemaPath:"\
#/$defs/choice/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),s++}if(l.chosen!==void 0&&typeof l.chosen!="string"){let o={instancePath:i+"/choices/"+n+"/chosen",schemaPath:"#/$def\
s/choice/properties/chosen/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
s++}if(l.because!==void 0&&typeof l.because!="string"){let o={instancePath:i+"/choices/"+n+"/because",schemaPath:"#/$def\
s/choice/properties/because/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),s++}if(l.candidates!==void 0){let o=l.candidates;if(Array.isArray(o)){let p=o.length;for(let h=0;h<p;h++){let d=o[h];
if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.name===void 0){let m={instancePath:i+"/choices/"+n+"/candidates/"+h,schemaPath:"\
#/$defs/choice/properties/candidates/items/required",keyword:"required",params:{missingProperty:"name"},message:"must ha\
ve required property 'name'"};e===null?e=[m]:e.push(m),s++}for(let m in d)if(!(m==="name"||m==="rejected")){let f={instancePath:i+
"/choices/"+n+"/candidates/"+h,schemaPath:"#/$defs/choice/properties/candidates/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),
s++}if(d.name!==void 0&&typeof d.name!="string"){let m={instancePath:i+"/choices/"+n+"/candidates/"+h+"/name",schemaPath:"\
#/$defs/choice/properties/candidates/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[m]:e.push(m),s++}if(d.rejected!==void 0&&typeof d.rejected!="string"){let m={instancePath:i+"/choic\
es/"+n+"/candidates/"+h+"/rejected",schemaPath:"#/$defs/choice/properties/candidates/items/properties/rejected/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/choice\
s/"+n+"/candidates/"+h,schemaPath:"#/$defs/choice/properties/candidates/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i+"/choices/"+n+"/candidates",schemaPath:"\
#/$defs/choice/properties/candidates/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:
e.push(p),s++}}}else{let o={instancePath:i+"/choices/"+n,schemaPath:"#/$defs/choice/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/choices",schemaPath:"#/pro\
perties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return R.errors=e,s===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=C.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.span===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[r]:e.push(r),s++}if(a.progress===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
progress"},message:"must have required property 'progress'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||
r==="span"||r==="progress")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==void 0&&a.
kind!=="step-progress"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
step-progress"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),s++}if(a.span!==void 0){let r=a.span;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.node===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(
t),s++}if(r.visit===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[t]:e.push(t),s++}if(r.attempt===void 0){
let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="node"||t==="visit"||t==="a\
ttempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.node!==void 0&&typeof r.
node!="string"){let t={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.visit!==void 0){let t=r.visit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="numb\
er"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(r.attempt!==
void 0){let t=r.attempt;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.progress!==void 0){let r=a.progress;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.doneBytes===void 0){let t={instancePath:i+"/progress",schemaPath:"#/$defs/progress/req\
uired",keyword:"required",params:{missingProperty:"doneBytes"},message:"must have required property 'doneBytes'"};e===null?
e=[t]:e.push(t),s++}for(let t in r)if(!(t==="doneBytes"||t==="totalBytes"||t==="doneFiles"||t==="totalFiles"||t==="item")){
let n={instancePath:i+"/progress",schemaPath:"#/$defs/progress/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.doneBytes!==void 0){
let t=r.doneBytes;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let n={instancePath:i+"/progress/doneBytes",schemaPath:"\
#/$defs/progress/properties/doneBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/doneBytes",schemaPath:"#/$defs/progress/properties/d\
oneBytes/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.totalBytes!==
void 0){let t=r.totalBytes;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let n={instancePath:i+"/progress/totalB\
ytes",schemaPath:"#/$defs/progress/properties/totalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/totalBytes",schemaPath:"#/$defs/progr\
ess/properties/totalBytes/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),
s++}}if(r.doneFiles!==void 0){let t=r.doneFiles;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let n={instancePath:i+
"/progress/doneFiles",schemaPath:"#/$defs/progress/properties/doneFiles/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/doneFiles",schemaPath:"\
#/$defs/progress/properties/doneFiles/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
n]:e.push(n),s++}}if(r.totalFiles!==void 0){let t=r.totalFiles;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let n={
instancePath:i+"/progress/totalFiles",schemaPath:"#/$defs/progress/properties/totalFiles/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/progress/tot\
alFiles",schemaPath:"#/$defs/progress/properties/totalFiles/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};e===null?e=[n]:e.push(n),s++}}if(r.item!==void 0&&typeof r.item!="string"){let t={instancePath:i+"/progress/it\
em",schemaPath:"#/$defs/progress/properties/item/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/progress",schemaPath:"#/$defs/progress/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return C.errors=e,s===0}C.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function G(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=G.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.span===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),s++}if(a.depth===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};e===null?e=[r]:e.push(r),s++}if(a.result===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"must have re\
quired property 'result'"};e===null?e=[r]:e.push(r),s++}if(a.milliseconds===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'"};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="span"||r==="name"||r==="type"||r==="depth"||r==="resul\
t"||r==="milliseconds")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.kind!==void 0&&a.
kind!=="step-finished"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
step-finished"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),s++}if(a.span!==void 0){let r=a.span;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.node===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/requir\
ed",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:e.push(
t),s++}if(r.visit===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[t]:e.push(t),s++}if(r.attempt===void 0){
let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="node"||t==="visit"||t==="a\
ttempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.node!==void 0&&typeof r.
node!="string"){let t={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.visit!==void 0){let t=r.visit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="numb\
er"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(r.attempt!==
void 0){let t=r.attempt;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0&&typeof a.name!="string"){let r={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),s++}if(a.type!==void 0&&typeof a.type!="string"){let r={instancePath:i+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.depth!==void 0){
let r=a.depth;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/depth",schemaPath:"#/pro\
perties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:i+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(a.result!==void 0&&(z(
a.result,{instancePath:i+"/result",parentData:a,parentDataProperty:"result",rootData:P,dynamicAnchors:$})||(e=e===null?z.
errors:e.concat(z.errors),s=e.length)),a.milliseconds!==void 0){let r=a.milliseconds;if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r)){let t={instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/mill\
iseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return G.errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=H.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.span===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"span"},message:"must have required property 'span'"};e===null?e=
[r]:e.push(r),s++}if(a.waitMilliseconds===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"waitMilliseconds"},message:"must have required property 'waitMilliseconds'"};e===null?e=[r]:e.push(r),s++}
if(a.failure===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"failure"},
message:"must have required property 'failure'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="span"||
r==="waitMilliseconds"||r==="failure")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.
kind!==void 0&&a.kind!=="retrying"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"retrying"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),s++}if(a.span!==void 0){let r=a.span;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.node===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/\
required",keyword:"required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[t]:
e.push(t),s++}if(r.visit===void 0){let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{
missingProperty:"visit"},message:"must have required property 'visit'"};e===null?e=[t]:e.push(t),s++}if(r.attempt===void 0){
let t={instancePath:i+"/span",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"attempt"},message:"\
must have required property 'attempt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="node"||t==="visit"||t==="a\
ttempt")){let n={instancePath:i+"/span",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.node!==void 0&&typeof r.
node!="string"){let t={instancePath:i+"/span/node",schemaPath:"#/$defs/span/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.visit!==void 0){let t=r.visit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="numb\
er"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/visit",schemaPath:"#/$defs/span/properties/visit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}if(r.attempt!==
void 0){let t=r.attempt;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/span/attempt",
schemaPath:"#/$defs/span/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:i+"/span/attempt",schemaPath:"\
#/$defs/span/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i+"/span",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.waitMilliseconds!==void 0){let r=a.waitMilliseconds;
if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:i+"/waitMilliseconds",schemaPath:"#/properties\
/waitMilliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/waitMilliseconds",schemaPath:"#/properties/waitMilliseconds/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[t]:e.push(t),s++}}if(a.failure!==void 0){let r=a.failure;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}if(r.operation===
void 0){let t={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
operation"},message:"must have required property 'operation'"};e===null?e=[t]:e.push(t),s++}if(r.message===void 0){let t={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="id"||t==="operation"||t===
"operand"||t==="message"||t==="exitCode"||t==="command"||t==="output"||t==="details")){let n={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.id!==void 0){let t=r.id;if(!(t==="access-denied"||
t==="answer-file-invalid"||t==="boot-files-missing"||t==="boot-not-possible"||t==="came-back-elsewhere"||t==="cancelled"||
t==="capture-incomplete"||t==="command-failed"||t==="content-damaged"||t==="content-missing"||t==="disk-ambiguous"||t===
"disk-full"||t==="disk-not-found"||t==="driver-missing"||t==="fault-injected"||t==="file-exists"||t==="file-locked"||t===
"file-not-found"||t==="hive-damaged"||t==="image-damaged"||t==="image-not-found"||t==="image-unreadable"||t==="input-inv\
alid"||t==="internal-error"||t==="interrupted-once"||t==="journal-damaged"||t==="journal-foreign"||t==="lock-held"||t===
"machine-file-invalid"||t==="name-illegal"||t==="not-supported-here"||t==="preflight-refused"||t==="profile-missing"||t===
"restart-limit"||t==="restore-incomplete"||t==="sequence-changed"||t==="store-missing"||t==="timed-out"||t==="variable-u\
ndefined"||t==="volume-not-found"||t==="volume-unfit"||t==="wipe-incomplete"||t==="wrong-phase")){let n={instancePath:i+
"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:ze.properties.id.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.operation!==void 0&&typeof r.operation!=
"string"){let t={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.operand!==void 0&&typeof r.operand!=
"string"){let t={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.message!==void 0&&typeof r.message!="string"){
let t={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.exitCode!==void 0){let t=r.exitCode;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/propert\
ies/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(r.
command!==void 0&&typeof r.command!="string"){let t={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/prope\
rties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.output!==
void 0){let t=r.output;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let o={instancePath:i+
"/failure/output/"+l,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/\
properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.
details!==void 0){let t=r.details;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let o={
instancePath:i+"/failure/details/"+l,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/details",schemaPath:"\
#/$defs/failure/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),s++}}}else{let t={instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}H.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function U(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=U.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.into===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"into"},message:"must have required property 'into'"};e===null?e=
[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="into")){let t={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(a.kind!==void 0&&a.kind!=="restarting"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/\
const",keyword:"const",params:{allowedValue:"restarting"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
s++}if(a.into!==void 0){let r=a.into;if(!(r==="full-os"||r==="winpe")){let t={instancePath:i+"/into",schemaPath:"#/$defs\
/phase/enum",keyword:"enum",params:{allowedValues:_e.enum},message:"must be equal to one of the allowed values"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),s++}return U.errors=e,s===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=J.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),s++}if(a.succeeded===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"succeeded"},message:"must have required property 'succeeded'"};e===
null?e=[r]:e.push(r),s++}if(a.cancelled===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cancelled"},message:"must have required property 'cancelled'"};e===null?e=[r]:e.push(r),s++}if(a.milliseconds===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"milliseconds"},message:"\
must have required property 'milliseconds'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="kind"||r==="succeeded"||
r==="cancelled"||r==="failure"||r==="milliseconds")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}if(a.kind!==void 0&&a.kind!=="run-finished"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"run-finished"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),s++}if(a.succeeded!==
void 0&&typeof a.succeeded!="boolean"){let r={instancePath:i+"/succeeded",schemaPath:"#/properties/succeeded/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(a.cancelled!==void 0&&typeof a.
cancelled!="boolean"){let r={instancePath:i+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(a.failure!==void 0){let r=a.failure;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}if(r.operation===
void 0){let t={instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"\
operation"},message:"must have required property 'operation'"};e===null?e=[t]:e.push(t),s++}if(r.message===void 0){let t={
instancePath:i+"/failure",schemaPath:"#/$defs/failure/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="id"||t==="operation"||t===
"operand"||t==="message"||t==="exitCode"||t==="command"||t==="output"||t==="details")){let n={instancePath:i+"/failure",
schemaPath:"#/$defs/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.id!==void 0){let t=r.id;if(!(t==="access-denied"||
t==="answer-file-invalid"||t==="boot-files-missing"||t==="boot-not-possible"||t==="came-back-elsewhere"||t==="cancelled"||
t==="capture-incomplete"||t==="command-failed"||t==="content-damaged"||t==="content-missing"||t==="disk-ambiguous"||t===
"disk-full"||t==="disk-not-found"||t==="driver-missing"||t==="fault-injected"||t==="file-exists"||t==="file-locked"||t===
"file-not-found"||t==="hive-damaged"||t==="image-damaged"||t==="image-not-found"||t==="image-unreadable"||t==="input-inv\
alid"||t==="internal-error"||t==="interrupted-once"||t==="journal-damaged"||t==="journal-foreign"||t==="lock-held"||t===
"machine-file-invalid"||t==="name-illegal"||t==="not-supported-here"||t==="preflight-refused"||t==="profile-missing"||t===
"restart-limit"||t==="restore-incomplete"||t==="sequence-changed"||t==="store-missing"||t==="timed-out"||t==="variable-u\
ndefined"||t==="volume-not-found"||t==="volume-unfit"||t==="wipe-incomplete"||t==="wrong-phase")){let n={instancePath:i+
"/failure/id",schemaPath:"#/$defs/failure/properties/id/enum",keyword:"enum",params:{allowedValues:ze.properties.id.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.operation!==void 0&&typeof r.operation!=
"string"){let t={instancePath:i+"/failure/operation",schemaPath:"#/$defs/failure/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.operand!==void 0&&typeof r.operand!=
"string"){let t={instancePath:i+"/failure/operand",schemaPath:"#/$defs/failure/properties/operand/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.message!==void 0&&typeof r.message!="string"){
let t={instancePath:i+"/failure/message",schemaPath:"#/$defs/failure/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.exitCode!==void 0){let t=r.exitCode;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/failure/exitCode",schemaPath:"#/$defs/failure/propert\
ies/exitCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}}if(r.
command!==void 0&&typeof r.command!="string"){let t={instancePath:i+"/failure/command",schemaPath:"#/$defs/failure/prope\
rties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.output!==
void 0){let t=r.output;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let o={instancePath:i+
"/failure/output/"+l,schemaPath:"#/$defs/failure/properties/output/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/output",schemaPath:"#/$defs/failure/\
properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.
details!==void 0){let t=r.details;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let o={
instancePath:i+"/failure/details/"+l,schemaPath:"#/$defs/failure/properties/details/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/failure/details",schemaPath:"\
#/$defs/failure/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),s++}}}else{let t={instancePath:i+"/failure",schemaPath:"#/$defs/failure/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.milliseconds!==void 0){let r=a.milliseconds;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ae(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){
let e=null,s=0,y=Ae.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.time===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
time"},message:"must have required property 'time'"};e===null?e=[n]:e.push(n),s++}if(a.boot===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"boot"},message:"must have required property 'boot'"};
e===null?e=[n]:e.push(n),s++}if(a.event===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"event"},message:"must have required property 'event'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n===
"time"||n==="boot"||n==="event")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(a.time!==
void 0){let n=a.time;if(!(typeof n=="number"&&isFinite(n))){let l={instancePath:i+"/time",schemaPath:"#/properties/time/\
type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}if(a.boot!==void 0&&
typeof a.boot!="string"){let n={instancePath:i+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.event!==void 0){let n=a.event,l=s,o=!1,p=null,h=s;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-starte\
d/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[m]:e.push(m),s++}if(n.runId===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"\
required",params:{missingProperty:"runId"},message:"must have required property 'runId'"};e===null?e=[m]:e.push(m),s++}if(n.
sequenceName===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"required",params:{
missingProperty:"sequenceName"},message:"must have required property 'sequenceName'"};e===null?e=[m]:e.push(m),s++}if(n.
engine===void 0){let m={instancePath:i+"/event",schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"\
engine"},message:"must have required property 'engine'"};e===null?e=[m]:e.push(m),s++}if(n.resumed===void 0){let m={instancePath:i+
"/event",schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"resumed"},message:"must h\
ave required property 'resumed'"};e===null?e=[m]:e.push(m),s++}if(n.totalSteps===void 0){let m={instancePath:i+"/event",
schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"totalSteps"},message:"must have re\
quired property 'totalSteps'"};e===null?e=[m]:e.push(m),s++}if(n.finishedSteps===void 0){let m={instancePath:i+"/event",
schemaPath:"#/$defs/run-started/required",keyword:"required",params:{missingProperty:"finishedSteps"},message:"must have\
 required property 'finishedSteps'"};e===null?e=[m]:e.push(m),s++}for(let m in n)if(!(m==="kind"||m==="runId"||m==="sequ\
enceName"||m==="engine"||m==="resumed"||m==="totalSteps"||m==="finishedSteps")){let f={instancePath:i+"/event",schemaPath:"\
#/$defs/run-started/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT\
 have additional properties"};e===null?e=[f]:e.push(f),s++}if(n.kind!==void 0&&n.kind!=="run-started"){let m={instancePath:i+
"/event/kind",schemaPath:"#/$defs/run-started/properties/kind/const",keyword:"const",params:{allowedValue:"run-started"},
message:"must be equal to constant"};e===null?e=[m]:e.push(m),s++}if(n.runId!==void 0&&typeof n.runId!="string"){let m={
instancePath:i+"/event/runId",schemaPath:"#/$defs/run-started/properties/runId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[m]:e.push(m),s++}if(n.sequenceName!==void 0&&typeof n.sequenceName!="string"){let m={
instancePath:i+"/event/sequenceName",schemaPath:"#/$defs/run-started/properties/sequenceName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(n.engine!==void 0&&typeof n.engine!="string"){let m={
instancePath:i+"/event/engine",schemaPath:"#/$defs/run-started/properties/engine/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(n.resumed!==void 0&&typeof n.resumed!="boolean"){let m={instancePath:i+
"/event/resumed",schemaPath:"#/$defs/run-started/properties/resumed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[m]:e.push(m),s++}if(n.totalSteps!==void 0){let m=n.totalSteps;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))){let f={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/properties/totalS\
teps/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),s++}if(typeof m=="\
number"&&isFinite(m)&&(m<0||isNaN(m))){let f={instancePath:i+"/event/totalSteps",schemaPath:"#/$defs/run-started/propert\
ies/totalSteps/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(
f),s++}}if(n.finishedSteps!==void 0){let m=n.finishedSteps;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let f={
instancePath:i+"/event/finishedSteps",schemaPath:"#/$defs/run-started/properties/finishedSteps/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),s++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(
m))){let f={instancePath:i+"/event/finishedSteps",schemaPath:"#/$defs/run-started/properties/finishedSteps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}}else{let m={instancePath:i+
"/event",schemaPath:"#/$defs/run-started/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),s++}var t=h===s;if(t){o=!0,p=0;var r=!0}let d=s;W(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"\
event",rootData:P,dynamicAnchors:$})||(e=e===null?W.errors:e.concat(W.errors),s=e.length);var t=d===s;if(t&&o)o=!1,p=[p,
1];else{t&&(o=!0,p=1,r!==!0&&(r=!0));let m=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let u={instancePath:i+
"/event",schemaPath:"#/$defs/found/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requi\
red property 'kind'"};e===null?e=[u]:e.push(u),s++}if(n.message===void 0){let u={instancePath:i+"/event",schemaPath:"#/$\
defs/found/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message\
'"};e===null?e=[u]:e.push(u),s++}for(let u in n)if(!(u==="kind"||u==="message")){let c={instancePath:i+"/event",schemaPath:"\
#/$defs/found/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties"};e===null?e=[c]:e.push(c),s++}if(n.kind!==void 0&&n.kind!=="found"){let u={instancePath:i+"/event\
/kind",schemaPath:"#/$defs/found/properties/kind/const",keyword:"const",params:{allowedValue:"found"},message:"must be e\
qual to constant"};e===null?e=[u]:e.push(u),s++}if(n.message!==void 0&&typeof n.message!="string"){let u={instancePath:i+
"/event/message",schemaPath:"#/$defs/found/properties/message/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/event",schemaPath:"#/$defs/found/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}var t=m===s;if(t&&o)o=!1,p=[p,2];else{
t&&(o=!0,p=2,r!==!0&&(r=!0));let u=s;B(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:P,dynamicAnchors:$})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length);var t=u===s;if(t&&o)o=!1,p=[p,3];else{t&&(o=!0,p=3,r!==!0&&(r=!0));let k=s;
K(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:P,dynamicAnchors:$})||(e=e===null?K.errors:
e.concat(K.errors),s=e.length);var t=k===s;if(t&&o)o=!1,p=[p,4];else{t&&(o=!0,p=4,r!==!0&&(r=!0));let v=s;Z(n,{instancePath:i+
"/event",parentData:a,parentDataProperty:"event",rootData:P,dynamicAnchors:$})||(e=e===null?Z.errors:e.concat(Z.errors),
s=e.length);var t=v===s;if(t&&o)o=!1,p=[p,5];else{t&&(o=!0,p=5,r!==!0&&(r=!0));let g=s;M(n,{instancePath:i+"/event",parentData:a,
parentDataProperty:"event",rootData:P,dynamicAnchors:$})||(e=e===null?M.errors:e.concat(M.errors),s=e.length);var t=g===
s;if(t&&o)o=!1,p=[p,6];else{t&&(o=!0,p=6,r!==!0&&(r=!0));let q=s;R(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"\
event",rootData:P,dynamicAnchors:$})||(e=e===null?R.errors:e.concat(R.errors),s=e.length);var t=q===s;if(t&&o)o=!1,p=[p,
7];else{t&&(o=!0,p=7,r!==!0&&(r=!0));let Ce=s;C(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:P,
dynamicAnchors:$})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var t=Ce===s;if(t&&o)o=!1,p=[p,8];else{t&&(o=!0,
p=8,r!==!0&&(r=!0));let Ge=s;G(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:P,dynamicAnchors:$})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length);var t=Ge===s;if(t&&o)o=!1,p=[p,9];else{t&&(o=!0,p=9,r!==!0&&(r=!0));
let He=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let O={instancePath:i+"/event",schemaPath:"#/$\
defs/variable-set/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kin\
d'"};e===null?e=[O]:e.push(O),s++}if(n.name===void 0){let O={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/re\
quired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[O]:
e.push(O),s++}if(n.value===void 0){let O={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/required",keyword:"re\
quired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[O]:e.push(O),s++}if(n.
source===void 0){let O={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[O]:e.push(O),s++}for(let O in n)if(!(O==="kind"||O===
"name"||O==="value"||O==="source")){let Ie={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"};e===null?
e=[Ie]:e.push(Ie),s++}if(n.kind!==void 0&&n.kind!=="variable-set"){let O={instancePath:i+"/event/kind",schemaPath:"#/$de\
fs/variable-set/properties/kind/const",keyword:"const",params:{allowedValue:"variable-set"},message:"must be equal to co\
nstant"};e===null?e=[O]:e.push(O),s++}if(n.name!==void 0&&typeof n.name!="string"){let O={instancePath:i+"/event/name",schemaPath:"\
#/$defs/variable-set/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:
e.push(O),s++}if(n.value!==void 0&&typeof n.value!="string"){let O={instancePath:i+"/event/value",schemaPath:"#/$defs/va\
riable-set/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(
O),s++}if(n.source!==void 0&&typeof n.source!="string"){let O={instancePath:i+"/event/source",schemaPath:"#/$defs/variab\
le-set/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),
s++}}else{let O={instancePath:i+"/event",schemaPath:"#/$defs/variable-set/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[O]:e.push(O),s++}var t=He===s;if(t&&o)o=!1,p=[p,10];else{t&&(o=!0,p=10,r!==!0&&(r=!0));let O=s;
H(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:P,dynamicAnchors:$})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length);var t=O===s;if(t&&o)o=!1,p=[p,11];else{t&&(o=!0,p=11,r!==!0&&(r=!0));let Ue=s;U(n,{instancePath:i+
"/event",parentData:a,parentDataProperty:"event",rootData:P,dynamicAnchors:$})||(e=e===null?U.errors:e.concat(U.errors),
s=e.length);var t=Ue===s;if(t&&o)o=!1,p=[p,12];else{t&&(o=!0,p=12,r!==!0&&(r=!0));let Je=s;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.kind===void 0){let L={instancePath:i+"/event",schemaPath:"#/$defs/message/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[L]:e.push(L),s++}if(n.level===
void 0){let L={instancePath:i+"/event",schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty:"\
level"},message:"must have required property 'level'"};e===null?e=[L]:e.push(L),s++}if(n.text===void 0){let L={instancePath:i+
"/event",schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty:"text"},message:"must have req\
uired property 'text'"};e===null?e=[L]:e.push(L),s++}if(n.component===void 0){let L={instancePath:i+"/event",schemaPath:"\
#/$defs/message/required",keyword:"required",params:{missingProperty:"component"},message:"must have required property '\
component'"};e===null?e=[L]:e.push(L),s++}for(let L in n)if(!(L==="kind"||L==="level"||L==="text"||L==="component")){let ee={
instancePath:i+"/event",schemaPath:"#/$defs/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},
message:"must NOT have additional properties"};e===null?e=[ee]:e.push(ee),s++}if(n.kind!==void 0&&n.kind!=="message"){let L={
instancePath:i+"/event/kind",schemaPath:"#/$defs/message/properties/kind/const",keyword:"const",params:{allowedValue:"me\
ssage"},message:"must be equal to constant"};e===null?e=[L]:e.push(L),s++}if(n.level!==void 0){let L=n.level;if(!(L==="i\
nformation"||L==="warning"||L==="error")){let ee={instancePath:i+"/event/level",schemaPath:"#/$defs/message/properties/l\
evel/enum",keyword:"enum",params:{allowedValues:Ls.properties.level.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[ee]:e.push(ee),s++}}if(n.text!==void 0&&typeof n.text!="string"){let L={instancePath:i+"/event/text",
schemaPath:"#/$defs/message/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[L]:e.push(L),s++}if(n.component!==void 0&&typeof n.component!="string"){let L={instancePath:i+"/event/component",schemaPath:"\
#/$defs/message/properties/component/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[L]:
e.push(L),s++}}else{let L={instancePath:i+"/event",schemaPath:"#/$defs/message/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[L]:e.push(L),s++}var t=Je===s;if(t&&o)o=!1,p=[p,13];else{t&&(o=!0,p=13,r!==!0&&(r=
!0));let L=s;J(n,{instancePath:i+"/event",parentData:a,parentDataProperty:"event",rootData:P,dynamicAnchors:$})||(e=e===
null?J.errors:e.concat(J.errors),s=e.length);var t=L===s;t&&o?(o=!1,p=[p,14]):t&&(o=!0,p=14,r!==!0&&(r=!0))}}}}}}}}}}}}}
if(o)s=l,e!==null&&(l?e.length=l:e=null);else{let m={instancePath:i+"/event",schemaPath:"#/properties/event/oneOf",keyword:"\
oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}}}else{let n={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ts=Ne,x={title:"Rehearsal ma\
chine",description:"A computer that exists as a folder: what `machine.yaml` says of it. Sizes are texts with units of 10\
24.",type:"object",additionalProperties:!1,required:["name","make","model","serial-number","uuid","disks"],properties:{name:{
type:"string",description:"What people call the machine.",minLength:1},make:{type:"string",description:"Manufacturer, as\
 SMBIOS states it.",minLength:1},model:{type:"string",description:"Model, as SMBIOS states it.",minLength:1},"serial-num\
ber":{type:"string",description:"Serial number of the machine.",minLength:1},uuid:{type:"string",description:"SMBIOS UUI\
D.",pattern:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},"asset-tag":{type:"string",description:"Asset tag.",
default:""},architecture:{type:"string",description:"Processor architecture.",enum:["x64","arm64","x86"],default:"x64"},
firmware:{type:"string",description:"Kind of firmware.",enum:["uefi","bios"],default:"uefi"},memory:{type:"string",description:"\
Size of the main memory, such as 16GiB.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$",default:"8GiB"},"secu\
re-boot":{type:"object",description:"Secure Boot of the firmware.",additionalProperties:!1,required:["enabled"],properties:{
enabled:{type:"boolean",description:"True when only signed boot files start."},certificates:{type:"string",description:"\
Microsoft certificates that the firmware trusts; `2023` also stands for a revoked 2011 certificate.",enum:["none","2011",
"both","2023"],default:"both"}}},network:{type:"object",description:"The network as each phase sees it.",additionalProperties:!1,
properties:{"mac-addresses":{type:"array",description:"MAC addresses.",items:{type:"string",description:"MAC address.",minLength:1},
default:[]},"ip-addresses":{type:"array",description:"IP addresses.",items:{type:"string",description:"IP address.",minLength:1},
default:[]},"full-os":{type:"string",description:"Whether the content share answers in the full OS.",enum:["up","down"],
default:"up"},winpe:{type:"string",description:"Whether the content share answers in WinPE.",enum:["up","down"],default:"\
up"}}},letters:{type:"object",description:"Drive letters that are pinned; all others change at every start.",additionalProperties:!1,
properties:{"full-os":{type:"object",description:"In the full OS: partition id to letter or `none`.",additionalProperties:{
type:"string",pattern:"^([A-Z]|none)$"}},winpe:{type:"object",description:"In WinPE: partition id to letter or `none`.",
additionalProperties:{type:"string",pattern:"^([A-Z]|none)$"}}}},disks:{type:"array",description:"Disks, in the order of\
 their numbers.",items:{type:"object",description:"A disk as the machine is delivered.",additionalProperties:!1,required:[
"serial","size"],properties:{serial:{type:"string",description:"Serial number; also the name of the disk's folder.",minLength:1},
model:{type:"string",description:"Model as people read it.",minLength:1,default:"Disk"},bus:{type:"string",description:"\
What the disk is connected to.",enum:["nvme","sata","usb","raid"],default:"sata"},size:{type:"string",description:"Size \
such as 64GiB.",pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},removable:{type:"boolean",description:"True f\
or a stick or a card.",default:!1},medium:{type:"boolean",description:"True for the disk that holds Steppe's own boot me\
dium.",default:!1},style:{type:"string",description:"Partition style; `raw` has no partitions.",enum:["gpt","mbr","raw"],
default:"raw"},id:{type:"string",description:"Disk GUID or MBR signature; a raw disk goes by its serial number."},partitions:{
type:"array",description:"Partitions in the order in which they lie on the disk.",items:{type:"object",description:"A pa\
rtition and the files on it.",additionalProperties:!1,required:["id","role","size","file-system"],properties:{id:{type:"\
string",description:"Identity of the volume: the partition's GUID. It never changes and is a folder name of the running \
machine.",pattern:'^[^<>:"/\\\\|?* ]+$'},role:{type:"string",description:"What the partition is for.",enum:["efi","msr",
"system","windows","recovery","data"]},size:{type:"string",description:"Size such as 260MiB or 60GiB.",pattern:"^\\s*[0-9\
]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},"file-system":{type:"string",description:"File system; `raw` is unformatted.",enum:[
"ntfs","fat32","raw"]},label:{type:"string",description:"Label of the volume.",default:""},tree:{type:"string",description:"\
Folder of the template, with `/`, whose content is copied to the volume.",minLength:1},state:{type:"string",description:"\
`dirty`, `hibernated` and `locked` volumes refuse to be written to.",enum:["clean","dirty","hibernated","locked"],default:"\
clean"}}},default:[]}}}},devices:{type:"array",description:"Plug and Play devices.",items:{type:"object",description:"A \
device.",additionalProperties:!1,required:["instance-id","hardware-ids"],properties:{"instance-id":{type:"string",description:"\
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
phase:{type:"string",description:"Phase in which the answer counts.",enum:["full-os","winpe"]},"exit-code":{type:"intege\
r",description:"Exit code.",minimum:0,maximum:4294967295,default:0},output:{type:"array",description:"Lines that it prin\
ts.",items:{type:"string"},default:[]},writes:{type:"array",description:"Files that it writes.",items:{type:"object",description:"\
A file.",additionalProperties:!1,required:["path"],properties:{path:{type:"string",description:"Path with the letter of \
the running system.",minLength:1},text:{type:"string",description:"Content.",default:""}}},default:[]}}},default:[]}},$id:"\
validators1"},xs=new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),xe=new RegExp("^\\s*[0-9]+(\\.[0-9\
]+)?\\s*([KMGT]i?B?|B)?\\s*$","u"),Be=new RegExp("^([A-Z]|none)$","u"),Ds=new RegExp('^[^<>:"/\\\\|?* ]+$',"u"),Fs=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}","u");function Ne(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){
let e=null,s=0,y=Ne.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.make===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"make"},message:"must have required property 'make'"};
e===null?e=[r]:e.push(r),s++}if(a.model===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(a["serial-number"]===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"serial-number"},message:"\
must have required property 'serial-number'"};e===null?e=[r]:e.push(r),s++}if(a.uuid===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"uuid"},message:"must have required property 'uuid'"};e===null?e=
[r]:e.push(r),s++}if(a.disks===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
disks"},message:"must have required property 'disks'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!se.call(x.properties,
r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r==
"string"){if(b(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}}if(a.make!==void 0){let r=a.make;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/make",schemaPath:"\
#/properties/make/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/make",schemaPath:"#/properties/make/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.model!==void 0){let r=a.model;if(typeof r=="string"){
if(b(r)<1){let t={instancePath:i+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["\
serial-number"]!==void 0){let r=a["serial-number"];if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/serial-numb\
er",schemaPath:"#/properties/serial-number/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/serial-number",schemaPath:"#/properties/s\
erial-number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.uuid!==
void 0){let r=a.uuid;if(typeof r=="string"){if(!xs.test(r)){let t={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/\
pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:'must match p\
attern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}}if(a["asset-tag"]!==void 0&&typeof a["asset-tag"]!="string"){let r={instancePath:i+"/asset-tag",schemaPath:"\
#/properties/asset-tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}
if(a.architecture!==void 0){let r=a.architecture;if(typeof r!="string"){let t={instancePath:i+"/architecture",schemaPath:"\
#/properties/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(!(r==="x64"||r==="arm64"||r==="x86")){let t={instancePath:i+"/architecture",schemaPath:"#/properties/architecture\
/enum",keyword:"enum",params:{allowedValues:x.properties.architecture.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[t]:e.push(t),s++}}if(a.firmware!==void 0){let r=a.firmware;if(typeof r!="string"){let t={instancePath:i+
"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(!(r==="uefi"||r==="bios")){let t={instancePath:i+"/firmware",schemaPath:"#/properties/firmwa\
re/enum",keyword:"enum",params:{allowedValues:x.properties.firmware.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[t]:e.push(t),s++}}if(a.memory!==void 0){let r=a.memory;if(typeof r=="string"){if(!xe.test(r)){let t={
instancePath:i+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+\
)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a["secure-boot"]!==void 0){let r=a["secure-boot"];if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.enabled===void 0){let t={instancePath:i+"/secure-boot",schemaPath:"#/propert\
ies/secure-boot/required",keyword:"required",params:{missingProperty:"enabled"},message:"must have required property 'en\
abled'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="enabled"||t==="certificates")){let n={instancePath:i+"/se\
cure-boot",schemaPath:"#/properties/secure-boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.enabled!==void 0&&typeof r.enabled!="bo\
olean"){let t={instancePath:i+"/secure-boot/enabled",schemaPath:"#/properties/secure-boot/properties/enabled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(r.certificates!==void 0){let t=r.
certificates;if(typeof t!="string"){let n={instancePath:i+"/secure-boot/certificates",schemaPath:"#/properties/secure-bo\
ot/properties/certificates/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(!(t==="none"||t==="2011"||t==="both"||t==="2023")){let n={instancePath:i+"/secure-boot/certificates",schemaPath:"\
#/properties/secure-boot/properties/certificates/enum",keyword:"enum",params:{allowedValues:x.properties["secure-boot"].
properties.certificates.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{
let t={instancePath:i+"/secure-boot",schemaPath:"#/properties/secure-boot/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}if(a.network!==void 0){let r=a.network;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let t in r)if(!(t==="mac-addresses"||t==="ip-addresses"||t==="full-os"||t==="winpe")){let n={instancePath:i+"/ne\
twork",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r["mac-addresses"]!==void 0){let t=r["mac\
-addresses"];if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++){let o=t[l];if(typeof o=="string"){if(b(o)<1){let p={
instancePath:i+"/network/mac-addresses/"+l,schemaPath:"#/properties/network/properties/mac-addresses/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/network/mac-addresses/"+l,schemaPath:"#/properties/network/properties/mac-addresses/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/network/mac-address\
es",schemaPath:"#/properties/network/properties/mac-addresses/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[n]:e.push(n),s++}}if(r["ip-addresses"]!==void 0){let t=r["ip-addresses"];if(Array.isArray(t)){let n=t.
length;for(let l=0;l<n;l++){let o=t[l];if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/network/ip-addresses/"+
l,schemaPath:"#/properties/network/properties/ip-addresses/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/network/ip-addresses/"+
l,schemaPath:"#/properties/network/properties/ip-addresses/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/network/ip-addresses",schemaPath:"#/propertie\
s/network/properties/ip-addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),s++}}if(r["full-os"]!==void 0){let t=r["full-os"];if(typeof t!="string"){let n={instancePath:i+"/network/full-os",schemaPath:"\
#/properties/network/properties/full-os/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}if(!(t==="up"||t==="down")){let n={instancePath:i+"/network/full-os",schemaPath:"#/properties/network/\
properties/full-os/enum",keyword:"enum",params:{allowedValues:x.properties.network.properties["full-os"].enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.winpe!==void 0){let t=r.winpe;if(typeof t!=
"string"){let n={instancePath:i+"/network/winpe",schemaPath:"#/properties/network/properties/winpe/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(t==="up"||t==="down")){let n={instancePath:i+
"/network/winpe",schemaPath:"#/properties/network/properties/winpe/enum",keyword:"enum",params:{allowedValues:x.properties.
network.properties.winpe.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{
let t={instancePath:i+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[t]:e.push(t),s++}}if(a.letters!==void 0){let r=a.letters;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let t in r)if(!(t==="full-os"||t==="winpe")){let n={instancePath:i+"/letters",schemaPath:"#/properties/letters/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),s++}if(r["full-os"]!==void 0){let t=r["full-os"];if(t&&typeof t=="object"&&!Array.isArray(
t))for(let n in t){let l=t[n];if(typeof l=="string"){if(!Be.test(l)){let o={instancePath:i+"/letters/full-os/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/properties/full-os/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^([A-Z]|none)$"},message:'must match pattern "^([A-Z]|none)$"'};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/letters/full-os/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/prop\
erties/full-os/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}}else{let n={instancePath:i+"/letters/full-os",schemaPath:"#/properties/letters/properties/full-os/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}if(r.winpe!==void 0){let t=r.winpe;
if(t&&typeof t=="object"&&!Array.isArray(t))for(let n in t){let l=t[n];if(typeof l=="string"){if(!Be.test(l)){let o={instancePath:i+
"/letters/winpe/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/letters/properties/winpe/additionalP\
roperties/pattern",keyword:"pattern",params:{pattern:"^([A-Z]|none)$"},message:'must match pattern "^([A-Z]|none)$"'};e===
null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/letters/winpe/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/letters/properties/winpe/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/letters/winpe",schemaPath:"#/properties/letters/prop\
erties/winpe/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let t={
instancePath:i+"/letters",schemaPath:"#/properties/letters/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[t]:e.push(t),s++}}if(a.disks!==void 0){let r=a.disks;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.serial===void 0){let o={instancePath:i+"/disks/"+n,schemaPath:"\
#/properties/disks/items/required",keyword:"required",params:{missingProperty:"serial"},message:"must have required prop\
erty 'serial'"};e===null?e=[o]:e.push(o),s++}if(l.size===void 0){let o={instancePath:i+"/disks/"+n,schemaPath:"#/propert\
ies/disks/items/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};
e===null?e=[o]:e.push(o),s++}for(let o in l)if(!se.call(x.properties.disks.items.properties,o)){let p={instancePath:i+"/\
disks/"+n,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(l.serial!==void 0){let o=l.serial;if(typeof o==
"string"){if(b(o)<1){let p={instancePath:i+"/disks/"+n+"/serial",schemaPath:"#/properties/disks/items/properties/serial/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:i+"/disks/"+n+"/serial",schemaPath:"#/properties/disks/items/properties/serial/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.model!==void 0){let o=l.model;
if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/disks/"+n+"/model",schemaPath:"#/properties/disks/items/proper\
ties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
p]:e.push(p),s++}}else{let p={instancePath:i+"/disks/"+n+"/model",schemaPath:"#/properties/disks/items/properties/model/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.bus!==void 0){let o=l.
bus;if(typeof o!="string"){let p={instancePath:i+"/disks/"+n+"/bus",schemaPath:"#/properties/disks/items/properties/bus/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(o==="nvme"||o===
"sata"||o==="usb"||o==="raid")){let p={instancePath:i+"/disks/"+n+"/bus",schemaPath:"#/properties/disks/items/properties\
/bus/enum",keyword:"enum",params:{allowedValues:x.properties.disks.items.properties.bus.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(l.size!==void 0){let o=l.size;if(typeof o=="string"){if(!xe.
test(o)){let p={instancePath:i+"/disks/"+n+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"\
pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0\
-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"'};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/disks/"+n+"/size",schemaPath:"\
#/properties/disks/items/properties/size/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}}if(l.removable!==void 0&&typeof l.removable!="boolean"){let o={instancePath:i+"/disks/"+n+"/removab\
le",schemaPath:"#/properties/disks/items/properties/removable/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[o]:e.push(o),s++}if(l.medium!==void 0&&typeof l.medium!="boolean"){let o={instancePath:i+"/dis\
ks/"+n+"/medium",schemaPath:"#/properties/disks/items/properties/medium/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[o]:e.push(o),s++}if(l.style!==void 0){let o=l.style;if(typeof o!="string"){let p={instancePath:i+
"/disks/"+n+"/style",schemaPath:"#/properties/disks/items/properties/style/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}if(!(o==="gpt"||o==="mbr"||o==="raw")){let p={instancePath:i+"/disks/"+n+"\
/style",schemaPath:"#/properties/disks/items/properties/style/enum",keyword:"enum",params:{allowedValues:x.properties.disks.
items.properties.style.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(l.id!==
void 0&&typeof l.id!="string"){let o={instancePath:i+"/disks/"+n+"/id",schemaPath:"#/properties/disks/items/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(l.partitions!==void 0){
let o=l.partitions;if(Array.isArray(o)){let p=o.length;for(let h=0;h<p;h++){let d=o[h];if(d&&typeof d=="object"&&!Array.
isArray(d)){if(d.id===void 0){let m={instancePath:i+"/disks/"+n+"/partitions/"+h,schemaPath:"#/properties/disks/items/pr\
operties/partitions/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};e===null?e=[m]:e.push(m),s++}if(d.role===void 0){let m={instancePath:i+"/disks/"+n+"/partitions/"+h,schemaPath:"\
#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"role"},message:"\
must have required property 'role'"};e===null?e=[m]:e.push(m),s++}if(d.size===void 0){let m={instancePath:i+"/disks/"+n+
"/partitions/"+h,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};e===null?e=[m]:e.push(m),s++}if(d["file-system"]===void 0){let m={instancePath:i+
"/disks/"+n+"/partitions/"+h,schemaPath:"#/properties/disks/items/properties/partitions/items/required",keyword:"require\
d",params:{missingProperty:"file-system"},message:"must have required property 'file-system'"};e===null?e=[m]:e.push(m),
s++}for(let m in d)if(!(m==="id"||m==="role"||m==="size"||m==="file-system"||m==="label"||m==="tree"||m==="state")){let f={
instancePath:i+"/disks/"+n+"/partitions/"+h,schemaPath:"#/properties/disks/items/properties/partitions/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===
null?e=[f]:e.push(f),s++}if(d.id!==void 0){let m=d.id;if(typeof m=="string"){if(!Ds.test(m)){let f={instancePath:i+"/dis\
ks/"+n+"/partitions/"+h+"/id",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/id/pattern",keyword:"\
pattern",params:{pattern:'^[^<>:"/\\\\|?* ]+$'},message:'must match pattern "^[^<>:"/\\\\|?* ]+$"'};e===null?e=[f]:e.push(
f),s++}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/id",schemaPath:"#/properties/disks/items/properties/pa\
rtitions/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(
f),s++}}if(d.role!==void 0){let m=d.role;if(typeof m!="string"){let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/rol\
e",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/role/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(m==="efi"||m==="msr"||m==="system"||m==="windows"||m===
"recovery"||m==="data")){let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/role",schemaPath:"#/properties/disks/items\
/properties/partitions/items/properties/role/enum",keyword:"enum",params:{allowedValues:x.properties.disks.items.properties.
partitions.items.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}
if(d.size!==void 0){let m=d.size;if(typeof m=="string"){if(!xe.test(m)){let f={instancePath:i+"/disks/"+n+"/partitions/"+
h+"/size",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/size/pattern",keyword:"pattern",params:{
pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i\
?B?|B)?\\s*$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/size",schemaPath:"\
#/properties/disks/items/properties/partitions/items/properties/size/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}if(d["file-system"]!==void 0){let m=d["file-system"];if(typeof m!="string"){
let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/file-system",schemaPath:"#/properties/disks/items/properties/partit\
ions/items/properties/file-system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.
push(f),s++}if(!(m==="ntfs"||m==="fat32"||m==="raw")){let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/file-system",
schemaPath:"#/properties/disks/items/properties/partitions/items/properties/file-system/enum",keyword:"enum",params:{allowedValues:x.
properties.disks.items.properties.partitions.items.properties["file-system"].enum},message:"must be equal to one of the \
allowed values"};e===null?e=[f]:e.push(f),s++}}if(d.label!==void 0&&typeof d.label!="string"){let m={instancePath:i+"/di\
sks/"+n+"/partitions/"+h+"/label",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/label/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(d.tree!==void 0){let m=d.
tree;if(typeof m=="string"){if(b(m)<1){let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/tree",schemaPath:"#/properti\
es/disks/items/properties/partitions/items/properties/tree/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/disks/"+n+"/partitions/"+
h+"/tree",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/tree/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}if(d.state!==void 0){let m=d.state;if(typeof m!="\
string"){let f={instancePath:i+"/disks/"+n+"/partitions/"+h+"/state",schemaPath:"#/properties/disks/items/properties/par\
titions/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(
f),s++}if(!(m==="clean"||m==="dirty"||m==="hibernated"||m==="locked")){let f={instancePath:i+"/disks/"+n+"/partitions/"+
h+"/state",schemaPath:"#/properties/disks/items/properties/partitions/items/properties/state/enum",keyword:"enum",params:{
allowedValues:x.properties.disks.items.properties.partitions.items.properties.state.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[f]:e.push(f),s++}}}else{let m={instancePath:i+"/disks/"+n+"/partitions/"+h,schemaPath:"\
#/properties/disks/items/properties/partitions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i+"/disks/"+n+"/partitions",schemaPath:"#/properties/disks/items\
/properties/partitions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}}else{
let o={instancePath:i+"/disks/"+n,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/disks",schemaPath:"#/properties/disks/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a.devices!==void 0){let r=a.
devices;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l["instance-id"]===void 0){let o={instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/required",keyword:"\
required",params:{missingProperty:"instance-id"},message:"must have required property 'instance-id'"};e===null?e=[o]:e.push(
o),s++}if(l["hardware-ids"]===void 0){let o={instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/require\
d",keyword:"required",params:{missingProperty:"hardware-ids"},message:"must have required property 'hardware-ids'"};e===
null?e=[o]:e.push(o),s++}for(let o in l)if(!(o==="instance-id"||o==="description"||o==="hardware-ids"||o==="compatible-i\
ds"||o==="class-guid")){let p={instancePath:i+"/devices/"+n,schemaPath:"#/properties/devices/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),s++}if(l["instance-id"]!==void 0){let o=l["instance-id"];if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+
"/devices/"+n+"/instance-id",schemaPath:"#/properties/devices/items/properties/instance-id/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/devices/"+n+"/instance-id",schemaPath:"#/properties/devices/items/properties/instance-id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.description!==void 0){let o=l.description;if(typeof o==
"string"){if(b(o)<1){let p={instancePath:i+"/devices/"+n+"/description",schemaPath:"#/properties/devices/items/propertie\
s/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/devices/"+n+"/description",schemaPath:"#/properties/devices/items/prop\
erties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l["\
hardware-ids"]!==void 0){let o=l["hardware-ids"];if(Array.isArray(o)){let p=o.length;for(let h=0;h<p;h++){let d=o[h];if(typeof d==
"string"){if(b(d)<1){let m={instancePath:i+"/devices/"+n+"/hardware-ids/"+h,schemaPath:"#/properties/devices/items/prope\
rties/hardware-ids/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/devices/"+n+"/hardware-ids/"+h,schemaPath:"#/properties/devic\
es/items/properties/hardware-ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[m]:e.push(m),s++}}}else{let p={instancePath:i+"/devices/"+n+"/hardware-ids",schemaPath:"#/properties/devices/items/prop\
erties/hardware-ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(l["\
compatible-ids"]!==void 0){let o=l["compatible-ids"];if(Array.isArray(o)){let p=o.length;for(let h=0;h<p;h++){let d=o[h];
if(typeof d=="string"){if(b(d)<1){let m={instancePath:i+"/devices/"+n+"/compatible-ids/"+h,schemaPath:"#/properties/devi\
ces/items/properties/compatible-ids/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/devices/"+n+"/compatible-ids/"+h,schemaPath:"\
#/properties/devices/items/properties/compatible-ids/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i+"/devices/"+n+"/compatible-ids",schemaPath:"#/propert\
ies/devices/items/properties/compatible-ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[p]:e.push(p),s++}}if(l["class-guid"]!==void 0){let o=l["class-guid"];if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+
"/devices/"+n+"/class-guid",schemaPath:"#/properties/devices/items/properties/class-guid/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/devices/"+n+"/class-guid",schemaPath:"#/properties/devices/items/properties/class-guid/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/devices/"+n,schemaPath:"#\
/properties/devices/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}}}else{let t={instancePath:i+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a["boot-order"]!==void 0){let r=a["boot-order"];if(Array.isArray(
r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(typeof l!="string"){let o={instancePath:i+"/boot-order/"+n,schemaPath:"\
#/properties/boot-order/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),s++}if(!(l==="disk"||l==="medium")){let o={instancePath:i+"/boot-order/"+n,schemaPath:"#/properties/boot-order/items/\
enum",keyword:"enum",params:{allowedValues:x.properties["boot-order"].items.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/boot-order",schemaPath:"#/properties/boot-or\
der/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a.security!==void 0){
let r=a.security;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.partition===void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security/items/required",keyword:"\
required",params:{missingProperty:"partition"},message:"must have required property 'partition'"};e===null?e=[o]:e.push(
o),s++}if(l.path===void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security/items/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[o]:e.push(o),s++}if(l.
owner===void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security/items/required",keyword:"required",
params:{missingProperty:"owner"},message:"must have required property 'owner'"};e===null?e=[o]:e.push(o),s++}if(l.dacl===
void 0){let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security/items/required",keyword:"required",params:{
missingProperty:"dacl"},message:"must have required property 'dacl'"};e===null?e=[o]:e.push(o),s++}for(let o in l)if(!(o===
"partition"||o==="path"||o==="owner"||o==="dacl")){let p={instancePath:i+"/security/"+n,schemaPath:"#/properties/securit\
y/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[p]:e.push(p),s++}if(l.partition!==void 0){let o=l.partition;if(typeof o=="string"){if(b(o)<
1){let p={instancePath:i+"/security/"+n+"/partition",schemaPath:"#/properties/security/items/properties/partition/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/security/"+n+"/partition",schemaPath:"#/properties/security/items/properties/partition/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.path!==void 0){let o=l.path;if(typeof o==
"string"){if(b(o)<1){let p={instancePath:i+"/security/"+n+"/path",schemaPath:"#/properties/security/items/properties/pat\
h/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/security/"+n+"/path",schemaPath:"#/properties/security/items/properties/path/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.owner!==void 0){let o=l.
owner;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/security/"+n+"/owner",schemaPath:"#/properties/security/\
items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/security/"+n+"/owner",schemaPath:"#/properties/security/items\
/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.
dacl!==void 0){let o=l.dacl;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/security/"+n+"/dacl",schemaPath:"#\
/properties/security/items/properties/dacl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/security/"+n+"/dacl",schemaPath:"#/proper\
ties/security/items/properties/dacl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),s++}}}else{let o={instancePath:i+"/security/"+n,schemaPath:"#/properties/security/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/security",schemaPath:"\
#/properties/security/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}
if(a.links!==void 0){let r=a.links;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l=="\
object"&&!Array.isArray(l)){if(l.partition===void 0){let o={instancePath:i+"/links/"+n,schemaPath:"#/properties/links/it\
ems/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'partition'"};
e===null?e=[o]:e.push(o),s++}if(l.existing===void 0){let o={instancePath:i+"/links/"+n,schemaPath:"#/properties/links/it\
ems/required",keyword:"required",params:{missingProperty:"existing"},message:"must have required property 'existing'"};e===
null?e=[o]:e.push(o),s++}if(l.added===void 0){let o={instancePath:i+"/links/"+n,schemaPath:"#/properties/links/items/req\
uired",keyword:"required",params:{missingProperty:"added"},message:"must have required property 'added'"};e===null?e=[o]:
e.push(o),s++}for(let o in l)if(!(o==="partition"||o==="existing"||o==="added")){let p={instancePath:i+"/links/"+n,schemaPath:"\
#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"mus\
t NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(l.partition!==void 0){let o=l.partition;if(typeof o==
"string"){if(b(o)<1){let p={instancePath:i+"/links/"+n+"/partition",schemaPath:"#/properties/links/items/properties/part\
ition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.
push(p),s++}}else{let p={instancePath:i+"/links/"+n+"/partition",schemaPath:"#/properties/links/items/properties/partiti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.existing!==void 0){
let o=l.existing;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/links/"+n+"/existing",schemaPath:"#/propertie\
s/links/items/properties/existing/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/links/"+n+"/existing",schemaPath:"#/properties/lin\
ks/items/properties/existing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),s++}}if(l.added!==void 0){let o=l.added;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/links/"+n+"/added",
schemaPath:"#/properties/links/items/properties/added/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/links/"+n+"/added",schemaPath:"\
#/properties/links/items/properties/added/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/links/"+n,schemaPath:"#/properties/links/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a.
reparse!==void 0){let r=a.reparse;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){if(l.partition===void 0){let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/reparse\
/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'partition\
'"};e===null?e=[o]:e.push(o),s++}if(l.path===void 0){let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/repars\
e/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?
e=[o]:e.push(o),s++}if(l.tag===void 0){let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/reparse/items/requir\
ed",keyword:"required",params:{missingProperty:"tag"},message:"must have required property 'tag'"};e===null?e=[o]:e.push(
o),s++}for(let o in l)if(!(o==="partition"||o==="path"||o==="tag"||o==="target")){let p={instancePath:i+"/reparse/"+n,schemaPath:"\
#/properties/reparse/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"m\
ust NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(l.partition!==void 0){let o=l.partition;if(typeof o==
"string"){if(b(o)<1){let p={instancePath:i+"/reparse/"+n+"/partition",schemaPath:"#/properties/reparse/items/properties/\
partition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),s++}}else{let p={instancePath:i+"/reparse/"+n+"/partition",schemaPath:"#/properties/reparse/items/properties/p\
artition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.path!==
void 0){let o=l.path;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/reparse/"+n+"/path",schemaPath:"#/propert\
ies/reparse/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/reparse/"+n+"/path",schemaPath:"#/properties/repar\
se/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
s++}}if(l.tag!==void 0){let o=l.tag;if(typeof o!="string"){let p={instancePath:i+"/reparse/"+n+"/tag",schemaPath:"#/prop\
erties/reparse/items/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),s++}if(!(o==="junction"||o==="symbolic-link"||o==="mount-point"||o==="cloud")){let p={instancePath:i+"/reparse\
/"+n+"/tag",schemaPath:"#/properties/reparse/items/properties/tag/enum",keyword:"enum",params:{allowedValues:x.properties.
reparse.items.properties.tag.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(l.
target!==void 0){let o=l.target;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/reparse/"+n+"/target",schemaPath:"\
#/properties/reparse/items/properties/target/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/reparse/"+n+"/target",schemaPath:"#/pro\
perties/reparse/items/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),s++}}}else{let o={instancePath:i+"/reparse/"+n,schemaPath:"#/properties/reparse/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/reparse",schemaPath:"\
#/properties/reparse/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a.
attributes!==void 0){let r=a.attributes;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.partition===void 0){let o={instancePath:i+"/attributes/"+n,schemaPath:"#/properties/at\
tributes/items/required",keyword:"required",params:{missingProperty:"partition"},message:"must have required property 'p\
artition'"};e===null?e=[o]:e.push(o),s++}if(l.path===void 0){let o={instancePath:i+"/attributes/"+n,schemaPath:"#/proper\
ties/attributes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property \
'path'"};e===null?e=[o]:e.push(o),s++}if(l.attributes===void 0){let o={instancePath:i+"/attributes/"+n,schemaPath:"#/pro\
perties/attributes/items/required",keyword:"required",params:{missingProperty:"attributes"},message:"must have required \
property 'attributes'"};e===null?e=[o]:e.push(o),s++}for(let o in l)if(!(o==="partition"||o==="path"||o==="attributes"||
o==="modified")){let p={instancePath:i+"/attributes/"+n,schemaPath:"#/properties/attributes/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),s++}if(l.partition!==void 0){let o=l.partition;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/at\
tributes/"+n+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/attributes/"+n+"/partition",schemaPath:"#/properties/attributes/items/properties/partition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.path!==void 0){let o=l.path;if(typeof o=="st\
ring"){if(b(o)<1){let p={instancePath:i+"/attributes/"+n+"/path",schemaPath:"#/properties/attributes/items/properties/pa\
th/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/attributes/"+n+"/path",schemaPath:"#/properties/attributes/items/properties/path/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.attributes!==void 0){
let o=l.attributes;if(Array.isArray(o)){let p=o.length;for(let h=0;h<p;h++){let d=o[h];if(typeof d!="string"){let m={instancePath:i+
"/attributes/"+n+"/attributes/"+h,schemaPath:"#/properties/attributes/items/properties/attributes/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(d==="read-only"||d==="hidden"||d===
"system"||d==="archive"||d==="encrypted"||d==="recall"||d==="offline"||d==="locked")){let m={instancePath:i+"/attributes\
/"+n+"/attributes/"+h,schemaPath:"#/properties/attributes/items/properties/attributes/items/enum",keyword:"enum",params:{
allowedValues:x.properties.attributes.items.properties.attributes.items.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i+"/attributes/"+n+"/attributes",schemaPath:"#/prope\
rties/attributes/items/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[p]:e.push(p),s++}}if(l.modified!==void 0){let o=l.modified;if(typeof o=="string"){if(!Fs.test(o)){let p={instancePath:i+
"/attributes/"+n+"/modified",schemaPath:"#/properties/attributes/items/properties/modified/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}"'};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/attributes/"+n+"/modified",schemaPath:"#/properties/attributes/items/properties/mod\
ified/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+
"/attributes/"+n,schemaPath:"#/properties/attributes/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/attributes",schemaPath:"#/properties/attributes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(a.commands!==void 0){let r=a.
commands;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.program===void 0){let o={instancePath:i+"/commands/"+n,schemaPath:"#/properties/commands/items/required",keyword:"r\
equired",params:{missingProperty:"program"},message:"must have required property 'program'"};e===null?e=[o]:e.push(o),s++}
for(let o in l)if(!(o==="program"||o==="arguments"||o==="phase"||o==="exit-code"||o==="output"||o==="writes")){let p={instancePath:i+
"/commands/"+n,schemaPath:"#/properties/commands/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(l.program!==void 0){let o=l.program;if(typeof o==
"string"){if(b(o)<1){let p={instancePath:i+"/commands/"+n+"/program",schemaPath:"#/properties/commands/items/properties/\
program/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),s++}}else{let p={instancePath:i+"/commands/"+n+"/program",schemaPath:"#/properties/commands/items/properties/p\
rogram/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(l.arguments!==
void 0){let o=l.arguments;if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/commands/"+n+"/arguments",schemaPath:"\
#/properties/commands/items/properties/arguments/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/commands/"+n+"/arguments",schemaPath:"\
#/properties/commands/items/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),s++}}if(l.phase!==void 0){let o=l.phase;if(typeof o!="string"){let p={instancePath:i+"/commands/"+n+
"/phase",schemaPath:"#/properties/commands/items/properties/phase/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[p]:e.push(p),s++}if(!(o==="full-os"||o==="winpe")){let p={instancePath:i+"/commands/"+n+"/ph\
ase",schemaPath:"#/properties/commands/items/properties/phase/enum",keyword:"enum",params:{allowedValues:x.properties.commands.
items.properties.phase.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(l["e\
xit-code"]!==void 0){let o=l["exit-code"];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:i+
"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items/properties/exit-code/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof o=="number"&&isFinite(o)){if(o>4294967295||isNaN(
o)){let p={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items/properties/exit-code/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[p]:e.push(p),
s++}if(o<0||isNaN(o)){let p={instancePath:i+"/commands/"+n+"/exit-code",schemaPath:"#/properties/commands/items/properti\
es/exit-code/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),
s++}}}if(l.output!==void 0){let o=l.output;if(Array.isArray(o)){let p=o.length;for(let h=0;h<p;h++)if(typeof o[h]!="stri\
ng"){let d={instancePath:i+"/commands/"+n+"/output/"+h,schemaPath:"#/properties/commands/items/properties/output/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{let p={instancePath:i+
"/commands/"+n+"/output",schemaPath:"#/properties/commands/items/properties/output/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(l.writes!==void 0){let o=l.writes;if(Array.isArray(o)){let p=o.
length;for(let h=0;h<p;h++){let d=o[h];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.path===void 0){let m={instancePath:i+
"/commands/"+n+"/writes/"+h,schemaPath:"#/properties/commands/items/properties/writes/items/required",keyword:"required",
params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[m]:e.push(m),s++}for(let m in d)
if(!(m==="path"||m==="text")){let f={instancePath:i+"/commands/"+n+"/writes/"+h,schemaPath:"#/properties/commands/items/\
properties/writes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(d.path!==void 0){let m=d.path;if(typeof m=="string"){if(b(
m)<1){let f={instancePath:i+"/commands/"+n+"/writes/"+h+"/path",schemaPath:"#/properties/commands/items/properties/write\
s/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/commands/"+n+"/writes/"+h+"/path",schemaPath:"#/properties/co\
mmands/items/properties/writes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[f]:e.push(f),s++}}if(d.text!==void 0&&typeof d.text!="string"){let m={instancePath:i+"/commands/"+n+"/writes\
/"+h+"/text",schemaPath:"#/properties/commands/items/properties/writes/items/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/commands/"+n+"/write\
s/"+h,schemaPath:"#/properties/commands/items/properties/writes/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i+"/commands/"+n+"/writes",schemaPath:"#/proper\
ties/commands/items/properties/writes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:
e.push(p),s++}}}else{let o={instancePath:i+"/commands/"+n,schemaPath:"#/properties/commands/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/commands",schemaPath:"\
#/properties/commands/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return Ne.errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs=je,Is={title:"Task\
 sequence",description:"A task sequence in Steppe's own form: what is done to a computer, step by step.",type:"object",additionalProperties:!1,
required:["name","steps"],properties:{$schema:{type:"string",description:"This schema, for editors."},name:{type:"string",
description:"Name of the sequence.",minLength:1},description:{type:"string",description:"What the sequence is for."},variables:{
type:"object",description:"Variables that are set when the run begins, in this order. Values may hold `%Name%`.",propertyNames:{
pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},additionalProperties:{$ref:"#/$defs/variable"}},content:{type:"object",description:"\
Named files and folders that steps use.",propertyNames:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},additionalProperties:{
$ref:"#/$defs/content"}},"boot-image":{type:"string",description:"Name of the content that is the boot image; needed to \
restart into WinPE.",minLength:1},unknown:{type:"string",description:"What happens when something that a step needs can'\
t be proven before the run: `refuse` stops, `warn` goes on.",enum:["refuse","warn"],default:"refuse"},steps:{type:"array",
description:"Steps and groups in the order in which they run.",items:{$ref:"#/$defs/node"}}},$defs:{variable:{description:"\
A value, or a value that is kept out of logs and reports.",anyOf:[{type:["string","number","boolean"]},{type:"object",additionalProperties:!1,
required:["value"],properties:{value:{type:["string","number","boolean"],description:"The value."},secret:{$ref:"#/$defs\
/truth",description:"True keeps the value out of logs and reports."}}}]},content:{type:"object",additionalProperties:!1,
required:["source"],properties:{source:{type:"string",description:"File or folder, relative to the folder of the sequenc\
e file.",minLength:1},sha256:{type:"string",description:"SHA-256 of the file in hexadecimal.",pattern:"^[0-9a-fA-F]{64}$"}}},
node:{description:"A group or a step.",if:{type:"object",required:["group"]},then:{$ref:"#/$defs/group"},else:{$ref:"#/$\
defs/step"}},group:{type:"object",description:"A group of steps: one condition and one rule for failures.",additionalProperties:!1,
required:["group","steps"],properties:{group:{type:"string",description:"Name of the group.",minLength:1},description:{type:"\
string",description:"What the group is for."},if:{$ref:"#/$defs/condition",description:"When the group runs."},"continue\
-on-error":{$ref:"#/$defs/truth",description:"True goes on after the group when a step in it failed."},disabled:{$ref:"#\
/$defs/truth",description:"True never runs the group."},steps:{type:"array",description:"What the group holds.",items:{$ref:"\
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
ll"],properties:{all:{$ref:"#/$defs/conditions",description:"True when all hold."}}},{additionalProperties:!1,required:[
"any"],properties:{any:{$ref:"#/$defs/conditions",description:"True when at least one holds."}}},{additionalProperties:!1,
required:["none"],properties:{none:{$ref:"#/$defs/conditions",description:"True when none holds."}}},{additionalProperties:!1,
required:["variable"],minProperties:2,maxProperties:2,properties:{variable:{type:"string",description:"Name of a variabl\
e.",pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},equals:{$ref:"#/$defs/scalar",description:"The value is this text; case d\
oes not matter."},"not-equals":{$ref:"#/$defs/scalar",description:"The value is another text."},greater:{$ref:"#/$defs/s\
calar",description:"The value is greater: as a number when both are numbers."},"greater-or-equal":{$ref:"#/$defs/scalar",
description:"The value is greater or equal."},less:{$ref:"#/$defs/scalar",description:"The value is less."},"less-or-equ\
al":{$ref:"#/$defs/scalar",description:"The value is less or equal."},like:{$ref:"#/$defs/scalar",description:"The value\
 fits this pattern with `*` and `?`."},"not-like":{$ref:"#/$defs/scalar",description:"The value does not fit this patter\
n."},exists:{$ref:"#/$defs/truth",description:"The variable has a value, or has none."}}},{additionalProperties:!1,required:[
"file"],properties:{file:{type:"string",description:"Path of a file.",minLength:1},exists:{$ref:"#/$defs/truth",description:"\
False: there is no such file."}}},{additionalProperties:!1,required:["folder"],properties:{folder:{type:"string",description:"\
Path of a folder.",minLength:1},exists:{$ref:"#/$defs/truth",description:"False: there is no such folder."}}}]},conditions:{
type:"array",items:{$ref:"#/$defs/condition"},minItems:1}},$id:"validators2"};var Vs=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),Ss=new RegExp("^[0-9a-fA-F]{64}$","u"),Ke={description:"A val\
ue, or a value that is kept out of logs and reports.",anyOf:[{type:["string","number","boolean"]},{type:"object",additionalProperties:!1,
required:["value"],properties:{value:{type:["string","number","boolean"],description:"The value."},secret:{$ref:"#/$defs\
/truth",description:"True keeps the value out of logs and reports."}}}]},V={enum:[!0,!1,"true","false"]};function Q(a,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=Q.evaluated;y.dynamicProps&&(y.
props=void 0),y.dynamicItems&&(y.items=void 0);let r=s,t=!1,n=s;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let h={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:Ke.anyOf[0].type},message:"\
must be string,number,boolean"};e===null?e=[h]:e.push(h),s++}var o=n===s;t=t||o;let l=s;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.value===void 0){let h={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[h]:e.push(h),s++}for(let h in a)if(!(h==="value"||h===
"secret")){let d={instancePath:i,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(a.value!==void 0){let h=a.value;if(typeof h!=
"string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let d={instancePath:i+"/value",schemaPath:"#/anyOf/1/\
properties/value/type",keyword:"type",params:{type:Ke.anyOf[1].properties.value.type},message:"must be string,number,boo\
lean"};e===null?e=[d]:e.push(d),s++}}if(a.secret!==void 0){let h=a.secret;if(!(h===!0||h===!1||h==="true"||h==="false")){
let d={instancePath:i+"/secret",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:V.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}}}else{let h={instancePath:i,schemaPath:"#/anyOf\
/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}var o=l===s;if(t=t||
o,o)var p=!0;if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),s++}return Q.errors=e,y.props=p,s===0}Q.evaluated={dynamicProps:!0,
dynamicItems:!1};var Ws={type:"object",description:"A test, or several with `all`, `any` or `none`.",anyOf:[{additionalProperties:!1,required:[
"all"],properties:{all:{$ref:"#/$defs/conditions",description:"True when all hold."}}},{additionalProperties:!1,required:[
"any"],properties:{any:{$ref:"#/$defs/conditions",description:"True when at least one holds."}}},{additionalProperties:!1,
required:["none"],properties:{none:{$ref:"#/$defs/conditions",description:"True when none holds."}}},{additionalProperties:!1,
required:["variable"],minProperties:2,maxProperties:2,properties:{variable:{type:"string",description:"Name of a variabl\
e.",pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},equals:{$ref:"#/$defs/scalar",description:"The value is this text; case d\
oes not matter."},"not-equals":{$ref:"#/$defs/scalar",description:"The value is another text."},greater:{$ref:"#/$defs/s\
calar",description:"The value is greater: as a number when both are numbers."},"greater-or-equal":{$ref:"#/$defs/scalar",
description:"The value is greater or equal."},less:{$ref:"#/$defs/scalar",description:"The value is less."},"less-or-equ\
al":{$ref:"#/$defs/scalar",description:"The value is less or equal."},like:{$ref:"#/$defs/scalar",description:"The value\
 fits this pattern with `*` and `?`."},"not-like":{$ref:"#/$defs/scalar",description:"The value does not fit this patter\
n."},exists:{$ref:"#/$defs/truth",description:"The variable has a value, or has none."}}},{additionalProperties:!1,required:[
"file"],properties:{file:{type:"string",description:"Path of a file.",minLength:1},exists:{$ref:"#/$defs/truth",description:"\
False: there is no such file."}}},{additionalProperties:!1,required:["folder"],properties:{folder:{type:"string",description:"\
Path of a folder.",minLength:1},exists:{$ref:"#/$defs/truth",description:"False: there is no such folder."}}}]},I={type:[
"string","number","boolean"]};var De={validate:F};function D(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){
let e=null,s=0,y=D.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),Array.isArray(a)){if(a.
length<1){let t={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"};e===null?e=[t]:e.push(t),s++}let r=a.length;for(let t=0;t<r;t++)De.validate(a[t],{instancePath:i+"/"+t,parentData:a,
parentDataProperty:t,rootData:P,dynamicAnchors:$})||(e=e===null?De.validate.errors:e.concat(De.validate.errors),s=e.length)}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.
push(r),s++}return D.errors=e,s===0}D.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Es=new RegExp("^[A-Za-z_]\
[A-Za-z0-9_-]{0,255}$","u");function F(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){
let e=null,s=0,y=F.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(a&&typeof a=="object"&&
!Array.isArray(a))){let u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[u]:e.push(u),s++}let r=s,t=!1,n=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.all===void 0){let u={
instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"all"},message:"must have requ\
ired property 'all'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(u!=="all"){let c={instancePath:i,schemaPath:"#/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional\
 properties"};e===null?e=[c]:e.push(c),s++}a.all!==void 0&&(D(a.all,{instancePath:i+"/all",parentData:a,parentDataProperty:"\
all",rootData:P,dynamicAnchors:$})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}var f=n===s;if(t=t||f,f)var l=!0;
let o=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.any===void 0){let u={instancePath:i,schemaPath:"#/anyOf/1/requ\
ired",keyword:"required",params:{missingProperty:"any"},message:"must have required property 'any'"};e===null?e=[u]:e.push(
u),s++}for(let u in a)if(u!=="any"){let c={instancePath:i,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}a.
any!==void 0&&(D(a.any,{instancePath:i+"/any",parentData:a,parentDataProperty:"any",rootData:P,dynamicAnchors:$})||(e=e===
null?D.errors:e.concat(D.errors),s=e.length))}var f=o===s;t=t||f,f&&l!==!0&&(l=!0);let p=s;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.none===void 0){let u={instancePath:i,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
none"},message:"must have required property 'none'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(u!=="none"){let c={instancePath:i,
schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must N\
OT have additional properties"};e===null?e=[c]:e.push(c),s++}a.none!==void 0&&(D(a.none,{instancePath:i+"/none",parentData:a,
parentDataProperty:"none",rootData:P,dynamicAnchors:$})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}var f=p===
s;t=t||f,f&&l!==!0&&(l=!0);let h=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>2){let u={instancePath:i,
schemaPath:"#/anyOf/3/maxProperties",keyword:"maxProperties",params:{limit:2},message:"must NOT have more than 2 propert\
ies"};e===null?e=[u]:e.push(u),s++}if(Object.keys(a).length<2){let u={instancePath:i,schemaPath:"#/anyOf/3/minProperties",
keyword:"minProperties",params:{limit:2},message:"must NOT have fewer than 2 properties"};e===null?e=[u]:e.push(u),s++}if(a.
variable===void 0){let u={instancePath:i,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"var\
iable"},message:"must have required property 'variable'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(!se.call(Ws.anyOf[3].
properties,u)){let c={instancePath:i,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(a.variable!==void 0){
let u=a.variable;if(typeof u=="string"){if(!Es.test(u)){let c={instancePath:i+"/variable",schemaPath:"#/anyOf/3/properti\
es/variable/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^\
[A-Za-z_][A-Za-z0-9_-]{0,255}$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/variable",schemaPath:"#/any\
Of/3/properties/variable/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),
s++}}if(a.equals!==void 0){let u=a.equals;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){
let c={instancePath:i+"/equals",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:I.type},message:"must be st\
ring,number,boolean"};e===null?e=[c]:e.push(c),s++}}if(a["not-equals"]!==void 0){let u=a["not-equals"];if(typeof u!="str\
ing"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let c={instancePath:i+"/not-equals",schemaPath:"#/$defs/s\
calar/type",keyword:"type",params:{type:I.type},message:"must be string,number,boolean"};e===null?e=[c]:e.push(c),s++}}if(a.
greater!==void 0){let u=a.greater;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let c={
instancePath:i+"/greater",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:I.type},message:"must be string,n\
umber,boolean"};e===null?e=[c]:e.push(c),s++}}if(a["greater-or-equal"]!==void 0){let u=a["greater-or-equal"];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let c={instancePath:i+"/greater-or-equal",schemaPath:"\
#/$defs/scalar/type",keyword:"type",params:{type:I.type},message:"must be string,number,boolean"};e===null?e=[c]:e.push(
c),s++}}if(a.less!==void 0){let u=a.less;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){
let c={instancePath:i+"/less",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:I.type},message:"must be stri\
ng,number,boolean"};e===null?e=[c]:e.push(c),s++}}if(a["less-or-equal"]!==void 0){let u=a["less-or-equal"];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let c={instancePath:i+"/less-or-equal",schemaPath:"#/\
$defs/scalar/type",keyword:"type",params:{type:I.type},message:"must be string,number,boolean"};e===null?e=[c]:e.push(c),
s++}}if(a.like!==void 0){let u=a.like;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let c={
instancePath:i+"/like",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type:I.type},message:"must be string,numb\
er,boolean"};e===null?e=[c]:e.push(c),s++}}if(a["not-like"]!==void 0){let u=a["not-like"];if(typeof u!="string"&&!(typeof u==
"number"&&isFinite(u))&&typeof u!="boolean"){let c={instancePath:i+"/not-like",schemaPath:"#/$defs/scalar/type",keyword:"\
type",params:{type:I.type},message:"must be string,number,boolean"};e===null?e=[c]:e.push(c),s++}}if(a.exists!==void 0){
let u=a.exists;if(!(u===!0||u===!1||u==="true"||u==="false")){let c={instancePath:i+"/exists",schemaPath:"#/$defs/truth/\
enum",keyword:"enum",params:{allowedValues:V.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:
e.push(c),s++}}}var f=h===s;t=t||f,f&&l!==!0&&(l=!0);let d=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.file===void 0){
let u={instancePath:i,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"file"},message:"must h\
ave required property 'file'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(!(u==="file"||u==="exists")){let c={instancePath:i,
schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must N\
OT have additional properties"};e===null?e=[c]:e.push(c),s++}if(a.file!==void 0){let u=a.file;if(typeof u=="string"){if(b(
u)<1){let c={instancePath:i+"/file",schemaPath:"#/anyOf/4/properties/file/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/file",schemaPath:"\
#/anyOf/4/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),
s++}}if(a.exists!==void 0){let u=a.exists;if(!(u===!0||u===!1||u==="true"||u==="false")){let c={instancePath:i+"/exists",
schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:V.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[c]:e.push(c),s++}}}var f=d===s;t=t||f,f&&l!==!0&&(l=!0);let m=s;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.folder===void 0){let u={instancePath:i,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"\
folder"},message:"must have required property 'folder'"};e===null?e=[u]:e.push(u),s++}for(let u in a)if(!(u==="folder"||
u==="exists")){let c={instancePath:i,schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(a.folder!==void 0){
let u=a.folder;if(typeof u=="string"){if(b(u)<1){let c={instancePath:i+"/folder",schemaPath:"#/anyOf/5/properties/folder\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(
c),s++}}else{let c={instancePath:i+"/folder",schemaPath:"#/anyOf/5/properties/folder/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(a.exists!==void 0){let u=a.exists;if(!(u===!0||u===!1||
u==="true"||u==="false")){let c={instancePath:i+"/exists",schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:V.
enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}}var f=m===s;if(t=t||f,f&&l!==
!0&&(l=!0),t)s=r,e!==null&&(r?e.length=r:e=null);else{let u={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[u]:e.push(u),s++}return F.errors=e,y.props=l,s===0}F.evaluated={dynamicProps:!0,
dynamicItems:!1};var Fe={validate:S};function X(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){
let e=null,s=0,y=X.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.group===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
group"},message:"must have required property 'group'"};e===null?e=[r]:e.push(r),s++}if(a.steps===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="group"||r==="description"||r==="if"||r==="continue-on-error"||r===
"disabled"||r==="steps")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.group!==void 0){let r=a.
group;if(typeof r=="string"){if(b(r)<1){let t={instancePath:i+"/group",schemaPath:"#/properties/group/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}}if(a.description!==void 0&&typeof a.description!="string"){let r={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(a.if!==void 0&&(F(a.if,{instancePath:i+"/if",parentData:a,parentDataProperty:"if",rootData:P,dynamicAnchors:$})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),a["continue-on-error"]!==void 0){let r=a["continue-on-error"];if(!(r===
!0||r===!1||r==="true"||r==="false")){let t={instancePath:i+"/continue-on-error",schemaPath:"#/$defs/truth/enum",keyword:"\
enum",params:{allowedValues:V.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}
if(a.disabled!==void 0){let r=a.disabled;if(!(r===!0||r===!1||r==="true"||r==="false")){let t={instancePath:i+"/disabled",
schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:V.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[t]:e.push(t),s++}}if(a.steps!==void 0){let r=a.steps;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++)Fe.validate(r[n],{instancePath:i+"/steps/"+n,parentData:r,parentDataProperty:n,rootData:P,dynamicAnchors:$})||(e=e===
null?Fe.validate.errors:e.concat(Fe.validate.errors),s=e.length)}else{let t={instancePath:i+"/steps",schemaPath:"#/prope\
rties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bs={type:"object",description:"\
A step: one key names its type and holds its input.",properties:{name:{type:"string",description:"Name of the step; made\
 from its type when left out.",minLength:1},description:{type:"string",description:"What the step is for."},if:{$ref:"#/\
$defs/condition",description:"When the step runs."},"continue-on-error":{$ref:"#/$defs/truth",description:"True goes on \
with the next step when this one failed."},disabled:{$ref:"#/$defs/truth",description:"True never runs the step."},retry:{
$ref:"#/$defs/retry",description:"Tries the step again when it failed."},"runs-in":{type:"string",description:"Where the\
 step shall run.",enum:["winpe","full-os","any"]}}};var Ks=new RegExp("^([0-9]{1,2}|100)$","u"),Zs=new RegExp("^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$","u");function Y(a,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=Y.evaluated;if(y.
dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name!==void 0){
let n=a.name;if(typeof n=="string"){if(b(n)<1){let l={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
l]:e.push(l),s++}}if(a.description!==void 0&&typeof a.description!="string"){let n={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(a.if!==void 0&&(F(a.if,{instancePath:i+"/if",parentData:a,parentDataProperty:"if",rootData:P,dynamicAnchors:$})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),a["continue-on-error"]!==void 0){let n=a["continue-on-error"];if(!(n===
!0||n===!1||n==="true"||n==="false")){let l={instancePath:i+"/continue-on-error",schemaPath:"#/$defs/truth/enum",keyword:"\
enum",params:{allowedValues:V.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}
if(a.disabled!==void 0){let n=a.disabled;if(!(n===!0||n===!1||n==="true"||n==="false")){let l={instancePath:i+"/disabled",
schemaPath:"#/$defs/truth/enum",keyword:"enum",params:{allowedValues:V.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[l]:e.push(l),s++}}if(a.retry!==void 0){let n=a.retry;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.times===void 0){let l={instancePath:i+"/retry",schemaPath:"#/$defs/retry/required",keyword:"required",params:{missingProperty:"\
times"},message:"must have required property 'times'"};e===null?e=[l]:e.push(l),s++}for(let l in n)if(!(l==="times"||l===
"wait")){let o={instancePath:i+"/retry",schemaPath:"#/$defs/retry/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(n.times!==void 0){let l=n.
times,o=s,p=!1,h=s;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:i+"/retry/times",schemaPath:"\
#/$defs/retry/properties/times/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[m]:e.push(m),s++}if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let m={instancePath:i+"/retry/times",schemaPath:"\
#/$defs/retry/properties/times/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <=\
 100"};e===null?e=[m]:e.push(m),s++}if(l<0||isNaN(l)){let m={instancePath:i+"/retry/times",schemaPath:"#/$defs/retry/pro\
perties/times/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:
e.push(m),s++}}var r=h===s;p=p||r;let d=s;if(typeof l=="string"){if(!Ks.test(l)){let m={instancePath:i+"/retry/times",schemaPath:"\
#/$defs/retry/properties/times/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,2}|100)$"},message:'must ma\
tch pattern "^([0-9]{1,2}|100)$"'};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/retry/times",schemaPath:"#\
/$defs/retry/properties/times/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
m]:e.push(m),s++}var r=d===s;if(p=p||r,p)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:i+"/retry/times",schemaPath:"\
#/$defs/retry/properties/times/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[m]:e.
push(m),s++}}if(n.wait!==void 0){let l=n.wait,o=s,p=!1,h=s;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(l)){let m={
instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/retry/wait",schemaPath:"\
#/$defs/retry/properties/wait/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
m]:e.push(m),s++}var t=h===s;p=p||t;let d=s;if(typeof l=="string"){if(!Zs.test(l)){let m={instancePath:i+"/retry/wait",schemaPath:"\
#/$defs/retry/properties/wait/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*\
$"},message:'must match pattern "^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"'};e===null?e=[m]:e.push(m),s++}}else{let m={
instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf/1/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[m]:e.push(m),s++}var t=d===s;if(p=p||t,p)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:i+"/retry/wait",schemaPath:"#/$defs/retry/properties/wait/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/retry",schemaPath:"#/$defs/re\
try/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(a["runs-in"]!==
void 0){let n=a["runs-in"];if(typeof n!="string"){let l={instancePath:i+"/runs-in",schemaPath:"#/properties/runs-in/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="winpe"||n==="full\
-os"||n==="any")){let l={instancePath:i+"/runs-in",schemaPath:"#/properties/runs-in/enum",keyword:"enum",params:{allowedValues:Bs.
properties["runs-in"].enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let n={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return Y.errors=e,s===0}Y.evaluated={props:{name:!0,description:!0,if:!0,"continue-on-error":!0,disabled:!0,retry:!0,
"runs-in":!0},dynamicProps:!1,dynamicItems:!1};function S(a,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:P=a,
dynamicAnchors:$={}}={}){let e=null,s=0,y=S.evaluated;y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0);
let r=s,t=!0,n=s;if(s===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.group===void 0&&(h="group")){let d={};
e===null?e=[d]:e.push(d),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var l=n===s;s=r,e!==null&&(r?e.length=r:e=null);
let o;if(l){let h=s;X(a,{instancePath:i,parentData:j,parentDataProperty:A,rootData:P,dynamicAnchors:$})||(e=e===null?X.errors:
e.concat(X.errors),s=e.length);var l=h===s;if(t=l,t)var p=!0;o="then"}else{let h=s;Y(a,{instancePath:i,parentData:j,parentDataProperty:A,
rootData:P,dynamicAnchors:$})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);var l=h===s;t=l,t&&p!==!0&&(p=p||{},p.
name=!0,p.description=!0,p.if=!0,p["continue-on-error"]=!0,p.disabled=!0,p.retry=!0,p["runs-in"]=!0),o="else"}if(!t){let h={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" schema'};e===null?e=
[h]:e.push(h),s++}return S.errors=e,y.props=p,s===0}S.evaluated={dynamicProps:!0,dynamicItems:!1};function je(a,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:P=a,dynamicAnchors:$={}}={}){let e=null,s=0,y=je.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[n]:e.push(n),s++}if(a.steps===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"steps"},message:"must have required property 'steps'"};e===null?e=[n]:e.push(n),s++}for(let n in a)if(!(n===
"$schema"||n==="name"||n==="description"||n==="variables"||n==="content"||n==="boot-image"||n==="unknown"||n==="steps")){
let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(a.$schema!==void 0&&typeof a.$schema!="string"){let n={
instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[n]:e.push(n),s++}if(a.name!==void 0){let n=a.name;if(typeof n=="string"){if(b(n)<1){let l={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(a.description!==void 0&&typeof a.
description!="string"){let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(a.variables!==void 0){let n=a.variables;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let l in n){let o=s;if(typeof l=="string"&&!te.test(l)){let p={instancePath:i+"/variabl\
es",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{\
0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"',propertyName:l};e===null?e=[p]:e.push(p),s++}var r=o===
s;if(!r){let p={instancePath:i+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{
propertyName:l},message:"property name must be valid"};e===null?e=[p]:e.push(p),s++}}for(let l in n)Q(n[l],{instancePath:i+
"/variables/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:l,rootData:P,dynamicAnchors:$})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)}else{let l={instancePath:i+"/variables",schemaPath:"#/properties/var\
iables/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(a.content!==
void 0){let n=a.content;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let l in n){let o=s;if(typeof l=="string"&&!Vs.
test(l)){let p={instancePath:i+"/content",schemaPath:"#/properties/content/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',propertyName:l};
e===null?e=[p]:e.push(p),s++}var t=o===s;if(!t){let p={instancePath:i+"/content",schemaPath:"#/properties/content/proper\
tyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};e===null?e=[p]:e.push(p),
s++}}for(let l in n){let o=n[l];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source===void 0){let p={instancePath:i+
"/content/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="source"||
p==="sha256")){let h={instancePath:i+"/content/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional prope\
rties"};e===null?e=[h]:e.push(h),s++}if(o.source!==void 0){let p=o.source;if(typeof p=="string"){if(b(p)<1){let h={instancePath:i+
"/content/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/properties/source/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:i+"/content/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/content/propert\
ies/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}if(o.sha256!==
void 0){let p=o.sha256;if(typeof p=="string"){if(!Ss.test(p)){let h={instancePath:i+"/content/"+l.replace(/~/g,"~0").replace(
/\//g,"~1")+"/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f\
A-F]{64}$"},message:'must match pattern "^[0-9a-fA-F]{64}$"'};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"\
/content/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}}else{let p={instancePath:i+"/conte\
nt/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/content/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:i+"/content",schemaPath:"#/properties/content/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(a["boot-image"]!==
void 0){let n=a["boot-image"];if(typeof n=="string"){if(b(n)<1){let l={instancePath:i+"/boot-image",schemaPath:"#/proper\
ties/boot-image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/boot-image",schemaPath:"#/properties/boot-image/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(a.unknown!==void 0){let n=a.unknown;if(typeof n!=
"string"){let l={instancePath:i+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="refuse"||n==="warn")){let l={instancePath:i+"/unknown",
schemaPath:"#/properties/unknown/enum",keyword:"enum",params:{allowedValues:Is.properties.unknown.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(a.steps!==void 0){let n=a.steps;if(Array.isArray(
n)){let l=n.length;for(let o=0;o<l;o++)S(n[o],{instancePath:i+"/steps/"+o,parentData:n,parentDataProperty:o,rootData:P,dynamicAnchors:$})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{let l={instancePath:i+"/steps",schemaPath:"#/properties/steps/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return je.
errors=e,s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(a){function i(j){let A=a(j);return i.errors=
a.errors===null?null:a.errors.filter(P=>P.keyword!=="if"),A}return i.errors=null,i}var Cs={__proto__:null,"apply-image":T(
Xe),"apply-windows-settings":T(Ye),"capture-user-state":T(ss),"copy-files":T(ts),"inject-drivers":T(rs),"partition-disk":T(
as),restart:T(ns),"restore-user-state":T(ps),"run-command":T(ls),"set-variable":T(us),"setup-windows":T(ds)},Gs={__proto__:null,
"apply-image":T(fs),"apply-windows-settings":T(cs),"capture-user-state":T(ys),"copy-files":T(gs),"inject-drivers":T(ws),
"partition-disk":T(bs),restart:T(vs),"restore-user-state":T(qs),"run-command":T($s),"set-variable":T(Ns),"setup-windows":T(
js)},Hs={__proto__:null,event:T(_s),machine:T(Ts),sequence:T(zs)};export{Gs as authoredValidators,Cs as expandedValidators,Hs as validators};
