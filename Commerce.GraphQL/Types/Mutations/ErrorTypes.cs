using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Mutations;

/// <summary>The interface that all errors implement.</summary>
internal static class ErrorTypes
{
    private const string DefaultName = "Error";

    /// <summary>Where the builder keeps the interface that the application names.</summary>
    public const string InterfaceKey = "HotChocolate.Types.Mutations.ErrorInterface";

    /// <summary>Every error implements the one interface: the application's, or else <c>interface Error { message: String! }</c>.</summary>
    public static void Implement(IEnumerable<ObjectTypeDefinition> errors, SchemaBuildContext context)
    {
        var own = context.Descriptors.ContextData.TryGetValue(InterfaceKey, out var type)
            ? ((DescriptorContext)context.Descriptors).Inference.FromType((Type)type!, TypeContext.Output)
            : null;
        var reference = own ?? new TypeReference.Named(DefaultName);
        if (own is not null)
            context.Add(own);
        else if (!context.TryFind(DefaultName, out _))
            context.Add(CreateInterface());

        foreach (var error in errors)
        {
            if (!error.Interfaces.Contains(reference))
                error.Interfaces.Add(reference);
            if (own is null && error.Fields.FirstOrDefault(field => field.Name == "message") is { Type: { } messageType } message)
                message.Type = messageType.AsNonNull();
        }
    }

    private static InterfaceTypeDefinition CreateInterface()
    {
        var definition = new InterfaceTypeDefinition { Name = DefaultName };
        definition.Fields.Add(new OutputFieldDefinition { Name = "message", IsNameExplicit = true, Type = new TypeReference.Named("String").AsNonNull() });
        return definition;
    }
}
