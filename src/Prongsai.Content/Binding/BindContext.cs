using System.Collections.Immutable;
using Prongsai.Content.Shapes;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Binding;

/// <summary>
/// What binders share in one run, fixed from the start: where to report, and the site's cultures, null where <c>site.yaml</c> could
/// not say them. It collects every text that bound and what is not sound.
/// </summary>
internal sealed class BindContext(DiagnosticBag diagnostics, ImmutableArray<Culture>? cultures)
{
    private const int MostAdvised = 500;

    private readonly List<LocalizedText> _texts = [];
    private readonly HashSet<Unsound> _unsound = [];
    private readonly Dictionary<Func<MapReader, object?>, MapShape> _shapes = [];
    private int _advised;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public ImmutableArray<Culture> Cultures { get; } = cultures ?? [Culture.Thai, Culture.English];

    /// <summary>False where the site's cultures are not known; then a text may have any.</summary>
    public bool HasCultures { get; } = cultures is not null;

    public IReadOnlyCollection<LocalizedText> Texts => _texts;

    public IReadOnlySet<Unsound> Unsound => _unsound;

    /// <summary>Whether advice on one more name is worth its time: a person reads only so many.</summary>
    public bool MayAdvise() => _advised++ < MostAdvised;

    /// <summary>What a binder reads, found out at the first mistake.</summary>
    public MapShape ShapeOf(Func<MapReader, object?> bind) =>
        _shapes.TryGetValue(bind, out var shape) ? shape : _shapes[bind] = MapReader.ShapeOf(bind);

    public void MarkUnsound(Unsound part) => _unsound.Add(part);

    /// <summary>The same for a part of the content that is bound beside others.</summary>
    public BindContext Apart() => new(Diagnostics, cultures);

    /// <summary>Takes what a part collected, in the order of the parts.</summary>
    public void Join(BindContext part)
    {
        _texts.AddRange(part._texts);
        _unsound.UnionWith(part._unsound);
    }

    public LocalizedText Keep(LocalizedText text)
    {
        _texts.Add(text);
        return text;
    }
}
