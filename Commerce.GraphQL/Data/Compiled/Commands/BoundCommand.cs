#pragma warning disable EF1001 // see LevelCommand
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace HotChocolate.Data.Compiled;

/// <summary>A command with the values of a request.</summary>
internal readonly record struct BoundCommand(
    LevelCommand Level,
    SqlVariant Variant,
    IRelationalQueryingEnumerable Query,
    QueryContext Context,
    IReadOnlyList<object?> Values,
    KeyIndex? Keys)
{
    /// <summary>Whether the command can be prepared, and used again with other values.</summary>
    public bool IsReusable => Variant != SqlVariant.ByEntityFramework;

    /// <summary>A command with the parameters that EF Core makes, which the provider knows the types of.</summary>
    public DbCommand Create()
    {
        var command = Query.CreateDbCommand();
        if (IsReusable)
        {
            command.CommandText = Variant.Sql;
            foreach (var name in Variant.Inlined) command.Parameters.RemoveAt(IndexOf(command, name));
        }

        if (Level.IsCount) command.CommandText = SqlText.Count(command.CommandText);
        return command;
    }

    /// <summary>Puts the values into a command that <see cref="Create"/> made for another request.</summary>
    public void Fill(DbParameter[] parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var source = Variant.Parameters[i];
            parameters[i].Value = source.Kind switch
            {
                ParameterKind.Slot => Values[source.Slot],
                ParameterKind.Context => Context.Parameters[source.Name],
                ParameterKind.Keys => Keys!.Keys,
                ParameterKind.KeysAsJson => Keys!.ToJson()
            } ?? DBNull.Value;
        }
    }

    /// <summary>The parameters of a command in the order of their sources.</summary>
    public DbParameter[] ParametersOf(DbCommand command) => [.. Variant.Parameters.Select(source => command.Parameters[IndexOf(command, source.Name)])];

    private static int IndexOf(DbCommand command, string name)
    {
        for (var i = 0; i < command.Parameters.Count; i++)
        {
            if (command.Parameters[i].ParameterName.AsSpan().TrimStart('@').SequenceEqual(name)) return i;
        }

        throw new InvalidOperationException($"The command has no parameter {name}.");
    }
}
