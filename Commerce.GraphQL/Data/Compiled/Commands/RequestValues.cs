using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>What the commands of a request take from it.</summary>
/// <param name="context">The request's own context, in which EF Core answers what the model's filters ask.</param>
/// <param name="contexts">Makes more of them.</param>
/// <param name="slots">The values in the slots of the query.</param>
internal sealed class RequestValues(QueryContext context, IQueryContextFactory contexts, object?[] slots)
{
    public QueryContext Context { get; } = context;

    public object?[] Slots { get; } = slots;

    /// <summary>The answers to what the model's filters ask, by the number of the question.</summary>
    public object?[] Answers { get; set; } = [];

    /// <summary>A context for one execution by EF Core, which has the values by their names.</summary>
    public QueryContext NewContext(LevelQuery query, KeyIndex? keys)
    {
        var context = contexts.Create();
        foreach (var slot in query.Slots) context.Parameters[SlotRewriter.NameOf(slot)] = Slots[slot];
        for (var i = 0; i < Answers.Length; i++) context.Parameters[ContextQuestions.NameOf(i)] = Answers[i];
        if (keys is not null) context.Parameters[LevelCommand.KeysName] = query.KeyUse is KeyUse.List ? keys.Keys : keys.OnlyKey;
        return context;
    }
}
