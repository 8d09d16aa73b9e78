// Generated from schemas/ by `npm run generate`. Changes made here are lost.
var me=(i,r)=>()=>{try{return r||i((r={exports:{}}).exports,r),r.exports}catch(N){throw r=0,N}};var re=me(Y=>{"use strict";Object.defineProperty(Y,"__esModule",{value:!0});function te(i){let r=i.length,N=0,x=0,A;for(;x<
r;)N++,A=i.charCodeAt(x++),A>=55296&&A<=56319&&x<r&&(A=i.charCodeAt(x),(A&64512)===56320&&x++);return N}Y.default=te;te.
code='require("ajv/dist/runtime/ucs2length").default'});var ue=D;var b=re().default;function D(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){
let e=null,s=0,g=D.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.image===void 0){let a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[a]:e.push(a),s++}for(let a in i)if(!(a==="image"||a===
"index"||a==="name"||a==="edition"||a==="to")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}
if(i.image!==void 0){let a=i.image;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/image",schemaPath:"#/proper\
ties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
t]:e.push(t),s++}}else{let t={instancePath:r+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.index!==void 0){let a=i.index;if(!(typeof a=="numb\
er"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let t={instancePath:r+"/index",schemaPath:"#/properties/index/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)&&(a<1||
isNaN(a))){let t={instancePath:r+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0){let a=i.name;if(typeof a=="string"){
if(b(a)<1){let t={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.
edition!==void 0){let a=i.edition;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/edition",schemaPath:"#/prope\
rties/edition/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.to!==void 0){let a=i.to;if(typeof a=="string"){
if(b(a)<1){let t={instancePath:r+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/to",schemaPath:"#/pro\
perties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),s++}return D.errors=e,s===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe=j,ce={title:"Apply Windows \
settings",description:"Writes the answer file that Windows Setup reads at the first start of the applied Windows.","x-st\
eppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{to:{type:"string",description:"\
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
Display language, such as `de-DE`.",minLength:1}},$id:"expandedValidators1"},ne=Object.prototype.hasOwnProperty,oe=new RegExp(
"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$","u");function j(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,
dynamicAnchors:O={}}={}){let e=null,s=0,g=j.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!ne.call(ce.properties,a)){let t={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),s++}if(i.to!==void 0){let a=i.to;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+
"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/to",schemaPath:"#/properties/to/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i["answer-file"]!==void 0){let a=i["\
answer-file"];if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/answer-file",schemaPath:"#/properties/answer-fil\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:r+"/answer-file",schemaPath:"#/properties/answer-file/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i["computer-name"]!==void 0){let a=i["computer-name"];
if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/computer-name",schemaPath:"#/properties/computer-name/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:r+"/computer-name",schemaPath:"#/properties/computer-name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i["registered-owner"]!==void 0){let a=i["registered-owner"];if(typeof a==
"string"){if(b(a)>256){let t={instancePath:r+"/registered-owner",schemaPath:"#/properties/registered-owner/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:r+"/registered-owner",schemaPath:"#/properties/registered-owner/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i["registered-organization"]!==void 0){let a=i["registered-or\
ganization"];if(typeof a=="string"){if(b(a)>256){let t={instancePath:r+"/registered-organization",schemaPath:"#/properti\
es/registered-organization/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charac\
ters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/registered-organization",schemaPath:"#/properties/regi\
stered-organization/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(i["product-key"]!==void 0){let a=i["product-key"];if(typeof a=="string"){if(!oe.test(a)){let t={instancePath:r+"/prod\
uct-key",schemaPath:"#/properties/product-key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5\
}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:r+"/product-key",schemaPath:"#/properties/product-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}if(i["time-zone"]!==void 0){let a=i["time-zone"];if(typeof a=="string"){if(b(
a)<1){let t={instancePath:r+"/time-zone",schemaPath:"#/properties/time-zone/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/time-zone",schemaPath:"\
#/properties/time-zone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(i["administrator-password"]!==void 0){let a=i["administrator-password"];if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+
"/administrator-password",schemaPath:"#/properties/administrator-password/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/administrato\
r-password",schemaPath:"#/properties/administrator-password/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),s++}}if(i["input-locale"]!==void 0){let a=i["input-locale"];if(typeof a=="string"){if(b(
a)<1){let t={instancePath:r+"/input-locale",schemaPath:"#/properties/input-locale/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/inp\
ut-locale",schemaPath:"#/properties/input-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}}if(i["system-locale"]!==void 0){let a=i["system-locale"];if(typeof a=="string"){if(b(a)<1){let t={
instancePath:r+"/system-locale",schemaPath:"#/properties/system-locale/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/system-locale",schemaPath:"\
#/properties/system-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}}if(i["user-locale"]!==void 0){let a=i["user-locale"];if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/user\
-locale",schemaPath:"#/properties/user-locale/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/user-locale",schemaPath:"#/properties/\
user-locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i["ui\
-language"]!==void 0){let a=i["ui-language"];if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/ui-language",schemaPath:"\
#/properties/ui-language/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/ui-language",schemaPath:"#/properties/ui-language/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let a={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return j.errors=e,s===
0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var de=z,ee={title:"Capture user state",description:"Captures t\
he files of the machine's users into a state store that survives the wipe. Moves files, not settings.","x-steppe":{"runs\
-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{store:{type:"string",description:"`hard-l\
ink` keeps the files on their volume by second names and takes no space; `copy` copies them.",enum:["hard-link","copy"],
default:"hard-link"},from:{type:"string",description:"Volume of the old Windows.",minLength:1,default:"%OSDisk%"},path:{
type:"string",description:"Folder of the store.",minLength:1,default:"%OSDStateStorePath%"},folders:{type:"array",description:"\
Further folders to capture, beside the users' profiles.",items:{type:"string",minLength:1},default:[]},exclude:{type:"ar\
ray",description:"Patterns relative to a profile, with `*` and `**`, of what is left behind.",items:{type:"string",minLength:1},
default:["AppData\\Local\\Temp\\**","NTUSER.DAT*","ntuser.*","AppData\\Local\\Microsoft\\Windows\\UsrClass.dat*"]},"clou\
d-only":{type:"string",description:"Files that are only in the cloud: `list` leaves them out and lists them, `stop` fail\
s.",enum:["list","stop"],default:"list"},encrypted:{type:"string",description:"Files encrypted by EFS: `stop` fails befo\
re anything is deleted, `list` leaves them out and lists them.",enum:["stop","list"],default:"stop"}},$id:"expandedValid\
ators2"};function z(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,
s=0,g=z.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){for(let a in i)if(!(a==="store"||a==="from"||a==="path"||a==="folders"||a==="exclude"||a==="cloud-only"||a==="encryp\
ted")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.store!==void 0){let a=i.store;if(typeof a!=
"string"){let t={instancePath:r+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(!(a==="hard-link"||a==="copy")){let t={instancePath:r+"/store",schemaPath:"\
#/properties/store/enum",keyword:"enum",params:{allowedValues:ee.properties.store.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[t]:e.push(t),s++}}if(i.from!==void 0){let a=i.from;if(typeof a=="string"){if(b(a)<1){let t={
instancePath:r+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/from",schemaPath:"#/properties/\
from/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.path!==void 0){
let a=i.path;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/path",schemaPath:"#/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),s++}}if(i.folders!==void 0){let a=i.folders;if(Array.isArray(a)){let t=a.length;for(let w=0;w<t;w++){let h=a[w];
if(typeof h=="string"){if(b(h)<1){let f={instancePath:r+"/folders/"+w,schemaPath:"#/properties/folders/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{
let f={instancePath:r+"/folders/"+w,schemaPath:"#/properties/folders/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}}else{let t={instancePath:r+"/folders",schemaPath:"#/properties/folders/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(i.exclude!==void 0){
let a=i.exclude;if(Array.isArray(a)){let t=a.length;for(let w=0;w<t;w++){let h=a[w];if(typeof h=="string"){if(b(h)<1){let f={
instancePath:r+"/exclude/"+w,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:r+"/exclude/"+w,schemaPath:"\
#/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),
s++}}}else{let t={instancePath:r+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(i["cloud-only"]!==void 0){let a=i["cloud-only"];if(typeof a!="\
string"){let t={instancePath:r+"/cloud-only",schemaPath:"#/properties/cloud-only/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(a==="list"||a==="stop")){let t={instancePath:r+"/cloud-\
only",schemaPath:"#/properties/cloud-only/enum",keyword:"enum",params:{allowedValues:ee.properties["cloud-only"].enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(i.encrypted!==void 0){let a=i.encrypted;if(typeof a!=
"string"){let t={instancePath:r+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(a==="stop"||a==="list")){let t={instancePath:r+"/encrypt\
ed",schemaPath:"#/properties/encrypted/enum",keyword:"enum",params:{allowedValues:ee.properties.encrypted.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let a={instancePath:r,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return z.errors=e,s===0}
z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var he=q;function q(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=q.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.to===void 0){let a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[a]:e.push(a),s++}for(let a in i)if(!(a==="content"||a==="from"||a==="to"||
a==="overwrite")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.content!==void 0){let a=i.content;if(typeof a==
"string"){if(b(a)<1){let t={instancePath:r+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/con\
tent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}}if(i.from!==void 0){let a=i.from;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/from",schemaPath:"\
#/properties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.to!==void 0){let a=i.to;if(typeof a=="string"){if(b(
a)<1){let t={instancePath:r+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.overwrite!==
void 0&&typeof i.overwrite!="boolean"){let a={instancePath:r+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return q.errors=e,s===
0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ye=V,ge={title:"Inject drivers",description:"Matches the ma\
chine's devices against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Windows.",
"x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,required:["drivers"],properties:{drivers:{
type:"string",description:"Name of the content that is the folder of driver packages.",minLength:1},to:{type:"string",description:"\
Volume of the applied Windows.",minLength:1,default:"%OSDTargetSystemDrive%"},"allow-unsigned":{type:"boolean",description:"\
True takes unsigned packages when nothing signed matches.",default:!1},missing:{type:"string",description:"What a boot-c\
ritical device without a driver means.",enum:["fail","warn"],default:"fail"}},$id:"expandedValidators4"};function V(i,{instancePath:r="",
parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=V.evaluated;if(g.dynamicProps&&
(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.drivers===void 0){let a={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"drivers"},message:"must have required\
 property 'drivers'"};e===null?e=[a]:e.push(a),s++}for(let a in i)if(!(a==="drivers"||a==="to"||a==="allow-unsigned"||a===
"missing")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.drivers!==void 0){let a=i.drivers;if(typeof a==
"string"){if(b(a)<1){let t={instancePath:r+"/drivers",schemaPath:"#/properties/drivers/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/dri\
vers",schemaPath:"#/properties/drivers/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}}if(i.to!==void 0){let a=i.to;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i["allow-unsigned"]!==void 0&&typeof i["allow-unsigned"]!=
"boolean"){let a={instancePath:r+"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}if(i.missing!==void 0){let a=i.missing;if(typeof a!=
"string"){let t={instancePath:r+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(a==="fail"||a==="warn")){let t={instancePath:r+"/missing",schemaPath:"\
#/properties/missing/enum",keyword:"enum",params:{allowedValues:ge.properties.missing.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var we=K,ie={title:"Partition disk",description:"Erases one disk and makes its partitions and volumes. \
Media and removable disks are never chosen unless named by serial number.","x-steppe":{"runs-in":"winpe",destructive:!0},
type:"object",additionalProperties:!1,properties:{disk:{type:"object",description:"Which disk.",additionalProperties:!1,
default:{},properties:{which:{type:"string",description:"Rule among the internal disks; `only` stops when there is more \
than one.",enum:["only","first","smallest","largest"],default:"only"},serial:{type:"string",description:"Serial number: \
names exactly one disk.",minLength:1}}},layout:{type:"string",description:"`uefi-recommended`: EFI, MSR, Windows, recove\
ry on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic` takes the one that fits the firmware.",enum:[
"automatic","uefi-recommended","bios-recommended"],default:"automatic"},"windows-label":{type:"string",description:"Labe\
l of the Windows volume.",maxLength:32,default:"Windows"},"recovery-size":{type:"string",description:"Size of the recove\
ry partition, such as `990MiB`.",pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",default:"990MiB"}},$id:"expandedValid\
ators5"},le=new RegExp("^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$","u");function K(i,{instancePath:r="",parentData:N,parentDataProperty:x,
rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=K.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="disk"||a==="layout"||a==="windows-label"||
a==="recovery-size")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.disk!==void 0){let a=i.disk;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(let t in a)if(!(t==="which"||t==="serial")){let w={instancePath:r+"/disk",schemaPath:"#\
/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"};e===null?e=[w]:e.push(w),s++}if(a.which!==void 0){let t=a.which;if(typeof t!="string"){let w={
instancePath:r+"/disk/which",schemaPath:"#/properties/disk/properties/which/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[w]:e.push(w),s++}if(!(t==="only"||t==="first"||t==="smallest"||t==="largest")){let w={
instancePath:r+"/disk/which",schemaPath:"#/properties/disk/properties/which/enum",keyword:"enum",params:{allowedValues:ie.
properties.disk.properties.which.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),s++}}
if(a.serial!==void 0){let t=a.serial;if(typeof t=="string"){if(b(t)<1){let w={instancePath:r+"/disk/serial",schemaPath:"\
#/properties/disk/properties/serial/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:r+"/disk/serial",schemaPath:"#/properties/disk/prope\
rties/serial/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}}else{let t={
instancePath:r+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}if(i.layout!==void 0){let a=i.layout;if(typeof a!="string"){let t={instancePath:r+"/layout",
schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(!(a==="automatic"||a==="uefi-recommended"||a==="bios-recommended")){let t={instancePath:r+"/layout",schemaPath:"\
#/properties/layout/enum",keyword:"enum",params:{allowedValues:ie.properties.layout.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(i["windows-label"]!==void 0){let a=i["windows-label"];if(typeof a==
"string"){if(b(a)>32){let t={instancePath:r+"/windows-label",schemaPath:"#/properties/windows-label/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:r+"/windows-label",schemaPath:"#/properties/windows-label/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}if(i["recovery-size"]!==void 0){let a=i["recovery-size"];if(typeof a=="st\
ring"){if(!le.test(a)){let t={instancePath:r+"/recovery-size",schemaPath:"#/properties/recovery-size/pattern",keyword:"p\
attern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([K\
MGT]i?B?|B)?$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/recovery-size",schemaPath:"#/properties/reco\
very-size/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),s++}return K.errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve=E,ke={title:"Restart",description:"\
Restarts the computer and continues with the next step. Restarting into WinPE stages the sequence's boot image on the di\
sk first.","x-steppe":{"runs-in":"any",destructive:!1},type:"object",additionalProperties:!1,required:["to"],properties:{
to:{type:"string",description:"The system to start.",enum:["winpe","full-os"]},message:{type:"string",description:"Shown\
 to whoever sits there.",maxLength:512}},$id:"expandedValidators6"};function E(i,{instancePath:r="",parentData:N,parentDataProperty:x,
rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=E.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.to===void 0){let a={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[a]:e.push(a),s++}
for(let a in i)if(!(a==="to"||a==="message")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}
if(i.to!==void 0){let a=i.to;if(typeof a!="string"){let t={instancePath:r+"/to",schemaPath:"#/properties/to/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(a==="winpe"||a==="full-os")){let t={
instancePath:r+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:ke.properties.to.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(i.message!==void 0){let a=i.message;if(typeof a==
"string"){if(b(a)>512){let t={instancePath:r+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",
params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[a]:e.push(a),s++}return E.errors=e,s===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pe=S;function S(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=S.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
for(let a in i)if(!(a==="path"||a==="to"||a==="keep-store")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}if(i.path!==void 0){let a=i.path;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/path",schemaPath:"#/pr\
operties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.to!==void 0){let a=i.to;if(typeof a=="string"){if(b(
a)<1){let t={instancePath:r+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/to",schemaPath:"#/prop\
erties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i["keep\
-store"]!==void 0&&typeof i["keep-store"]!="boolean"){let a={instancePath:r+"/keep-store",schemaPath:"#/properties/keep-\
store/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),s++}return S.errors=e,s===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var be=$,_e={title:"Run command",description:"\
Runs a program with an argument vector; no shell is involved.","x-steppe":{"runs-in":"any",destructive:!1},type:"object",
additionalProperties:!1,required:["program"],properties:{program:{type:"string",description:"Program to start: a path, o\
r a name that the system finds.",minLength:1},arguments:{type:"array",description:"Arguments, each as one entry.",items:{
type:"string"},default:[]},"working-directory":{type:"string",description:"Folder in which it starts.",maxLength:255},"s\
uccess-codes":{type:"array",description:"Exit codes that mean success.",items:{type:"integer",minimum:0,maximum:4294967295},
default:[0,3010]},"restart-codes":{type:"array",description:"Exit codes that mean success and ask for a restart into the\
 running system.",items:{type:"integer",minimum:0,maximum:4294967295},default:[3010]},timeout:{type:"string",description:"\
How long it may take, such as `90s`, `15m` or `2h`; then it is ended with all its children.",pattern:"^[0-9]+(ms|s|m|h)?\
$"},idempotence:{type:"string",description:"What a power cut in the middle means: `once` never runs it a second time una\
sked, `repeatable` runs it again.",enum:["once","repeatable"],default:"once"},"output-variable":{type:"string",description:"\
Variable that receives the output.",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"}},$id:"expandedValidators8"},pe=new RegExp(
"^[0-9]+(ms|s|m|h)?$","u"),X=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,255}$","u");function $(i,{instancePath:r="",parentData:N,
parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=$.evaluated;if(g.dynamicProps&&(g.props=void 0),
g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.program===void 0){let a={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"program"},message:"must have required property 'prog\
ram'"};e===null?e=[a]:e.push(a),s++}for(let a in i)if(!(a==="program"||a==="arguments"||a==="working-directory"||a==="su\
ccess-codes"||a==="restart-codes"||a==="timeout"||a==="idempotence"||a==="output-variable")){let t={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),s++}if(i.program!==void 0){let a=i.program;if(typeof a=="string"){if(b(a)<1){let t={
instancePath:r+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/program",schemaPath:"#/pr\
operties/program/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.
arguments!==void 0){let a=i.arguments;if(Array.isArray(a)){let t=a.length;for(let w=0;w<t;w++)if(typeof a[w]!="string"){
let h={instancePath:r+"/arguments/"+w,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[h]:e.push(h),s++}}else{let t={instancePath:r+"/arguments",schemaPath:"#/properties\
/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(i["worki\
ng-directory"]!==void 0){let a=i["working-directory"];if(typeof a=="string"){if(b(a)>255){let t={instancePath:r+"/workin\
g-directory",schemaPath:"#/properties/working-directory/maxLength",keyword:"maxLength",params:{limit:255},message:"must \
NOT have more than 255 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/working-directory",schemaPath:"\
#/properties/working-directory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}}if(i["success-codes"]!==void 0){let a=i["success-codes"];if(Array.isArray(a)){let t=a.length;for(let w=0;w<t;w++){
let h=a[w];if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let f={instancePath:r+"/success-codes/"+w,schemaPath:"\
#/properties/success-codes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:
e.push(f),s++}if(typeof h=="number"&&isFinite(h)){if(h>4294967295||isNaN(h)){let f={instancePath:r+"/success-codes/"+w,schemaPath:"\
#/properties/success-codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <\
= 4294967295"};e===null?e=[f]:e.push(f),s++}if(h<0||isNaN(h)){let f={instancePath:r+"/success-codes/"+w,schemaPath:"#/pr\
operties/success-codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[f]:e.push(f),s++}}}}else{let t={instancePath:r+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(i["restart-codes"]!==void 0){let a=i["\
restart-codes"];if(Array.isArray(a)){let t=a.length;for(let w=0;w<t;w++){let h=a[w];if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let f={instancePath:r+"/restart-codes/"+w,schemaPath:"#/properties/restart-codes/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),s++}if(typeof h=="number"&&isFinite(h)){
if(h>4294967295||isNaN(h)){let f={instancePath:r+"/restart-codes/"+w,schemaPath:"#/properties/restart-codes/items/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[f]:e.push(f),
s++}if(h<0||isNaN(h)){let f={instancePath:r+"/restart-codes/"+w,schemaPath:"#/properties/restart-codes/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),s++}}}}else{let t={instancePath:r+
"/restart-codes",schemaPath:"#/properties/restart-codes/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[t]:e.push(t),s++}}if(i.timeout!==void 0){let a=i.timeout;if(typeof a=="string"){if(!pe.test(a)){let t={instancePath:r+
"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(ms|s|m|h)?$"},message:'m\
ust match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/timeout",schemaPath:"\
#/properties/timeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(i.idempotence!==void 0){let a=i.idempotence;if(typeof a!="string"){let t={instancePath:r+"/idempotence",schemaPath:"#\
/properties/idempotence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(!(a==="once"||a==="repeatable")){let t={instancePath:r+"/idempotence",schemaPath:"#/properties/idempotence/enum",keyword:"\
enum",params:{allowedValues:_e.properties.idempotence.enum},message:"must be equal to one of the allowed values"};e===null?
e=[t]:e.push(t),s++}}if(i["output-variable"]!==void 0){let a=i["output-variable"];if(typeof a=="string"){if(!X.test(a)){
let t={instancePath:r+"/output-variable",schemaPath:"#/properties/output-variable/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:r+"/output-variable",schemaPath:"#/properties/output-variable/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return $.errors=e,s===0}$.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Le=I;function I(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=I.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.name===void 0){let a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[a]:e.push(a),s++}if(i.value===void 0){let a={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[a]:e.push(a),s++}for(let a in i)if(!(a==="name"||a==="value"||a==="secret")){let t={instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0){let a=i.name;if(typeof a=="string"){if(!X.test(a)){let t={instancePath:r+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.
value!==void 0){let a=i.value;if(typeof a=="string"){if(b(a)>4e3){let t={instancePath:r+"/value",schemaPath:"#/propertie\
s/value/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:r+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.secret!==void 0&&typeof i.secret!="boolean"){let a={
instancePath:r+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return I.errors=e,s===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xe=W;function W(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=W.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
for(let a in i)if(a!=="to"){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.to!==void 0){let a=i.
to;if(typeof a=="string"){if(b(a)<1){let t={instancePath:r+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[a]:e.push(a),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ae=Z;var _=new RegExp("%[^%]+%","u");function Z(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){
let e=null,s=0,g=Z.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.image===void 0){let m={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[m]:e.push(m),s++}for(let m in i)if(!(m==="image"||m===
"index"||m==="name"||m==="edition"||m==="to")){let d={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}
if(i.image!==void 0){let m=i.image,d=s,n=!0,o=s;if(s===o)if(typeof m=="string"){if(!_.test(m)){let l={};e===null?e=[l]:e.
push(l),s++}}else{let l={};e===null?e=[l]:e.push(l),s++}var a=o===s;if(s=d,e!==null&&(d?e.length=d:e=null),!a){let l=s;if(typeof m==
"string"){if(b(m)<1){let p={instancePath:r+"/image",schemaPath:"#/properties/image/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:r+"/ima\
ge",schemaPath:"#/properties/image/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),s++}var a=l===s;n=a}if(!n){let l={instancePath:r+"/image",schemaPath:"#/properties/image/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[l]:e.push(l),s++}}if(i.index!==void 0){let m=i.
index,d=s,n=!0,o=s;if(s===o)if(typeof m=="string"){if(!_.test(m)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};e===
null?e=[l]:e.push(l),s++}var t=o===s;if(s=d,e!==null&&(d?e.length=d:e=null),!t){let l=s;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m))){let p={instancePath:r+"/index",schemaPath:"#/properties/index/else/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m))){let p={instancePath:r+"/index",schemaPath:"#/properties/index/else/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),s++}var t=l===s;n=t}if(!n){let l={instancePath:r+"/index",schemaPath:"\
#/properties/index/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[l]:e.
push(l),s++}}if(i.name!==void 0){let m=i.name,d=s,n=!0,o=s;if(s===o)if(typeof m=="string"){if(!_.test(m)){let l={};e===null?
e=[l]:e.push(l),s++}}else{let l={};e===null?e=[l]:e.push(l),s++}var w=o===s;if(s=d,e!==null&&(d?e.length=d:e=null),!w){let l=s;
if(typeof m=="string"){if(b(m)<1){let p={instancePath:r+"/name",schemaPath:"#/properties/name/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:r+
"/name",schemaPath:"#/properties/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}var w=l===s;n=w}if(!n){let l={instancePath:r+"/name",schemaPath:"#/properties/name/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[l]:e.push(l),s++}}if(i.edition!==void 0){
let m=i.edition,d=s,n=!0,o=s;if(s===o)if(typeof m=="string"){if(!_.test(m)){let l={};e===null?e=[l]:e.push(l),s++}}else{
let l={};e===null?e=[l]:e.push(l),s++}var h=o===s;if(s=d,e!==null&&(d?e.length=d:e=null),!h){let l=s;if(typeof m=="strin\
g"){if(b(m)<1){let p={instancePath:r+"/edition",schemaPath:"#/properties/edition/else/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:r+"/edi\
tion",schemaPath:"#/properties/edition/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}var h=l===s;n=h}if(!n){let l={instancePath:r+"/edition",schemaPath:"#/properties/edition/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[l]:e.push(l),s++}}if(i.to!==void 0){let m=i.
to,d=s,n=!0,o=s;if(s===o)if(typeof m=="string"){if(!_.test(m)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};e===
null?e=[l]:e.push(l),s++}var f=o===s;if(s=d,e!==null&&(d?e.length=d:e=null),!f){let l=s;if(typeof m=="string"){if(b(m)<1){
let p={instancePath:r+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:r+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}var f=l===
s;n=f}if(!n){let l={instancePath:r+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[l]:e.push(l),s++}}}else{let m={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ne=F,Te={title:"Apply Windows settings",description:"Writes the answer file that Wi\
ndows Setup reads at the first start of the applied Windows.","x-steppe":{"runs-in":"winpe",destructive:!1},type:"object",
additionalProperties:!1,properties:{to:{description:"Volume of the applied Windows.",if:{type:"string",pattern:"%[^%]+%"},
else:{type:"string",minLength:1,default:"%OSDTargetSystemDrive%"}},"answer-file":{description:"Name of a content with an\
 answer file of your own; settings are added to it.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
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
minLength:1}}},$id:"authoredValidators1"};function F(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,
dynamicAnchors:O={}}={}){let e=null,s=0,g=F.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){for(let v in i)if(!ne.call(Te.properties,v)){let y={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional p\
roperties"};e===null?e=[y]:e.push(y),s++}if(i.to!==void 0){let v=i.to,y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.
test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var a=L===s;if(s=y,e!==null&&
(y?e.length=y:e=null),!a){let u=s;if(typeof v=="string"){if(b(v)<1){let P={instancePath:r+"/to",schemaPath:"#/properties\
/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:
e.push(P),s++}}else{let P={instancePath:r+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var a=u===s;k=a}if(!k){let u={instancePath:r+"/to",schemaPath:"\
#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(
u),s++}}if(i["answer-file"]!==void 0){let v=i["answer-file"],y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.test(v)){
let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var t=L===s;if(s=y,e!==null&&(y?e.length=
y:e=null),!t){let u=s;if(typeof v=="string"){if(b(v)<1){let P={instancePath:r+"/answer-file",schemaPath:"#/properties/an\
swer-file/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[P]:e.push(P),s++}}else{let P={instancePath:r+"/answer-file",schemaPath:"#/properties/answer-file/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var t=u===s;k=t}if(!k){let u={instancePath:r+
"/answer-file",schemaPath:"#/properties/answer-file/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["computer-name"]!==void 0){let v=i["computer-name"],y=s,k=!0,L=s;if(s===
L)if(typeof v=="string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}
var w=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!w){let u=s;if(typeof v=="string"){if(b(v)<1){let P={instancePath:r+"\
/computer-name",schemaPath:"#/properties/computer-name/else/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:r+"/computer-name",schemaPath:"\
#/properties/computer-name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(
P),s++}var w=u===s;k=w}if(!k){let u={instancePath:r+"/computer-name",schemaPath:"#/properties/computer-name/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["registered-ow\
ner"]!==void 0){let v=i["registered-owner"],y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.test(v)){let u={};e===null?
e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var h=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!h){let u=s;
if(typeof v=="string"){if(b(v)>256){let P={instancePath:r+"/registered-owner",schemaPath:"#/properties/registered-owner/\
else/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[P]:
e.push(P),s++}}else{let P={instancePath:r+"/registered-owner",schemaPath:"#/properties/registered-owner/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var h=u===s;k=h}if(!k){let u={instancePath:r+
"/registered-owner",schemaPath:"#/properties/registered-owner/if",keyword:"if",params:{failingKeyword:"else"},message:'m\
ust match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["registered-organization"]!==void 0){let v=i["registered-or\
ganization"],y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};
e===null?e=[u]:e.push(u),s++}var f=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!f){let u=s;if(typeof v=="string"){if(b(
v)>256){let P={instancePath:r+"/registered-organization",schemaPath:"#/properties/registered-organization/else/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[P]:e.push(P),s++}}else{
let P={instancePath:r+"/registered-organization",schemaPath:"#/properties/registered-organization/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var f=u===s;k=f}if(!k){let u={instancePath:r+
"/registered-organization",schemaPath:"#/properties/registered-organization/if",keyword:"if",params:{failingKeyword:"els\
e"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["product-key"]!==void 0){let v=i["product-key"],
y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?
e=[u]:e.push(u),s++}var m=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!m){let u=s;if(typeof v=="string"){if(!oe.test(v)){
let P={instancePath:r+"/product-key",schemaPath:"#/properties/product-key/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"},message:'must match pattern "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"'};e===null?e=[
P]:e.push(P),s++}}else{let P={instancePath:r+"/product-key",schemaPath:"#/properties/product-key/else/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var m=u===s;k=m}if(!k){let u={instancePath:r+
"/product-key",schemaPath:"#/properties/product-key/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["time-zone"]!==void 0){let v=i["time-zone"],y=s,k=!0,L=s;if(s===L)if(typeof v==
"string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var d=L===s;if(s=
y,e!==null&&(y?e.length=y:e=null),!d){let u=s;if(typeof v=="string"){if(b(v)<1){let P={instancePath:r+"/time-zone",schemaPath:"\
#/properties/time-zone/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:r+"/time-zone",schemaPath:"#/properties/time-zone/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var d=u===s;k=d}if(!k){let u={
instancePath:r+"/time-zone",schemaPath:"#/properties/time-zone/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["administrator-password"]!==void 0){let v=i["administrator\
-password"],y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};
e===null?e=[u]:e.push(u),s++}var n=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!n){let u=s;if(typeof v=="string"){if(b(
v)<1){let P={instancePath:r+"/administrator-password",schemaPath:"#/properties/administrator-password/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:r+
"/administrator-password",schemaPath:"#/properties/administrator-password/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[P]:e.push(P),s++}var n=u===s;k=n}if(!k){let u={instancePath:r+"/administrator-pass\
word",schemaPath:"#/properties/administrator-password/if",keyword:"if",params:{failingKeyword:"else"},message:'must matc\
h "else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["input-locale"]!==void 0){let v=i["input-locale"],y=s,k=!0,L=s;if(s===
L)if(typeof v=="string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}
var o=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!o){let u=s;if(typeof v=="string"){if(b(v)<1){let P={instancePath:r+"\
/input-locale",schemaPath:"#/properties/input-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:r+"/input-locale",schemaPath:"\
#/properties/input-locale/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(
P),s++}var o=u===s;k=o}if(!k){let u={instancePath:r+"/input-locale",schemaPath:"#/properties/input-locale/if",keyword:"i\
f",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["system-locale"]!==
void 0){let v=i["system-locale"],y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(
u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var l=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!l){let u=s;if(typeof v==
"string"){if(b(v)<1){let P={instancePath:r+"/system-locale",schemaPath:"#/properties/system-locale/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:r+
"/system-locale",schemaPath:"#/properties/system-locale/else/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[P]:e.push(P),s++}var l=u===s;k=l}if(!k){let u={instancePath:r+"/system-locale",schemaPath:"#/prop\
erties/system-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:
e.push(u),s++}}if(i["user-locale"]!==void 0){let v=i["user-locale"],y=s,k=!0,L=s;if(s===L)if(typeof v=="string"){if(!_.test(
v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}var c=L===s;if(s=y,e!==null&&(y?e.
length=y:e=null),!c){let u=s;if(typeof v=="string"){if(b(v)<1){let P={instancePath:r+"/user-locale",schemaPath:"#/proper\
ties/user-locale/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[P]:e.push(P),s++}}else{let P={instancePath:r+"/user-locale",schemaPath:"#/properties/user-locale/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var c=u===s;k=c}if(!k){let u={instancePath:r+
"/user-locale",schemaPath:"#/properties/user-locale/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[u]:e.push(u),s++}}if(i["ui-language"]!==void 0){let v=i["ui-language"],y=s,k=!0,L=s;if(s===L)
if(typeof v=="string"){if(!_.test(v)){let u={};e===null?e=[u]:e.push(u),s++}}else{let u={};e===null?e=[u]:e.push(u),s++}
var p=L===s;if(s=y,e!==null&&(y?e.length=y:e=null),!p){let u=s;if(typeof v=="string"){if(b(v)<1){let P={instancePath:r+"\
/ui-language",schemaPath:"#/properties/ui-language/else/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:r+"/ui-language",schemaPath:"#/p\
roperties/ui-language/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),
s++}var p=u===s;k=p}if(!k){let u={instancePath:r+"/ui-language",schemaPath:"#/properties/ui-language/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[u]:e.push(u),s++}}}else{let v={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}return F.errors=e,s===
0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oe=R,se={title:"Capture user state",description:"Captures t\
he files of the machine's users into a state store that survives the wipe. Moves files, not settings.","x-steppe":{"runs\
-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,properties:{store:{description:"`hard-link` keeps the\
 files on their volume by second names and takes no space; `copy` copies them.",if:{type:"string",pattern:"%[^%]+%"},else:{
type:"string",enum:["hard-link","copy"],default:"hard-link"}},from:{description:"Volume of the old Windows.",if:{type:"s\
tring",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDisk%"}},path:{description:"Folder of the store.",
if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"%OSDStateStorePath%"}},folders:{type:"arra\
y",description:"Further folders to capture, beside the users' profiles.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{
type:"string",minLength:1}},default:[]},exclude:{type:"array",description:"Patterns relative to a profile, with `*` and \
`**`, of what is left behind.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},default:["A\
ppData\\Local\\Temp\\**","NTUSER.DAT*","ntuser.*","AppData\\Local\\Microsoft\\Windows\\UsrClass.dat*"]},"cloud-only":{description:"\
Files that are only in the cloud: `list` leaves them out and lists them, `stop` fails.",if:{type:"string",pattern:"%[^%]\
+%"},else:{type:"string",enum:["list","stop"],default:"list"}},encrypted:{description:"Files encrypted by EFS: `stop` fa\
ils before anything is deleted, `list` leaves them out and lists them.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"\
string",enum:["stop","list"],default:"stop"}}},$id:"authoredValidators2"};function R(i,{instancePath:r="",parentData:N,parentDataProperty:x,
rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=R.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i)if(!(n==="store"||n==="from"||n==="path"||n==="fo\
lders"||n==="exclude"||n==="cloud-only"||n==="encrypted")){let o={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(i.store!==void 0){let n=i.store,o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};e===null?
e=[p]:e.push(p),s++}}else{let p={};e===null?e=[p]:e.push(p),s++}var a=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),!a){let p=s;
if(typeof n!="string"){let y={instancePath:r+"/store",schemaPath:"#/properties/store/else/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(!(n==="hard-link"||n==="copy")){let y={instancePath:r+
"/store",schemaPath:"#/properties/store/else/enum",keyword:"enum",params:{allowedValues:se.properties.store.else.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),s++}var a=p===s;l=a}if(!l){let p={instancePath:r+"\
/store",schemaPath:"#/properties/store/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};
e===null?e=[p]:e.push(p),s++}}if(i.from!==void 0){let n=i.from,o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){
let p={};e===null?e=[p]:e.push(p),s++}}else{let p={};e===null?e=[p]:e.push(p),s++}var t=c===s;if(s=o,e!==null&&(o?e.length=
o:e=null),!t){let p=s;if(typeof n=="string"){if(b(n)<1){let y={instancePath:r+"/from",schemaPath:"#/properties/from/else\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(
y),s++}}else{let y={instancePath:r+"/from",schemaPath:"#/properties/from/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[y]:e.push(y),s++}var t=p===s;l=t}if(!l){let p={instancePath:r+"/from",schemaPath:"\
#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[p]:e.push(
p),s++}}if(i.path!==void 0){let n=i.path,o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};e===null?e=
[p]:e.push(p),s++}}else{let p={};e===null?e=[p]:e.push(p),s++}var w=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),!w){let p=s;
if(typeof n=="string"){if(b(n)<1){let y={instancePath:r+"/path",schemaPath:"#/properties/path/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:r+
"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[y]:e.push(y),s++}var w=p===s;l=w}if(!l){let p={instancePath:r+"/path",schemaPath:"#/properties/path/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[p]:e.push(p),s++}}if(i.folders!==void 0){
let n=i.folders;if(Array.isArray(n)){let o=n.length;for(let l=0;l<o;l++){let c=n[l],p=s,v=!0,y=s;if(s===y)if(typeof c=="\
string"){if(!_.test(c)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var h=y===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!h){let k=s;if(typeof c=="string"){if(b(c)<1){let u={instancePath:r+"/folders/"+l,schemaPath:"\
#/properties/folders/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:r+"/folders/"+l,schemaPath:"#/properties/folders/items/e\
lse/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var h=k===s;v=h}if(!v){
let k={instancePath:r+"/folders/"+l,schemaPath:"#/properties/folders/items/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}}else{let o={instancePath:r+"/folders",schemaPath:"#/p\
roperties/folders/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(i.
exclude!==void 0){let n=i.exclude;if(Array.isArray(n)){let o=n.length;for(let l=0;l<o;l++){let c=n[l],p=s,v=!0,y=s;if(s===
y)if(typeof c=="string"){if(!_.test(c)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}
var f=y===s;if(s=p,e!==null&&(p?e.length=p:e=null),!f){let k=s;if(typeof c=="string"){if(b(c)<1){let u={instancePath:r+"\
/exclude/"+l,schemaPath:"#/properties/exclude/items/else/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:r+"/exclude/"+l,schemaPath:"#/p\
roperties/exclude/items/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),s++}var f=k===s;v=f}if(!v){let k={instancePath:r+"/exclude/"+l,schemaPath:"#/properties/exclude/items/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[k]:e.push(k),s++}}}else{let o={instancePath:r+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[o]:e.push(o),s++}}if(i["cloud-only"]!==void 0){let n=i["cloud-only"],o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.
test(n)){let p={};e===null?e=[p]:e.push(p),s++}}else{let p={};e===null?e=[p]:e.push(p),s++}var m=c===s;if(s=o,e!==null&&
(o?e.length=o:e=null),!m){let p=s;if(typeof n!="string"){let y={instancePath:r+"/cloud-only",schemaPath:"#/properties/cl\
oud-only/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(!(n===
"list"||n==="stop")){let y={instancePath:r+"/cloud-only",schemaPath:"#/properties/cloud-only/else/enum",keyword:"enum",params:{
allowedValues:se.properties["cloud-only"].else.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:
e.push(y),s++}var m=p===s;l=m}if(!l){let p={instancePath:r+"/cloud-only",schemaPath:"#/properties/cloud-only/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[p]:e.push(p),s++}}if(i.encrypted!==void 0){
let n=i.encrypted,o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};e===null?e=[p]:e.push(p),s++}}else{
let p={};e===null?e=[p]:e.push(p),s++}var d=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),!d){let p=s;if(typeof n!="strin\
g"){let y={instancePath:r+"/encrypted",schemaPath:"#/properties/encrypted/else/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[y]:e.push(y),s++}if(!(n==="stop"||n==="list")){let y={instancePath:r+"/encrypted",
schemaPath:"#/properties/encrypted/else/enum",keyword:"enum",params:{allowedValues:se.properties.encrypted.else.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),s++}var d=p===s;l=d}if(!l){let p={instancePath:r+"\
/encrypted",schemaPath:"#/properties/encrypted/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else\
" schema'};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return R.errors=e,s===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var De=M;function M(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=M.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.to===void 0){let f={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[f]:e.push(f),s++}for(let f in i)if(!(f==="content"||f==="from"||f==="to"||
f==="overwrite")){let m={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.content!==void 0){let f=i.content,m=s,d=!0,
n=s;if(s===n)if(typeof f=="string"){if(!_.test(f)){let o={};e===null?e=[o]:e.push(o),s++}}else{let o={};e===null?e=[o]:e.
push(o),s++}var a=n===s;if(s=m,e!==null&&(m?e.length=m:e=null),!a){let o=s;if(typeof f=="string"){if(b(f)<1){let c={instancePath:r+
"/content",schemaPath:"#/properties/content/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/content",schemaPath:"#/properties/c\
ontent/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var a=o===
s;d=a}if(!d){let o={instancePath:r+"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[o]:e.push(o),s++}}if(i.from!==void 0){let f=i.from,m=s,d=!0,n=s;if(s===
n)if(typeof f=="string"){if(!_.test(f)){let o={};e===null?e=[o]:e.push(o),s++}}else{let o={};e===null?e=[o]:e.push(o),s++}
var t=n===s;if(s=m,e!==null&&(m?e.length=m:e=null),!t){let o=s;if(typeof f=="string"){if(b(f)<1){let c={instancePath:r+"\
/from",schemaPath:"#/properties/from/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/from",schemaPath:"#/properties/from/else/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var t=o===s;d=t}if(!d){
let o={instancePath:r+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[o]:e.push(o),s++}}if(i.to!==void 0){let f=i.to,m=s,d=!0,n=s;if(s===n)if(typeof f=="s\
tring"){if(!_.test(f)){let o={};e===null?e=[o]:e.push(o),s++}}else{let o={};e===null?e=[o]:e.push(o),s++}var w=n===s;if(s=
m,e!==null&&(m?e.length=m:e=null),!w){let o=s;if(typeof f=="string"){if(b(f)<1){let c={instancePath:r+"/to",schemaPath:"\
#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/to",schemaPath:"#/properties/to/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var w=o===s;d=w}if(!d){let o={instancePath:r+"/to",
schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[o]:e.push(o),s++}}if(i.overwrite!==void 0){let f=i.overwrite,m=s,d=!0,n=s;if(s===n)if(typeof f=="string"){if(!_.test(
f)){let o={};e===null?e=[o]:e.push(o),s++}}else{let o={};e===null?e=[o]:e.push(o),s++}var h=n===s;if(s=m,e!==null&&(m?e.
length=m:e=null),!h){let o=s;if(typeof f!="boolean"){let c={instancePath:r+"/overwrite",schemaPath:"#/properties/overwri\
te/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}var h=o===s;
d=h}if(!d){let o={instancePath:r+"/overwrite",schemaPath:"#/properties/overwrite/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[o]:e.push(o),s++}}}else{let f={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return M.errors=e,s===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var je=B,ze={title:"Inject drivers",description:"Matches the machine's device\
s against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Windows.","x-steppe":{
"runs-in":"winpe",destructive:!1},type:"object",additionalProperties:!1,required:["drivers"],properties:{drivers:{description:"\
Name of the content that is the folder of driver packages.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},
to:{description:"Volume of the applied Windows.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1,default:"\
%OSDTargetSystemDrive%"}},"allow-unsigned":{description:"True takes unsigned packages when nothing signed matches.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"boolean",default:!1}},missing:{description:"What a boot-critical device wit\
hout a driver means.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["fail","warn"],default:"fail"}}},$id:"\
authoredValidators4"};function B(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){
let e=null,s=0,g=B.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.drivers===void 0){let f={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
drivers"},message:"must have required property 'drivers'"};e===null?e=[f]:e.push(f),s++}for(let f in i)if(!(f==="drivers"||
f==="to"||f==="allow-unsigned"||f==="missing")){let m={instancePath:r,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}
if(i.drivers!==void 0){let f=i.drivers,m=s,d=!0,n=s;if(s===n)if(typeof f=="string"){if(!_.test(f)){let o={};e===null?e=[
o]:e.push(o),s++}}else{let o={};e===null?e=[o]:e.push(o),s++}var a=n===s;if(s=m,e!==null&&(m?e.length=m:e=null),!a){let o=s;
if(typeof f=="string"){if(b(f)<1){let c={instancePath:r+"/drivers",schemaPath:"#/properties/drivers/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+
"/drivers",schemaPath:"#/properties/drivers/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),s++}var a=o===s;d=a}if(!d){let o={instancePath:r+"/drivers",schemaPath:"#/properties/drivers/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[o]:e.push(o),s++}}if(i.to!==void 0){let f=i.
to,m=s,d=!0,n=s;if(s===n)if(typeof f=="string"){if(!_.test(f)){let o={};e===null?e=[o]:e.push(o),s++}}else{let o={};e===
null?e=[o]:e.push(o),s++}var t=n===s;if(s=m,e!==null&&(m?e.length=m:e=null),!t){let o=s;if(typeof f=="string"){if(b(f)<1){
let c={instancePath:r+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var t=o===
s;d=t}if(!d){let o={instancePath:r+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[o]:e.push(o),s++}}if(i["allow-unsigned"]!==void 0){let f=i["allow-unsigned"],m=s,
d=!0,n=s;if(s===n)if(typeof f=="string"){if(!_.test(f)){let o={};e===null?e=[o]:e.push(o),s++}}else{let o={};e===null?e=
[o]:e.push(o),s++}var w=n===s;if(s=m,e!==null&&(m?e.length=m:e=null),!w){let o=s;if(typeof f!="boolean"){let c={instancePath:r+
"/allow-unsigned",schemaPath:"#/properties/allow-unsigned/else/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[c]:e.push(c),s++}var w=o===s;d=w}if(!d){let o={instancePath:r+"/allow-unsigned",schemaPath:"#\
/properties/allow-unsigned/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?
e=[o]:e.push(o),s++}}if(i.missing!==void 0){let f=i.missing,m=s,d=!0,n=s;if(s===n)if(typeof f=="string"){if(!_.test(f)){
let o={};e===null?e=[o]:e.push(o),s++}}else{let o={};e===null?e=[o]:e.push(o),s++}var h=n===s;if(s=m,e!==null&&(m?e.length=
m:e=null),!h){let o=s;if(typeof f!="string"){let c={instancePath:r+"/missing",schemaPath:"#/properties/missing/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(f==="fail"||f==="warn")){
let c={instancePath:r+"/missing",schemaPath:"#/properties/missing/else/enum",keyword:"enum",params:{allowedValues:ze.properties.
missing.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}var h=o===s;d=h}if(!d){
let o={instancePath:r+"/missing",schemaPath:"#/properties/missing/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[o]:e.push(o),s++}}}else{let f={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return B.errors=e,s===0}B.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var qe=C,ae={title:"Partition disk",description:"Erases one disk and makes its partitio\
ns and volumes. Media and removable disks are never chosen unless named by serial number.","x-steppe":{"runs-in":"winpe",
destructive:!0},type:"object",additionalProperties:!1,properties:{disk:{type:"object",description:"Which disk.",additionalProperties:!1,
default:{},properties:{which:{description:"Rule among the internal disks; `only` stops when there is more than one.",if:{
type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["only","first","smallest","largest"],default:"only"}},serial:{
description:"Serial number: names exactly one disk.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}}}},
layout:{description:"`uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recove\
ry on MBR. `automatic` takes the one that fits the firmware.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:[
"automatic","uefi-recommended","bios-recommended"],default:"automatic"}},"windows-label":{description:"Label of the Wind\
ows volume.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:32,default:"Windows"}},"recovery-size":{
description:"Size of the recovery partition, such as `990MiB`.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",default:"990MiB"}}},$id:"authoredValidators5"};function C(i,{instancePath:r="",
parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=C.evaluated;if(g.dynamicProps&&
(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let m in i)if(!(m==="dis\
k"||m==="layout"||m==="windows-label"||m==="recovery-size")){let d={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[d]:e.push(
d),s++}if(i.disk!==void 0){let m=i.disk;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let d in m)if(!(d==="which"||d===
"serial")){let n={instancePath:r+"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(m.which!==
void 0){let d=m.which,n=s,o=!0,l=s;if(s===l)if(typeof d=="string"){if(!_.test(d)){let c={};e===null?e=[c]:e.push(c),s++}}else{
let c={};e===null?e=[c]:e.push(c),s++}var a=l===s;if(s=n,e!==null&&(n?e.length=n:e=null),!a){let c=s;if(typeof d!="strin\
g"){let v={instancePath:r+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(!(d==="only"||d==="first"||d==="smallest"||d===
"largest")){let v={instancePath:r+"/disk/which",schemaPath:"#/properties/disk/properties/which/else/enum",keyword:"enum",
params:{allowedValues:ae.properties.disk.properties.which.else.enum},message:"must be equal to one of the allowed values"};
e===null?e=[v]:e.push(v),s++}var a=c===s;o=a}if(!o){let c={instancePath:r+"/disk/which",schemaPath:"#/properties/disk/pr\
operties/which/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[c]:e.push(
c),s++}}if(m.serial!==void 0){let d=m.serial,n=s,o=!0,l=s;if(s===l)if(typeof d=="string"){if(!_.test(d)){let c={};e===null?
e=[c]:e.push(c),s++}}else{let c={};e===null?e=[c]:e.push(c),s++}var t=l===s;if(s=n,e!==null&&(n?e.length=n:e=null),!t){let c=s;
if(typeof d=="string"){if(b(d)<1){let v={instancePath:r+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/e\
lse/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[v]:e.push(
v),s++}}else{let v={instancePath:r+"/disk/serial",schemaPath:"#/properties/disk/properties/serial/else/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}var t=c===s;o=t}if(!o){let c={instancePath:r+
"/disk/serial",schemaPath:"#/properties/disk/properties/serial/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[c]:e.push(c),s++}}}else{let d={instancePath:r+"/disk",schemaPath:"#/properties/di\
sk/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}if(i.layout!==void 0){
let m=i.layout,d=s,n=!0,o=s;if(s===o)if(typeof m=="string"){if(!_.test(m)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};
e===null?e=[l]:e.push(l),s++}var w=o===s;if(s=d,e!==null&&(d?e.length=d:e=null),!w){let l=s;if(typeof m!="string"){let p={
instancePath:r+"/layout",schemaPath:"#/properties/layout/else/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),s++}if(!(m==="automatic"||m==="uefi-recommended"||m==="bios-recommended")){let p={instancePath:r+
"/layout",schemaPath:"#/properties/layout/else/enum",keyword:"enum",params:{allowedValues:ae.properties.layout.else.enum},
message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}var w=l===s;n=w}if(!n){let l={instancePath:r+
"/layout",schemaPath:"#/properties/layout/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" sch\
ema'};e===null?e=[l]:e.push(l),s++}}if(i["windows-label"]!==void 0){let m=i["windows-label"],d=s,n=!0,o=s;if(s===o)if(typeof m==
"string"){if(!_.test(m)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};e===null?e=[l]:e.push(l),s++}var h=o===s;if(s=
d,e!==null&&(d?e.length=d:e=null),!h){let l=s;if(typeof m=="string"){if(b(m)>32){let p={instancePath:r+"/windows-label",
schemaPath:"#/properties/windows-label/else/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more\
 than 32 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:r+"/windows-label",schemaPath:"#/properties\
/windows-label/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}var h=l===
s;n=h}if(!n){let l={instancePath:r+"/windows-label",schemaPath:"#/properties/windows-label/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[l]:e.push(l),s++}}if(i["recovery-size"]!==void 0){let m=i["recove\
ry-size"],d=s,n=!0,o=s;if(s===o)if(typeof m=="string"){if(!_.test(m)){let l={};e===null?e=[l]:e.push(l),s++}}else{let l={};
e===null?e=[l]:e.push(l),s++}var f=o===s;if(s=d,e!==null&&(d?e.length=d:e=null),!f){let l=s;if(typeof m=="string"){if(!le.
test(m)){let p={instancePath:r+"/recovery-size",schemaPath:"#/properties/recovery-size/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"'};
e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:r+"/recovery-size",schemaPath:"#/properties/recovery-size/else/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}var f=l===s;n=f}if(!n){
let l={instancePath:r+"/recovery-size",schemaPath:"#/properties/recovery-size/if",keyword:"if",params:{failingKeyword:"e\
lse"},message:'must match "else" schema'};e===null?e=[l]:e.push(l),s++}}}else{let m={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return C.errors=e,s===0}C.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ve=G,Ke={title:"Restart",description:"Restarts the computer and continues\
 with the next step. Restarting into WinPE stages the sequence's boot image on the disk first.","x-steppe":{"runs-in":"a\
ny",destructive:!1},type:"object",additionalProperties:!1,required:["to"],properties:{to:{description:"The system to sta\
rt.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",enum:["winpe","full-os"]}},message:{description:"Shown to \
whoever sits there.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:512}}},$id:"authoredValidators6"};
function G(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=G.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.to===void 0){let w={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[w]:e.push(w),s++}for(let w in i)if(!(w==="to"||w==="message")){let h={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have \
additional properties"};e===null?e=[h]:e.push(h),s++}if(i.to!==void 0){let w=i.to,h=s,f=!0,m=s;if(s===m)if(typeof w=="st\
ring"){if(!_.test(w)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var a=m===s;if(s=
h,e!==null&&(h?e.length=h:e=null),!a){let d=s;if(typeof w!="string"){let o={instancePath:r+"/to",schemaPath:"#/propertie\
s/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(w==="w\
inpe"||w==="full-os")){let o={instancePath:r+"/to",schemaPath:"#/properties/to/else/enum",keyword:"enum",params:{allowedValues:Ke.
properties.to.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}var a=d===s;
f=a}if(!f){let d={instancePath:r+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[d]:e.push(d),s++}}if(i.message!==void 0){let w=i.message,h=s,f=!0,m=s;if(s===m)if(typeof w==
"string"){if(!_.test(w)){let d={};e===null?e=[d]:e.push(d),s++}}else{let d={};e===null?e=[d]:e.push(d),s++}var t=m===s;if(s=
h,e!==null&&(h?e.length=h:e=null),!t){let d=s;if(typeof w=="string"){if(b(w)>512){let o={instancePath:r+"/message",schemaPath:"\
#/properties/message/else/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:r+"/message",schemaPath:"#/properties/message/else/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}var t=d===s;f=t}if(!f){let d={instancePath:r+
"/message",schemaPath:"#/properties/message/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" s\
chema'};e===null?e=[d]:e.push(d),s++}}}else{let w={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[w]:e.push(w),s++}return G.errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ee=U;function U(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=U.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
for(let h in i)if(!(h==="path"||h==="to"||h==="keep-store")){let f={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[f]:e.push(
f),s++}if(i.path!==void 0){let h=i.path,f=s,m=!0,d=s;if(s===d)if(typeof h=="string"){if(!_.test(h)){let n={};e===null?e=
[n]:e.push(n),s++}}else{let n={};e===null?e=[n]:e.push(n),s++}var a=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!a){let n=s;
if(typeof h=="string"){if(b(h)<1){let l={instancePath:r+"/path",schemaPath:"#/properties/path/else/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:r+
"/path",schemaPath:"#/properties/path/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}var a=n===s;m=a}if(!m){let n={instancePath:r+"/path",schemaPath:"#/properties/path/if",keyword:"if",
params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[n]:e.push(n),s++}}if(i.to!==void 0){let h=i.
to,f=s,m=!0,d=s;if(s===d)if(typeof h=="string"){if(!_.test(h)){let n={};e===null?e=[n]:e.push(n),s++}}else{let n={};e===
null?e=[n]:e.push(n),s++}var t=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!t){let n=s;if(typeof h=="string"){if(b(h)<1){
let l={instancePath:r+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:r+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}var t=n===
s;m=t}if(!m){let n={instancePath:r+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[n]:e.push(n),s++}}if(i["keep-store"]!==void 0){let h=i["keep-store"],f=s,m=!0,d=s;
if(s===d)if(typeof h=="string"){if(!_.test(h)){let n={};e===null?e=[n]:e.push(n),s++}}else{let n={};e===null?e=[n]:e.push(
n),s++}var w=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!w){let n=s;if(typeof h!="boolean"){let l={instancePath:r+"/ke\
ep-store",schemaPath:"#/properties/keep-store/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[l]:e.push(l),s++}var w=n===s;m=w}if(!m){let n={instancePath:r+"/keep-store",schemaPath:"#/properties/keep-st\
ore/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[n]:e.push(n),s++}}}else{
let h={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:
e.push(h),s++}return U.errors=e,s===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Se=H,$e={title:"Run com\
mand",description:"Runs a program with an argument vector; no shell is involved.","x-steppe":{"runs-in":"any",destructive:!1},
type:"object",additionalProperties:!1,required:["program"],properties:{program:{description:"Program to start: a path, o\
r a name that the system finds.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",minLength:1}},arguments:{type:"\
array",description:"Arguments, each as one entry.",items:{type:"string"},default:[]},"working-directory":{description:"F\
older in which it starts.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",maxLength:255}},"success-codes":{type:"\
array",description:"Exit codes that mean success.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"integer",minimum:0,
maximum:4294967295}},default:[0,3010]},"restart-codes":{type:"array",description:"Exit codes that mean success and ask f\
or a restart into the running system.",items:{if:{type:"string",pattern:"%[^%]+%"},else:{type:"integer",minimum:0,maximum:4294967295}},
default:[3010]},timeout:{description:"How long it may take, such as `90s`, `15m` or `2h`; then it is ended with all its \
children.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[0-9]+(ms|s|m|h)?$"}},idempotence:{description:"\
What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again.",if:{type:"\
string",pattern:"%[^%]+%"},else:{type:"string",enum:["once","repeatable"],default:"once"}},"output-variable":{description:"\
Variable that receives the output.",if:{type:"string",pattern:"%[^%]+%"},else:{type:"string",pattern:"^[A-Za-z][A-Za-z0-\
9_-]{0,255}$"}}},$id:"authoredValidators8"};function H(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,
dynamicAnchors:O={}}={}){let e=null,s=0,g=H.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.program===void 0){let n={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"program"},message:"must have required property 'program'"};e===null?e=[n]:e.push(n),s++}
for(let n in i)if(!(n==="program"||n==="arguments"||n==="working-directory"||n==="success-codes"||n==="restart-codes"||n===
"timeout"||n==="idempotence"||n==="output-variable")){let o={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(i.program!==void 0){let n=i.program,o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};e===null?
e=[p]:e.push(p),s++}}else{let p={};e===null?e=[p]:e.push(p),s++}var a=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),!a){let p=s;
if(typeof n=="string"){if(b(n)<1){let y={instancePath:r+"/program",schemaPath:"#/properties/program/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:r+
"/program",schemaPath:"#/properties/program/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),s++}var a=p===s;l=a}if(!l){let p={instancePath:r+"/program",schemaPath:"#/properties/program/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[p]:e.push(p),s++}}if(i.arguments!==void 0){
let n=i.arguments;if(Array.isArray(n)){let o=n.length;for(let l=0;l<o;l++)if(typeof n[l]!="string"){let c={instancePath:r+
"/arguments/"+l,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[c]:e.push(c),s++}}else{let o={instancePath:r+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(i["working-directory"]!==void 0){let n=i["\
working-directory"],o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};e===null?e=[p]:e.push(p),s++}}else{
let p={};e===null?e=[p]:e.push(p),s++}var t=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),!t){let p=s;if(typeof n=="strin\
g"){if(b(n)>255){let y={instancePath:r+"/working-directory",schemaPath:"#/properties/working-directory/else/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={
instancePath:r+"/working-directory",schemaPath:"#/properties/working-directory/else/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[y]:e.push(y),s++}var t=p===s;l=t}if(!l){let p={instancePath:r+"/working-di\
rectory",schemaPath:"#/properties/working-directory/if",keyword:"if",params:{failingKeyword:"else"},message:'must match \
"else" schema'};e===null?e=[p]:e.push(p),s++}}if(i["success-codes"]!==void 0){let n=i["success-codes"];if(Array.isArray(
n)){let o=n.length;for(let l=0;l<o;l++){let c=n[l],p=s,v=!0,y=s;if(s===y)if(typeof c=="string"){if(!_.test(c)){let k={};
e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var w=y===s;if(s=p,e!==null&&(p?e.length=p:e=null),
!w){let k=s;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let u={instancePath:r+"/success-codes/"+l,schemaPath:"\
#/properties/success-codes/items/else/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){if(c>4294967295||isNaN(c)){let u={instancePath:r+"/success-codes/"+
l,schemaPath:"#/properties/success-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295"};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){let u={instancePath:r+"/success-codes/"+
l,schemaPath:"#/properties/success-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[u]:e.push(u),s++}}var w=k===s;v=w}if(!v){let k={instancePath:r+"/success-codes/"+l,schemaPath:"\
#/properties/success-codes/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===
null?e=[k]:e.push(k),s++}}}else{let o={instancePath:r+"/success-codes",schemaPath:"#/properties/success-codes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(i["restart-codes"]!==void 0){let n=i["\
restart-codes"];if(Array.isArray(n)){let o=n.length;for(let l=0;l<o;l++){let c=n[l],p=s,v=!0,y=s;if(s===y)if(typeof c=="\
string"){if(!_.test(c)){let k={};e===null?e=[k]:e.push(k),s++}}else{let k={};e===null?e=[k]:e.push(k),s++}var h=y===s;if(s=
p,e!==null&&(p?e.length=p:e=null),!h){let k=s;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let u={instancePath:r+
"/restart-codes/"+l,schemaPath:"#/properties/restart-codes/items/else/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){if(c>4294967295||isNaN(c)){let u={instancePath:r+
"/restart-codes/"+l,schemaPath:"#/properties/restart-codes/items/else/maximum",keyword:"maximum",params:{comparison:"<=",
limit:4294967295},message:"must be <= 4294967295"};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){let u={instancePath:r+
"/restart-codes/"+l,schemaPath:"#/properties/restart-codes/items/else/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),s++}}var h=k===s;v=h}if(!v){let k={instancePath:r+"/restart-co\
des/"+l,schemaPath:"#/properties/restart-codes/items/if",keyword:"if",params:{failingKeyword:"else"},message:'must match\
 "else" schema'};e===null?e=[k]:e.push(k),s++}}}else{let o={instancePath:r+"/restart-codes",schemaPath:"#/properties/res\
tart-codes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(i.timeout!==
void 0){let n=i.timeout,o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};e===null?e=[p]:e.push(p),s++}}else{
let p={};e===null?e=[p]:e.push(p),s++}var f=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),!f){let p=s;if(typeof n=="strin\
g"){if(!pe.test(n)){let y={instancePath:r+"/timeout",schemaPath:"#/properties/timeout/else/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(ms|s|m|h)?$"},message:'must match pattern "^[0-9]+(ms|s|m|h)?$"'};e===null?e=[y]:e.push(y),s++}}else{let y={
instancePath:r+"/timeout",schemaPath:"#/properties/timeout/else/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[y]:e.push(y),s++}var f=p===s;l=f}if(!l){let p={instancePath:r+"/timeout",schemaPath:"#/propert\
ies/timeout/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[p]:e.push(p),
s++}}if(i.idempotence!==void 0){let n=i.idempotence,o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};
e===null?e=[p]:e.push(p),s++}}else{let p={};e===null?e=[p]:e.push(p),s++}var m=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),
!m){let p=s;if(typeof n!="string"){let y={instancePath:r+"/idempotence",schemaPath:"#/properties/idempotence/else/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(!(n==="once"||n==="repea\
table")){let y={instancePath:r+"/idempotence",schemaPath:"#/properties/idempotence/else/enum",keyword:"enum",params:{allowedValues:$e.
properties.idempotence.else.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),s++}var m=p===
s;l=m}if(!l){let p={instancePath:r+"/idempotence",schemaPath:"#/properties/idempotence/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[p]:e.push(p),s++}}if(i["output-variable"]!==void 0){let n=i["outp\
ut-variable"],o=s,l=!0,c=s;if(s===c)if(typeof n=="string"){if(!_.test(n)){let p={};e===null?e=[p]:e.push(p),s++}}else{let p={};
e===null?e=[p]:e.push(p),s++}var d=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),!d){let p=s;if(typeof n=="string"){if(!X.
test(n)){let y={instancePath:r+"/output-variable",schemaPath:"#/properties/output-variable/else/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===
null?e=[y]:e.push(y),s++}}else{let y={instancePath:r+"/output-variable",schemaPath:"#/properties/output-variable/else/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}var d=p===s;l=d}if(!l){
let p={instancePath:r+"/output-variable",schemaPath:"#/properties/output-variable/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return H.errors=e,s===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ie=J;function J(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=J.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.name===void 0){let h={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[h]:e.push(h),s++}if(i.value===void 0){let h={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[h]:e.push(h),s++}for(let h in i)if(!(h==="name"||h==="value"||h==="secret")){let f={instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional propert\
ies"};e===null?e=[f]:e.push(f),s++}if(i.name!==void 0){let h=i.name,f=s,m=!0,d=s;if(s===d)if(typeof h=="string"){if(!_.test(
h)){let n={};e===null?e=[n]:e.push(n),s++}}else{let n={};e===null?e=[n]:e.push(n),s++}var a=d===s;if(s=f,e!==null&&(f?e.
length=f:e=null),!a){let n=s;if(typeof h=="string"){if(!X.test(h)){let l={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,255}$"},message:'must match pattern "^[\
A-Za-z][A-Za-z0-9_-]{0,255}$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}var a=n===
s;m=a}if(!m){let n={instancePath:r+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[n]:e.push(n),s++}}if(i.value!==void 0){let h=i.value,f=s,m=!0,d=s;if(s===
d)if(typeof h=="string"){if(!_.test(h)){let n={};e===null?e=[n]:e.push(n),s++}}else{let n={};e===null?e=[n]:e.push(n),s++}
var t=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),!t){let n=s;if(typeof h=="string"){if(b(h)>4e3){let l={instancePath:r+
"/value",schemaPath:"#/properties/value/else/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have mo\
re than 4000 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:r+"/value",schemaPath:"#/properties/val\
ue/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}var t=n===s;m=
t}if(!m){let n={instancePath:r+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[n]:e.push(n),s++}}if(i.secret!==void 0){let h=i.secret,f=s,m=!0,d=s;if(s===d)if(typeof h==
"string"){if(!_.test(h)){let n={};e===null?e=[n]:e.push(n),s++}}else{let n={};e===null?e=[n]:e.push(n),s++}var w=d===s;if(s=
f,e!==null&&(f?e.length=f:e=null),!w){let n=s;if(typeof h!="boolean"){let l={instancePath:r+"/secret",schemaPath:"#/prop\
erties/secret/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}
var w=n===s;m=w}if(!m){let n={instancePath:r+"/secret",schemaPath:"#/properties/secret/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};e===null?e=[n]:e.push(n),s++}}}else{let h={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return J.errors=e,s===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var We=Q;function Q(i,{instancePath:r="",parentData:N,parentDataProperty:x,rootData:A=i,dynamicAnchors:O={}}={}){let e=null,s=0,g=Q.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
for(let t in i)if(t!=="to"){let w={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),s++}if(i.to!==void 0){let t=i.
to,w=s,h=!0,f=s;if(s===f)if(typeof t=="string"){if(!_.test(t)){let m={};e===null?e=[m]:e.push(m),s++}}else{let m={};e===
null?e=[m]:e.push(m),s++}var a=f===s;if(s=w,e!==null&&(w?e.length=w:e=null),!a){let m=s;if(typeof t=="string"){if(b(t)<1){
let n={instancePath:r+"/to",schemaPath:"#/properties/to/else/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:r+"/to",schemaPath:"#/prope\
rties/to/else/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}var a=m===
s;h=a}if(!h){let m={instancePath:r+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword:"else"},message:'\
must match "else" schema'};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Q.errors=e,s===0}Q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function T(i){function r(N){let x=i(N);return r.errors=i.errors===null?null:i.errors.filter(
A=>A.keyword!=="if"),x}return r.errors=null,r}var Re={__proto__:null,"apply-image":T(ue),"apply-windows-settings":T(fe),
"capture-user-state":T(de),"copy-files":T(he),"inject-drivers":T(ye),"partition-disk":T(we),restart:T(ve),"restore-user-\
state":T(Pe),"run-command":T(be),"set-variable":T(Le),"setup-windows":T(xe)},Me={__proto__:null,"apply-image":T(Ae),"app\
ly-windows-settings":T(Ne),"capture-user-state":T(Oe),"copy-files":T(De),"inject-drivers":T(je),"partition-disk":T(qe),restart:T(
Ve),"restore-user-state":T(Ee),"run-command":T(Se),"set-variable":T(Ie),"setup-windows":T(We)},Be={__proto__:null};export{Me as authoredValidators,Re as expandedValidators,Be as validators};
