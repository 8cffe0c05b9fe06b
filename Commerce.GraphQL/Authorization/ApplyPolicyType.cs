using HotChocolate.Types;

namespace HotChocolate.Authorization;

internal sealed class ApplyPolicyType : EnumType<ApplyPolicy>
{
    protected override void Configure(IEnumTypeDescriptor<ApplyPolicy> descriptor)
    {
        descriptor.Name(nameof(ApplyPolicy)).Description("Defines when a policy shall be executed.").BindValuesExplicitly();
        descriptor.Value(ApplyPolicy.BeforeResolver).Name("BEFORE_RESOLVER").Description("Before the resolver was executed.");
        descriptor.Value(ApplyPolicy.AfterResolver).Name("AFTER_RESOLVER").Description("After the resolver was executed.");
        descriptor.Value(ApplyPolicy.Validation)
            .Name("VALIDATION")
            .Description("The policy is applied in the validation step before the execution.");
    }
}
