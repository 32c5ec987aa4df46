using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>One thing noticed about a link, with the values of its text's placeholders.</summary>
public sealed record LinkFinding(LinkReason Reason, ImmutableArray<string> Arguments)
{
    public BilingualText Text => new(Fill(Reason.Text.Thai), Fill(Reason.Text.English));

    public static LinkFinding Of(LinkReason reason, params ReadOnlySpan<string> arguments) => new(reason, [.. arguments]);

    private string Fill(string text)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            text = text.Replace($"{{{i.ToString(CultureInfo.InvariantCulture)}}}", Arguments[i], StringComparison.Ordinal);
        }

        return text;
    }
}
