using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// What binders share in one run: the site's cultures, every text bound so far, and the ids of entities that failed to bind,
/// which later stages treat as present so that one mistake gives one diagnostic.
/// </summary>
internal sealed class BindContext(DiagnosticBag diagnostics)
{
    private readonly List<LocalizedText> _texts = [];
    private readonly HashSet<object> _poisoned = [];

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public ImmutableArray<Culture> Cultures { get; set; } = [Culture.Thai, Culture.English];

    /// <summary>False where <c>site.yaml</c> could not say its cultures; then a text may have any.</summary>
    public bool HasCultures { get; set; }

    public IReadOnlyList<LocalizedText> Texts => _texts;

    public IReadOnlySet<object> Poisoned => _poisoned;

    /// <summary>Notes that an entity of this id is there, though not sound.</summary>
    public void Poison(object? id)
    {
        if (id is not null)
        {
            _poisoned.Add(id);
        }
    }

    public LocalizedText Keep(LocalizedText text)
    {
        _texts.Add(text);
        return text;
    }

    /// <summary>Text as it is kept: without invisible characters and in the one spelling, with a warning where that changed it.</summary>
    public string Clean(string text, SourceSpan span)
    {
        var visible = TextScreen.Visible(text);
        var clean = ThaiText.Normalize(visible).Trim();
        if (!string.Equals(clean, visible.Trim(), StringComparison.Ordinal))
        {
            Diagnostics.Add(Content.Diagnostics.ReadDiagnostics.Respelled, span, FirstDifference(visible.Trim(), clean));
        }

        return clean;
    }

    private static string FirstDifference(string before, string after)
    {
        var at = before.AsSpan().CommonPrefixLength(after);
        var from = Math.Max(0, at - 8);
        return after.Substring(from, Math.Min(20, after.Length - from));
    }
}
