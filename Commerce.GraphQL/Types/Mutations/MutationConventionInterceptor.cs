using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Mutations;

/// <summary>
/// The mutation convention: every mutation takes one <c>input</c> and returns a payload with its result and the errors it declares, which are data of
/// the schema instead of entries under <c>errors</c>.
/// </summary>
internal sealed class MutationConventionInterceptor(MutationConventionOptions options) : SchemaInterceptor
{
    private const string AppliedKey = "HotChocolate.Types.Mutations.Applied";

    public override void OnAfterMerge(SchemaBuildContext context)
    {
        var errors = new HashSet<ObjectTypeDefinition>();
        foreach (var field in context.MutationType?.Fields ?? [])
        {
            if (!field.IsIntrospectionField && Applies(field) && field.ContextData.TryAdd(AppliedKey, true))
                Apply(field, errors, context);
        }

        if (errors.Count > 0)
            ErrorTypes.Implement(errors, context);
    }

    private bool Applies(ObjectFieldDefinition field)
    {
        var own = field.ContextData.GetValueOrDefault(MutationFieldOptions.Key) as MutationFieldOptions;
        return own is null ? options.ApplyToAllMutations ?? true : !own.Disable;
    }

    private void Apply(ObjectFieldDefinition field, HashSet<ObjectTypeDefinition> errors, SchemaBuildContext context)
    {
        var own = field.ContextData.GetValueOrDefault(MutationFieldOptions.Key) as MutationFieldOptions;
        var names = MutationNames.Create(field.Name, options, own);
        ApplyInput(field, names, context);
        ApplyPayload(field, names, errors, context);
    }

    private static void ApplyInput(ObjectFieldDefinition field, MutationNames names, SchemaBuildContext context)
    {
        // A mutation that takes an input object of the right name already does what the convention wants.
        var isDone = field.Arguments.Any(argument => argument.Type is { } type && context.Find(type)?.Name == names.InputType);
        if (field.Arguments.Count == 0 || isDone)
            return;

        var input = new InputObjectTypeDefinition { Name = names.InputType, RuntimeType = typeof(MutationInput) };
        input.CreateValue = values => new MutationInput(values);
        input.GetFieldValues = (value, values) => ((MutationInput)value).Values.CopyTo(values, 0);
        input.Fields.AddRange(field.Arguments.Select(ToField));
        context.Add(input);

        field.Arguments.Clear();
        field.Arguments.Add(new ArgumentDefinition { Name = names.InputArgument, Type = new TypeReference.Named(names.InputType).AsNonNull(), RuntimeType = typeof(MutationInput) });
        field.Middlewares.Insert(0, new FieldMiddlewareDefinition(MutationMiddlewares.SpreadInput(names.InputArgument)));
    }

    private static InputFieldDefinition ToField(ArgumentDefinition argument)
    {
        var field = new InputFieldDefinition
        {
            Name = argument.Name,
            Description = argument.Description,
            Type = argument.Type,
            DefaultValue = argument.DefaultValue,
            RuntimeDefaultValue = argument.RuntimeDefaultValue,
            DeprecationReason = argument.DeprecationReason,
            RuntimeType = argument.RuntimeType ?? argument.Parameter?.ParameterType
        };
        field.Formatters.AddRange(argument.Formatters);
        field.Directives.AddRange(argument.Directives);
        foreach (var (key, value) in argument.ContextData) field.ContextData[key] = value;
        return field;
    }

    private static void ApplyPayload(ObjectFieldDefinition field, MutationNames names, HashSet<ObjectTypeDefinition> allErrors, SchemaBuildContext context)
    {
        var errors = DeclaredErrors.All(field);
        var result = field.Type is null ? null : context.Find(field.Type);
        if (result is null)
        {
            context.ReportError(new SchemaError($"The mutation `{field.Name}` has no type that is known: give it one, so that a payload can be made."));
            return;
        }

        if (errors.Count > 0)
            context.Add(CreateErrors(names, errors, allErrors, context));

        var ownPayload = result.Name == names.PayloadType ? result as ObjectTypeDefinition : null;
        if (ownPayload is null)
            context.Add(CreatePayload(field, result, names, errors.Count > 0));
        else if (errors.Count > 0)
            ExtendPayload(ownPayload, names);
        else
            return;

        field.Type = new TypeReference.Named(names.PayloadType).AsNonNull();
        field.Middlewares.Insert(0, new FieldMiddlewareDefinition(MutationMiddlewares.ToPayload(errors, keepsResult: ownPayload is not null)));
    }

    private static ObjectTypeDefinition CreatePayload(ObjectFieldDefinition field, TypeDefinition result, MutationNames names, bool hasErrors)
    {
        var payload = new ObjectTypeDefinition { Name = names.PayloadType, RuntimeType = typeof(MutationPayload) };
        payload.Fields.Add(new ObjectFieldDefinition
        {
            Name = names.PayloadField ?? Building.NamingConventions.Camel(result.Name),
            IsNameExplicit = true,
            Type = field.Type!.Nullable,
            ResultType = field.ResultType ?? typeof(object),
            PureResolver = context => context.Parent<MutationPayload>().Value
        });
        if (hasErrors)
            payload.Fields.Add(ErrorsField(names));
        return payload;
    }

    /// <summary>A payload type of the application's own gets the errors; where there are some, its other fields are null.</summary>
    private static void ExtendPayload(ObjectTypeDefinition payload, MutationNames names)
    {
        foreach (var field in payload.Fields.Where(field => !field.IsIntrospectionField && field.Type is not null))
        {
            field.Type = field.Type!.Nullable;
            field.Middlewares.Insert(0, new FieldMiddlewareDefinition(next => context =>
            {
                if (context.Parent<object?>() is not MutationPayload)
                    return next(context);
                context.Result = null;
                return ValueTask.CompletedTask;
            }));
        }

        payload.IsOfType = (_, value) => value is MutationPayload || payload.RuntimeType.IsInstanceOfType(value);
        payload.Fields.Add(ErrorsField(names));
    }

    private static ObjectFieldDefinition ErrorsField(MutationNames names) => new()
    {
        Name = names.ErrorsField,
        IsNameExplicit = true,
        Type = new TypeReference.Named(names.ErrorType).AsNonNull().AsList(),
        ResultType = typeof(IReadOnlyList<object>),
        PureResolver = context => (context.Parent<object?>() as MutationPayload)?.Errors
    };

    private static UnionTypeDefinition CreateErrors(MutationNames names, List<DeclaredError> errors, HashSet<ObjectTypeDefinition> allErrors, SchemaBuildContext context)
    {
        var union = new UnionTypeDefinition { Name = names.ErrorType };
        foreach (var reference in errors.Select(error => error.SchemaType).Distinct().Select(type => new TypeReference.Clr(type, TypeContext.Output)))
        {
            union.Types.Add(reference);
            if (context.Find(reference) is ObjectTypeDefinition type)
                allErrors.Add(type);
        }

        return union;
    }
}
