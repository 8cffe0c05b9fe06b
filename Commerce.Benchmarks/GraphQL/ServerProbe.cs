using System.Globalization;
using System.Runtime;
using Commerce.Benchmarks.GraphQL;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

[assembly: HostingStartup(typeof(ServerProbe))]

namespace Commerce.Benchmarks.GraphQL;

/// <summary>
/// The other end of <see cref="ServerProcess"/>: says on standard output where the server listens, answers each line on standard
/// input with what the process has used so far, and ends the process when standard input ends. Nothing of it stands in the way of
/// a request. ASP.NET Core loads it into the shop by <c>ASPNETCORE_HOSTINGSTARTUPASSEMBLIES</c>.
/// </summary>
internal sealed class ServerProbe : IHostingStartup
{
    public const string Ready = "probe ready ";
    public const string Usage = "probe usage ";

    /// <summary>The line that has everything collected first that nobody uses any more.</summary>
    public const string Collect = "collect";

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddHostedService<Worker>());

    internal sealed class Worker(IServer server, IHostApplicationLifetime lifetime) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(() =>
            {
                Console.WriteLine(Ready + server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
                new Thread(Listen) { IsBackground = true, Name = "probe" }.Start();
            });
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        private void Listen()
        {
            while (Console.In.ReadLine() is { } line)
            {
                if (line == Collect) CollectAll();
                var heap = GC.GetGCMemoryInfo(GCKind.Any);
                // Without the holes that large buffers leave: they are used again, and are no sign of anything kept.
                var used = heap.HeapSizeBytes - heap.FragmentedBytes;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Usage}{Environment.CpuUsage.TotalTime.Ticks} {GC.GetTotalAllocatedBytes(precise: true)} {GC.CollectionCount(0)} {JitInfo.GetCompilationTime().Ticks} {used}"));
            }

            lifetime.StopApplication();
        }

        /// <summary>What finalizers let go of is collected, too.</summary>
        private static void CollectAll()
        {
            for (var time = 0; time < 2; time++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }
        }
    }
}
