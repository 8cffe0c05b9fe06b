using System.Data.Common;

namespace HotChocolate.Data.Compiled;

/// <summary>A command with the values of a request.</summary>
internal readonly record struct BoundCommand(LevelCommand Level, SqlVariant Variant, RequestValues Values, KeyIndex? Keys)
{
    /// <summary>Whether the command can be prepared, and used again with other values.</summary>
    public bool IsReusable => Variant != SqlVariant.ByEntityFramework;

    /// <summary>The size of the page; -1 where none is asked for.</summary>
    public int Limit => IsReusable && Level.Query.LimitSlot is { } slot ? (int)Values.Slots[slot]! : -1;

    /// <summary>A command with the parameters that EF Core makes, which the provider knows the types of.</summary>
    public DbCommand Create() => Level.CreateByEntityFramework(Values, Keys);

    /// <summary>
    /// A command that has the size of the page in its text: SQLite plans a command anew each time when its limit is a parameter.
    /// </summary>
    public DbCommand CreateWithLimit()
    {
        var command = Create();
        var name = SlotRewriter.NameOf(Level.Query.LimitSlot!.Value);
        command.CommandText = SqlText.WithLimit(command.CommandText, name, Limit);
        command.Parameters.RemoveAt(IndexOf(command, name));
        return command;
    }

    /// <summary>Puts the values into a command that <see cref="Create"/> made for another request.</summary>
    public void Fill(DbParameter?[] parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i] is not { } parameter) continue;
            var source = Variant.Parameters[i];
            parameter.Value = source.Kind switch
            {
                ParameterKind.Slot => Values.Slots[source.Index],
                ParameterKind.Context => Values.Answers[source.Index],
                ParameterKind.OnlyKey => Keys!.OnlyKey,
                ParameterKind.Keys => Keys!.Keys,
                ParameterKind.KeysAsJson => Keys!.ToJson()
            } ?? DBNull.Value;
        }
    }

    /// <summary>The parameters of a command in the order of their sources; null for one that is in the text.</summary>
    public DbParameter?[] ParametersOf(DbCommand command)
        => [.. Variant.Parameters.Select(source => FindIndex(command, source.Name) is >= 0 and var index ? command.Parameters[index] : null)];

    /// <summary>The place of a parameter in a command.</summary>
    public static int IndexOf(DbCommand command, string name)
        => FindIndex(command, name) is >= 0 and var index ? index : throw new InvalidOperationException($"The command has no parameter {name}.");

    /// <summary>Whether a parameter has a name, which its provider may write with a prefix.</summary>
    public static bool IsNamed(DbParameter parameter, string name) => parameter.ParameterName.AsSpan().TrimStart('@').SequenceEqual(name);

    private static int FindIndex(DbCommand command, string name)
    {
        for (var i = 0; i < command.Parameters.Count; i++)
        {
            if (IsNamed(command.Parameters[i], name)) return i;
        }

        return -1;
    }
}
