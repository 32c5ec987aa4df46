using Prongsai.Core.Model;

namespace Prongsai.Site.Portals;

/// <summary>How many published results have a grade.</summary>
public sealed record GradeCount(GradeName Grade, int Count);
