using Commerce.Domain.Customers;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;

namespace Commerce.Api.Security;

/// <summary>What holds for every operation of a program with a key: what it needs is noted, and what it changes is logged.</summary>
internal static class KeyRules
{
    /// <summary>Adds the stage; who comes without a key passes it by.</summary>
    public static IRequestExecutorBuilder UseKeyRules(this IRequestExecutorBuilder builder) => builder.UseRequest(next => async context =>
    {
        if (context is not { Operation: { } operation } || context.Services.GetService<IHttpContextAccessor>() is not { HttpContext.User: { Identity: KeyIdentity key } user } accessor)
        {
            await next(context);
            return;
        }

        NoteReads(operation, operation.RootSelectionSet, key, user.GetRole() ?? Role.Customer);
        if (operation.Type is not OperationType.Mutation)
        {
            await next(context);
            return;
        }

        var mutations = operation.RootSelectionSet.Selections.Select(selection => selection.Field.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal)).ToList();
        await context.Services.GetRequiredService<KeyAudit>()
            .RunAsync(mutations, user, RequestClient.ActorOf(accessor), () => next(context), context.RequestAborted);
    });

    /// <summary>What is read without a policy is confined by what the viewer sees: the scopes that widen it count as needed where such things are asked for.</summary>
    private static void NoteReads(IOperation operation, ISelectionSet set, KeyIdentity key, Role role)
    {
        foreach (var selection in set.Selections)
        {
            if (selection.SelectionSet is null) continue;
            var isAbstract = selection.Type.NamedType() is not ObjectType;
            foreach (var type in operation.GetPossibleTypes(selection))
            {
                var below = operation.GetSelectionSet(selection, type);
                if (isAbstract && below.Selections.All(field => field.Field.Name is "id" or "__typename")) continue;
                if (selection.Field.Name != "me") ReadScopes.Note(type.Name, key, role);
                NoteReads(operation, below, key, role);
            }
        }
    }
}
