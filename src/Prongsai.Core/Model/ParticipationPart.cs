using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>What people took part in, and what came of it.</summary>
public sealed record ParticipationPart(ImmutableArray<ParticipationEvent> Events, Origin Origin) : PagePart(Origin)
{
    public const string Key = "participation";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => Events.SelectMany(e => new[] { e.Event, e.Place, e.Result }.Concat(e.Topics));

    public override IEnumerable<string> Fields => Held(
        ("people", Events.All(e => e.People is not null)),
        ("topics", Events.All(e => !e.Topics.IsEmpty)),
        ("result", Events.All(e => e.Result is not null)));
}

/// <summary>A meeting, training or other activity of one day.</summary>
public sealed record ParticipationEvent(LocalizedText Event, DateOnly Date)
{
    public LocalizedText? Place { get; init; }

    /// <summary>How many took part.</summary>
    public int? People { get; init; }

    public ImmutableArray<LocalizedText> Topics { get; init; } = [];

    public LocalizedText? Result { get; init; }
}
