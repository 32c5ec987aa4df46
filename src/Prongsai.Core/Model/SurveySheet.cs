using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The addresses at which people answer a fiscal year's surveys.</summary>
public sealed record SurveySheet(FiscalYear Year, ImmutableArray<Survey> Surveys, Origin Origin);

/// <summary>
/// One survey of the assessor, by the instrument that it is part of: its address, the days on which it is open, and how many answers the
/// agency is to have, where it says so.
/// </summary>
public sealed record Survey(InstrumentId Instrument, Uri Address, DayRange Open, int? Target, Origin Origin);
