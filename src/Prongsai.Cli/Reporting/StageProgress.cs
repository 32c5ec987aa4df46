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
