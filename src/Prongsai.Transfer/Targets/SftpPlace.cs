using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Prongsai.Transfer.Targets;

/// <summary>A folder of a host as <c>sftp://user@host:port/folder</c>; <c>/~/</c> is the user's own folder. A password never stands in it.</summary>
public sealed record SftpPlace(string User, string Host, int Port, string Folder)
{
    public const string Scheme = "sftp";

    private const int StandardPort = 22;
    private const string Home = "/~";

    /// <summary>The host as it is pinned and shown.</summary>
    public string HostName => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");

    public string Shown => $"{Scheme}://{User}@{HostName}{Folder}";

    public static bool IsMeant([NotNullWhen(true)] string? text) => text?.StartsWith(Scheme + ":", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Null for what is no such address: without user or host, or with a password.</summary>
    public static SftpPlace? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: Scheme, Host.Length: > 0, UserInfo.Length: > 0, Query: "", Fragment: "" }
        && !uri.UserInfo.Contains(':', StringComparison.Ordinal)
        && Uri.UnescapeDataString(uri.AbsolutePath) is ['/', ..] folder
            ? new SftpPlace(Uri.UnescapeDataString(uri.UserInfo), uri.IdnHost, uri.Port > 0 ? uri.Port : StandardPort, folder)
            : null;

    internal string FolderBelow(string home)
    {
        var path = Folder == Home || Folder.StartsWith(Home + "/", StringComparison.Ordinal) ? home.TrimEnd('/') + Folder[Home.Length..] : Folder;
        return path.TrimEnd('/') is { Length: > 0 } plain ? plain : "/";
    }
}
