using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Sheets;

/// <summary>A year's answers in the form in which the evaluators' system asks for them: a row for every item, in checklist order. Pages of this site are given below the base address.</summary>
public sealed record EvaluatorSheet(FiscalYear Year, string Agency, Uri BaseAddress, ImmutableArray<EvaluatorRow> Rows);
