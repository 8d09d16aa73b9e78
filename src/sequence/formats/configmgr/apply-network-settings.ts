import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

const ADAPTER = [
	...["EnableDHCP", "IPAddressList", "SubnetMask", "Gateways", "GatewayCostMetric", "DNSServerList", "DNSDomain"],
	...[
		"DNSSuffix",
		"EnableDNSRegistration",
		"EnableFullDNSRegistration",
		"EnableWINS",
		"WINSServerList",
		"EnableLMHOSTS",
	],
	...["TcpipNetbiosOptions", "EnableIPProtocolFiltering", "IPProtocolFilterList", "EnableTCPFiltering"],
	...["TCPFilterPortList", "EnableUDPFiltering", "UDPFilterPortList", "MacAddress", "Name", "Index"],
];

/** Apply Network Settings (steps.md §3.4). */
export const applyNetworkSettings: StepMapping = {
	key: "ApplyNetworkSettingsAction",
	title: "Apply Network Settings",
	support: {
		verdict: "differs",
		difference:
			"an adapter is found by its MAC address alone; filters of TCP/IP and LMHOSTS, which Windows has no more, are left out",
	},
	type: "apply-network-settings",
	variables: [
		...["OSDNetworkJoinType", "OSDDomainName", "OSDDomainOUName", "OSDWorkgroupName", "OSDJoinAccount"],
		...["OSDJoinPassword", "OSDDNSDomain", "OSDDNSSuffixSearchOrder", "OSDEnableTCPIPFiltering"],
		...["OSDAdapterCount", "OSDAdapter"],
		...ADAPTER.map((name) => `OSDAdapter#${name}`),
	],
	derive,
};

/** More adapters than any machine has. */
const MOST_ADAPTERS = 64;

/** The step itself reads these variables; what it would pass over without a word is told here. */
function derive(read: VariableReader): JsonObject {
	const joins = read.text("OSDNetworkJoinType")?.trim();
	if (joins !== undefined && joins !== "0" && joins !== "1" && !joins.startsWith("%"))
		read.problem(`OSDNetworkJoinType must be 0 (domain) or 1 (workgroup), not ${JSON.stringify(joins)}`);
	if (joins === "0" && read.text("OSDDomainName") === undefined)
		read.problem("OSDNetworkJoinType is 0, and OSDDomainName names no domain");
	if (joins === "1" && read.text("OSDWorkgroupName") === undefined)
		read.problem("OSDNetworkJoinType is 1, and OSDWorkgroupName names no workgroup");
	const count = Math.min(read.number("OSDAdapterCount") ?? 0, MOST_ADAPTERS);
	for (let index = 0; index < count; index++) {
		if (read.text(`OSDAdapter${index}MacAddress`) === undefined)
			read.problem(`OSDAdapter${index}MacAddress has no value: adapters are found by it, not by their order`);
	}
	return {};
}
