namespace Prongsai.Publishing.Addresses;

/// <summary>
/// Says which output file a reference needs, by the rules of browsers and the site's own address, without looking whether
/// the file exists. Stricter than a browser in one point: a relative reference that climbs above the site's root is broken,
/// since it works on one host only. A portal's may climb one step, to the sites beside it; such a path starts with <c>../</c>.
/// </summary>
internal sealed class AddressResolver(Uri baseAddress, bool hasNeighbours = false)
{
    public const string Climb = "../";

    private const string IndexFile = "index.html";

    private readonly string[] _ownHosts =
        [baseAddress.Authority, baseAddress.IsDefaultPort ? baseAddress.IdnHost : $"{baseAddress.IdnHost}:{baseAddress.Port}"];

    private readonly string[] _baseParts = [.. Parts(baseAddress.AbsolutePath)[1..^1].Select(AddressText.DecodePart)];

    /// <param name="from">The output path of the file in which the reference stands.</param>
    /// <param name="reference">The reference as written, character references already decoded.</param>
    public Address Resolve(string from, string reference)
    {
        var text = AddressText.Clean(reference);
        return AddressText.SchemeOf(text) switch
        {
            null => text.StartsWith("//", StringComparison.Ordinal) ? ResolveAbsolute(text, text[2..]) : ResolveLocal(from, text),
            "http" => ResolveAbsolute(text, AfterSlashes(text, "http:".Length)),
            "https" => ResolveAbsolute(text, AfterSlashes(text, "https:".Length)),
            "javascript" or "data" or "vbscript" or "file" or "blob" => new Address(AddressKind.Unsafe, AddressText.SchemeOf(text) ?? ""),
            _ => new Address(AddressKind.Other, text),
        };
    }

    private static string AfterSlashes(string text, int start) => text[start..].TrimStart('/');

    private static string[] Parts(string path) => path.Split('/');

    private Address ResolveAbsolute(string text, string afterScheme)
    {
        var (path, fragment) = AddressText.Split(afterScheme);
        var parts = Parts(path.Contains('/', StringComparison.Ordinal) ? path : path + '/');
        return IsOwnHost(parts[0]) && WithoutBase(Reduce([], parts.AsSpan(1))) is { } own
            ? new Address(AddressKind.Internal, own, fragment) { NamesHost = true }
            : new Address(AddressKind.External, text, fragment);
    }

    private bool IsOwnHost(string authority)
    {
        var host = authority.EndsWith(":443", StringComparison.Ordinal) || authority.EndsWith(":80", StringComparison.Ordinal)
            ? authority[..authority.LastIndexOf(':')]
            : authority;
        return _ownHosts.Contains(host, StringComparer.OrdinalIgnoreCase);
    }

    private Address ResolveLocal(string from, string text)
    {
        var (path, fragment) = AddressText.Split(text);
        if (path.Length == 0)
        {
            return new Address(AddressKind.Internal, from, fragment);
        }

        if (path[0] == '/')
        {
            var rooted = WithoutBase(Reduce([], Parts(path).AsSpan(1)));
            return new Address(AddressKind.Internal, rooted ?? path, fragment);
        }

        var found = Stepped(from, path) ?? Joined(Reduce(Parts(from).AsSpan()[..^1], Parts(path))) ?? Beside(from, path);
        return new Address(AddressKind.Internal, found ?? path, fragment);
    }

    /// <summary>A path that climbs out of the site, seen from the folder that holds it; null where that leads nowhere.</summary>
    private string? Beside(string from, string path) =>
        hasNeighbours && Joined(Reduce(["", .. Parts(from)[..^1]], Parts(path))) is { } beside ? Climb + beside : null;

    /// <summary>What <see cref="Reduce"/> would give for the usual reference, steps up and then plain names; null for any other.</summary>
    private static string? Stepped(string from, string path)
    {
        var folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        var names = path.AsSpan();
        while (names.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0)
        {
            names = names[3..];
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }

        return names.StartsWith('.') || names.Contains('%') || names.Contains("/.", StringComparison.Ordinal)
            ? null
            : string.Concat(folder, names, names.IsEmpty || names[^1] == '/' ? IndexFile : "");
    }

    /// <summary>The parts of a folder and of a path in it, dots worked out; null where the path climbs out at the top.</summary>
    private static List<string>? Reduce(ReadOnlySpan<string> folder, ReadOnlySpan<string> path)
    {
        List<string> parts = [.. folder];
        foreach (var part in path)
        {
            switch (AddressText.DecodePart(part))
            {
                case ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                case var decoded:
                    parts.Add(decoded);
                    break;
            }
        }

        if (path.Length > 0 && AddressText.DecodePart(path[^1]) is "." or "..")
        {
            parts.Add("");
        }

        return parts;
    }

    private string? WithoutBase(List<string>? parts) =>
        parts is not null && parts.Count > _baseParts.Length && parts.Take(_baseParts.Length).SequenceEqual(_baseParts)
            ? Joined(parts[_baseParts.Length..])
            : null;

    private static string? Joined(List<string>? parts)
    {
        if (parts is null)
        {
            return null;
        }

        var path = string.Join('/', parts);
        return path.Length == 0 || path.EndsWith('/') ? path + IndexFile : path;
    }
}
