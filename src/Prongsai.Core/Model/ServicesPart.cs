using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>How the agency's services are asked for, or its work is done, step by step.</summary>
public sealed record ServicesPart(ImmutableArray<ServiceManual> Services, Origin Origin) : PagePart(Origin)
{
    public const string Key = "services";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts =>
        Services.SelectMany(s => new[] { s.Name, s.Who, s.Fee, s.Place, s.Hours }.Concat(s.Needs).Concat(s.Steps.SelectMany(p => new[] { p.Text, p.Who, p.Time })));

    public override IEnumerable<string> Fields => Held(
        ("who", Services.All(s => s.Who is not null)),
        ("steps", Services.All(s => !s.Steps.IsEmpty)),
        ("time", Services.All(s => !s.Steps.IsEmpty && s.Steps.All(p => p.Time is not null))),
        ("fee", Services.All(s => s.Fee is not null)),
        ("needs", Services.All(s => !s.Needs.IsEmpty)),
        ("place", Services.All(s => s.Place is not null)),
        ("hours", Services.All(s => s.Hours is not null)));
}

/// <summary>One service or task with its steps in their order.</summary>
public sealed record ServiceManual(LocalizedText Name, ImmutableArray<ServiceStep> Steps)
{
    /// <summary>Whom it is for.</summary>
    public LocalizedText? Who { get; init; }

    public LocalizedText? Fee { get; init; }

    /// <summary>The documents that people bring.</summary>
    public ImmutableArray<LocalizedText> Needs { get; init; } = [];

    public LocalizedText? Place { get; init; }

    public LocalizedText? Hours { get; init; }
}

/// <summary>What is done, by whom, and how long it takes.</summary>
public sealed record ServiceStep(LocalizedText Text, LocalizedText? Who, LocalizedText? Time);
