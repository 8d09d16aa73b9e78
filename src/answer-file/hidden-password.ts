/**
 * The form in which answer files hide a password: Base64 of password and element name in UTF-16LE. It keeps a password from eyes,
 * not from anybody who wants it. `element` is the element that holds Value and PlainText (Windows OEM documentation, AdministratorPassword).
 */
export function hiddenPassword(password: string, element: "AdministratorPassword" | "Password"): string {
	return Buffer.from(password + element, "utf16le").toString("base64");
}
