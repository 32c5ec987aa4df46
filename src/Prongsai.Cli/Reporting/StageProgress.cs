using System.Diagnostics;
using System.Globalization;

namespace Prongsai.Cli.Reporting;

/// <summary>Shows a person which stage is running, on one line that is wiped afterwards; silent in a pipe.</summary>
internal sealed class StageProgress(TextWriter writer, bool isShown)
{
    private const int Width = 20;

    public void Show(string stage)
    {
        if (isShown)
        {
            writer.Write($"\r{$"… {stage}".PadRight(Width)}");
        }
    }

    public void Clear()
    {
        if (isShown)
        {
            writer.Write($"\r{new string(' ', Width)}\r");
        }
    }
}

/// <summary>Shows a person how many of many sites are done and how long the rest will take at that speed; silent in a pipe.</summary>
internal sealed class SitesProgress(TextWriter writer, bool isShown, Stopwatch watch)
{
    private const int Width = 40;

    private readonly Lock _lock = new();

    public void Show(int done, int all)
    {
        if (isShown)
        {
            lock (_lock)
            {
                var left = watch.Elapsed / done * (all - done);
                writer.Write($"\r{string.Create(CultureInfo.InvariantCulture, $"… {done}/{all}, ~{left.TotalSeconds:0} s").PadRight(Width)}");
            }
        }
    }

    public void Clear()
    {
        if (isShown)
        {
            writer.Write($"\r{new string(' ', Width)}\r");
        }
    }
}
