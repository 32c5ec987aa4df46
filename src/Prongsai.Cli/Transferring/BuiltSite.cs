using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Records;

namespace Prongsai.Cli.Transferring;

/// <summary>What a built site says of itself.</summary>
internal static class BuiltSite
{
    /// <summary>Null where it says nothing, as portals do.</summary>
    public static AgencySummary? SummaryIn(string outputFolder)
    {
        try
        {
            return new SummaryParser().TryParse(OrdinaryFile.ReadBytes(Path.Combine(outputFolder, SummaryFormat.Place)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
