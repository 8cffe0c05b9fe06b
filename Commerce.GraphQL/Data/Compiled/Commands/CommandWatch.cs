using System.Data.Common;

namespace HotChocolate.Data.Compiled;

/// <summary>Tells of the commands of compiled reads to whoever wants to know of those that this flow of execution sends.</summary>
internal static class CommandWatch
{
    private static readonly AsyncLocal<Action<string, DbParameterCollection, TimeSpan, bool>?> s_watcher = new();

    // As long as nobody has ever asked, nothing is looked up.
    private static volatile bool s_isUsed;

    /// <summary>Called with the SQL and the parameters of each command that was read to its end, how long that took, and whether it was a prepared one; null where nobody wants to know.</summary>
    public static Action<string, DbParameterCollection, TimeSpan, bool>? Current
    {
        get => s_isUsed ? s_watcher.Value : null;
        set
        {
            s_isUsed |= value is not null;
            s_watcher.Value = value;
        }
    }
}
