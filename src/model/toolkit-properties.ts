import { GATHERED_LISTS, GATHERED_VARIABLES } from "./step-variables.ts";

/*
 * What MDT knows by name: facts of the property tables that MDT and PSD ship (facts-system.md §3 and §4, steps.md §9.2). A property that
 * may be overwritten takes the last value, all others the first. A list is a family NAME001, NAME002 …
 */

function names(text: string): readonly string[] {
	return text.trim().split(/\s+/);
}

/** Properties that a rule may set although they have a value. */
export const OVERWRITTEN = names(`
	DeployRoot ResourceRoot DeployDrive ResourceDrive DeploymentMethod DeploymentType Phase
	DestinationDisk DestinationPartition DestinationOSInstallType DestinationOSVariable PSDDeployRoots PSDResoureRoots
`);

/** Lists: each section adds to them. */
export const LISTS = names(`
	Applications MandatoryApplications Packages PackageGroup LanguagePacks Administrators PowerUsers Groups Role Location
	DriverPaths DriverGroup StorageDriverGroup StorageDriverSysPrepGroup DomainOUs USMTMigFiles WUMU_ExcludeKB WUMU_ExcludeID
	DeviceRole IntuneGroup PSDReadinessCheck
`);

const ACCOUNTS_AND_SHARES = names(`
	UserID UserDomain UserPassword AdminPassword JoinDomain JoinWorkgroup DomainAdmin DomainAdminDomain DomainAdminPassword
	MachineObjectOU ValidateDomainCredentialsUNC SLShare SLShareDynamicLogging EventShare EventService WDSServer WsusServer
	LogUserID LogUserDomain LogUserPassword CaptureGroups AutoMode AutoUsers
`);

const COMPUTER = names(`
	OSInstall ComputerName OSDComputerName OrgName FullName Home_Page ProductKey OverrideProductKey TaskSequenceID BuildID
	TimeZone TimeZoneName KeyboardLocale KeyboardLocalePE InputLocale SystemLocale UserLocale UILanguage
	Xresolution Yresolution BitsPerPel Vrefresh AreaCode CountryCode LongDistanceAccess Dialing
	HideShell DisableTaskMgr PrepareWinRE FinishAction ApplyGPOPack GPOPackPath SkipRearm WindowsSource
	WindowsUpgradeAdditionalOptions DynamicallyUpdateWinSetup ServerA ServerB ServerC ApplicationSuccessCodes
`);

const USER_STATE = names(`
	UDShare UDDir UDProfiles UserDataLocation ComputerBackupLocation BackupShare BackupDir BackupDrive BackupFile DoCapture
	ScanStateArgs LoadStateArgs OSDMigrateAdditionalCaptureOptions OSDMigrateAdditionalRestoreOptions OSDStateStorePath
	USMTConfigFile USMT3 USMT4 USMTOfflineMigration
`);

const DISKS_AND_DRIVERS = names(`
	WipeDisk DoNotCreateExtraPartition DoNotFormatAndPartition OSDDiskpartBiosCompatibilityMode OSDDiskAlign OSDDiskIndex
	OSDPartitions OSDAdapterCount VSSMaxSize ForceApplyFallback SkipGroupSubFolders DriverPath FallbackDriverPath GenericDriverPath
	DriverSelectionProfile PackageSelectionProfile WizardSelectionProfile SysPrepDriverSelectionProfile
	CustomDriverSelectionProfile CustomPackageSelectionProfile CustomWizardSelectionProfile
`);

const BITLOCKER = names(`
	BdeInstall BdeInstallSuppress BdeKeyLocation BdeRecoveryKey BdeWaitForEncryption BdeDriveLetter BdeDriveSize BdePin
	BdePinMinLength BdeAllowAlphaNumericPin BdeDisablePreProvisioning BDdeDisablePreProvisioning TpmOwnerPassword
	OSDBitLockerMode OSDBitLockerTargetDrive OSDBitLockerStartupKeyDrive OSDBitLockerCreateRecoveryPassword
	OSDBitLockerWaitForEncryption OSDBitLockerRecoveryPassword OSDBitLockerStartupKey
`);

const CONFIGURATION_MANAGER = names(`
	_SMSTSOrgName _SMSTSPackageName SMSTSRunCommandLineUserName SMSTSRunCommandLineUserPassword SMSTSPreferredAdvertID
	SMSTSUDAUsers SMSTSAssignUsersMode OSDMP OSDSiteCode OSDInstallSilent OSDInstallPackage OSDInstallProgram OSDNewMachineName
	OSDDomainName OSDDomainOUName OSDWorkgroupName OSDJoinAccount OSDJoinPassword OSDLocalAdminPassword OSDAddAdmin OSDTimeZone
	OSDArchitecture OSDImageIndex OSDTargetDrive OSDWinPEWinDir OSDDiskPart OSDApplicationList UDILocale OSDInstallEditionIndex
	ConfigFileName ConfigFilePackage OSDAnswerFilePath OSDImageCreator OSDInstallType OSDTargetSystemDrive OSDTargetSystemRoot
	OSDisk OSVersionNumber OSArchitecture ImagePackageID InstallPackageID OSDImagePackageID
`);

const WIZARD = names(`
	SkipWizard SkipCapture SkipAdminPassword SkipAdminAccounts SkipApplications SkipAppsOnUpgrade SkipComputerBackup SkipComputerName
	SkipDomainMembership SkipDeploymentType SkipUserData SkipPackageDisplay SkipLocaleSelection SkipProductKey SkipSummary
	SkipFinalSummary SkipBDDWelcome SkipTimeZone SkipTaskSequence SkipBuild SkipBitLocker SkipBitLockerDetails SkipRoles
	SkipDeployReadiness SkipReadinessCheck SkipDiskSelection SkipIntuneGroup SkipRoleSelection SkipPSDWelcome
	SkipPSDWizardSplashScreen PSDWizard PSDWizardTheme PSDWizardLogo PSDWizardCollapseTSList PSDWizardCustomPaneAllowBypass
	PSDDebug PSDLoaderLogo PSDPrestartMode PSDPrestartPosition PSDReadinessScript PSDReadinessAllowBypass DeviceRoleAllowBypass
	IntuneGroupAllowBypass
`);

const ROLES = names(`
	OSRoles OSRoleServices OSFeatures UninstallOSRoles UninstallOSRoleServices UninstallOSFeatures
	OptionalOSRoles OptionalOSRoleServices OptionalOSFeatures
	ReplicaOrNewDomain NewDomain NewDomainDNSName ParentDomainDNSName ReplicaDomainDNSName ChildName DomainNetBiosName ForestLevel
	DomainLevel AutoConfigDNS ConfirmGC CriticalReplicationOnly ADDSUserName ADDSUserDomain ADDSPassword ReplicationSourceDC
	DatabasePath ADDSLogPath SysVolPath SafeModeAdminPassword SiteName
	DHCPServerOptionRouter DHCPServerOptionDNSServer DHCPServerOptionWINSServer DHCPServerOptionDNSDomainName
	DHCPServerOptionNBTNodeType DHCPServerOptionPXEClient DHCPScopes DNSZones WINSPartners
	DNSServerOptionDisableRecursion DNSServerOptionBINDSecondaries DNSServerOptionFailOnLoad DNSServerOptionEnableRoundRobin
	DNSServerOptionEnableNetmaskOrdering DNSServerOptionEnableSecureCache DNSServerOptionNameCheckFlag
`);

/** Properties of one value, the first of which counts. */
export const SINGLE = [
	...ACCOUNTS_AND_SHARES,
	...COMPUTER,
	...USER_STATE,
	...DISKS_AND_DRIVERS,
	...BITLOCKER,
	...CONFIGURATION_MANAGER,
	...WIZARD,
	...ROLES,
];

/**
 * Arrays: NAME, a number from 0, a part. MDT's own table declares the first element of each alone and passes over the others without a
 * word unless somebody extends it; here every number counts.
 */
export const ARRAYS: Readonly<Record<string, readonly string[]>> = {
	OSDAdapter: names(`
		Name MacAddress EnableDHCP IPAddressList SubnetMask Gateways GatewayCostMetric DNSServerList DNSSuffix
		EnableDNSRegistration EnableFullDNSRegistration EnableLMHOSTS EnableWINS TcpipNetbiosOptions WINSServerList
		EnableTCPIPFiltering TCPFilterPortList UDPFilterPortList IPProtocolFilterList
	`),
	OSDPartitions: names("Type FileSystem Bootable QuickFormat VolumeName Size SizeUnits VolumeLetterVariable"),
	DHCPScopes: names(`
		SubnetMask IP Name Description StartIP EndIP ExcludeStartIP ExcludeEndIP OptionRouter OptionDNSServer OptionWINSServer
		OptionDNSDomainName OptionNBTNodeType OptionLease OptionPXEClient
	`),
	DNSZones: names("Name Type MasterIP DirectoryPartition FileName Scavenge Update"),
	WINSPartners: names("Name Type IP"),
};

/** What nobody may see: passwords, PINs, keys. */
export const SECRETS = names(`
	AdminPassword UserPassword DomainAdminPassword ADDSPassword SafeModeAdminPassword TpmOwnerPassword BdePin LogUserPassword
	OSDJoinPassword OSDLocalAdminPassword SMSTSRunCommandLineUserPassword OSDBitLockerRecoveryPassword OSDBitLockerStartupKey
	ProductKey OverrideProductKey
`);

/** What the controller of the toolkit sets by itself. */
const CONTROLLER = names("ScriptRoot ToolRoot TaskSequenceName TaskSequenceVersion");

/** Every variable of the toolkit by its name; of lists and arrays the first element. */
export function toolkitPropertyNames(): readonly string[] {
	const arrays = Object.entries(ARRAYS).flatMap(([name, parts]) => parts.map((part) => `${name}0${part}`));
	const lists = [...LISTS, ...GATHERED_LISTS].map((name) => `${name}001`);
	return [...SINGLE, ...OVERWRITTEN, ...GATHERED_VARIABLES, ...CONTROLLER, ...lists, ...arrays];
}
