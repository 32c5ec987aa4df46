using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>A result as its site shows it: total, grade, whether it passes, the document it was published in, and the grades that the year's framework knows, the best first.</summary>
public sealed record ResultSummary(decimal Score, string Grade, bool Passes, string Source, DateOnly? Published, ImmutableArray<GradeName> Grades)
{
    /// <summary>What the grade is called; null where the framework does not know it.</summary>
    public LocalizedText? GradeName => Grades.FirstOrDefault(g => g.Grade == Grade)?.Name;
}
