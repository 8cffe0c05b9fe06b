#pragma warning disable EF1001 // The command behind a query is not offered otherwise; a test of both databases notices if that changes.
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace HotChocolate.Data.Compiled;

/// <summary>One command of a read as EF Core has compiled it, for contexts that give the same answers where those are true, false or null.</summary>
/// <param name="executor">EF Core's delegate.</param>
/// <param name="questions">The questions whose answers are parameters of the SQL.</param>
/// <param name="patterns">The slots that EF Core makes patterns for LIKE of.</param>
internal sealed class LevelCommand(LevelQuery query, Func<QueryContext, IEnumerable<Columns>> executor, IReadOnlySet<int> questions, IReadOnlySet<int> patterns)
{
    /// <summary>The parameter with the keys of the rows above.</summary>
    public const string KeysName = "K";

    private SqlVariant? _sql;

    public LevelQuery Query => query;

    /// <summary>Where the columns stand in the answer; null as long as nobody has seen one.</summary>
    public int[]? Ordinals { get; set; }

    /// <summary>The command with the values of a request.</summary>
    public BoundCommand Bind(RequestValues values, KeyIndex? keys) => new(this, _sql ??= Create(values, keys), values, keys);

    /// <summary>The command as EF Core makes it for a request.</summary>
    public DbCommand CreateByEntityFramework(RequestValues values, KeyIndex? keys)
    {
        // What the model's filters ask of the context, EF Core adds by itself, under its own names.
        var command = ((IRelationalQueryingEnumerable)executor(values.NewContext(query, keys))).CreateDbCommand();
        if (query.KeyUse is KeyUse.Each) AskEach(command, keys!);
        if (query.IsCount) command.CommandText = SqlText.Count(command.CommandText);
        return command;
    }

    private static void AskEach(DbCommand command, KeyIndex keys)
    {
        command.CommandText = SqlText.ForEach(command.CommandText, KeysName);
        var parameter = command.Parameters[BoundCommand.IndexOf(command, KeysName)];
        parameter.ResetDbType(); // it was one of the keys, now it is all of them
        parameter.Value = keys.Keys;
    }

    private SqlVariant Create(RequestValues values, KeyIndex? keys)
    {
        // The SQL depends on how many items a list has, and EF Core gives each of them a name that may be that of a slot.
        if (query.Slots.Any(slot => values.Slots[slot] is System.Collections.IEnumerable and not string)) return SqlVariant.ByEntityFramework;
        using var command = CreateByEntityFramework(values, keys);
        var sources = new List<ParameterSource>(command.Parameters.Count);
        var isDirect = true;
        foreach (DbParameter parameter in command.Parameters)
        {
            if (SourceOf(parameter, parameter.ParameterName.TrimStart('@'), values, keys) is { } source) sources.Add(source);
            else isDirect = false;
        }

        // A value that is no parameter has become a part of the SQL, which is for all requests: such a query is no template.
        foreach (var slot in query.Slots)
        {
            if (values.Slots[slot] is null || sources.Exists(source => source.Kind is ParameterKind.Slot && source.Index == slot)) continue;
            if (isDirect && !patterns.Contains(slot)) throw new NotCompiledException("a value that is no parameter");
        }

        isDirect &= questions.All(question => values.Answers[question] is null or bool || sources.Exists(source => source.Kind is ParameterKind.Context && source.Index == question));
        return isDirect ? new SqlVariant(command.CommandText, [.. sources]) : SqlVariant.ByEntityFramework;
    }

    /// <summary>Where the parameter's value comes from; null where EF Core makes it of something in a way that is its own.</summary>
    private ParameterSource? SourceOf(DbParameter parameter, string name, RequestValues values, KeyIndex? keys)
    {
        if (name == KeysName && keys is not null)
        {
            if (query.KeyUse is KeyUse.One) return IsUnconverted(parameter, keys.OnlyKey, values) ? new ParameterSource(name, ParameterKind.OnlyKey, 0) : null;
            if (parameter.Value is string text) return text == keys.ToJson() ? new ParameterSource(name, ParameterKind.KeysAsJson, 0) : null;
            return ReferenceEquals(parameter.Value, keys.Keys) ? new ParameterSource(name, ParameterKind.Keys, 0) : null;
        }

        if (name is not [var kind and ('S' or 'F'), .. var digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        var all = kind == 'S' ? values.Slots : values.Answers;
        if (index >= all.Length || !IsUnconverted(parameter, all[index], values)) return null;
        return new ParameterSource(name, kind == 'S' ? ParameterKind.Slot : ParameterKind.Context, index);
    }

    private static bool IsUnconverted(DbParameter parameter, object? value, RequestValues values)
    {
        if (value is null) return parameter.Value is null or DBNull;
        return parameter.Value is { } sent && sent.GetType() == value.GetType() && sent.Equals(value)
            && !ConvertedTypes.Of(values.Context.Context.Model).Contains(value.GetType());
    }
}
