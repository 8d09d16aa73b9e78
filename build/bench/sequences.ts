/** A sequence of `count` set-variable steps in groups of 100, as JSON. */
export function longSequence(count: number): string {
	const step = (number: number) => ({
		name: `Step ${number}`,
		"set-variable": { name: `Value${number % 50}`, value: `%_SMSTSSerialNumber% ${number}` },
	});
	const groups = Array.from({ length: Math.ceil(count / 100) }, (_, group) => ({
		group: `Group ${group + 1}`,
		steps: Array.from({ length: Math.min(100, count - group * 100) }, (_each, index) => step(group * 100 + index)),
	}));
	return JSON.stringify({ name: `${count} steps`, steps: groups }, undefined, 1);
}

/** A task sequence of Configuration Manager of at least `bytes` bytes: Run Command Line steps, each with a condition, in groups of 20. */
export function exportOfSize(bytes: number): string {
	const variable = (name: string, value: string) => `<variable name="${name}" property="${name}">${value}</variable>`;
	const condition = (number: number) =>
		`<condition><expression type="SMS_TaskSequence_VariableConditionExpression">${variable("Operator", "equals")}${variable("Value", String(number))}${variable("Variable", "_SMSTSMake")}</expression></condition>`;
	const step = (number: number) => {
		const line = `cmd.exe /c echo ${number} &gt; C:\\out.txt`;
		const list = `${variable("CommandLine", line)}${variable("SMSTSDisableWow64Redirection", "false")}${variable("SuccessCodes", "0 3010")}`;
		return `<step type="SMS_TaskSequence_RunCommandLineAction" name="Step ${number}" description="" runIn="WinPEandFullOS" successCodeList="0 3010" retryCount="0" runFromNet="false">${condition(number)}<action>smsswd.exe /run: ${line}</action><defaultVarList>${list}</defaultVarList></step>\n`;
	};
	const parts: string[] = [];
	for (let length = 0, number = 0; length < bytes; ) {
		const steps = Array.from({ length: 20 }, () => step(number++)).join("");
		const group = `<group name="Group ${parts.length + 1}">${steps}</group>\n`;
		parts.push(group);
		length += group.length;
	}
	return `<?xml version="1.0" encoding="utf-8"?>\n<sequence version="3.10">\n${parts.join("")}</sequence>\n`;
}
