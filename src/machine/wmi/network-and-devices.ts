import type { AddressFacts, Inventory } from "../../model/inventory.ts";
import { changingText, defineClass, type ToldClass } from "./define-class.ts";

/** Win32_NetworkAdapter. */
export function networkAdapter(inventory: Inventory): ToldClass {
	const status = (isConnected: boolean | undefined) => (isConnected === undefined ? undefined : isConnected ? 2 : 7);
	return defineClass(
		"Win32_NetworkAdapter",
		{
			Index: { type: "uint32" },
			Name: changingText,
			NetConnectionID: changingText,
			NetConnectionStatus: { type: "uint16" },
			PhysicalAdapter: { type: "boolean" },
			AdapterTypeID: { type: "uint16" },
			MACAddress: changingText,
			PNPDeviceID: changingText,
			Speed: { type: "uint64" },
			InterfaceIndex: { type: "uint32" },
		},
		inventory.adapters.map((adapter, index) => ({
			...{ Index: index, Name: adapter.description || adapter.name, NetConnectionID: adapter.name },
			...{ NetConnectionStatus: status(adapter.isConnected), PhysicalAdapter: adapter.isPhysical },
			AdapterTypeID: adapter.kind === "wired" ? 0 : adapter.kind === "wireless" ? 9 : null,
			...{ MACAddress: adapter.macAddress, PNPDeviceID: adapter.deviceId },
			Speed: adapter.bitsPerSecond === undefined ? null : String(adapter.bitsPerSecond),
			InterfaceIndex: undefined,
		})),
		inventory,
		"adapters",
	);
}

/** An IPv4 mask in dots, an IPv6 prefix as its length: what IPSubnet holds. */
function subnet({ address, prefixLength = 0 }: AddressFacts): string {
	if (address.includes(":")) return String(prefixLength);
	const bits = prefixLength <= 0 ? 0 : (0xffff_ffff << (32 - Math.min(prefixLength, 32))) >>> 0;
	return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff).join(".");
}

function listOrNull(texts: readonly string[]): readonly string[] | null {
	return texts.length === 0 ? null : texts;
}

/** Win32_NetworkAdapterConfiguration. */
export function networkAdapterConfiguration(inventory: Inventory): ToldClass {
	return defineClass(
		"Win32_NetworkAdapterConfiguration",
		{
			Index: { type: "uint32" },
			Description: changingText,
			MACAddress: changingText,
			IPEnabled: { type: "boolean" },
			IPAddress: { type: "string[]" },
			IPSubnet: { type: "string[]" },
			DefaultIPGateway: { type: "string[]" },
			DHCPEnabled: { type: "boolean" },
			DHCPServer: changingText,
			DNSDomain: changingText,
			DNSServerSearchOrder: { type: "string[]" },
			InterfaceIndex: { type: "uint32" },
			SettingID: changingText,
		},
		inventory.adapters.map((adapter, index) => ({
			...{ Index: index, Description: adapter.description || adapter.name, MACAddress: adapter.macAddress },
			IPEnabled: adapter.addresses.length > 0,
			IPAddress: listOrNull(adapter.addresses.map(({ address }) => address)),
			IPSubnet: listOrNull(adapter.addresses.map(subnet)),
			DefaultIPGateway: listOrNull(adapter.gateways),
			...{ DHCPEnabled: adapter.dhcp, DHCPServer: adapter.dhcpServer, DNSDomain: adapter.dnsDomain },
			DNSServerSearchOrder: listOrNull(adapter.dnsServers),
			...{ InterfaceIndex: undefined, SettingID: undefined },
		})),
		inventory,
		"adapters",
	);
}

/** Win32_PnPEntity. How drivers fare (status, service, class) is no fact of the hardware. */
export function pnpEntity(inventory: Inventory): ToldClass {
	return defineClass(
		"Win32_PnPEntity",
		{
			DeviceID: changingText,
			PNPDeviceID: changingText,
			Name: changingText,
			HardwareID: { type: "string[]" },
			CompatibleID: { type: "string[]" },
			ClassGuid: changingText,
			Manufacturer: changingText,
			PNPClass: changingText,
			Service: changingText,
			Status: changingText,
			ConfigManagerErrorCode: { type: "uint32" },
		},
		inventory.devices.map((device) => ({
			...{ DeviceID: device.instanceId, PNPDeviceID: device.instanceId, Name: device.description ?? "" },
			...{ HardwareID: listOrNull(device.hardwareIds), CompatibleID: listOrNull(device.compatibleIds) },
			ClassGuid: device.classGuid ?? "",
			...{ Manufacturer: undefined, PNPClass: undefined, Service: undefined, Status: undefined },
			ConfigManagerErrorCode: undefined,
		})),
		inventory,
		"devices",
	);
}
