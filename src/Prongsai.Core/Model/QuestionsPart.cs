using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>Where people ask and are answered, and what was answered, newest first.</summary>
public sealed record QuestionsPart(QuestionChannel? Channel, ImmutableArray<AnsweredQuestion> Answered, Origin Origin) : PagePart(Origin)
{
    public const string Key = "questions";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => [Channel?.Name, Channel?.Note, .. Answered.SelectMany(a => new[] { a.Question, a.Answer })];

    public override IEnumerable<string> Fields => Held(("channel", Channel is not null));
}

/// <summary>A way to ask that also answers.</summary>
public sealed record QuestionChannel(LocalizedText Name, Uri Address, LocalizedText? Note);

/// <summary>A question with its answer; nobody is named who asked.</summary>
public sealed record AnsweredQuestion(LocalizedText Question, LocalizedText Answer, DateOnly? Date);
