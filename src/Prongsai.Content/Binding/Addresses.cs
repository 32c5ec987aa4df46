using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>Reads web addresses: absolute, https or http, with a host and without credentials or hidden characters.</summary>
internal static partial class Addresses
{
    public static Uri? Web(MapReader map, string key, bool required = true)
    {
        if (map.Scalar(key, required) is not { } scalar)
        {
            return null;
        }

        var address = Parse(scalar.Text);
        if (address is null)
        {
            map.Context.Diagnostics.Add(BindDiagnostics.NotAnAddress, scalar.Span, key, Shown.Of(scalar.Text));
        }

        return map.Required(address);
    }

    /// <summary>A way to write or call: a web address by https, an e-mail address (mailto) or a telephone number (tel).</summary>
    public static Uri? Contact(MapReader map, string key, bool required = true)
    {
        if (map.Scalar(key, required) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text;
        var address = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? Parse(text)
            : ContactForm().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null;
        if (address is null)
        {
            map.Context.Diagnostics.Add(BindDiagnostics.NotAContact, scalar.Span, key, Shown.Of(text));
        }

        return map.Required(address);
    }

    /// <summary>The name of a host as an address has it, in ASCII; null after a diagnostic.</summary>
    public static string? Host(YamlNode node, BindContext context)
    {
        var text = (node as YamlScalar)?.Text ?? "";
        if (text.Contains('.', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal) && Parse($"https://{text}/") is { IsDefaultPort: true } uri)
        {
            return uri.IdnHost;
        }

        context.Diagnostics.Add(BindDiagnostics.WrongKind, node.Span, "ownHosts", "ownHosts: [data.example.go.th]");
        return null;
    }

    public static bool IsWeb(string text) => Parse(text) is not null;

    [GeneratedRegex(@"^(mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|tel:\+?[0-9-]{3,})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ContactForm();

    private static Uri? Parse(string text)
    {
        var isShaped = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        var isClean = !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '"' or '<' or '>' || Reading.TextScreen.IsInvisible(c));
        return isShaped && isClean && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal) && uri.UserInfo.Length == 0
            ? uri
            : null;
    }
}
