using System.Text;

namespace Prongsai.Cli.Hosting;

/// <summary>
/// A writer to the outside whose end may be gone: the screen closed, the disk full. Nobody can then be told anything, so it is no failure
/// like others, and nobody who expects troubles with files takes it for one.
/// </summary>
internal sealed class GuardedWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Guard(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Guard(() => inner.Write(buffer, index, count));

    public override void Write(string? value) => Guard(() => inner.Write(value));

    public override void WriteLine() => Guard(inner.WriteLine);

    public override void WriteLine(string? value) => Guard(() => inner.WriteLine(value));

    public override void Flush() => Guard(inner.Flush);

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputGoneException(e);
        }
    }
}

/// <summary>What the program says reaches nobody any more.</summary>
internal sealed class OutputGoneException(Exception reason) : Exception(reason.Message, reason)
{
    public static bool IsIn(Exception e)
    {
        for (var reason = e; reason is not null; reason = reason.InnerException)
        {
            if (reason is OutputGoneException)
            {
                return true;
            }
        }

        return false;
    }
}
