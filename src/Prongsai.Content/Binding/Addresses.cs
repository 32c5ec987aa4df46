using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Addresses;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Reads web addresses: absolute, https or http, with a host and without credentials or hidden characters.</summary>
internal static partial class Addresses
{
    public static ObjectParser<Uri> Web { get; } = new(ReadWeb, ScalarShapes.Web);

    /// <summary>A way to write or call: a web address by https, an e-mail address (mailto) or a telephone number (tel).</summary>
    public static ObjectParser<Uri> Contact { get; } = new(ReadContact, ScalarShapes.Contact);

    /// <summary>The name of a host as an address has it, in ASCII.</summary>
    public static ObjectParser<string> Host { get; } = new(ReadHost, ScalarShapes.OwnHost);

    public static bool IsWeb(string text) => Parse(text) is not null;

    /// <summary>Reports a text that is no web address, by the slip that was made.</summary>
    public static void ReportNotWeb(string key, string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        var (slip, detail) = AddressSpelling.Of(text, IsWeb);
        diagnostics.Add(slip, span, key, Shown.Of(text), detail);
    }

    private static Uri? ReadWeb(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var address = Parse(scalar.Text);
        if (address is null)
        {
            ReportNotWeb(key, scalar.Text, scalar.Span, diagnostics);
        }

        return address;
    }

    private static Uri? ReadContact(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var address = IsHttps(scalar.Text) ? Parse(scalar.Text) : ParseContact(scalar.Text);
        if (address is null)
        {
            diagnostics.Add(BindDiagnostics.NotAContact, scalar.Span, key, Shown.Of(scalar.Text));
        }

        return address;
    }

    private static string? ReadHost(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var text = scalar.Text;
        if (IsHost(text)
            && !text.Contains('/', StringComparison.Ordinal)
            && Parse($"https://{text}/") is { IsDefaultPort: true } uri)
        {
            return uri.IdnHost;
        }

        diagnostics.Add(BindDiagnostics.WrongKind, scalar.Span, key, $"{key}: [data.example.go.th]");
        return null;
    }

    [GeneratedRegex(@"^(mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|tel:\+?[0-9-]{3,})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ContactForm();

    private static Uri? ParseContact(string text) =>
        ContactForm().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null;

    private static Uri? Parse(string text) =>
        SafeAddress.Parse(text) is { } address && !text.Any(TextScreen.IsInvisible) ? address : null;

    private static bool IsHttps(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsHost(string host) => host.Contains('.', StringComparison.Ordinal);
}
