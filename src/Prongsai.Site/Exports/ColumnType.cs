namespace Prongsai.Site.Exports;

/// <summary>What kind of values a column of a data file has.</summary>
public enum ColumnType
{
    Text,
    Integer,
    Number,
    Truth,
    Day,
}
