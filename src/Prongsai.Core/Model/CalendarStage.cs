using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>One step of the assessment's year, with the days known for it (both inclusive).</summary>
public sealed record CalendarStage(string Id, LocalizedText Name, DateOnly? From, DateOnly? To, Confidence Confidence, Origin Origin);
