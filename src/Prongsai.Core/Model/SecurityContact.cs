namespace Prongsai.Core.Model;

/// <summary>Where to report a weakness of the site, and the last day on which that may be relied on (RFC 9116).</summary>
public sealed record SecurityContact(Uri Contact, DateOnly Expires, Uri? Policy);
