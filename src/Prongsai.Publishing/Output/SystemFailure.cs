namespace Prongsai.Publishing.Output;

/// <summary>Tells failures of the system (disk, rights, names) from defects of this program.</summary>
internal static class SystemFailure
{
    /// <summary>The system's own reason; null where the exception is something else.</summary>
    public static string? ReasonOf(Exception exception) => exception switch
    {
        IOException or UnauthorizedAccessException => exception.Message,
        AggregateException many =>
            many.Flatten().InnerExceptions.Select(ReasonOf).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault(),
        _ => null,
    };
}
