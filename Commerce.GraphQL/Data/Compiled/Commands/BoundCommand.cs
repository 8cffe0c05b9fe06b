using System.Data.Common;

namespace HotChocolate.Data.Compiled;

/// <summary>A command with the values of a request.</summary>
internal readonly record struct BoundCommand(LevelCommand Level, SqlVariant Variant, RequestValues Values, KeyIndex? Keys)
{
    /// <summary>Whether the command can be prepared, and used again with other values.</summary>
    public bool IsReusable => Variant != SqlVariant.ByEntityFramework;

    /// <summary>A command with the parameters that EF Core makes, which the provider knows the types of.</summary>
    public DbCommand Create() => Level.CreateByEntityFramework(Values, Keys);

    /// <summary>Puts the values into a command that <see cref="Create"/> made for another request.</summary>
    public void Fill(DbParameter[] parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var source = Variant.Parameters[i];
            parameters[i].Value = source.Kind switch
            {
                ParameterKind.Slot => Values.Slots[source.Index],
                ParameterKind.Context => Values.Answers[source.Index],
                ParameterKind.OnlyKey => Keys!.Keys[0],
                ParameterKind.Keys => Keys!.Keys,
                ParameterKind.KeysAsJson => Keys!.ToJson()
            } ?? DBNull.Value;
        }
    }

    /// <summary>The parameters of a command in the order of their sources.</summary>
    public DbParameter[] ParametersOf(DbCommand command) => [.. Variant.Parameters.Select(source => command.Parameters[IndexOf(command, source.Name)])];

    /// <summary>The place of a parameter in a command.</summary>
    public static int IndexOf(DbCommand command, string name)
    {
        for (var i = 0; i < command.Parameters.Count; i++)
        {
            if (command.Parameters[i].ParameterName.AsSpan().TrimStart('@').SequenceEqual(name)) return i;
        }

        throw new InvalidOperationException($"The command has no parameter {name}.");
    }
}
