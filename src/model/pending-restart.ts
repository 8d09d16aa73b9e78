/** Keys whose being there says that Windows waits for a restart, and for whom (field practice, in no document of Microsoft). */
export const PENDING_RESTART_KEYS = [
	["HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending", "servicing"],
	["HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired", "Windows Update"],
] as const;
