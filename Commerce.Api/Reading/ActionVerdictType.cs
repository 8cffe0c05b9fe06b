using Commerce.Domain;
using HotChocolate.Types;

namespace Commerce.Api.Reading;

/// <summary>How an <see cref="ActionVerdict{TAction}"/> is seen in the graph; <c>CartActionVerdict</c> for the actions of a cart.</summary>
public sealed class ActionVerdictType<TAction> : ObjectType<ActionVerdict<TAction>> where TAction : struct, Enum
{
    protected override void Configure(IObjectTypeDescriptor<ActionVerdict<TAction>> descriptor)
    {
        descriptor.Name($"{typeof(TAction).Name}Verdict");
        descriptor.Description("Whether something can be done now, and why not.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(verdict => verdict.Action).Description("What would be done.");
        descriptor.Field(verdict => verdict.Enabled).Description("Whether it can be done now.");
        descriptor.Field(verdict => verdict.Reason).Description("Why not, for people; null when it can be done.");
        descriptor.Field(verdict => verdict.Code).Description("Why not, for programs: the code that the mutation would refuse with; null when it can be done.");
    }
}
