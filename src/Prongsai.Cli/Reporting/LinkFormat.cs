namespace Prongsai.Cli.Reporting;

/// <summary>How the result of opening links is shown.</summary>
internal enum LinkFormat
{
    Pretty,
    Line,
    Json,
    Junit,
}
