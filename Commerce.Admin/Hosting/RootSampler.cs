using System.Diagnostics;
using OpenTelemetry.Trace;

namespace Commerce.Admin.Hosting;

/// <summary>
/// Keeps a share of the traces that begin in this process. One that would begin with a statement or a request of ours is none: those are the shop's own looks
/// for work, once a second, which nobody asked for.
/// </summary>
internal sealed class RootSampler(double share) : Sampler
{
    private readonly Sampler _share = new TraceIdRatioBasedSampler(share);

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters)
        => samplingParameters.Kind == ActivityKind.Client ? new SamplingResult(SamplingDecision.Drop) : _share.ShouldSample(samplingParameters);
}
